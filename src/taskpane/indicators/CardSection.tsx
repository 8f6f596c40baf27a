import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  inline: { gridTemplateColumns: "72px 1fr", alignItems: "baseline" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CardSectionProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The title stands beside a short content instead of above it. */
  readonly inline?: boolean;
}

/** A titled part of the card. */
export function CardSection({ title, children, inline = false }: CardSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.root, inline && styles.inline)} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** Small facts on one line, blank ones left out. */
export function Facts({ facts }: { readonly facts: readonly (string | null)[] }) {
  const styles = useStyles();
  const said = [...new Set(facts.filter((fact) => fact !== null && fact !== ""))];
  return said.length === 0 ? null : <span className={styles.quiet}>{said.join(" · ")}</span>;
}
