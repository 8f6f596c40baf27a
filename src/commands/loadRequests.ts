import { createRequests } from "./requests";

/** Requests from the ribbon to load a plan. */
export const { request: requestLoad, listen: onLoadRequested } = createRequests();
