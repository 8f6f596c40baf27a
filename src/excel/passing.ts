/**
 * A range that is needed for one batch only. Otherwise Excel keeps a reference to every range that is asked for, and the
 * client sends one more request to let them go.
 */
export function passing(range: Excel.Range): Excel.Range {
  range.untrack();
  return range;
}
