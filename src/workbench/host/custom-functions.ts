import { addressOf, type Answer, type AnswerValue, type Argument, cellsOf, type Engine, type EngineEvent, lastColumn, lastRow, type Place, quoteSheet } from "../engine/terms";
import { callsFor } from "./function-arguments";
import { type InvocationResult, readResult } from "./function-answers";
import type { AddinFunctions, FunctionMetadata, Profile } from "./host";
import type { Entry } from "./wire";

const category = 1;
const callType = 1000;
const cancellationType = 1001;
const announcementType = 1002;
/** Of a call's flags. */
const cancelableFlag = 1;
const streamFlag = 2;
/** A pane that does not know a function yet is asked again: its scripts may still be loading. */
const retryMilliseconds = 150;
const mostRetries = 200;

interface Invocation {
  readonly id: number;
  /** cancelableFlag and streamFlag together. */
  readonly flags: number;
  readonly key: string;
  readonly functionId: string;
  readonly parameters: readonly unknown[];
  readonly address: string;
  readonly callers: Map<string, Place>;
  answer?: Answer;
  message?: string;
  tries: number;
  /** Asked before everything was forgotten: what comes back is asked for again. */
  isOutdated?: boolean;
}

/** The add-in's functions: called in the pane, pending as #BUSY! until the pane answers, kept by name and arguments. */
export class CustomFunctions {
  private readonly invocations = new Map<string, Invocation>();
  private readonly waiting = new Map<number, Invocation>();
  /** What may answer once more: streams, and calls that were given up. */
  private readonly open = new Map<number, Invocation>();
  private readonly limits = new Set<ReturnType<typeof setTimeout>>();
  private readonly lastKeys = new Map<string, Set<string>>();
  /** What each call answered last, as text; forgotten never, so that a new answer is told from the same one given again. */
  private readonly lastAnswers = new Map<string, string>();
  private unsent: Invocation[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private next = 1;
  private readonly metadata: readonly FunctionMetadata[];

  constructor(
    private readonly engine: Engine,
    addin: AddinFunctions | undefined,
    private readonly profile: Profile,
    /** Answers false where no pane is there to hear it. */
    private readonly deliver: (entries: Entry[]) => boolean,
    /** Answers have come: cells are to be calculated. True where one is another answer than its call had before. */
    private readonly answered: (isNews: boolean) => void,
    /** After so many milliseconds a call without an answer is an error with this sentence. */
    private readonly limit: { readonly milliseconds: number; readonly sentence: string },
  ) {
    this.metadata = addin?.functions ?? [];
    for (const metadata of this.metadata) {
      const name = `${addin!.namespace}.${metadata.name}`.toUpperCase();
      engine.functions.register({ name, description: metadata.description, parameters: metadata.parameters, isVolatile: metadata.options?.volatile === true }, (args, caller) => this.evaluate(metadata, name, args, caller));
    }
  }

  get busy(): boolean {
    return this.waiting.size > 0 || this.unsent.length > 0;
  }

  /** A pane has come: it is told the functions, and what was asked of the one before is asked again. */
  connected(): Entry[] {
    const streams = [...this.open.values()].filter(({ flags }) => (flags & streamFlag) !== 0);
    this.unsent = [...new Set([...this.waiting.values(), ...streams, ...this.unsent])];
    this.open.clear();
    this.waiting.clear();
    if (this.unsent.length > 0) this.sendSoon();
    return this.metadata.map((metadata) => ({
      messageCategory: category, messageType: announcementType, message: { functionName: metadata.id, isStream: metadata.options?.stream === true, isCancelable: metadata.options?.cancelable === true },
    }));
  }

  /** Every answer is forgotten, those on their way among them: the next calculation asks the pane again. */
  forgetAll(): void {
    for (const [key, invocation] of this.invocations) {
      if (invocation.answer === undefined) continue;
      this.invocations.delete(key);
      if (this.open.has(invocation.id)) this.cancel(invocation);
    }
    for (const invocation of this.waiting.values()) invocation.isOutdated = true;
  }

  /** A formula that is entered again is calculated again. */
  forgetEdited(event: EngineEvent): void {
    if (event.type !== "changed" || event.change !== "RangeEdited") return;
    if (this.lastKeys.size === 0) return;
    const inside = [...this.lastKeys].filter(([place]) => {
      const [sheetId, row, column] = split(place);
      return sheetId === event.sheetId && row >= event.area.row && row <= lastRow(event.area) && column >= event.area.column && column <= lastColumn(event.area);
    });
    for (const [place, keys] of inside) {
      for (const key of keys) {
        const invocation = this.invocations.get(key);
        if (!invocation) continue;
        invocation.callers.delete(place);
        const isLive = invocation.answer === undefined || this.open.has(invocation.id);
        const isWanted = invocation.callers.size > 0;
        if (isLive && !isWanted && invocation.flags !== 0) this.cancel(invocation);
        if (!isLive || (!isWanted && invocation.flags !== 0)) this.invocations.delete(key);
      }
      this.lastKeys.delete(place);
    }
  }

  receive(results: readonly InvocationResult[]): void {
    let hasAnswers = false;
    let isNews = false;
    for (const result of results) {
      const invocation = this.waiting.get(result[0]) ?? this.open.get(result[0]);
      if (!invocation) continue;
      if (invocation.isOutdated) {
        invocation.isOutdated = false;
        this.waiting.delete(invocation.id);
        this.unsent.push(invocation);
        this.sendSoon();
        continue;
      }
      const received = readResult(result, this.profile);
      if (received.unknownFunction && invocation.tries < mostRetries) {
        this.waiting.delete(invocation.id);
        this.unsent.push(invocation);
        this.sendSoon(retryMilliseconds);
        continue;
      }
      this.waiting.delete(invocation.id);
      if ((invocation.flags & streamFlag) !== 0) this.open.set(invocation.id, invocation);
      else this.open.delete(invocation.id);
      invocation.answer = received.answer;
      invocation.message = received.message;
      this.engine.functions.recalculate([...invocation.callers.values()]);
      hasAnswers = true;
      const said = JSON.stringify(received.answer);
      isNews ||= (this.lastAnswers.get(invocation.key) ?? said) !== said;
      this.lastAnswers.set(invocation.key, said);
    }
    if (hasAnswers) this.answered(isNews);
  }

  /** The sentence beside the error that a cell's functions have answered. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    for (const key of this.lastKeys.get(placeKey(sheetId, row, column)) ?? []) {
      const message = this.invocations.get(key)?.message;
      if (message !== undefined) return message;
    }
    return undefined;
  }

  /** Number formats of spilled answers, which the engine drops: each cell that has no format of its own takes the answer's. */
  spilledFormats(): { place: Place; format: string }[] {
    const found: { place: Place; format: string }[] = [];
    for (const invocation of this.invocations.values()) {
      if (!Array.isArray(invocation.answer)) continue;
      const grid = invocation.answer as readonly (readonly AnswerValue[])[];
      for (const caller of invocation.callers.values()) {
        const spill = this.engine.cells.spill(caller.sheetId, caller.row, caller.column);
        if (!spill || spill.rows !== grid.length) continue;
        for (const { row, column } of cellsOf(spill)) {
          const cell = grid[row - spill.row]?.[column - spill.column];
          if (typeof cell === "object" && "format" in cell) found.push({ place: { sheetId: caller.sheetId, row, column, rows: 1, columns: 1 }, format: cell.format });
        }
      }
    }
    return found;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const limit of this.limits) clearTimeout(limit);
  }

