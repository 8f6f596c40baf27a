import type { HighlightActions, Highlighting, HighlightResult, HighlightState } from "../../src/actions/highlightResults";
import { VERDICTS } from "../../src/plan";

export const COLOURED = VERDICTS.filter((word) => word !== "无目标");

/** Colours without Excel, which record what they were asked for; any of them can be replaced. */
export class FakeHighlight implements HighlightActions {
  state: HighlightState = { state: "ready", highlighting: { isOn: true, words: COLOURED } };
  readonly applied: Highlighting[] = [];
  /** Answers to give instead of having done what was asked. */
  results: HighlightResult[] = [];

  read = async (): Promise<HighlightState> => this.state;

  apply = async (highlighting: Highlighting): Promise<HighlightResult> => {
    this.applied.push(highlighting);
    const refused = this.results.shift();
    if (refused !== undefined) return refused;
    this.state = { state: "ready", highlighting };
    return highlighting.isOn
      ? { outcome: "marked", highlighting, sheets: ["监测数据"], unmarked: [] }
      : { outcome: "cleared", highlighting, sheets: ["监测数据"] };
  };

  toggle = async (): Promise<HighlightResult> => {
    if (this.state.state === "nothingLoaded") return { outcome: "nothingLoaded" };
    const { isOn, words } = this.state.highlighting;
    return this.apply({ isOn: !isOn, words });
  };
}
