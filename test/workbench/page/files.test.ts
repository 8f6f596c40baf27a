/** @jest-environment jsdom */
import { FileProblem, type FileProblemKind, largestFile } from "../../../src/workbench/file/file-problem";
import { createFiles, type FilesOptions } from "../../../src/workbench/page/files";
import { readInFrame } from "../../../src/workbench/page/read-in-frame";

/** What the page says where a file cannot be opened, and that the open workbook stays. */

jest.mock("../../../src/workbench/page/read-in-frame");
jest.mock("../../../src/workbench/file", () => ({}));

let told: string[];
let replaced: number;
beforeEach(() => {
  told = [];
  replaced = 0;
  jest.mocked(readInFrame).mockReset();
  jest.spyOn(console, "warn").mockImplementation(() => undefined);
});
afterEach(() => { jest.restoreAllMocks(); });

function files(language: "zh-CN" | "en-US"): ReturnType<typeof createFiles> {
  const options = {
    engine: { functions: { registered: () => [] } }, host: {}, language, fileName: "工作簿1.xlsx",
    keeper: { state: { kind: "new" }, isUnsaved: false, replace: () => { replaced += 1; return Promise.resolve(); } },
    finishEditing: () => Promise.resolve(), tell: (sentence: string) => { told.push(sentence); },
  };
  return createFiles(options as unknown as FilesOptions);
}

const chosen = (size = 3): File => Object.defineProperty(Object.assign(new File([], "统计.xlsx"), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) }), "size", { value: size });

test.each<[FileProblemKind, string, string]>([
  ["encrypted", "“统计.xlsx”设有打开密码。请在 Excel 中取消密码后再打开。当前工作簿未改动。", "is protected by a password"],
  ["notWorkbook", "“统计.xlsx”不是 .xlsx 工作簿。请在 Excel 或 WPS 表格中另存为 .xlsx 后再打开。当前工作簿未改动。", "is no .xlsx workbook"],
  ["broken", "“统计.xlsx”已损坏或不完整，无法打开。请重新取得该文件后再试。当前工作簿未改动。", "is damaged or incomplete"],
])("%s: a sentence in the reader's language, and nothing is lost", async (kind, chinese, english) => {
  jest.mocked(readInFrame).mockRejectedValue(new FileProblem(kind));
  await files("zh-CN").open(chosen());
  await files("en-US").open(chosen());
  expect([told[1], told.length, replaced]).toEqual([chinese, 4, 0]);
  expect(told[3]).toContain(english);
});

test("a file that is far too large is not even read", async () => {
  await files("zh-CN").open(chosen(largestFile + 1));
  expect(told[1]).toBe("“统计.xlsx”太大（超过 50 MB，或解压后超过 500 MB），试用台无法打开。当前工作簿未改动。");
  expect(readInFrame).not.toHaveBeenCalled();
  expect(replaced).toBe(0);
});

test("whatever else goes wrong while reading is a broken file to the reader", async () => {
  jest.mocked(readInFrame).mockRejectedValue(new Error("out of memory"));
  await files("zh-CN").open(chosen());
  expect(told[1]).toContain("已损坏或不完整");
  expect(replaced).toBe(0);
});
