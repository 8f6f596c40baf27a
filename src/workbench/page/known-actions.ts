interface PaneWindow {
  readonly Office?: { readonly actions?: { readonly _association?: { readonly mappings: Readonly<Record<string, unknown>> } } };
}

/** True where the pane has given the action its code by Office.actions.associate. */
export function knowsAction(frame: HTMLIFrameElement, name: string): boolean {
  const mappings = (frame.contentWindow as PaneWindow | null)?.Office?.actions?._association?.mappings ?? {};
  return Object.keys(mappings).some((known) => known.toUpperCase() === name.toUpperCase());
}
