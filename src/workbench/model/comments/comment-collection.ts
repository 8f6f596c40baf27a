import { parseAddress, splitSheet } from "../../engine/terms";
import { text, whole } from "../arguments";
import type { Book } from "../book";
import { invalidArgument, itemNotFound } from "../errors";
import { HostObject, type Method } from "../object";
import { Range } from "../range";
import { Comment } from "./comment";
import type { CommentPlace } from "./comments";
import { contentOf } from "./content";

/** The comments of the workbook, or of one sheet. */
export class CommentCollection extends HostObject {
  readonly className = "CommentCollection";

  constructor(private readonly book: Book, private readonly sheetId?: string) {
    super();
  }

  override items(): Comment[] {
    return this.book.comments.list().filter(({ place }) => this.sheetId === undefined || place.sheetId === this.sheetId)
      .map(({ thread }) => new Comment(this.book, thread.id));
  }

  private find(id: unknown): Comment | null {
    const wanted = text(id, "commentId");
    return this.items().find((comment) => comment.id() === wanted) ?? null;
  }

  private required(found: Comment | null | undefined): Comment {
    if (!found) throw itemNotFound("comment");
    return found;
  }

  /** A range or an address; the workbook's comments need one that names its sheet. @throws InvalidArgument for more than one cell, or a cell of another sheet */
  private place(given: unknown): CommentPlace {
    const { sheetId, area } = given instanceof Range ? given : this.addressed(text(given, "cellAddress"));
    if (area.rows * area.columns !== 1 || (this.sheetId !== undefined && this.sheetId !== sheetId)) throw invalidArgument("cellAddress");
    return { sheetId, row: area.row, column: area.column };
  }

  private addressed(address: string): Pick<Range, "sheetId" | "area"> {
    const { sheet, local } = splitSheet(address);
    const sheetId = sheet === undefined ? this.sheetId : this.book.findSheet(sheet)?.id;
    const area = parseAddress(local);
    if (sheetId === undefined || !area) throw invalidArgument("cellAddress");
    return { sheetId, area };
  }

  override readonly methods: Record<string, Method> = {
    Add: (address, content, type) => new Comment(this.book, this.book.comments.add(this.place(address), contentOf(content, type))),
    GetCount: () => this.items().length,
    GetItem: (id) => this.required(this.find(id)),
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("comment");
      return found;
    },
    GetItemByCell: (address) => {
      const { sheetId, row, column } = this.place(address);
      return this.required(this.items().find((comment) => {
        const { place } = comment.found();
        return place.sheetId === sheetId && place.row === row && place.column === column;
      }));
    },
    GetItemByReplyId: (id) => {
      const wanted = text(id, "replyId");
      return this.required(this.items().find((comment) => comment.found().thread.replies.some((reply) => reply.id === wanted)));
    },
    GetItemOrNullObject: (id) => this.find(id),
    ...Object.fromEntries(["Added", "Changed", "Deleted"].flatMap((event) => [
      [`_Register${event}Event`, () => this.book.listen(`Comment${event}`, 1)],
      [`_Unregister${event}Event`, () => this.book.listen(`Comment${event}`, -1)],
    ])),
  };
}
