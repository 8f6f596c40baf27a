import { languageOf, speak } from "../../words/dictionary";
import { workbenchWords } from "../../words/workbench";
import { type EngineEvent, parseAddress } from "../engine/terms";
import { Book, type BookEvent, drawnCharts, HostError, Workbook } from "../model";
import { CustomFunctions } from "./custom-functions";
import { commentEntries } from "./comment-events";
import { References, runBatch, type Scope } from "./dispatcher";
import { chartEntries, eventEntries, moveKeptRanges, waitsForResult } from "./events";
import type { Connection, Host, HostOptions } from "./host";
import { isTooLong } from "./message-size";
import { webProfile } from "./profiles";
import { createService } from "./services";
import { stateFormat, type WorkbookState } from "./state";
import type { Batch, Entry, Request, Results } from "./wire";

const answerType = 2;
const messageType = 3;
const actionCategory = 2;
const actionType = 1000;
const usualFunctionLimit = 60_000;
/** Of a request's flags: it waits for the end of cell editing (Excel.run with delayForCellEdit). */
const delayFlag = 64;

interface Pane {
  readonly send: (text: string) => void;
  readonly references: References;
}

/** Excel's side of the wire over an engine: one workbook, any number of panes. */
export function createHost(options: HostOptions): Host {
  const { engine, profile = webProfile, functionLimit = usualFunctionLimit } = options;
  const say = speak(workbenchWords, languageOf(options.language));
  const panes = new Set<Pane>();
  let editing = false;
  let requests = 0;
  let eventNumber = 0;
  let disposed = false;
  /** Batches run one after another, whichever pane they come from. */
  let tail: Promise<unknown> = Promise.resolve();
  let underWay = 0;
  /** What waits for the end of cell editing. */
  let delayed: (() => void)[] = [];

  const broadcast = (entries: Entry[]): boolean => {
    if (panes.size === 0) return false;
    for (const pane of panes) pane.send(JSON.stringify({ type: messageType, message: { entries } }));
    return true;
  };

  let settling: Promise<void> | undefined;
  const settle = async (): Promise<void> => {
    await engine.calculation.settle();
    for (const { place, format } of functions.spilledFormats()) engine.cells.formatQuietly(place.sheetId, place.row, place.column, format);
  };
  /** Calculates without being waited for; a failure is said aloud. */
  const settleSoon = (): void => {
    if (disposed || settling) return;
    settling = new Promise((resolve) => setTimeout(resolve, 0))
      .then(() => (disposed ? undefined : settle()))
      .catch((error: unknown) => console.error("HOST BUG in calculation", error))
      .finally(() => { settling = undefined; });
  };

  const changeListeners = new Set<() => void>();
  const tellChange = (): void => {
    book.isDirty = true;
    for (const listener of [...changeListeners]) listener();
  };
  const saveListeners = new Set<() => void>();
  /** True where the last saving found functions still being asked, so that their cells were saved without an answer. */
  let isSavedUnanswered = false;
  const functions = new CustomFunctions(engine, options.functions, profile, broadcast, (isNews) => {
    settleSoon();
    if (!isNews && !isSavedUnanswered) return;
    isSavedUnanswered = false;
    tellChange();
  }, { milliseconds: functionLimit, sentence: say("functionSilent", { seconds: functionLimit / 1000 }) });
  const book = new Book(engine, () => functions.forgetAll(), options.book, { author: options.author, textOf: options.commentText, language: options.language, fileName: options.fileName });
  const workbook = new Workbook(book);
  // What else an opened workbook holds stands as it was saved.
  if (options.book) engine.functions.recalculateVolatile();

  /** In the order in which they happened; some tell of results and wait for them. */
  const events: (Entry[] | (() => Promise<Entry[]>))[] = [];
  let delivering: Promise<void> | undefined;
  async function deliver(): Promise<void> {
    // After the batch that caused them, as from another process.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (let next = events.shift(); next && !disposed; next = events.shift()) {
      const entries = Array.isArray(next) ? next : await next();
      if (!disposed && entries.length > 0) broadcast(entries);
    }
  }
  const startDelivery = (): void => {
    delivering ??= deliver()
      .catch((error: unknown) => console.error("HOST BUG in events", error))
      .finally(() => {
        delivering = undefined;
        if (events.length > 0 && !disposed) startDelivery();
      });
  };
  const queue = (entries: () => Entry[] | (() => Promise<Entry[]>)): void => {
    if (!book.eventsEnabled || panes.size === 0) return;
    events.push(entries());
    startDelivery();
  };
  const tell = (event: EngineEvent | BookEvent): void => queue(() => {
    const make = (): Entry[] => eventEntries(book, event, () => `event-${++eventNumber}`);
    return waitsForResult(book, event) ? () => settle().then(make) : make();
  });
  book.listenToAnnouncements(tell);
  const stopListening = engine.events.listen((event: EngineEvent) => {
    functions.forgetEdited(event);
    for (const pane of panes) moveKeptRanges(pane.references.all(), event);
    if (event.type === "changed") settleSoon();
    tell(event);
  });

  book.comments.listen((event) => queue(() => commentEntries(book, event)));
  const stopListeningToCharts = book.charts.listen((event) => queue(() => (book.hears(`Chart${event.kind}`) ? chartEntries(event) : [])));
  const stopListeningToChanges = engine.listenToChanges(tellChange);
  const bookText = (): string => JSON.stringify(book.state());
  let knownBook = bookText();
  /** What the book keeps tells of no change by itself: only batches change it. */
  function compareBook(): void {
    const now = bookText();
    if (now === knownBook) return;
    knownBook = now;
    tellChange();
  }

  book.keep = async () => {
    // What is known of by now has been saved.
    knownBook = bookText();
    for (const listener of [...saveListeners]) listener();
  };

  const failure = (code: string, message: string): Results => ({ Results: [], Error: { Code: code, Message: message, Location: "" } });

  async function process(request: Request, text: string, pane: Pane): Promise<Results> {
    if (request.message.url.split("?")[0] !== "ProcessQuery") return failure("ApiNotFound", `This host does not answer ${request.message.url}`);
    if (isTooLong(text, profile)) return failure("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    const body = request.message.body;
    const batch = (typeof body === "string" ? JSON.parse(body) : body) as Batch;
    const ofWorkbook = Object.values(batch.ObjectPaths).every((path) => path.ObjectPathType !== 2);
    if (ofWorkbook) {
      requests++;
      if (editing) return failure("InvalidOperationInCellEditMode", "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.");
    }
    const scope: Scope = { root: workbook, references: pane.references, create: (name) => createService(name, functions, options.ribbon), settle };
    return ofWorkbook ? engine.asAddin(() => runBatch(batch, scope)) : runBatch(batch, scope);
  }

  async function answer(text: string, pane: Pane): Promise<void> {
    const request = JSON.parse(text) as Request;
    if (request.type !== 1) throw new Error(`The host does not know messages of type ${request.type}`);
    if (editing && ((request.flags ?? 0) & delayFlag) !== 0) {
      delayed.push(() => enqueue(text, pane));
      return;
    }
    let results: Results;
    try {
      results = await process(request, text, pane);
    } catch (error) {
      if (!(error instanceof HostError)) console.error("HOST BUG", error);
      results = failure("GeneralException", error instanceof Error ? error.message : String(error));
    }
    compareBook();
    if (!panes.has(pane)) return;
    let body = JSON.stringify(results);
    if (isTooLong(body, profile)) body = JSON.stringify(failure("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit."));
    pane.send(JSON.stringify({ id: request.id, type: answerType, flags: 0, message: { statusCode: 200, headers: {}, body } }));
    settleSoon();
  }

  function enqueue(text: string, pane: Pane): void {
    underWay++;
    tail = tail.then(() => answer(text, pane))
      .catch((error: unknown) => console.error("HOST BUG", error))
      .finally(() => underWay--);
  }

  /** What a person does and the protection of a sheet forbids is left undone, as in Excel. */
  function byPerson(work: () => void): void {
    try {
      work();
      compareBook();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      console.warn(error.message);
    }
  }

  return {
    charts: {
      drawn: () => {
        const drawn = tail.then(async () => {
          await settle();
          return drawnCharts(book);
        });
        tail = drawn.catch(() => undefined);
        return drawn;
      },
      move: (id, left, top) => byPerson(() => book.charts.place(id, { left, top })),
      remove: (id) => byPerson(() => book.charts.remove(id)),
      activate: (id) => byPerson(() => book.charts.activate(id)),
    },
    profile,
    get requestCount() {
      return requests;
    },
    connect(send): Connection {
      const pane: Pane = { send, references: new References() };
      panes.add(pane);
      const announcements = functions.connected();
      if (announcements.length > 0) send(JSON.stringify({ type: messageType, message: { entries: announcements } }));
      return {
        receive: (text) => enqueue(text, pane),
        disconnect() {
          panes.delete(pane);
          pane.references.clear();
        },
      };
    },
    pressAction(id) {
      const delivered = broadcast([{ messageCategory: actionCategory, messageType: actionType, message: [id, ""] }]);
      if (!delivered) throw new Error(`No pane is there to run the action ${id}`);
    },
    setCellEditing(on) {
      editing = on;
      if (editing) return;
      const waiting = delayed;
      delayed = [];
      for (const release of waiting) release();
    },
    isLocked: (sheetId, area) => book.protection.allows(sheetId) !== undefined && !book.protection.isUnlocked(sheetId, area),
    permits(sheetId, permission) {
      const allowed = book.protection.allows(sheetId);
      return allowed === undefined || (permission !== undefined && allowed.has(permission));
    },
    functionErrorMessage(sheetName, address) {
      const sheet = book.findSheet(sheetName);
      const area = parseAddress(address);
      return sheet && area ? functions.errorMessage(sheet.id, area.row, area.column) : undefined;
    },
    calculate() {
      engine.functions.recalculateVolatile();
      settleSoon();
    },
    calculateAll() {
      book.calculateAll();
      settleSoon();
    },
    async idle() {
      for (;;) {
        await tail;
        await settling;
        await delivering;
        if (disposed) return;
        await settle();
        if (underWay === 0 && !settling && (!functions.busy || panes.size === 0)) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    save() {
      const saved = tail.then(async (): Promise<WorkbookState> => {
        await settle();
        isSavedUnanswered = functions.busy;
        book.isDirty = false;
        book.isPreviouslySaved = true;
        return { format: stateFormat, engine: engine.save(), book: structuredClone(book.state()) };
      });
      tail = saved.catch(() => undefined);
      return saved;
    },
    listenToSaving(listener) {
      saveListeners.add(listener);
      return () => void saveListeners.delete(listener);
    },
    listenToChanges(listener) {
      changeListeners.add(listener);
      return () => void changeListeners.delete(listener);
    },
    dispose() {
      disposed = true;
      stopListening();
      stopListeningToCharts();
      stopListeningToChanges();
      functions.dispose();
      panes.clear();
      engine.dispose();
    },
  };
}
