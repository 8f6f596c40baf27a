import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { SheetRefusal } from "../../actions/highlightSheetResults";
import type { Parameters } from "../../words";
import type { HighlightSheetWord } from "../../words/highlightSheetPane";
import { Notice } from "../common/Notice";
import { useLanguage, useWords } from "../common/PaneContext";
import { LEGEND } from "../theme/verdictStyles";
import type { HighlightSheet, SheetOutcome } from "./useHighlightSheet";
import { useHighlightSheetWords } from "./useHighlightSheetWords";

/** What came of the last press; it stays until it is closed or replaced. */
export function SheetOutcomeNotice({ sheet }: { readonly sheet: HighlightSheet }) {
  const { outcome } = sheet;
  if (outcome === null) return null;
  return (
    <div data-testid="highlight-result" data-outcome={outcome.kind === "refused" ? outcome.refusal.outcome : outcome.kind}>
      <Face sheet={sheet} outcome={outcome} />
    </div>
  );
}

function Face({ sheet, outcome }: { readonly sheet: HighlightSheet; readonly outcome: SheetOutcome }): ReactNode {
  const say = useHighlightSheetWords();
  const sayPane = useWords();
  const number = new Intl.NumberFormat(useLanguage());
  const close = (
    <Button appearance="transparent" size="small" onClick={sheet.dismiss}>
      {say("result.dismiss")}
    </Button>
  );
  const again = (retry: () => void) => (
    <>
      <Button size="small" onClick={retry}>
        {say("retry")}
      </Button>
      {close}
    </>
  );
  switch (outcome.kind) {
    case "marked": {
      const { result } = outcome;
      const counts = LEGEND.flatMap((word) => {
        const count = result.counts[word] ?? 0;
        return count === 0 ? [] : [say("result.count", { word: sayPane(`verdict.${word}`), count: number.format(count) })];
      });
      const show = (
        <>
          <Button size="small" onClick={sheet.show}>
            {say("result.show")}
          </Button>
          {close}
        </>
      );
      return (
        <Notice intent="success" actions={show}>
          {say("result.marked", { sheet: result.sheet, counts: counts.join(sayPane("list.separator")), rules: number.format(result.rules) })}
        </Notice>
      );
    }
    case "cleared": {
      const { sheet: name, rules } = outcome.result;
      return (
        <Notice intent={rules === 0 ? "info" : "success"} actions={close}>
          {rules === 0 ? say("result.nothingToClear", { sheet: name }) : say("result.cleared", { sheet: name, rules: number.format(rules) })}
        </Notice>
      );
    }
    case "changed":
    case "nothing":
      return (
        <Notice intent="warning" actions={close}>
          {say(`result.${outcome.kind}`)}
        </Notice>
      );
    case "unexpected":
      return (
        <Notice intent="error" actions={again(outcome.retry)}>
          {say("result.unexpected")}
        </Notice>
      );
    case "refused": {
      const [key, parameters] = refusalWord(outcome.refusal, number);
      return (
        <Notice intent={outcome.refusal.outcome === "failed" ? "error" : "warning"} actions={again(outcome.retry)}>
          {say(key, parameters)}
        </Notice>
      );
    }
  }
}

function refusalWord(refusal: SheetRefusal, number: Intl.NumberFormat): readonly [HighlightSheetWord, Parameters] {
  switch (refusal.outcome) {
    case "broken":
      return refusal.column === null
        ? ["refused.brokenSheet", { sheet: refusal.sheet }]
        : ["refused.brokenColumn", { sheet: refusal.sheet, column: refusal.column }];
    case "tooLarge":
      return ["refused.tooLarge", { most: number.format(refusal.most) }];
    default:
      return [`refused.${refusal.outcome}`, { ...refusal }];
  }
}
