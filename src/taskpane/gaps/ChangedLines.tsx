import type { ChangedLine, GapListResult } from "../../actions/results";
import { speak } from "../../words";
import { gapListWords } from "../../words/gapListPane";
import { paneWords } from "../../words/pane";
import { Lines } from "../common/Lines";
import { useLanguage } from "../common/PaneContext";

/** More names than these are counted: the column 变化 of the sheet has them all. */
const MOST_NAMES = 12;

/** What came onto the list and what left it, by name. */
export function ChangedLines({ result }: { readonly result: Extract<GapListResult, { outcome: "refreshed" }> }) {
  const language = useLanguage();
  const say = speak(gapListWords, language);
  const sayWord = speak(paneWords, language);
  const { added, cleared, left } = result;
  const all = [...added, ...cleared, ...left];
  const differ = (of: (line: ChangedLine) => unknown): boolean => new Set(all.map(of)).size > 1;
  const [regions, years] = [differ(({ region }) => region), differ(({ year }) => year)];
  const named = (line: ChangedLine, hasLeft: boolean): string => {
    const place = [
      ...(regions ? [line.region] : []),
      ...(years && line.year > 0 ? [say("name.year", { year: line.year })] : []),
      ...(hasLeft ? [line.verdict === null ? say("name.gone") : sayWord(`verdict.${line.verdict}`)] : []),
    ].join(say("name.inPlace"));
    return place === "" ? line.name : say("name.place", { name: line.name, place });
  };
  const sentence = (key: "names.added" | "names.cleared" | "names.left", lines: readonly ChangedLine[]): string[] => {
    if (lines.length === 0) return [];
    const names = lines.slice(0, MOST_NAMES).map((line) => named(line, key === "names.left")).join(say("name.separator"));
    return [say(key, { names: lines.length > MOST_NAMES ? say("names.more", { names, count: lines.length }) : names })];
  };
  const inSheet = [...cleared, ...left].filter((line) => line.isInSheet).length;
  return (
    <Lines
      lines={[
        ...sentence("names.added", added),
        ...sentence("names.cleared", cleared),
        ...sentence("names.left", left),
        ...(inSheet > 0 ? [say("inSheet", { count: inSheet })] : []),
      ]}
    />
  );
}