  private cancel(invocation: Invocation): void {
    this.waiting.delete(invocation.id);
    this.open.delete(invocation.id);
    this.unsent = this.unsent.filter((other) => other !== invocation);
    this.deliver([{ messageCategory: category, messageType: cancellationType, message: { invocationId: invocation.id } }]);
  }

  /** No cell is #BUSY! for ever. */
  private giveUp(batch: readonly Invocation[]): void {
    const silent = batch.filter(({ id }) => this.waiting.has(id));
    for (const invocation of silent) {
      this.waiting.delete(invocation.id);
      this.open.set(invocation.id, invocation);
      invocation.answer = { error: "#VALUE!" };
      invocation.message = this.limit.sentence;
      this.engine.functions.recalculate([...invocation.callers.values()]);
    }
    if (silent.length > 0) this.answered(true);
  }

  private evaluate(metadata: FunctionMetadata, name: string, args: readonly Argument[], caller: Place): Answer {
    const prepared = callsFor(metadata, args, this.profile.blankArgument);
    if ("error" in prepared) return prepared;
    const answers = prepared.calls.map((row) => row.map((call) => this.ask(metadata, name, call, caller)));
    if (answers.length === 1 && answers[0]!.length === 1) return answers[0]![0]!;
    // Of a block of calls each gives its first cell; while one is pending the block is.
    const cells = answers.map((row) => row.map((answer) => (Array.isArray(answer) ? (answer as AnswerValue[][])[0]![0]! : (answer as AnswerValue))));
    const pending = cells.flat().find((cell) => typeof cell === "object" && "error" in cell && cell.error === "#BUSY!");
    return pending ?? cells;
  }

  private ask(metadata: FunctionMetadata, name: string, call: readonly unknown[], caller: Place): Answer {
    const error = call.find((value): value is { error: string } => typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value);
    if (error) return error;
    const key = `${name}|${JSON.stringify(call)}`;
    const place = placeKey(caller.sheetId, caller.row, caller.column);
    if (!this.lastKeys.has(place)) this.lastKeys.set(place, new Set());
    this.lastKeys.get(place)!.add(key);
    let invocation = this.invocations.get(key);
    if (!invocation) {
      const sheet = this.engine.sheets.list().find((candidate) => candidate.id === caller.sheetId);
      const address = `${quoteSheet(sheet?.name ?? "")}!${addressOf(caller)}`;
      const flags = (metadata.options?.cancelable ? cancelableFlag : 0) | (metadata.options?.stream ? streamFlag : 0);
      invocation = { id: this.next++, flags, key, functionId: metadata.id, parameters: call, address, callers: new Map(), tries: 0 };
      this.invocations.set(key, invocation);
      this.unsent.push(invocation);
      this.sendSoon();
    }
    invocation.callers.set(place, caller);
    return invocation.answer ?? { error: "#BUSY!" };
  }

  private sendSoon(delay = 0): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.send();
    }, delay);
  }

  private send(): void {
    const batch = this.unsent;
    const entries = batch.map(({ id, flags, functionId, parameters, address }): Entry => ({
      messageCategory: category, messageType: callType,
      message: { invocationId: id, functionName: functionId, parameterValues: parameters, address, flags },
    }));
    if (entries.length === 0 || !this.deliver(entries)) return;
    this.unsent = [];
    for (const invocation of batch) {
      invocation.tries++;
      this.waiting.set(invocation.id, invocation);
    }
    const limit = setTimeout(() => {
      this.limits.delete(limit);
      this.giveUp(batch);
    }, this.limit.milliseconds);
    this.limits.add(limit);
  }
}

const placeKey = (sheetId: string, row: number, column: number): string => `${row} ${column} ${sheetId}`;

function split(place: string): [string, number, number] {
  const [row, column, ...sheet] = place.split(" ");
  return [sheet.join(" "), Number(row), Number(column)];
}
