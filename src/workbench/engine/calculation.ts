import type { IRange } from "@univerjs/core";
import {
  FormulaDataModel, IDependencyManagerService, IFunctionService, type ISetFormulaCalculationStartMutation, FormulaResultStatus, OtherFormulaMarkDirty, RegisterOtherFormulaService, SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { CFRuleType, CFSubRuleType, ConditionalFormattingFormulaService, ConditionalFormattingRuleModel, ConditionalFormattingViewModel } from "@univerjs/sheets-conditional-formatting";
import { FormulaCalculationSessionService, TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Evaluated, Calculation } from "./calculation-face";
import type { EngineOptions } from "./engine";
import type { Place } from "./place";
import type { Kernel } from "./kernel";
import { makeRoom } from "./room";
import { boundFormulas } from "./scales";
import { toEngine } from "./structured-references";

/** The private parts of Univer's trigger that a prompt calculation needs; the exact version is pinned and a test watches them. */
interface Trigger {
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _waitingCommandQueue: { readonly id: string }[];
  _executingDirtyData: DirtyData;
  _generateDirty(commands: unknown[]): DirtyData;
  _mergeDirty(one: DirtyData, other: DirtyData): DirtyData;
  _startProgress(): void;
  _calculateProgress(label: string): void;
  _completeProgress(): void;
  clearProgress(): void;
}
/** The private part of Univer's drawn rules that takes a change in at once. */
interface ShownRules {
  _markRuleDirtyAtOnce(unitId: string, sheetId: string, ruleId: string): void;
}
type DirtyData = Partial<ISetFormulaCalculationStartMutation>;

const usualCalculationLimit = 30_000;

/** Milliseconds without a reader after which waiting work is calculated all the same, as Univer would. */
const idleDelay = 100;

/** Univer repairs about one level of formulas over spills a pass; deeper chains than this stay stale and are an error. */
const mostPasses = 12;

interface UnsettledRule {
  readonly sheetId: string;
  readonly cfId: string;
  readonly formula: string;
  /** Undefined for a bound, which is one value for all cells. */
  readonly ranges: IRange[] | undefined;
  /** Undefined where the formula is not registered. */
  readonly formulaId: string | undefined;
}

export interface InnerCalculation extends Calculation {
  recalculate(places: readonly Place[]): void;
  /** A workbook is being opened: what the opening asks to be calculated is not; its stored values stand. Settling ends it. */
  keepStoredValues(): void;
  /** Ends what Univer's trigger leaves running: its progress speaks up to a second later, to a workbook that is gone. */
  dispose(): void;
}

const hasEntries = (map: object | undefined): boolean => Object.keys(map ?? {}).length > 0;

export function createCalculation(kernel: Kernel, options: EngineOptions): InnerCalculation {
  const limit = options.calculationLimit ?? usualCalculationLimit;
  const { injector, api, commands, unitId } = kernel;
  const trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
  const session = injector.get(FormulaCalculationSessionService);
  const formulas = injector.get(FormulaDataModel);
  const ruleModel = injector.get(ConditionalFormattingRuleModel);
  const ruleFormulas = injector.get(ConditionalFormattingFormulaService);
  const shownRules = injector.get(ConditionalFormattingViewModel) as unknown as ShownRules;
  const otherFormulas = injector.get(RegisterOtherFormulaService);
  const results = api.getFormula();
  const dependencies = injector.get(IDependencyManagerService);
  const functionService = injector.get(IFunctionService);

  const pending: DirtyData[] = [];
  let forced = false;
  let tail: Promise<void> = Promise.resolve();

  async function within<Result>(what: string, work: Promise<Result>): Promise<Result> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`${what} did not end within ${limit} ms`)), limit);
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async function start(dirty: DirtyData): Promise<void> {
    // Univer keeps what formulas of moved and deleted rows read, finds them gone and leaves others stale: it learns anew.
    dependencies.reset();
    // A formula over a table or a name that has changed is read anew once only; afterwards Univer goes back to the old
    // reading, in which a grown table ends where it did. So all of them are forgotten.
    if (hasEntries(dirty.dirtySuperTableMap) || hasEntries(dirty.dirtyDefinedNameMap)) functionService.deleteFormulaAstCacheKey("");
    const done = results.onCalculationResultApplied();
    // Of changed tables Univer would only learn that it must not keep what it reads: everything would be read twice.
    void commands.executeCommand(SetFormulaCalculationStartMutation.id, { ...dirty, dirtySuperTableMap: {} }, { onlyLocal: true });
    await within("The calculation", done);
  }

  /**
   * Calculates what waits in Univer's queue at once, without its 100 ms of delay; what only rules wait for goes on
   * waiting unless it is asked for. Answers whether cells may have changed by it.
   */
  async function flush(withRules: boolean): Promise<boolean> {
    clearTimeout(trigger._setTimeoutKey);
    // Univer's own timer may have started already: then the queue is empty and the result is still to come.
    const { started, resultApplied, stopped } = session.state;
    let worked = false;
    if (started && !resultApplied && !stopped) {
      await within("The calculation under way", results.onCalculationResultApplied());
      worked = true;
    }
    clearTimeout(trigger._setTimeoutKey);
    const queue = trigger._waitingCommandQueue;
    if (queue.length === 0 && pending.length === 0) return worked;
    // Formulas of rules are read by no cell.
    const ofCells = pending.length > 0 || queue.some(({ id }) => id !== OtherFormulaMarkDirty.id);
    if (!ofCells && !withRules) return worked;
    trigger._waitingCommandQueue = [];
    let dirty = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    for (const more of pending.splice(0)) dirty = trigger._mergeDirty(dirty, more);
    trigger._executingDirtyData = dirty;
    await start({ ...dirty });
    return worked || ofCells;
  }

  const spills = (): string => JSON.stringify(Object.entries(formulas.getArrayFormulaCellData()?.[unitId] ?? {})
    .filter(([, rows]) => rows && Object.keys(rows).length > 0));
  /** The spilled cells that every formula was last calculated with. */
  let settledSpills = spills();

  /** Formulas that read spilled cells keep old values where those change; forcing until nothing changes makes them right. */
  async function settleSpills(): Promise<void> {
    let before = spills();
    if (before === settledSpills) return;
    for (let pass = 0; pass < mostPasses; pass++) {
      await start({ forceCalculation: true });
      clearTimeout(trigger._setTimeoutKey);
      trigger._waitingCommandQueue = [];
      const after = spills();
      settledSpills = after;
      if (after === before) return;
      before = after;
    }
    throw new Error(`Formulas over spilled cells have not settled after ${mostPasses} passes`);
  }

  /** The formulas of rules that have no result yet. */
  function unsettledRules(): UnsettledRule[] {
    const found: UnsettledRule[] = [];
    for (const [sheetId, rules] of ruleModel.getUnitRules(unitId) ?? []) {
      for (const { cfId, rule, ranges } of rules) {
        const isFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula && "value" in rule;
        for (const formula of isFormula ? [String(rule.value)] : boundFormulas(rule)) {
          const status = ruleFormulas.getFormulaMatrix(unitId, sheetId, cfId, formula).status;
          if (status !== FormulaResultStatus.WAIT && status !== FormulaResultStatus.NOT_REGISTER) continue;
          const item = ruleFormulas.getSubUnitFormulaMap(unitId, sheetId)?.getValue(ruleFormulas.createCFormulaId(cfId, formula), ["id"]);
          found.push({ sheetId, cfId, formula, ranges: isFormula ? ranges : undefined, formulaId: item?.formulaId });
        }
      }
    }
    return found;
  }

  /** A changed rule's formula is forgotten until somebody looks at a cell, and may then wait for a change of its cells: both are asked for. */
  async function settleRules(): Promise<void> {
    const deadline = Date.now() + limit;
    for (let unsettled = unsettledRules(); unsettled.length > 0; unsettled = unsettledRules()) {
      if (Date.now() > deadline) throw new Error("A conditional format's formula has not been calculated");
      await new Promise((resolve) => setTimeout(resolve, 2));
      for (const { sheetId, cfId, formula, ranges, formulaId } of unsettled) {
        if (formulaId === undefined) ruleFormulas.registerFormulaWithRange(unitId, sheetId, cfId, formula, ranges);
        else otherFormulas.markFormulaDirty(unitId, sheetId, formulaId);
      }
      await flush(true);
    }
  }

  async function settleOnce(withRules: boolean): Promise<void> {
    kernel.beforeChange();
    let worked = await flush(withRules);
    if (forced) {
      forced = false;
      await start({ forceCalculation: true });
      worked = true;
    }
    if (worked) await settleSpills();
    if (withRules) await settleRules();
  }

  kernel.whenCalculated = () => tail;

  const settle = (withRules: boolean): Promise<void> => {
    const turn = tail.then(() => settleOnce(withRules));
    tail = turn.catch(() => undefined);
    return turn;
  };

  // Univer's own timer stops a calculation that is under way and starts another without anybody waiting for it: values
  // read meanwhile would be missing. Whatever waits is calculated here instead, one calculation after another.
  let scheduled: ReturnType<typeof setTimeout> | undefined;
  const listening = commands.onCommandExecuted(() => {
    clearTimeout(trigger._setTimeoutKey);
    if (trigger._waitingCommandQueue.length === 0 || scheduled !== undefined) return;
    scheduled = setTimeout(() => {
      scheduled = undefined;
      settle(options.draws === true).catch((error: unknown) => console.error("HOST BUG in calculation", error));
    }, idleDelay);
  });

  const calculation: InnerCalculation = {
    settle: () => settle(false),
    async settleColours() {
      await settle(true);
      // Univer looks at changed cells and rules anew after a tenth of a second only.
      for (const [sheetId, rules] of ruleModel.getUnitRules(unitId) ?? []) {
        for (const { cfId, rule } of rules) if (rule.type !== CFRuleType.highlightCell) shownRules._markRuleDirtyAtOnce(unitId, sheetId, cfId);
      }
    },
    async evaluate(sheetId, placed) {
      if (placed.length === 0) return [];
      await settle(false);
      const asked: Record<number, Record<number, string[]>> = {};
      const places = placed.map(({ row, column, formula }) => {
        makeRoom(kernel, sheetId, formula);
        const list = (asked[row] ??= {})[column] ??= [];
        return { row, column, index: list.push(toEngine(formula, {})) - 1 };
      });
      const turn = tail.then(() => results.executeFormulas({ [unitId]: { [sheetId]: asked } }, limit));
      tail = turn.then(() => undefined, () => undefined);
      const answers = (await turn)[unitId]?.[sheetId];
      return places.map(({ row, column, index }) => (answers?.[row]?.[column]?.[index]?.value ?? null) as Evaluated);
    },
    markAll() {
      forced = true;
    },
    recalculate(places) {
      pending.push({
        forceCalculation: false, dirtyNameMap: {}, dirtyDefinedNameMap: {}, dirtySuperTableMap: {}, dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {}, clearDependencyTreeCache: {},
        dirtyRanges: places.map((place) => ({
          unitId, sheetId: place.sheetId,
          range: { startRow: place.row, startColumn: place.column, endRow: place.row + place.rows - 1, endColumn: place.column + place.columns - 1 },
        })),
      });
    },
    keepStoredValues() {
      // Univer carries out what an opening brings (empty results, tables' names) in the turns behind it.
      const opened = new Promise((resolve) => setTimeout(resolve, 0)).then(() => {
        clearTimeout(trigger._setTimeoutKey);
        trigger._waitingCommandQueue = [];
      });
      tail = tail.then(() => opened);
    },
    dispose() {
      listening.dispose();
      clearTimeout(scheduled);
      clearTimeout(trigger._setTimeoutKey);
      const nothing = (): void => undefined;
      Object.assign(trigger, { _startProgress: nothing, _calculateProgress: nothing, _completeProgress: nothing, clearProgress: nothing });
    },
  };
  return calculation;
}
