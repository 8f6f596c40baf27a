import { text, whole } from "../arguments";
import { itemNotFound } from "../errors";
import { HostObject, type Method } from "../object";
import type { Comment } from "./comment";
import { CommentReply } from "./comment-reply";
import { contentOf } from "./content";

export class CommentReplyCollection extends HostObject {
  readonly className = "CommentReplyCollection";

  constructor(private readonly comment: Comment) {
    super();
  }

  override items(): CommentReply[] {
    return this.comment.found().thread.replies.map(({ id }) => new CommentReply(this.comment, id));
  }

  private find(id: unknown): CommentReply | null {
    const wanted = text(id, "commentReplyId");
    return this.items().find((reply) => reply.id() === wanted) ?? null;
  }

  override readonly methods: Record<string, Method> = {
    Add: (content, type) => {
      this.comment.found();
      return new CommentReply(this.comment, this.comment.book.comments.reply(this.comment.commentId, contentOf(content, type)));
    },
    GetCount: () => this.items().length,
    GetItem: (id) => {
      const found = this.find(id);
      if (!found) throw itemNotFound("reply");
      return found;
    },
    GetItemAt: (index) => {
      const found = this.items()[whole(index, "index", 0)];
      if (!found) throw itemNotFound("reply");
      return found;
    },
    GetItemOrNullObject: (id) => this.find(id),
  };
}
