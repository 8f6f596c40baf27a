import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";

import type { FundingRow } from "../../actions/fundingResults";
import { useRovingRows } from "../common/useRovingRows";
import { fallsOf } from "./legText";
import { ReasonField, type KeepReason } from "./ReasonField";
import { groupsOf, type FundingGroup } from "./regionLegs";
import { useFundingWords } from "./useFundingWords";
import { VerdictRow } from "./VerdictRow";

const useStyles = makeStyles({
  section: { display: "grid", rowGap: tokens.spacingVerticalS, outlineStyle: "none" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  group: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  reference: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: "2px -6px 0", padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  none: { margin: 0 },
});

interface VerdictGroupsProps {
  /** Rows of one region and year. */
  readonly rows: readonly FundingRow[];
  readonly year: number;
  readonly onSelect: (row: FundingRow) => void;
  readonly onKeepReason: KeepReason;
}

/** The table of verdicts of a year: series and accounts apart, falls first, each fall with its arithmetic and its 说明. */
export function VerdictGroups({ rows, year, onSelect, onKeepReason }: VerdictGroupsProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const title = useId();
  const groups = useMemo(() => groupsOf(rows), [rows]);
  const keys = useMemo(() => groups.flatMap((group) => group.rows.map(({ row }) => String(row))), [groups]);
  const roving = useRovingRows(keys);
  return (
    <section ref={roving.list} tabIndex={-1} aria-labelledby={title} className={styles.section} data-testid="funding-verdicts">
      <h3 id={title} className={styles.title}>
        {say("verdicts.title", { year })}
      </h3>
      {groups.length === 0 && <p className={styles.none}>{say("verdicts.none", { year })}</p>}
      {groups.map((group) => (
        <div key={`${group.series}/${group.account ?? ""}`}>
          <GroupTitle group={group} />
          <ul className={styles.list}>
            {group.rows.map((row) => (
              <li key={row.row} className={styles.item}>
                <VerdictRow
                  row={row}
                  tabbable={String(row.row) === roving.tabbable}
                  onSelect={onSelect}
                  onFocus={roving.onFocus}
                  onBlur={roving.onBlur}
                  onKeyDown={roving.onKeyDown}
                />
                {hasFall(row) && <ReasonField row={row} onKeep={onKeepReason} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** A fall on either base is one to be explained, also where the restated base decides otherwise. */
function hasFall({ total, average }: FundingRow): boolean {
  return [total, average].some((verdict) => verdict !== null && fallsOf(verdict).length > 0);
}

function GroupTitle({ group }: { readonly group: FundingGroup }) {
  const styles = useStyles();
  const say = useFundingWords();
  const names = { series: say(`term.${group.series}`), account: say(`term.${group.account ?? "未注明"}`) };
  return (
    <h4 className={styles.group}>
      {say("verdicts.group", names)}
      {group.isReference && <span className={styles.reference}> {say("verdicts.reference")}</span>}
    </h4>
  );
}
