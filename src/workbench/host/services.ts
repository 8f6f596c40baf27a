import { apiNotFound, HostObject, type Method } from "../model";
import type { CustomFunctions } from "./custom-functions";
import type { InvocationResult } from "./function-answers";
import type { HostRibbon } from "./host";
import { DynamicRibbon } from "./ribbon";

/** What the client library asks for besides the workbook, by the name of its type. */
export function createService(typeName: string, functions: CustomFunctions, ribbon?: HostRibbon): HostObject | undefined {
  switch (typeName) {
    case "Microsoft.ExcelServices.CustomFunctions": return new CustomFunctionsService(functions);
    case "Microsoft.AppRuntime.AppRuntimeService": return new AppRuntimeService();
    case "Microsoft.AppRuntime.AppRuntimePersistenceService": return new AppRuntimePersistenceService();
    case "Microsoft.InternalService.AddinInternalService": return new AddinInternalService();
    case "Microsoft.DynamicRibbon.DynamicRibbon": return new DynamicRibbon(ribbon);
    default: return undefined;
  }
}

class CustomFunctionsService extends HostObject {
  readonly className = "CustomFunctions";

  constructor(private readonly functions: CustomFunctions) {
    super();
  }

  override readonly methods: Record<string, Method> = {
    SetInvocationArrayResults: (results) => this.functions.receive(results as InvocationResult[]),
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
    // 2: results may be handed over every 200 ms instead of every 500.
    _GetEnabledFeatures: () => [2],
  };
}

/** The pane stands beside the grid always: showing it changes nothing, hiding it is refused. */
class AppRuntimeService extends HostObject {
  readonly className = "AppRuntimeService";

  override readonly methods: Record<string, Method> = {
    SetAppRuntimeState: (state) => {
      if (state !== "Visible") throw apiNotFound(`AppRuntimeService.setAppRuntimeState("${String(state)}")`);
    },
    GetAppRuntimeState: () => "Visible",
  };
}

class AppRuntimePersistenceService extends HostObject {
  readonly className = "AppRuntimePersistenceService";
  private static state = "None";

  override readonly methods: Record<string, Method> = {
    SetAppRuntimeStartState: (state) => { AppRuntimePersistenceService.state = String(state); },
    GetAppRuntimeStartState: () => AppRuntimePersistenceService.state,
  };
}

class AddinInternalService extends HostObject {
  readonly className = "AddinInternalService";

  override readonly methods: Record<string, Method> = { NotifyActionHandlerReady: () => undefined };
}
