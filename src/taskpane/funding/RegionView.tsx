import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";

import type { FundingRow } from "../../actions/fundingResults";
import { Budget } from "./Budget";
import { FundingChart } from "./chart/FundingChart";
import { Headline } from "./Headline";
import { PlaceFields } from "./PlaceFields";
import { accountsOf, legRows, regionsOf, yearsOf } from "./regionLegs";
import { StageSetting } from "./StageSetting";
import { useCountedStages } from "./useCountedStages";
import type { Funding } from "./useFunding";
import { useFundingWords } from "./useFundingWords";
import { VerdictGroups } from "./VerdictGroups";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface RegionViewProps {
  readonly funding: Funding;
  /** All rows of the sheet, at least one. */
  readonly rows: readonly FundingRow[];
  /** True while something is being written. */
  readonly isBusy: boolean;
  readonly onSelect: (row: FundingRow) => void;
}

/** One region: both legs of a year, over the years, line by line; then what can be done about them. */
export function RegionView({ funding, rows, isBusy, onSelect }: RegionViewProps) {
  const styles = useStyles();
  const say = useFundingWords();
  const { place, setPlace, work, actions, table } = funding;
  const counted = useCountedStages(actions);
  const regions = regionsOf(rows);
  const region = place.region !== null && regions.includes(place.region) ? place.region : regions[0]!;
  const own = useMemo(() => rows.filter(({ line }) => line.region === region), [rows, region]);
  const accounts = accountsOf(own);
  const wanted = place.account === "" ? null : place.account;
  const account = place.account !== null && accounts.includes(wanted) ? wanted : (accounts[0] ?? null);
  const legs = useMemo(() => legRows(own, account), [own, account]);
  const years = yearsOf(own);
  const latest = yearsOf(legs)[0] ?? years[0]!;
  const year = place.year !== null && years.includes(place.year) ? place.year : latest;
  const ofYear = useMemo(() => own.filter(({ line }) => line.year === year), [own, year]);
  const budget = `${region}/${account ?? ""}/${latest}`;
  const hasLegs = legs.some(({ line }) => line.year === year);
  return (
    <div className={styles.root} data-testid="funding-region">
      <PlaceFields
        regions={regions}
        years={years}
        accounts={accounts}
        region={region}
        year={year}
        account={account}
        onRegion={(next) => setPlace({ ...place, region: next, year: null, account: null })}
        onYear={(next) => setPlace({ ...place, year: next })}
        onAccount={(next) => setPlace({ ...place, account: next ?? "" })}
      />
      {hasLegs ? <Headline rows={legs} year={year} stages={counted.stages} /> : <p className={styles.text}>{say("view.noLeg", { year })}</p>}
      <StageSetting stages={counted.stages} isUnkept={counted.isUnkept} onChange={counted.choose} />
      <FundingChart key={region} region={region} rows={legs} />
      <VerdictGroups rows={ofYear} year={year} onSelect={onSelect} onKeepReason={actions.keepReason} />
      <div className={styles.buttons}>
        <Button
          disabledFocusable={isBusy}
          onClick={() => work.run({ kind: "checkSheet", region, year })}
          data-testid="funding-check-sheet"
        >
          {say("checkSheet.button", { region, year })}
        </Button>
        <Button disabledFocusable={isBusy} onClick={table.propose} data-testid="funding-propose">
          {say("start.check")}
        </Button>
      </div>
      {legs.length > 0 && (
        <Budget
          key={budget}
          region={region}
          rows={legs.filter(({ line }) => line.year === latest)}
          year={latest}
          typed={funding.students[budget] ?? {}}
          onType={(typed) => funding.setStudents(budget, typed)}
        />
      )}
    </div>
  );
}
