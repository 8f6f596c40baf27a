import { Input, Select, type FieldControlProps } from "@fluentui/react-components";

import { FUNDING_ACCOUNTS, FUNDING_SERIES, FUNDING_STAGES, MONEY_UNITS } from "../../actions/fundingTerms";
import type { FundingDefaults } from "../../actions/fundingResults";
import type { DefaultRole } from "./tableChoice";
import { useFundingWords } from "./useFundingWords";
import { useSelectStyles } from "./useSelectStyles";

const CHOICES = {
  stage: FUNDING_STAGES,
  series: FUNDING_SERIES,
  account: FUNDING_ACCOUNTS,
  unit: MONEY_UNITS.map(({ unit }) => unit),
} as const;

interface DefaultFieldProps extends FieldControlProps {
  readonly role: DefaultRole;
  /** False where it may stay unsaid. */
  readonly isRequired: boolean;
  readonly defaults: FundingDefaults;
  readonly onChange: (defaults: FundingDefaults) => void;
}

/** What holds for all rows: a choice among the terms, or a region or year to be typed. Nothing is chosen unasked. */
export function DefaultField({ role, isRequired, defaults, onChange, ...control }: DefaultFieldProps) {
  const say = useFundingWords();
  const select = useSelectStyles();
  const name = `default-${role}`;
  const props = { ...control, size: "small" as const, name, "data-testid": `funding-${name}` };
  if (role === "region") {
    return <Input {...props} value={defaults.region ?? ""} onChange={(_, { value }) => onChange({ ...defaults, region: value.trim() === "" ? null : value })} />;
  }
  if (role === "year") {
    return (
      <Input
        {...props}
        inputMode="numeric"
        maxLength={4}
        value={defaults.year === null ? "" : String(defaults.year)}
        onChange={(_, { value }) => {
          const digits = value.normalize("NFKC").replace(/\D/g, "");
          onChange({ ...defaults, year: digits === "" ? null : Number(digits) });
        }}
      />
    );
  }
  return (
    <Select
      {...props}
      className={select.root}
      value={defaults[role] ?? ""}
      onChange={(_, { value }) => onChange({ ...defaults, [role]: CHOICES[role].find((choice) => choice === value) ?? null })}
    >
      <option value="">{say(isRequired ? "table.choose" : role === "unit" ? "table.asInCells" : "table.notStated")}</option>
      {CHOICES[role].map((choice) => (
        <option key={choice} value={choice}>
          {say(`term.${choice}`)}
        </option>
      ))}
    </Select>
  );
}
