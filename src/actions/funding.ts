import {
  codeOf, isCellEditing, isNoCell, readBlock, readCountedStages, readSelectedBlock, readTables, selectCell, selectTableCell, storeCountedStages,
  undoFunding, watchTables, writeFunding, writeFundingReason, writeNewSheet, type WriteFundingResult,
} from "../excel";
import { fundingFindingParameters, judgeFundingLine, type FundingFinding, type FundingLine } from "../plan";
import { FUNDING_SHEET, FUNDING_TABLE, fundingCheckSheet, fundingRefreshOf, missingOfFunding, readFunding, type FundingUndo } from "../sheets";
import { fill } from "../words";
import { fundingFindingWords } from "../words/fundingFindings";
import type { FundingActions, FundingChoice, FundingOptions, FundingState, FundingWriteResult, PreviewResult, ProposeResult } from "./fundingResults";
import { readFundingState } from "./fundingSheetState";
import { findingsOf, isFundingSheet, proposalOf, readAsChosen } from "./fundingTable";

import { VERSION } from "./version";

/** What the last writing changed; null where there is nothing to take back. */
let lastWritten: FundingUndo | null = null;

type Refusal = { readonly outcome: "cellEditing" } | { readonly outcome: "failed"; readonly code: string; readonly unfinished: boolean };

/** What Excel refused, as a result; an error of ours stays an error. */
function refusalOf(error: unknown): Refusal {
  if (isCellEditing(error)) return { outcome: "cellEditing" };
  const code = codeOf(error);
  if (code === null) throw error;
  return { outcome: "failed", code, unfinished: false };
}

async function write(lines: readonly FundingLine[], { conflicts = "ask" }: FundingOptions): Promise<FundingWriteResult> {
  try {
    return writtenOf(await writeFunding(lines, { version: VERSION, conflicts }));
  } catch (error) {
    return refusalOf(error);
  }
}

function writtenOf(result: WriteFundingResult): FundingWriteResult {
  const renamed = "renamed" in result && result.renamed.length > 0 ? { renamed: result.renamed } : {};
  switch (result.outcome) {
    case "written": {
      const { sheet, added, updated, reasonsKept, undo } = result;
      lastWritten = undo;
      return { outcome: "written", sheet, added, updated, reasonsKept, canUndo: added + updated > 0, ...renamed };
    }
    case "conflict":
    case "broken":
      return result;
    case "failed": {
      const code = codeOf(result.error);
      // An error that is not Excel's is a fault of ours: it is told as one, with what stands in the workbook.
      if (code === null) console.error(result.error);
      return { outcome: "failed", unfinished: result.unfinished, code: code ?? "InternalError" };
    }
  }
}

/** The published notices come with the product; they are brought when they are asked for. */
const publishedLines = async (): Promise<readonly FundingLine[]> =>
  (await import(/* webpackChunkName: "funding-notices" */ "../catalogue/publishedFunding")).publishedFunding;

async function propose(): Promise<ProposeResult> {
  try {
    const block = await readSelectedBlock();
    if (isFundingSheet(block)) return { outcome: "ownSheet" };
    const proposal = proposalOf(block);
    return proposal === null ? { outcome: "noTable", address: block.address } : { outcome: "proposed", proposal };
  } catch (error) {
    if (isNoCell(error)) return { outcome: "noTable", address: "" };
    const refusal = refusalOf(error);
    return refusal.outcome === "failed" ? { outcome: "failed", code: refusal.code } : refusal;
  }
}

/** Reads the block of a choice again: a person may have changed it since. */
async function readChoice(choice: FundingChoice) {
  const end = choice.address.lastIndexOf("!");
  const block = await readBlock(choice.address.slice(0, end), choice.address.slice(end + 1));
  if (block === null) return { outcome: "changed" } as const;
  const [content = null] = await readTables([FUNDING_TABLE]);
  const standing = content === null || missingOfFunding(content.headers) !== null ? null : { headers: content.headers, rows: content.values };
  const read = readAsChosen(block, choice, standing === null ? [] : readFunding(standing).rows.map(({ line }) => line));
  return read.outcome === "read" ? { ...read, block, standing } : read;
}

