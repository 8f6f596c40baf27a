import { makeStyles, tokens } from "@fluentui/react-components";

import type { CitedSentence } from "../../actions/indicatorResults";

const useStyles = makeStyles({
  figure: { margin: 0 },
  quote: {
    margin: 0,
    padding: `2px 0 2px ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
  },
  number: {
    padding: "0 2px",
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    // Where colours are forced the ground goes; the line stays.
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
  },
  place: {
    paddingLeft: "11px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A sentence of a document, its number marked, and where it stands. */
export function Sentence({ sentence }: { readonly sentence: CitedSentence }) {
  const styles = useStyles();
  const { before, number, after, document, section } = sentence;
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote} lang="zh-CN">
        {before}
        {number !== "" && <mark className={styles.number}>{number}</mark>}
        {after}
      </blockquote>
      <figcaption className={styles.place}>{[document, section].filter((part) => part !== "").join(" · ")}</figcaption>
    </figure>
  );
}
