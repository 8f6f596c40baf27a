import type { HeaderFooter, NamedRange, PageSetup } from "hucre";
import { quoteSheet } from "../engine/terms";
import type { PageSettings } from "../model/book";
import { localAddresses } from "../model/print-ranges";

const pointsAnInch = 72;
const papers = ["letter", "legal", "a3", "a4", "a5", "b4", "b5", "executive", "tabloid"] as const;
const margins = { top: "TopMargin", bottom: "BottomMargin", left: "LeftMargin", right: "RightMargin", header: "HeaderMargin", footer: "FooterMargin" } as const;
/** Excel's own, in points, where a sheet has set some of them only: a file has all or none. */
const usualMargins: Record<keyof typeof margins, number> = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };
const flags = {
  showGridLines: "PrintGridlines", showRowColHeaders: "PrintHeadings", horizontalCentered: "CenterHorizontally", verticalCentered: "CenterVertically",
} as const;

/** What the library does not write. */
const later = ["FirstPageNumber", "PrintComments", "PrintErrors", "PrintOrder"] as const;

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export function pageToFile(page: PageSettings): { pageSetup?: PageSetup; headerFooter?: HeaderFooter; isWhole: boolean } {
  const setup: PageSetup = {};
  if (page.Orientation !== undefined) setup.orientation = page.Orientation === "Landscape" ? "landscape" : "portrait";
  const paper = typeof page.PaperSize === "string" ? papers.find((name) => name === (page.PaperSize as string).toLowerCase()) : undefined;
  if (paper) setup.paperSize = paper;
  const zoom = page.Zoom as Zoom | undefined;
  if (zoom?.scale !== undefined) setup.scale = zoom.scale;
  if (zoom && (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined)) {
    Object.assign(setup, { fitToPage: true, fitToWidth: zoom.horizontalFitToPages ?? 0, fitToHeight: zoom.verticalFitToPages ?? 0 });
  }
  const sides = Object.entries(margins) as [keyof typeof margins, string][];
  if (sides.some(([, name]) => page[name] !== undefined)) {
    setup.margins = Object.fromEntries(sides.map(([side, name]) => [side, ((page[name] as number | undefined) ?? usualMargins[side]) / pointsAnInch]));
  }
  for (const [key, name] of Object.entries(flags) as [keyof typeof flags, string][]) if (page[name] === true) setup[key] = true;
  const words = Object.fromEntries(([["odd", "default"], ["even", "even"], ["first", "first"]] as const).flatMap(([start, pages]) =>
    (["Header", "Footer"] as const).map((which) => [`${start}${which}`, parted(page, pages, which)] as const)).filter(([, text]) => text !== ""));
  const state = String(page.headerState ?? "Default");
  const headerFooter: HeaderFooter = {
    ...words, ...(state.includes("Odd") ? { differentOddEven: true } : {}), ...(state.includes("First") ? { differentFirst: true } : {}),
  };
  return {
    ...(Object.keys(setup).length > 0 ? { pageSetup: setup } : {}),
    ...(Object.keys(headerFooter).length > 0 ? { headerFooter } : {}),
    isWhole: later.every((name) => page[name] === undefined) && page.headerMargins !== false && page.headerScale !== false
      && page.BlackAndWhite !== true && page.DraftMode !== true && (page.PaperSize === undefined || paper !== undefined),
  };
}

/** Print areas and titles are names of the sheet in a file (ECMA-376, part 1, 18.2.6). */
export function printNames(page: PageSettings, sheetName: string): NamedRange[] {
  const absolute = (key: string): string[] => {
    const addresses = page[key];
    return typeof addresses !== "string" ? [] : localAddresses(addresses).map((address) => `${quoteSheet(sheetName)}!${address.replace(/[A-Z]+|\d+/g, "$$$&")}`);
  };
  const names: [string, string[]][] = [["_xlnm.Print_Area", absolute("printArea")], ["_xlnm.Print_Titles", [...absolute("titleColumns"), ...absolute("titleRows")]]];
  return names.filter(([, ranges]) => ranges.length > 0).map(([name, ranges]) => ({ name, range: ranges.join(","), scope: sheetName }));
}

function parted(page: PageSettings, pages: string, which: "Header" | "Footer"): string {
  return ([["&L", "Left"], ["&C", "Center"], ["&R", "Right"]] as const)
    .map(([sign, side]) => [sign, (page[`${pages} ${side}${which}`] as string | undefined) ?? ""] as const)
    .filter(([, text]) => text !== "").map(([sign, text]) => sign + text).join("");
}

export function pageFromFile(setup: PageSetup | undefined, words: HeaderFooter | undefined): PageSettings {
  const page: PageSettings = {};
  if (setup?.orientation) page.Orientation = setup.orientation === "landscape" ? "Landscape" : "Portrait";
  if (setup?.paperSize) page.PaperSize = /^[ab]\d$/.test(setup.paperSize) ? setup.paperSize.toUpperCase() : setup.paperSize[0]!.toUpperCase() + setup.paperSize.slice(1);
  if (setup?.fitToPage) {
    // A file's 0 is "as many as it takes", its silence one page.
    const pages = (count: number | undefined): number | undefined => (count === 0 ? undefined : (count ?? 1));
    const [wide, high] = [pages(setup.fitToWidth), pages(setup.fitToHeight)];
    page.Zoom = { ...(wide === undefined ? {} : { horizontalFitToPages: wide }), ...(high === undefined ? {} : { verticalFitToPages: high }) };
  } else if (setup?.scale !== undefined) page.Zoom = { scale: setup.scale };
  for (const [side, name] of Object.entries(margins) as [keyof typeof margins, string][]) {
    const inches = setup?.margins?.[side];
    if (inches !== undefined) page[name] = Math.round(inches * pointsAnInch * 100) / 100;
  }
  for (const [key, name] of Object.entries(flags) as [keyof typeof flags, string][]) if (setup?.[key]) page[name] = true;
  for (const [key, name] of [["printArea", "printArea"], ["printTitlesRow", "titleRows"], ["printTitlesColumn", "titleColumns"]] as const) {
    const local = setup?.[key];
    if (local !== undefined) page[name] = local.replace(/\$/g, "");
  }
  for (const [start, pages] of [["odd", "default"], ["even", "even"], ["first", "first"]] as const) {
    for (const which of ["Header", "Footer"] as const) Object.assign(page, partsOf(words?.[`${start}${which}`], pages, which));
  }
  if (words?.differentFirst || words?.differentOddEven) {
    page.headerState = words.differentOddEven ? (words.differentFirst ? "FirstOddAndEven" : "OddAndEven") : "FirstAndDefault";
  }
  return page;
}

function partsOf(text: string | undefined, pages: string, which: "Header" | "Footer"): PageSettings {
  const page: PageSettings = {};
  // What names no side stands in the middle.
  const pieces = (text ?? "").split(/(&[LCR])/);
  let side = "Center";
  for (const piece of pieces) {
    const named = ({ "&L": "Left", "&C": "Center", "&R": "Right" } as Record<string, string | undefined>)[piece];
    if (named) side = named;
    else if (piece !== "") page[`${pages} ${side}${which}`] = piece;
  }
  return page;
}