async function preview(choice: FundingChoice): Promise<PreviewResult> {
  try {
    const read = await readChoice(choice);
    if (read.outcome !== "read") return read;
    const { lines } = read.reading;
    const replaced = read.standing === null ? 0 : fundingRefreshOf(lines, read.standing).updated;
    return { outcome: "read", lines: lines.map(judgeFundingLine), ...findingsOf(read.block, read), replaced };
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal.outcome === "failed" ? { outcome: "failed", code: refusal.code } : refusal;
  }
}

async function take(choice: FundingChoice, options: FundingOptions = {}): Promise<FundingWriteResult> {
  try {
    const read = await readChoice(choice);
    return read.outcome === "read" ? await write(read.reading.lines, options) : read;
  } catch (error) {
    return refusalOf(error);
  }
}

async function undo(): Promise<FundingWriteResult> {
  if (lastWritten === null) return { outcome: "notUndone" };
  try {
    const outcome = await undoFunding(lastWritten);
    if (outcome === "changed") return { outcome: "notUndone" };
    lastWritten = null;
    return { outcome: "undone", sheet: FUNDING_SHEET };
  } catch (error) {
    return refusalOf(error);
  }
}

/** What the form says of itself: it recomputes printed rates and asks for units line by line. */
const TOLD_BY_FORM: readonly FundingFinding["kind"][] = ["printedDiffers", "unitMissing"];

/** The remarks on a region's year in the words of the sheets, and how many rows could not be read. */
function sentencesFor({ rows, findings, unread }: Extract<FundingState, { state: "ready" }>, region: string, year: number): string[] {
  const isAbout = (index: number): boolean => rows[index]?.line.region === region && rows[index].line.year === year;
  const say = (finding: FundingFinding): string => fill(fundingFindingWords["zh-CN"][finding.kind], fundingFindingParameters(finding));
  const own = findings.filter(({ finding }) => finding.lines.some(isAbout) && !TOLD_BY_FORM.includes(finding.kind));
  const left = unread.length === 0 ? [] : [`表中另有 ${unread.length} 行未能识别，没有计入。`];
  return [...own.map(({ finding, address }) => `${address}：${say(finding)}`), ...left];
}

async function writeCheckSheet(region: string, year: number): Promise<FundingWriteResult> {
  try {
    const state = await readFundingState();
    if (state.state === "broken") return { outcome: "broken", sheet: state.sheet, column: state.column };
    const rows = state.state === "ready" ? state.rows.filter(({ line }) => line.region === region && line.year === year) : [];
    if (state.state !== "ready" || rows.length === 0) return { outcome: "changed" };
    const sheet = await writeNewSheet(fundingCheckSheet(rows, region, year, new Date(), sentencesFor(state, region, year)));
    return { outcome: "written", sheet, added: rows.length, updated: 0, reasonsKept: 0, canUndo: false };
  } catch (error) {
    return refusalOf(error);
  }
}

/** 两个只增不减: the sheet, the officer's own table, the reasons and the form to sign. */
export const fundingActions: FundingActions = {
  read: readFundingState,
  prepare: async (kind, options = {}) => write(kind === "empty" ? [] : await publishedLines(), options),
  propose,
  preview,
  take,
  undo,
  async keepReason({ line, row }, reason) {
    try {
      if (!(await writeFundingReason(line, row, reason))) return { outcome: "changed" };
      return { outcome: "written", sheet: FUNDING_SHEET, added: 0, updated: 1, reasonsKept: 0, canUndo: false };
    } catch (error) {
      return refusalOf(error);
    }
  },
  selectCell,
  selectRow: ({ row }) => selectTableCell(FUNDING_TABLE, "结论", row),
  writeCheckSheet,
  readCountedStages: async () => (await readCountedStages()) ?? ["合计"],
  keepCountedStages: storeCountedStages,
  watch: watchTables,
};
