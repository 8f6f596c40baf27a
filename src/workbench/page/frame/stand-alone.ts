/** The pane opened in a browser tab of its own: what office.js answers outside of Office, so that the pane can say so. */
export function standAlone(): void {
  const outside = { host: null, platform: null };
  const onReady = (callback?: (information: typeof outside) => void): Promise<typeof outside> => {
    callback?.(outside);
    return Promise.resolve(outside);
  };
  const office = { onReady, actions: { associate: () => undefined }, HostType: { Excel: "Excel" } };
  Object.assign(window, { Office: { ...window.Office, ...office } });
}
