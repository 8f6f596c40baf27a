import { createHeadlessWorkbench, type HeadlessWorkbench } from "../../src/workbench/headless";

/** Comments through Microsoft's client, by Microsoft's description of them. */

let workbench: HeadlessWorkbench;
beforeEach(async () => { workbench = await createHeadlessWorkbench(); });
afterEach(() => workbench.close());

/** The comments of the workbook in a few words each: where, what, the replies, whether it is resolved. */
const told = (of: HeadlessWorkbench = workbench): Promise<readonly unknown[]> => of.run(async (context) => {
  const comments = context.workbook.comments.load("items/content,items/resolved,items/replies/items/content");
  await context.sync();
  const places = comments.items.map((comment) => comment.getLocation().load("address"));
  await context.sync();
  return comments.items.map(({ content, resolved, replies }, index) => [places[index]!.address, content, replies.items.map((reply) => reply.content), resolved]);
});

const codeOf = (work: (context: Excel.RequestContext) => unknown): Promise<unknown> => workbench.run(async (context) => {
  work(context);
  await context.sync();
}).then(() => "none", (error: { code?: string }) => error.code);

test("a comment is written, read, changed, answered, resolved and deleted", async () => {
  const before = Date.now();
  await workbench.run(async (context) => {
    const { comments, worksheets } = context.workbook;
    comments.add("Sheet1!B2", "请核对这个数");
    comments.add(worksheets.getItem("Sheet1").getRange("D4"), "第二条");
    await context.sync();
  });
  expect(await told()).toEqual([["Sheet1!B2", "请核对这个数", [], false], ["Sheet1!D4", "第二条", [], false]]);

  const first = await workbench.run(async (context) => {
    const comment = context.workbook.comments.getItemByCell("Sheet1!B2").load();
    comment.replies.add("已核对");
    comment.replies.add("谢谢");
    await context.sync();
    const replies = comment.replies.load("items");
    const count = comment.replies.getCount();
    await context.sync();
    const [reply] = replies.items;
    const parent = reply!.getParentComment().load("id");
    const found = context.workbook.comments.getItemByReplyId(reply!.id).load("id");
    const location = reply!.getLocation().load("address");
    const asked = comment.replies.getItemOrNullObject("none");
    await context.sync();
    return {
      author: comment.authorName, email: comment.authorEmail, created: comment.creationDate.getTime(), type: comment.contentType, mentions: comment.mentions, rich: comment.richContent,
      count: count.value, parent: parent.id === comment.id, found: found.id === comment.id, location: location.address, none: asked.isNullObject, replyType: reply!.contentType,
      replyAuthor: reply!.authorName,
    };
  });
  expect(first).toMatchObject({ author: "用户", email: "", type: "Plain", mentions: [], rich: "请核对这个数", count: 2, parent: true, found: true, location: "Sheet1!B2", none: true, replyType: "Plain", replyAuthor: "用户" });
  expect(first.created).toBeGreaterThanOrEqual(before);

  await workbench.run(async (context) => {
    const comment = context.workbook.comments.getItemAt(0);
    comment.content = "请再核对";
    comment.replies.getItemAt(0).content = "再核对过";
    comment.replies.getItemAt(1).delete();
    comment.resolved = true;
    context.workbook.comments.getItemAt(1).delete();
    await context.sync();
  });
  expect(await told()).toEqual([["Sheet1!B2", "请再核对", ["再核对过"], true]]);
  const reply = await workbench.run(async (context) => {
    const found = context.workbook.comments.getItemAt(0).replies.getItemAt(0).load("resolved");
    const count = context.workbook.comments.getCount();
    await context.sync();
    return [found.resolved, count.value];
  });
  expect(reply).toEqual([true, 1]);
});

test("each sheet has its own comments, and the workbook all of them", async () => {
  const counts = await workbench.run(async (context) => {
    const { comments, worksheets } = context.workbook;
    const other = worksheets.add("二 表");
    comments.add("'二 表'!A1", "一");
    const own = other.comments.add(other.getRange("A2"), "二").load("id");
    comments.add("Sheet1!A1", "三");
    await context.sync();
    const found = other.comments.getItemOrNullObject(own.id);
    const foreign = worksheets.getItem("Sheet1").comments.getItemOrNullObject(own.id);
    const all = [comments, other.comments, worksheets.getItem("Sheet1").comments].map((collection) => collection.getCount());
    await context.sync();
    return [...all.map(({ value }) => value), found.isNullObject, foreign.isNullObject];
  });
  expect(counts).toEqual([3, 2, 1, false, true]);
});

