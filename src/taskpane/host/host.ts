/** Why the pane cannot work here: opened outside Excel, in an Excel that is too old, or without Office's library. */
export type Obstacle = "noExcel" | "olderExcel" | "noLibrary";

/** What the add-in cannot do without; the manifest asks for the same sets. */
const REQUIREMENT_SETS: readonly (readonly [string, string])[] = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.1"],
];

/** Waits for Office and answers what stands in the way, or null where the pane can work. */
export async function findObstacle(): Promise<Obstacle | null> {
  if (typeof Office === "undefined") return "noLibrary";
  const { host } = await Office.onReady();
  // In a plain browser Office answers no host at all.
  if (host !== Office.HostType.Excel) return "noExcel";
  const { requirements } = Office.context;
  const supported = REQUIREMENT_SETS.every(([set, version]) => requirements.isSetSupported(set, version));
  return supported ? null : "olderExcel";
}
