import type { Cells, Hyperlink } from "./cells-face";
import { setCells } from "./set-cells";
import type { Kernel } from "./kernel";
import { addressOf, parseAddress, quoteSheet, splitSheet } from "./address";

/** The cell's link is the first link of its rich text; links to places of the workbook are written as Univer's "#gid=…&range=…". */
export function createHyperlinks(kernel: Kernel): Pick<Cells, "hyperlink" | "setHyperlink"> {
  return {
    hyperlink(sheetId, row, column) {
      const rich = kernel.sheet(sheetId).getSheet().getCellMatrix().getValue(row, column)?.p;
      const link = rich?.body?.customRanges?.[0];
      const url = link?.properties?.url as string | undefined;
      if (!rich || url === undefined) return undefined;
      const textToDisplay = plainText(rich.body!.dataStream);
      const inside = /^#gid=([^&]+)&range=(.+)$/.exec(url);
      const said = { textToDisplay, ...(typeof link?.properties?.screenTip === "string" ? { screenTip: link.properties.screenTip } : {}) };
      if (!inside) return { address: url, ...said };
      return { documentReference: `${quoteSheet(kernel.sheet(inside[1]!).getSheetName())}!${inside[2]}`, ...said };
    },
    async setHyperlink(sheetId, row, column, link) {
      const cell = kernel.sheet(sheetId).getRange(row, column);
      const old = kernel.sheet(sheetId).getSheet().getCell(row, column);
      const said = old?.p?.body ? plainText(old.p.body.dataStream) : old?.v;
      const shown = link?.textToDisplay ?? String(said ?? link?.address ?? link?.documentReference ?? "");
      if (!link) {
        setCells(kernel, sheetId, { [row]: { [column]: { v: shown, p: null } } });
        return;
      }
      const text = kernel.api.newRichText().insertText(shown).setLink(0, shown.length, urlOf(kernel, link));
      // Univer has no place for what the pointer says over a link: it is kept with the link.
      if (link.screenTip !== undefined) for (const { properties } of text.getData().body?.customRanges ?? []) if (properties) properties.screenTip = link.screenTip;
      cell.setRichTextValueForCell(text);
    },
  };
}

/** Univer ends every rich text with a line break of its own. */
const plainText = (dataStream: string): string => dataStream.replace(/\r\n$/, "");

function urlOf(kernel: Kernel, link: Hyperlink): string {
  if (link.address !== undefined) return link.address;
  const { sheet, local } = splitSheet(link.documentReference ?? "");
  const target = kernel.workbook.getSheets().find((candidate) => candidate.getSheetName() === sheet);
  const area = parseAddress(local);
  if (!target || !area) throw new Error(`No cell has the address ${link.documentReference}`);
  return `#gid=${target.getSheetId()}&range=${addressOf(area)}`;
}
