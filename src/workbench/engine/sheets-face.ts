import type { Place } from "./place";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

export interface Sheets {
  /** In the order of their tabs. */
  list(): SheetInfo[];
  /** Adds an empty sheet at the end and leaves the active one active. */
  add(name: string): string;
  /** Puts a copy of a sheet, without its tables, at the end and leaves the active one active. */
  copy(sheetId: string, name: string): string;
  remove(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  move(sheetId: string, position: number): void;
  setHidden(sheetId: string, hidden: boolean): void;
  active(): string;
  activate(sheetId: string): void;
  selection(): Place;
  /** Everything selected, where a person has chosen several blocks. */
  selections(): Place[];
  select(place: Place): void;
}
