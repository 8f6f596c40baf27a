import type {
  FormulaKind, IndicatorActions, IndicatorCard, IndicatorEntry, IndicatorList, InsertOptions, InsertResult,
} from "../../src/actions/indicatorResults";

const ENTRY: IndicatorEntry = {
  id: "", name: "", aliases: [], stage: "学前教育", target: "", strength: "binding", verdict: "无数据",
};

export const ENTRIES: readonly IndicatorEntry[] = [
  { ...ENTRY, id: "public-share", name: "公办园在园幼儿占比", aliases: ["公办幼儿园在园幼儿占比"], target: "≥55%", verdict: "待核实" },
  { ...ENTRY, id: "coverage", name: "普惠性幼儿园覆盖率", aliases: ["普惠率"], target: "≥90%", verdict: "达标" },
  { ...ENTRY, id: "kindergartens", name: "县级以上示范园", aliases: ["县区及以上示范园"], target: "≥300所", verdict: "未达标" },
  { ...ENTRY, id: "high-schools", name: "自治区星级特色普通高中占比", stage: "普通高中", target: "力争≥60%", strength: "strive", verdict: "未达标" },
  { ...ENTRY, id: "courses", name: "思政金课", stage: "综合", strength: null, verdict: null },
];

export const CARD: IndicatorCard = {
  origin: "workbook",
  id: "kindergartens",
  name: "县级以上示范园",
  aliases: ["县区及以上示范园"],
  stage: "学前教育",
  planLabel: "2023—2025年规划",
  region: "柳州市",
  target: {
    code: "LZ2023-18", text: "≥300所", strength: "binding", year: 2025, yearStated: true, scope: "全市", measure: "", stage: null,
    sentence: { document: "2023—2025年规划", section: "二、（三）推动教育协调发展", before: "县级以上示范园达", number: "300所", after: "以上" },
  },
  figure: {
    text: "265所", name: "县级以上示范园", year: 2024, stage: null, note: "",
    sentence: { document: "2024年报告", section: "办好人民满意的教育", before: "县级以上示范园共", number: "265所", after: "" },
  },
  verdict: { verdict: "未达标", gapText: "−35 所", gapIsNominal: false, reason: null, note: null },
  lead: [],
  others: [],
  formulas: ["target", "status", "gap", "source"],
};

export const INSERTED: InsertResult = { outcome: "inserted", sheet: "Sheet1", address: "B5", formula: '=EDU.TARGET("县级以上示范园")' };

/** Answers about indicators without Excel, which record what they were asked for; any of them can be replaced. */
export class FakeIndicators implements IndicatorActions {
  listed: IndicatorList = { origin: "workbook", entries: ENTRIES };
  card: IndicatorCard | null = CARD;
  recent: readonly string[] = [];
  readonly inserted: { id: string; kind: FormulaKind; options: InsertOptions | undefined }[] = [];
  results: InsertResult[] = [];
  /** Tells the pane that plans or figures have changed. */
  readonly listeners = new Set<() => void>();

  list = async (): Promise<IndicatorList> => this.listed;
  readCard = async (): Promise<IndicatorCard | null> => this.card;
  insertFormula = async (id: string, kind: FormulaKind, options?: InsertOptions): Promise<InsertResult> => {
    this.inserted.push({ id, kind, options });
    return this.results.shift() ?? INSERTED;
  };
  readRecent = async (): Promise<readonly string[]> => this.recent;
  remember = async (id: string): Promise<readonly string[]> => (this.recent = [id, ...this.recent]);
  watch = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => void this.listeners.delete(changed);
  };
}
