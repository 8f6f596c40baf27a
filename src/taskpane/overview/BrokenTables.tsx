import { Button } from "@fluentui/react-components";

import type { Overview } from "../../actions/results";
import { Notice } from "../common/Notice";
import { useWords } from "../common/PaneContext";

interface BrokenTablesProps {
  readonly broken: Extract<Overview, { state: "broken" }>;
  readonly onCheck: () => void;
  readonly onReload: () => void;
}

/** A sheet or column is gone: no verdict is better than a wrong one, and there are two ways back. */
export function BrokenTables({ broken, onCheck, onReload }: BrokenTablesProps) {
  const say = useWords();
  return (
    <div data-testid="broken-tables">
      <Notice
        intent="error"
        title={say("broken.title")}
        actions={
          <>
            <Button onClick={onCheck}>{say("broken.check")}</Button>
            <Button onClick={onReload}>{say("broken.reload")}</Button>
          </>
        }
      >
        {broken.column === null
          ? say("broken.sheet", { sheet: broken.sheet })
          : say("broken.column", { sheet: broken.sheet, column: broken.column })}
        {say("broken.what")}
      </Notice>
    </div>
  );
}
