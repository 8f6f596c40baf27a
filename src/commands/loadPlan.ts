import { requestLoad } from "./loadRequests";
import { showPaneThen } from "./showPaneThen";

/** 载入规划 on the ribbon: shows the pane and starts the load there. */
export const loadPlan = showPaneThen(requestLoad);
