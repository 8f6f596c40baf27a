import type { Area, Engine } from "../engine/terms";
import type { BookState, DrawnChart, Permission, Person, ThreadText } from "../model";
import type { WorkbookState } from "./state";

/** What the imitated Excel is able to do: requirement sets by lower-case name, and its known differences. */
export interface Profile {
  readonly name: string;
  /** Requirement set, lower-case, to highest version: { excelapi: "1.14", sharedruntime: "1.1" }. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** How a blank cell reaches a scalar parameter of a custom function: the desktop passes 0, the web null. */
  readonly blankArgument: "null" | "zero";
  /** Most bytes of a request or an answer; null where there is no limit. */
  readonly messageLimit: number | null;
}

export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly description?: string;
}

/** One entry of an add-in's functions.json. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean; readonly volatile?: boolean };
  readonly result?: { readonly type?: string; readonly dimensionality?: "scalar" | "matrix" };
}

/** The add-in's functions.json together with the namespace that its manifest gives them. */
export interface AddinFunctions {
  /** As in the manifest: "EDU" makes TARGET callable as =EDU.TARGET(…). */
  readonly namespace: string;
  readonly functions: readonly FunctionMetadata[];
}

export interface HostOptions {
  readonly engine: Engine;
  readonly profile?: Profile;
  readonly functions?: AddinFunctions;
  /** What a saved workbook held besides what the engine has opened. */
  readonly book?: BookState;
  /** Whoever writes comments here. */
  readonly author?: Person;
  /** How a comment reads on its cell. */
  readonly commentText?: ThreadText;
  /** Milliseconds after which a custom function that has not answered is an error; 60 000 where left out. A late answer is taken all the same. */
  readonly functionLimit?: number;
  /** Language of display and content, "zh-CN" where left out. */
  readonly language?: string;
  /** Of the file that the workbook was opened from, with its ending: the workbook's name. */
  readonly fileName?: string;
  /** The add-in's buttons and tabs; without them those that an add-in names are not found. */
  readonly ribbon?: HostRibbon;
}

/** The add-in's part of the ribbon, which it may change while it runs. */
export interface HostRibbon {
  /** A button by the id that the manifest gives it; undefined where there is none. */
  button(id: string): { readonly label: string; readonly isEnabled: boolean } | undefined;
  setEnabled(id: string, enabled: boolean): void;
  hasTab(id: string): boolean;
  setTabVisible(id: string, visible: boolean): void;
}

/** One pane on the wire. Texts are exactly those of OfficeExtension.HostBridge, unparsed. */
export interface Connection {
  /** A text that the client library gave to bridge.sendMessageToHost. */
  receive(text: string): void;
  /** The pane is gone: its events, kept references and pending functions go with it. */
  disconnect(): void;
}

/** The charts for whoever draws them, and what a person does with them. */
export interface HostCharts {
  /** Those of the sheet that is shown, every formula calculated. */
  drawn(): Promise<DrawnChart[]>;
  /** Points from the sheet's corner. A protected sheet leaves its charts where they are. */
  move(id: string, left: number, top: number): void;
  remove(id: string): void;
  activate(id: string): void;
}

export interface Host {
  /** The Excel that is imitated. */
  readonly profile: Profile;
  /** @param send carries a text to the client library's bridge.onMessageFromHost. */
  connect(send: (text: string) => void): Connection;
  readonly charts: HostCharts;
  /** A ribbon button or menu entry: runs the function that the pane gave to Office.actions.associate(id, …). */
  pressAction(id: string): void;
  /** While a cell is being edited every batch fails with InvalidOperationInCellEditMode, as in Excel; those that ask for a delay wait instead. */
  setCellEditing(editing: boolean): void;
  /** Batches (ProcessQuery messages that carry a batch of Excel's own objects) received so far: the round trips of the add-in. */
  readonly requestCount: number;
  /** True where a person may not change these cells: the sheet is protected and one of them is locked. */
  isLocked(sheetId: string, area: Area): boolean;
  /** True where the sheet is not protected, or its protection allows this much; without a permission, only where it is not protected. */
  permits(sheetId: string, permission?: Permission): boolean;
  /** The message of the last error that the custom function in this cell answered, where it answered one. */
  functionErrorMessage(sheetName: string, address: string): string | undefined;
  /** Calculates what waits and what changes by itself (TODAY, RAND…), as F9 does. */
  calculate(): void;
  /** Calculates everything anew, custom functions included, as Ctrl+Alt+F9 does. */
  calculateAll(): void;
  /** Resolves when no batch, no calculation and no custom function is under way. */
  idle(): Promise<void>;
  /** The whole workbook, never in the middle of a batch. Functions that the pane still works on are saved as #BUSY!, and their answers are a change then. */
  save(): Promise<WorkbookState>;
  /** Calls back when an add-in wishes the workbook to be saved; answers a function that ends it. */
  listenToSaving(listener: () => void): () => void;
  /** Calls back at every change of the workbook, by whomever, new answers of functions among them; answers a function that ends it. */
  listenToChanges(listener: () => void): () => void;
  dispose(): void;
}
