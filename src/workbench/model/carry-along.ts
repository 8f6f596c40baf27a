import type { Rule } from "../engine/terms";
import type { Book } from "./book";

/** Gives a sheet's copy what the engine has not copied, or not rightly. */
export function carryAlong(book: Book, from: string, to: string): void {
  const { rules } = book.engine;
  const said = (sheetId: string): Omit<Rule, "id">[] => rules.list(sheetId).map(({ id: _, ...rule }) => rule);
  // The engine copies rules in the wrong order, and some without what they said.
  if (JSON.stringify(said(from)) !== JSON.stringify(said(to))) {
    for (const rule of rules.list(to)) rules.remove(to, rule.id);
    for (const rule of said(from).reverse()) rules.add(to, rule);
  }
  for (const [table, copy] of book.engine.tables.copySheet(from, to)) Object.assign(book.options(copy), structuredClone(book.options(table)));
  const page = book.pages.get(from);
  if (page) book.pages.set(to, { ...page });
  book.copyOutline(from, to);
  book.comments.copySheet(from, to);
  const properties = book.sheetProperties.get(from);
  if (properties) book.sheetProperties.set(to, structuredClone(properties));
  const unlocked = book.protection.unlocked.get(from);
  if (unlocked) book.protection.unlocked.set(to, [...unlocked]);
  book.charts.copySheet(from, to);
}