test("a sheet's own comments take an address without the sheet's name; the workbook's need it", async () => {
  const found = await workbench.run(async (context) => {
    const other = context.workbook.worksheets.add("监测数据");
    other.comments.add("B7", "请核对");
    await context.sync();
    const comment = other.comments.getItemByCell("B7").load("content");
    const same = context.workbook.comments.getItemByCell("监测数据!B7").load("content");
    await context.sync();
    return [comment.content, same.content];
  });
  expect(found).toEqual(["请核对", "请核对"]);
  expect(await told()).toEqual([["监测数据!B7", "请核对", [], false]]);
  expect(await codeOf(({ workbook }) => workbook.comments.add("B8", "何处"))).toBe("InvalidArgument");
  expect(await codeOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").comments.add("监测数据!B8", "别处"))).toBe("InvalidArgument");
  expect(await codeOf(({ workbook }) => workbook.worksheets.getItem("Sheet1").comments.add("B8:B9", "两格"))).toBe("InvalidArgument");
});

test("those who are mentioned are named in the text and kept", async () => {
  const mention = { email: "zhang@example.com", id: 0, name: "张三" };
  const read = await workbench.run(async (context) => {
    const comment = context.workbook.comments.add("Sheet1!A1", { mentions: [mention], richContent: '<at id="0">张三</at> 请看' }, "Mention");
    const reply = comment.replies.add("好");
    await context.sync();
    reply.updateMentions({ mentions: [mention], richContent: '好，<at id="0">张三</at>' });
    comment.load("content,contentType,mentions,richContent");
    reply.load("content,contentType");
    await context.sync();
    return [comment.content, comment.contentType, comment.mentions, comment.richContent, reply.content, reply.contentType];
  });
  expect(read).toEqual(["@张三 请看", "Mention", [mention], '<at id="0">张三</at> 请看', "好，@张三", "Mention"]);
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ["InvalidArgument", "more than one cell", ({ workbook }) => workbook.comments.add("Sheet1!A1:B2", "一")],
  ["InvalidArgument", "an address without its sheet", ({ workbook }) => workbook.comments.add("A1", "一")],
  ["InvalidArgument", "a cell of another sheet", ({ workbook }) => workbook.worksheets.getItem("Sheet1").comments.add(workbook.worksheets.add("二").getRange("A1"), "一")],
  ["InvalidArgument", "mentions that are none", ({ workbook }) => workbook.comments.add("Sheet1!A1", "一", "Mention")],
  ["InvalidArgument", "a tag for nobody", ({ workbook }) => workbook.comments.add("Sheet1!A1", { richContent: '<at id="3">张</at>', mentions: [] }, "Mention")],
  ["InvalidArgument", "no text", ({ workbook }) => workbook.comments.add("Sheet1!A1", "")],
  ["ItemAlreadyExists", "a cell that has one", ({ workbook }) => { workbook.comments.add("Sheet1!A1", "一"); workbook.comments.add("Sheet1!A1", "二"); }],
  ["ItemNotFound", "a cell without one", ({ workbook }) => workbook.comments.getItemByCell("Sheet1!A1").load("id")],
  ["ItemNotFound", "an unknown one", ({ workbook }) => workbook.comments.getItem("{none}").load("id")],
  ["ItemNotFound", "one too many", ({ workbook }) => workbook.comments.getItemAt(0).load("id")],
  ["ItemNotFound", "one that has just been deleted", ({ workbook }) => { const comment = workbook.comments.add("Sheet1!A1", "一"); comment.delete(); comment.content = "二"; }],
  ["AccessDenied", "a protected sheet", ({ workbook }) => { workbook.worksheets.getItem("Sheet1").protection.protect(); workbook.comments.add("Sheet1!A1", "一"); }],
])("%s: %s", async (code, _, work) => {
  expect(await codeOf(work)).toBe(code);
});

test("a comment stays on its cell when rows, columns and cells come and go, and goes with its cell", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.comments.add("Sheet1!C5", "跟着走");
    context.workbook.comments.add("Sheet1!A9", "会消失");
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("A:A").insert("Right");
    sheet.getRange("D1").insert("Down");
    await context.sync();
  });
  expect(await told()).toEqual([["Sheet1!D8", "跟着走", [], false], ["Sheet1!B11", "会消失", [], false]]);
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("11:11").delete("Up");
    context.workbook.worksheets.getItem("Sheet1").getRange("1:2").delete("Up");
    await context.sync();
  });
  expect(await told()).toEqual([["Sheet1!D6", "跟着走", [], false]]);
  await workbench.undo();
  expect(await told()).toEqual([["Sheet1!D8", "跟着走", [], false], ["Sheet1!B11", "会消失", [], false]]);
});

