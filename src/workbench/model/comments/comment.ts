import { truth } from "../arguments";
import type { Book } from "../book";
import { itemNotFound } from "../errors";
import { HostObject, type Method, type Property, writable } from "../object";
import { Range } from "../range";
import { CommentReplyCollection } from "./comment-reply-collection";
import type { CommentPlace } from "./comments";
import { mentioning, plain } from "./content";
import { messageProperties } from "./message";
import type { Thread } from "./thread";

export class Comment extends HostObject {
  readonly className = "Comment";

  constructor(readonly book: Book, readonly commentId: string) {
    super();
  }

  override id(): string {
    return this.commentId;
  }

  /** @throws ItemNotFound where it is gone */
  found(): { readonly thread: Thread; readonly place: CommentPlace } {
    const found = this.book.comments.find(this.commentId);
    if (!found) throw itemNotFound("comment");
    return found;
  }

  location(): Range {
    const { sheetId, row, column } = this.found().place;
    return new Range(this.book, sheetId, { row, column, rows: 1, columns: 1 });
  }

  override readonly properties: Record<string, Property> = {
    ...messageProperties(() => this.found().thread),
    Content: writable(() => this.found().thread.content, (value) => {
      this.found();
      this.book.comments.edit(this.commentId, plain(value));
    }),
    Resolved: writable(() => this.found().thread.resolved, (value) => {
      this.found();
      this.book.comments.resolve(this.commentId, truth(value, "resolved"));
    }),
  };

  override readonly objects: Record<string, () => HostObject> = {
    Replies: () => new CommentReplyCollection(this),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      this.found();
      this.book.comments.remove(this.commentId);
    },
    GetLocation: () => this.location(),
    UpdateMentions: (content) => {
      this.found();
      this.book.comments.edit(this.commentId, mentioning(content));
    },
  };
}
