import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";

import type { FundingAccount } from "../../plan";
import { useFundingWords } from "./useFundingWords";
import { useSelectStyles } from "./useSelectStyles";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(96px, 1fr))", gap: tokens.spacingHorizontalS },
  field: { minWidth: 0 },
});

interface PlaceFieldsProps {
  readonly regions: readonly string[];
  /** The latest first. */
  readonly years: readonly number[];
  readonly accounts: readonly (FundingAccount | null)[];
  readonly region: string;
  readonly year: number;
  readonly account: FundingAccount | null;
  readonly onRegion: (region: string) => void;
  readonly onYear: (year: number) => void;
  readonly onAccount: (account: FundingAccount | null) => void;
}

/** Which region, year and account are shown; an account is asked for only where there are several. */
export function PlaceFields(props: PlaceFieldsProps) {
  const styles = useStyles();
  const select = useSelectStyles();
  const say = useFundingWords();
  const { regions, years, accounts } = props;
  return (
    <div className={styles.root}>
      <Field label={say("view.region")} size="small" className={styles.field}>
        <Select size="small" className={select.root} value={props.region} onChange={(_, { value }) => props.onRegion(value)} data-testid="funding-region-choice">
          {regions.map((region) => (
            <option key={region} value={region}>
              {region}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say("view.year")} size="small" className={styles.field}>
        <Select size="small" className={select.root} value={String(props.year)} onChange={(_, { value }) => props.onYear(Number(value))} data-testid="funding-year-choice">
          {years.map((year) => (
            <option key={year} value={year}>
              {say("view.yearOf", { year })}
            </option>
          ))}
        </Select>
      </Field>
      {accounts.length > 1 && (
        <Field label={say("view.account")} size="small" className={styles.field}>
          <Select
            size="small"
            className={select.root}
            value={props.account ?? ""}
            onChange={(_, { value }) => props.onAccount(accounts.find((account) => (account ?? "") === value) ?? null)}
            data-testid="funding-account-choice"
          >
            {accounts.map((account) => (
              <option key={account ?? ""} value={account ?? ""}>
                {say(`term.${account ?? "未注明"}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}
