/**
 * A command whose work is done in the pane: shows it, then asks for the work. Nothing is done where the pane cannot be
 * shown; Excel is always told that the button is done.
 */
export function showPaneThen(request: () => void): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      await Office.addin.showAsTaskpane();
      request();
    } catch (cause) {
      console.error(cause);
    } finally {
      event.completed();
    }
  };
}
