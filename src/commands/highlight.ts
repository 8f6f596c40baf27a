import { createRequests } from "./requests";
import { showPaneThen } from "./showPaneThen";

/** Requests from the ribbon to turn the colours on or off. */
const { request, listen: onHighlightRequested } = createRequests();

export { onHighlightRequested };

/** 高亮未达标 on the ribbon: shows the pane and turns the colours on or off there. */
export const highlight = showPaneThen(request);
