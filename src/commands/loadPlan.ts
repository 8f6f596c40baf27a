import { requestLoad } from "./loadRequests";

/** 载入规划 on the ribbon: shows the pane and starts the load there. Nothing is loaded where the pane cannot be shown. */
export async function loadPlan(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
    requestLoad();
  } catch (cause) {
    console.error(cause);
  } finally {
    event.completed();
  }
}
