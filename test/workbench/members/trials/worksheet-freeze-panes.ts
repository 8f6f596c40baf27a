import { trials } from "./trial";

const frozen = (freeze: (panes: Excel.WorksheetFreezePanes) => void) => async ({ object, context }: { object: Excel.WorksheetFreezePanes; context: Excel.RequestContext }) => {
  freeze(object);
  const location = object.getLocationOrNullObject().load("address");
  await context.sync();
  return location.isNullObject ? null : location.address;
};

export const worksheetFreezePanes = trials<Excel.WorksheetFreezePanes>("WorksheetFreezePanes", {
  freezeAt: { does: frozen((panes) => panes.freezeAt("A1:B2")), gives: "Sheet1!A1:B2" },
  freezeColumns: { does: frozen((panes) => panes.freezeColumns(2)), gives: "Sheet1!A:B" },
  freezeRows: { does: frozen((panes) => panes.freezeRows(3)), gives: "Sheet1!1:3" },
  getLocation: {
    async does({ object, context }) {
      object.freezeRows(1);
      const location = object.getLocation().load("address");
      await context.sync();
      return location.address;
    },
    gives: "Sheet1!1:1",
  },
  getLocationOrNullObject: { does: frozen(() => undefined), gives: null },
  unfreeze: { does: frozen((panes) => { panes.freezeRows(1); panes.unfreeze(); }), gives: null },
});
