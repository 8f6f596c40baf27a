import type { ClientOptions } from "../../client";

/** What the page tells the frame about its host. */
export type FrameFacts = Pick<ClientOptions, "displayLanguage" | "contentLanguage" | "requirementSets">;

declare global {
  interface Window {
    /** Left by the page on its own window, read by the frame through `parent`. */
    workbenchFacts?: FrameFacts;
    /** Left in the frame by the script before the client library, called by the one after it. */
    finishClient?: () => void;
    /** True in a frame whose client library has been put on the wire; its message to the page may still be on the way. */
    isOnWire?: boolean;
  }
}

/** The frame to the page, with one end of a MessageChannel: from now on texts of the client library travel through it. */
export const connectMessage = "workbench:connect";

/** The frame to the page: a script of the pane failed while the pane was starting. */
export const brokenMessage = "workbench:broken";