test("comments go with their sheet, follow its name, and a copy of the sheet has its own", async () => {
  await workbench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const comment = context.workbook.comments.add("Sheet1!B2", "原有");
    comment.replies.add("答复");
    sheet.name = "原表";
    sheet.copy("End").name = "副本";
    await context.sync();
    context.workbook.comments.getItemByCell("副本!B2").content = "副本的";
    await context.sync();
  });
  expect(await told()).toEqual([["原表!B2", "原有", ["答复"], false], ["副本!B2", "副本的", ["答复"], false]]);
  await workbench.run(async (context) => {
    context.workbook.worksheets.getItem("原表").delete();
    await context.sync();
  });
  expect(await told()).toEqual([["副本!B2", "副本的", ["答复"], false]]);
});

test("comments survive saving, and new ones get identities of their own", async () => {
  await workbench.run(async (context) => {
    context.workbook.comments.add("Sheet1!B2", "一").replies.add("答复");
    await context.sync();
  });
  const opened = await createHeadlessWorkbench({ workbook: JSON.parse(JSON.stringify(await workbench.save())) as Awaited<ReturnType<HeadlessWorkbench["save"]>> });
  await opened.run(async (context) => {
    context.workbook.comments.add("Sheet1!B3", "二");
    context.workbook.worksheets.getItem("Sheet1").getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await told(opened)).toEqual([["Sheet1!B3", "一", ["答复"], false], ["Sheet1!B4", "二", [], false]]);
  await opened.close();
});

test("whoever listens hears what happens to comments, by sheet and in the whole workbook", async () => {
  const heard: unknown[] = [];
  const ids = await workbench.run(async (context) => {
    const { comments } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
    const hear = (event: Excel.CommentAddedEventArgs | Excel.CommentChangedEventArgs | Excel.CommentDeletedEventArgs): Promise<void> => {
      heard.push([event.type, "changeType" in event ? event.changeType : undefined, event.commentDetails, event.source, event.worksheetId]);
      return Promise.resolve();
    };
    comments.onAdded.add(hear);
    comments.onChanged.add(hear);
    sheet.comments.onDeleted.add(hear);
    await context.sync();
    const comment = comments.add("Sheet1!A1", "一").load("id");
    const reply = comment.replies.add("二").load("id");
    await context.sync();
    comment.resolved = true;
    comment.resolved = false;
    comment.content = "三";
    reply.content = "四";
    reply.delete();
    comment.delete();
    await context.sync();
    return { comment: comment.id, reply: reply.id, sheet: sheet.id };
  });
  await workbench.settle();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const about = (replyIds: readonly string[]) => [{ commentId: ids.comment, replyIds }];
  expect(heard).toEqual([
    ["CommentAdded", undefined, about([]), "Local", ids.sheet],
    ["CommentChanged", "ReplyAdded", about([ids.reply]), "Local", ids.sheet],
    ["CommentChanged", "CommentResolved", about([]), "Local", ids.sheet],
    ["CommentChanged", "CommentReopened", about([]), "Local", ids.sheet],
    ["CommentChanged", "CommentEdited", about([]), "Local", ids.sheet],
    ["CommentChanged", "ReplyEdited", about([ids.reply]), "Local", ids.sheet],
    ["CommentChanged", "ReplyDeleted", about([ids.reply]), "Local", ids.sheet],
    ["CommentDeleted", undefined, about([]), "Local", ids.sheet],
  ]);
});

test("a note is no comment, and keeps one from its cell", async () => {
  workbench.engine.notes.set(workbench.engine.sheets.list()[0]!.id, 0, 0, "这是注释");
  expect(await told()).toEqual([]);
  expect(await codeOf(({ workbook }) => workbook.comments.add("Sheet1!A1", "一"))).toBe("ItemAlreadyExists");
  expect("notes" in workbench.Excel.Workbook.prototype).toBe(false);
});
