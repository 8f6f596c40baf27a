import { NO_DEPARTMENT } from "../plan";
import type { Parameters } from "../words";
import type { tableWords } from "../words/tables";
import type { ExistingTable } from "./refresh";
import type { CellValue } from "./cell";

/** What is wrong with a cell, as a key of the words for tables. */
export type TableProblemKind = Extract<keyof (typeof tableWords)["zh-CN"], `cell.${string}`> extends `cell.${infer Kind}` ? Kind : never;

/** A cell that a reader could not take as it stands. */
export interface TableProblem {
  readonly sheet: string;
  /** Row of the table, 1 for the first below the header. */
  readonly row: number;
  readonly column: string;
  readonly kind: TableProblemKind;
  readonly parameters: Parameters;
}

/** One row of a table, read by its headers. Blank cells are "" or null; everything else that does not fit is a problem. */
export interface RowReader {
  /** 1 for the first row below the header. */
  readonly number: number;
  value(header: string): CellValue;
  /** Trimmed; numbers as they print. */
  text(header: string): string;
  /** A number, null for a blank; text is a problem and null, whatever it looks like: the sheets' formulas count none. */
  numeric(header: string): number | null;
  /** A year from 1949 to 2100 as a number or text (2025, 2025年); null for a blank; anything else is a problem and null. */
  year(header: string): number | null;
  /** The same without a problem. */
  quietYear(header: string): number | null;
  /** The key whose label the cell holds; a problem and null for any other word. */
  label<Key extends string>(header: string, labels: Readonly<Record<Key, string>>): Key | null;
  problem(column: string, kind: TableProblemKind, parameters?: Parameters): void;
}

/** The rows of a table that hold something; problems are added to the list that is given. */
export function readRows(sheet: string, table: ExistingTable, problems: TableProblem[]): RowReader[] {
  return table.rows.flatMap((cells, index) =>
    (cells.every((cell) => cell === null || cell === "") ? [] : [readerOf(sheet, table.headers, cells, index + 1, problems)]));
}

function readerOf(
  sheet: string, headers: readonly string[], cells: readonly CellValue[], number: number, problems: TableProblem[],
): RowReader {
  const value = (header: string): CellValue => {
    const index = headers.indexOf(header);
    return (index < 0 ? null : cells[index]) ?? null;
  };
  const text = (header: string): string => String(value(header) ?? "").trim();
  const problem: RowReader["problem"] = (column, kind, parameters = {}) => void problems.push({ sheet, row: number, column, kind, parameters });
  const quietYear = (header: string): number | null => {
    const year = Number(text(header).replace(/年$/, ""));
    return Number.isInteger(year) && year >= 1949 && year <= 2100 ? year : null;
  };
  return {
    number, value, text, problem, quietYear,
    numeric(header) {
      const cell = value(header);
      if (typeof cell === "number" && Number.isFinite(cell)) return cell;
      if (text(header) !== "") problem(header, "notANumber", { value: text(header) });
      return null;
    },
    year(header) {
      const year = quietYear(header);
      if (year === null && text(header) !== "") problem(header, "notAYear", { value: text(header) });
      return year;
    },
    label<Key extends string>(header: string, labels: Readonly<Record<Key, string>>): Key | null {
      const word = text(header);
      const found = (Object.keys(labels) as Key[]).find((key) => labels[key] === word);
      if (found === undefined) problem(header, word === "" ? "missing" : "unknownWord", { value: word });
      return found ?? null;
    },
  };
}

/** Departments of a cell, as the sheets join them. */
export function departmentsOf(text: string): string[] {
  return text === "" || text === NO_DEPARTMENT ? [] : text.split("、").map((name) => name.trim()).filter((name) => name !== "");
}
