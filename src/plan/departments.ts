import type { Region } from "./plan";

/** What stands where the text names no department; nobody is ever guessed. */
export const NO_DEPARTMENT = "文中未指明";

/** Departments in one cell: 市教育局、柳东新区管委会; 文中未指明 where there are none. */
export function describeDepartments(departments: readonly string[]): string {
  return departments.length === 0 ? NO_DEPARTMENT : departments.join("、");
}

/**
 * True where two names mean one department of a region. Lists of the text leave 市 out after the first (市财政局、教育局),
 * and people write 柳州市教育局.
 */
export function isSameDepartment(left: string, right: string, region: Region): boolean {
  return bareName(left, region) === bareName(right, region);
}

function bareName(department: string, { name }: Region): string {
  const clean = department.normalize("NFKC").replace(/\s/g, "");
  const withoutRegion = clean.startsWith(name) ? clean.slice(name.length) : clean;
  return withoutRegion.startsWith("市") ? withoutRegion.slice(1) : withoutRegion;
}
