/** What the pane's window is told about its host, and the wire to it. */
export interface ClientOptions {
  /** Carries a text of the library to the host's Connection.receive. */
  readonly send: (text: string) => void;
  /** The library hands over the function that takes the texts of the host (the send of Host.connect). */
  readonly onReceiver: (receive: (text: string) => void) => void;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly requirementSets: Readonly<Record<string, string>>;
}

type Callable = (...args: unknown[]) => unknown;

/** Functions by upper-cased name, as office.js keeps those of custom functions and of ribbon buttons. */
interface Association {
  readonly mappings: Record<string, Callable>;
  onchange: (listener: () => void) => void;
}

/** The parts of the window that the client library and this module leave there. */
interface ClientWindow extends Window {
  CustomFunctionMappings?: Record<string, Callable>;
  CustomFunctions?: { associate: Callable; _association: Association };
  Office?: OfficeObject;
  Microsoft?: object;
  OfficeExtension: {
    HostBridge: { init(bridge: Bridge): void };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  OfficeExt: { Requirement: RequirementClasses };
  OSF: { _OfficeAppFactory?: object };
}

type OfficeObject = Record<string, unknown> & { actions?: Record<string, unknown> };

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface RequirementClasses {
  RequirementMatrix: new (sets: unknown) => { isSetSupported(name: string, version?: string): boolean };
  DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => unknown;
}

/** What a ribbon button's function gets: it must say when it has done. */
const buttonEvent = (id: string): object => ({ source: { id }, completed: () => undefined });

function association(wrap = (_id: string, action: Callable): Callable => action): Association & { associate(id: unknown, action: unknown): void } {
  const listeners: (() => void)[] = [];
  const mappings: Record<string, Callable> = {};
  const put = (id: string, action: unknown): void => {
    if (typeof action === "function") mappings[id.toUpperCase()] = wrap(id, action as Callable);
  };
  return {
    mappings,
    onchange: (listener) => { listeners.push(listener); },
    associate(id, action) {
      if (typeof id === "object" && id !== null) for (const [name, entry] of Object.entries(id)) put(name, entry);
      else put(String(id), action);
      for (const listener of listeners) listener();
    },
  };
}

const actionsOf = new WeakMap<Window, ReturnType<typeof association>>();

/** Puts on what office.js would have defined when the library starts. Call before its script runs. */
export function beforeClientLibrary(target: Window): void {
  const client = target as ClientWindow;
  const functions = association();
  client.CustomFunctionMappings = {};
  client.CustomFunctions = { associate: functions.associate as Callable, _association: functions };
  const actions = association((id, action) => (given) => action(given ?? buttonEvent(id)));
  actionsOf.set(target, actions);
  const office = { actions: { associate: actions.associate, _association: actions } };
  client.Office = office;
  // The library makes Office anew from this object, and keeps the association that it finds there at that moment.
  client.Microsoft = { Office: { WebExtension: office } };
}

/** Connects the bridge and completes Office (onReady, context, actions). Call after the library's script and before the pane's. */
export function afterClientLibrary(target: Window, options: ClientOptions): void {
  const client = target as ClientWindow;

  const { RequirementMatrix, DefaultSetRequirement } = client.OfficeExt.Requirement;
  const requirements = new RequirementMatrix(new DefaultSetRequirement(options.requirementSets));
  const context = {
    displayLanguage: options.displayLanguage,
    contentLanguage: options.contentLanguage,
    host: "Excel",
    platform: "OfficeOnline",
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0" },
    requirements,
    officeTheme: {
      bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#242424", controlBackgroundColor: "#FFFFFF", controlForegroundColor: "#242424", isDarkTheme: false,
    },
  };
  client.OSF._OfficeAppFactory = {
    getContext: () => context,
    getHostInfo: () => ({ hostType: "excel", hostPlatform: "web", isDialog: false }),
  };
  // With this the library itself refuses members of requirement sets that the imitated Excel lacks.
  client.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;

  completeOffice(client, context);
  const bridge: Bridge = { sendMessageToHost: (text) => options.send(text) };
  client.OfficeExtension.HostBridge.init(bridge);
  options.onReceiver((text) => bridge.onMessageFromHost?.(text));
}

function completeOffice(client: ClientWindow, context: object): void {
  const office: OfficeObject = (client.Office ??= {});
  const actions = actionsOf.get(client);
  const information = { host: "Excel", platform: "OfficeOnline" };
  office.HostType = { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" };
  office.PlatformType = { OfficeOnline: "OfficeOnline", PC: "PC", Mac: "Mac" };
  office.onReady = (callback?: (info: object) => unknown): Promise<object> => {
    const ready = Promise.resolve(information);
    return callback ? ready.then((info) => { callback(info); return info; }) : ready;
  };
  office.actions = Object.assign(office.actions ?? {}, { associate: actions?.associate, _association: actions });
  if (!Object.getOwnPropertyDescriptor(office, "context")?.get) office.context = context;
}
