import { useEffect, useState } from "react";

import type { Actions, TablesState } from "../../actions/results";

/** How the functions stand to the workbook's tables, as it is told. */
export function useTables(actions: Actions): TablesState {
  const [state, setState] = useState<TablesState>({ kind: "reading", problems: [] });
  useEffect(() => actions.watchTables(setState), [actions]);
  return state;
}
