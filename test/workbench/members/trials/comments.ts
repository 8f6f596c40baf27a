import { isNull, read, told } from "./reading";
import { type Trial, trials, type Trying } from "./trial";

const mention = { mentions: [{ id: 0, name: "李老师", email: "li@example.com" }], richContent: '请<at id="0">李老师</at>核对' };

type Written = Excel.Comment | Excel.CommentReply;

/** What a comment and a reply say alike of themselves: the specimens of both say "specimen", by the workbook's only person. */
const message = {
  authorEmail: { reads: "" },
  authorName: { reads: "用户" },
  content: { writes: "已核对" },
  contentType: {
    async does({ object, context }) {
      const before = await read(context, object as Excel.Comment, "contentType");
      object.updateMentions(mention);
      return [before, await read(context, object as Excel.Comment, "contentType")];
    },
    gives: ["Plain", "Mention"],
  },
  creationDate: {
    async does({ object, context }) {
      const created = (await read(context, object as Excel.Comment, "creationDate")).getTime();
      return created <= Date.now() && created > Date.now() - 600_000;
    },
    gives: true,
  },
  getLocation: {
    async does({ object, context }) {
      return read(context, object.getLocation(), "address");
    },
    gives: "Sheet1!F9",
  },
  mentions: {
    async does({ object, context }) {
      object.updateMentions(mention);
      return read(context, object as Excel.Comment, "mentions");
    },
    gives: mention.mentions,
  },
  richContent: {
    async does({ object, context }) {
      const before = await read(context, object as Excel.Comment, "richContent");
      object.updateMentions(mention);
      return [before, await read(context, object as Excel.Comment, "richContent")];
    },
    gives: ["specimen", mention.richContent],
  },
  updateMentions: {
    async does({ object, context }) {
      object.updateMentions(mention);
      return read(context, object as Excel.Comment, "content");
    },
    gives: "请@李老师核对",
  },
} as const satisfies Record<string, Trial<Written>>;

const counted = async (context: Excel.RequestContext, collection: { getCount(): OfficeExtension.ClientResult<number> }): Promise<number> => {
  const count = collection.getCount();
  await context.sync();
  return count.value;
};

export const comment = trials<Excel.Comment>("Comment", {
  ...message,
  delete: {
    async does({ object, context }) {
      object.delete();
      return counted(context, context.workbook.comments);
    },
    gives: 0,
  },
  id: {
    async does({ object, context }) {
      const id = await read(context, object, "id");
      return read(context, context.workbook.comments.getItem(id), "content");
    },
    gives: "specimen",
  },
  replies: {
    async does({ object, context }) {
      object.replies.add("第二条");
      return counted(context, object.replies);
    },
    gives: 2,
  },
  resolved: { writes: true },
});

const firstReply = (comments: Excel.CommentCollection): Excel.CommentReply => comments.getItemAt(0).replies.getItemAt(0);

/** What a handler of the collection was told, with the identities as true where they are those of the cell's comment. */
const heardOf = async (
  trying: Trying<Excel.CommentCollection>, event: OfficeExtension.EventHandlers<Excel.CommentAddedEventArgs | Excel.CommentDeletedEventArgs | Excel.CommentChangedEventArgs>,
  id: () => Promise<string>, deed: () => unknown,
): Promise<unknown> => {
  const before = await id();
  const heard = await told(trying, event, deed);
  const ids = [before, await id()];
  return heard.map(({ type, commentDetails, source, ...rest }) => [type, commentDetails.map(({ commentId, replyIds }) => [ids.includes(commentId), replyIds.length]), source, "changeType" in rest ? rest.changeType : undefined]);
};

