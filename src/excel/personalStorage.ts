/**
 * What a person's own computer remembers for the add-in, never the workbook. Excel on the web shows add-ins in frames
 * whose storage is shared by site, so keys carry Office's partition key where there is one.
 */
function keyOf(name: string): string {
  const partition = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return `${partition ?? ""}edu-plan.${name}`;
}

/** The text that was kept under a name; null where there is none. */
export function readPersonal(name: string): string | null {
  return localStorage.getItem(keyOf(name));
}

/** Keeps a text under a name. @throws where the browser keeps nothing for this page */
export function writePersonal(name: string, text: string): void {
  localStorage.setItem(keyOf(name), text);
}
