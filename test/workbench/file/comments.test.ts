import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../../src/workbench/headless";
import { convertWithLibreOffice } from "../../support/libreOffice";
import { openFile, saveAsFile } from "./support";

/** Comments in files as Microsoft describes them: a thread in a part of its own, and a note that stands for it elsewhere. */

const mention = { email: "li@example.com", id: 0, name: "李四" };

async function commented(): Promise<HeadlessWorkbench> {
  const workbench = await createHeadlessWorkbench();
  await workbench.run(async (context) => {
    const { comments, worksheets } = context.workbook;
    worksheets.add("二 表");
    const comment = comments.add("'二 表'!B3", "请 <核对> & 回复\n第二行");
    comment.replies.add({ richContent: '收到，<at id="0">李四</at>！', mentions: [mention] }, "Mention");
    comment.replies.add("好");
    comment.resolved = true;
    comments.add("Sheet1!A1", "另一条");
    await context.sync();
  });
  workbench.engine.notes.set(workbench.engine.sheets.list()[0]!.id, 4, 0, "一条注释");
  return workbench;
}

const told = (workbench: HeadlessWorkbench): Promise<unknown> => workbench.run(async (context) => {
  const comments = context.workbook.comments.load();
  await context.sync();
  const places = comments.items.map((comment) => comment.getLocation().load("address"));
  for (const comment of comments.items) comment.replies.load("items");
  await context.sync();
  return comments.items.map((comment, index) => ({
    place: places[index]!.address, ...comment.toJSON(), creationDate: comment.creationDate.toISOString().slice(0, 22),
    replies: comment.replies.items.map((reply) => ({ ...reply.toJSON(), creationDate: reply.creationDate.toISOString().slice(0, 22) })),
  })).sort((one, other) => one.place.localeCompare(other.place));
});

test("comments come back from a file with their replies, mentions, times and state, and notes stay notes", async () => {
  const first = await commented();
  const before = await told(first);
  const { bytes, lost } = await saveAsFile(first);
  const { workbench: second, lost: lostOnOpening } = await openFile(bytes);
  expect([lost, lostOnOpening]).toEqual([[], []]);
  expect(await told(second)).toEqual(before);
  expect(before).toMatchObject([{ place: "'二 表'!B3", resolved: true, replies: [{ content: "收到，@李四！", mentions: [mention], contentType: "Mention" }, { content: "好" }] }, { place: "Sheet1!A1" }]);
  const [sheet] = second.engine.sheets.list();
  expect(second.engine.notes.list(sheet!.id).map(({ row, text }) => [row, text]).sort()).toEqual([[0, "用户: 另一条"], [4, "一条注释"]]);
  await first.close();
  await second.close();
});

test("the parts are those that Excel looks for, and LibreOffice shows a comment as a note", async () => {
  const workbench = await commented();
  const { bytes } = await saveAsFile(workbench);
  const parts = unzipSync(bytes);
  const text = (name: string): string => strFromU8(parts[name]!);
  const [root, reply] = [...text("xl/threadedComments/threadedComment2.xml").matchAll(/<threadedComment [^>]*?id="(\{[^"]*\})"/g)].map((match) => match[1]!);
  expect(text("xl/threadedComments/threadedComment2.xml")).toContain(`id="${reply}" parentId="${root}"><text>收到，@李四！</text><mentions><mention mentionpersonId="`);
  expect(text("xl/threadedComments/threadedComment2.xml")).toContain('startIndex="3" length="3"');
  expect(text("xl/comments2.xml")).toContain(`<author>tc=${root}</author>`);
  expect(text("xl/worksheets/_rels/sheet2.xml.rels")).toContain('Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="/xl/threadedComments/threadedComment2.xml"');
  expect(text("[Content_Types].xml")).toContain('PartName="/xl/persons/person.xml" ContentType="application/vnd.ms-excel.person+xml"');
  const { sheets } = await readXlsx(await convertWithLibreOffice(bytes, "xlsx"), { readStyles: true });
  expect(sheets[1]!.cells!.get("2,1")!.comment!.text).toContain("请 <核对> & 回复");
  await workbench.close();
}, 60_000);