export const commentCollection = trials<Excel.CommentCollection>("CommentCollection", {
  add: {
    async does({ object, context, sheet }) {
      object.add(sheet.getRange("G7"), "请核对这个数");
      const added = object.getItemByCell("Sheet1!G7");
      return [await read(context, added, "content"), await counted(context, object), await counted(context, sheet.comments)];
    },
    gives: ["请核对这个数", 2, 2],
  },
  getCount: {
    async does({ object, context }) {
      object.add("Sheet1!G7", "第二条");
      return counted(context, object);
    },
    gives: 2,
  },
  getItem: {
    async does({ object, context }) {
      const added = object.add("Sheet1!G7", "第二条");
      return read(context, object.getItem(await read(context, added, "id")).getLocation(), "address");
    },
    gives: "Sheet1!G7",
  },
  getItemAt: {
    async does({ object, context }) {
      object.add("Sheet1!A7", "第二条");
      return [await read(context, object.getItemAt(0), "content"), await read(context, object.getItemAt(1), "content")];
    },
    gives: ["specimen", "第二条"],
  },
  getItemByCell: {
    async does({ object, context }) {
      object.add("Sheet1!G7", "第二条");
      return read(context, object.getItemByCell("Sheet1!G7"), "content");
    },
    gives: "第二条",
  },
  getItemByReplyId: {
    async does({ object, context }) {
      object.add("Sheet1!G7", "第二条");
      return read(context, object.getItemByReplyId(await read(context, firstReply(object), "id")).getLocation(), "address");
    },
    gives: "Sheet1!F9",
  },
  getItemOrNullObject: {
    async does({ object, context }) {
      return [await isNull(context, object.getItemOrNullObject("none")), await isNull(context, object.getItemOrNullObject(await read(context, object.getItemAt(0), "id")))];
    },
    gives: [true, false],
  },
  onAdded: {
    does: (trying) => heardOf(
      trying, trying.object.onAdded, async () => {
        const { items } = await load(trying);
        return items.at(-1)!.id;
      }, () => trying.object.add("Sheet1!G7", "第二条"),
    ),
    gives: [["CommentAdded", [[true, 0]], "Local", undefined]],
  },
  onChanged: {
    does: (trying) => heardOf(
      trying, trying.object.onChanged, () => read(trying.context, trying.object.getItemAt(0), "id"), () => { trying.object.getItemAt(0).content = "改了"; },
    ),
    gives: [["CommentChanged", [[true, 0]], "Local", "CommentEdited"]],
  },
  onDeleted: {
    async does(trying) {
      const id = await read(trying.context, trying.object.getItemAt(0), "id");
      return heardOf(trying, trying.object.onDeleted, () => Promise.resolve(id), () => trying.object.getItemAt(0).delete());
    },
    gives: [["CommentDeleted", [[true, 1]], "Local", undefined]],
  },
});

async function load({ object, context }: Trying<Excel.CommentCollection>): Promise<Excel.CommentCollection> {
  object.load("items/id");
  await context.sync();
  return object;
}

export const commentReply = trials<Excel.CommentReply>("CommentReply", {
  ...message,
  delete: {
    async does({ object, context }) {
      object.delete();
      return counted(context, context.workbook.comments.getItemAt(0).replies);
    },
    gives: 0,
  },
  getParentComment: {
    async does({ object, context }) {
      const parent = context.workbook.comments.getItemAt(0);
      return await read(context, object.getParentComment(), "id") === await read(context, parent, "id");
    },
    gives: true,
  },
  id: {
    async does({ object, context }) {
      const id = await read(context, object, "id");
      return read(context, context.workbook.comments.getItemAt(0).replies.getItem(id), "content");
    },
    gives: "specimen",
  },
  // A thread is resolved as a whole.
  resolved: {
    async does({ object, context }) {
      const before = await read(context, object, "resolved");
      object.getParentComment().resolved = true;
      return [before, await read(context, object, "resolved")];
    },
    gives: [false, true],
  },
});

export const commentReplyCollection = trials<Excel.CommentReplyCollection>("CommentReplyCollection", {
  add: {
    async does({ object, context }) {
      object.add("谢谢");
      return [await counted(context, object), await read(context, object.getItemAt(1), "content")];
    },
    gives: [2, "谢谢"],
  },
  getCount: {
    async does({ object, context }) {
      object.getItemAt(0).delete();
      return counted(context, object);
    },
    gives: 0,
  },
  getItem: {
    async does({ object, context }) {
      return read(context, object.getItem(await read(context, object.add("谢谢"), "id")), "content");
    },
    gives: "谢谢",
  },
  getItemAt: {
    async does({ object, context }) {
      object.add("谢谢");
      return [await read(context, object.getItemAt(0), "content"), await read(context, object.getItemAt(1), "content")];
    },
    gives: ["specimen", "谢谢"],
  },
  getItemOrNullObject: {
    async does({ object, context }) {
      return [await isNull(context, object.getItemOrNullObject("none")), await isNull(context, object.getItemOrNullObject(await read(context, object.getItemAt(0), "id")))];
    },
    gives: [true, false],
  },
});
