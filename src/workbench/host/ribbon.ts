import { HostObject, invalidArgument, itemNotFound, readable, writable, type Method, type Property } from "../model";
import type { HostRibbon } from "./host";

/** What Office.ribbon.requestUpdate speaks to. Controls of an update are asked for one by one; those that bring new tabs are refused. */
export class DynamicRibbon extends HostObject {
  readonly className = "DynamicRibbon";

  constructor(private readonly ribbon: HostRibbon | undefined) {
    super();
  }

  override readonly methods: Record<string, Method> = {
    GetButton: (id) => {
      if (typeof id !== "string" || this.ribbon?.button(id) === undefined) throw itemNotFound(`button "${String(id)}"`);
      return new RibbonButton(id, this.ribbon);
    },
    GetTab: (id) => {
      if (typeof id !== "string" || this.ribbon?.hasTab(id) !== true) throw itemNotFound(`tab "${String(id)}"`);
      return new RibbonTab(id, this.ribbon);
    },
  };
}

class RibbonButton extends HostObject {
  readonly className = "RibbonButton";

  constructor(private readonly key: string, private readonly ribbon: HostRibbon) {
    super();
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.key),
    Label: readable(() => this.ribbon.button(this.key)?.label),
    Enabled: writable(() => this.ribbon.button(this.key)?.isEnabled, (enabled) => {
      if (typeof enabled !== "boolean") throw invalidArgument("enabled");
      this.ribbon.setEnabled(this.key, enabled);
    }),
  };
}

class RibbonTab extends HostObject {
  readonly className = "RibbonTab";

  constructor(private readonly key: string, private readonly ribbon: HostRibbon) {
    super();
  }

  override readonly properties: Record<string, Property> = { Id: readable(() => this.key) };

  override readonly methods: Record<string, Method> = {
    SetVisibility: (visible) => {
      if (typeof visible !== "boolean") throw invalidArgument("visible");
      this.ribbon.setTabVisible(this.key, visible);
    },
  };
}
