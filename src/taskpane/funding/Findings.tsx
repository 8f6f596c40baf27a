import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";

import type { PlacedFinding } from "../../actions/fundingResults";
import { useFundingWords } from "./useFundingWords";
import { useSayFinding } from "./useSayFinding";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "grid", rowGap: "4px", margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { fontSize: "inherit" },
  more: { justifySelf: "start" },
});

/** A pane is narrow; more would push away what stands below until somebody asks for them. */
const MOST_LINES = 5;

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly PlacedFinding[];
  readonly onSelectCell: (address: string) => void;
  readonly testId: string;
}

/** Remarks on the input: a sentence each, with a button that selects the cell. They never block. */
export function Findings({ title, findings, onSelectCell, testId }: FindingsProps) {
  const styles = useStyles();
  const sayFinding = useSayFinding();
  const say = useFundingWords();
  const name = useId();
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return null;
  return (
    <section className={styles.root} aria-labelledby={name} data-testid={testId}>
      <h3 id={name} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.list}>
        {(isWhole ? findings : findings.slice(0, MOST_LINES)).map(({ finding, address }, index) => (
          <li key={index}>
            {sayFinding(finding)}{" "}
            <Link as="button" inline className={styles.cell} onClick={() => onSelectCell(address)}>
              {address}
            </Link>
          </li>
        ))}
      </ul>
      {!isWhole && findings.length > MOST_LINES && (
        <Button size="small" className={styles.more} onClick={() => setWhole(true)}>
          {say("findings.more", { count: findings.length - MOST_LINES })}
        </Button>
      )}
    </section>
  );
}
