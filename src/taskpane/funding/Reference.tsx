import { makeStyles, tokens } from "@fluentui/react-components";

import { describeGrowth, nationalShares } from "../../actions/fundingTerms";
import { amountText } from "./figureText";
import { useFundingWords } from "./useFundingWords";

const useStyles = makeStyles({
  summary: { fontSize: tokens.fontSizeBase200, cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: { margin: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: "tabular-nums" },
});

/** The national share of GDP by year: for a city or county a reference, never a verdict. */
export function Reference() {
  const styles = useStyles();
  const say = useFundingWords();
  return (
    <details data-testid="funding-reference">
      <summary className={styles.summary}>{say("reference.title")}</summary>
      <p className={styles.text}>{say("reference.what")}</p>
      <ul className={styles.list}>
        {nationalShares.toReversed().map(({ year, share, spending, gdp, source }) => (
          <li key={year} title={source}>
            {say("reference.share", {
              year,
              share: describeGrowth(share).replace("+", ""),
              spending: amountText(spending, false),
              gdp: amountText(gdp, false),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
