import { itemNotFound } from "../errors";
import { HostObject, type Method, type Property, readable, writable } from "../object";
import type { Comment } from "./comment";
import { mentioning, plain } from "./content";
import { messageProperties } from "./message";
import type { Message } from "./thread";

export class CommentReply extends HostObject {
  readonly className = "CommentReply";

  constructor(private readonly comment: Comment, private readonly replyId: string) {
    super();
  }

  override id(): string {
    return this.replyId;
  }

  private found(): Message {
    const found = this.comment.found().thread.replies.find(({ id }) => id === this.replyId);
    if (!found) throw itemNotFound("reply");
    return found;
  }

  override readonly properties: Record<string, Property> = {
    ...messageProperties(() => this.found()),
    Content: writable(() => this.found().content, (value) => {
      this.found();
      this.comment.book.comments.editReply(this.comment.commentId, this.replyId, plain(value));
    }),
    Resolved: readable(() => {
      this.found();
      return this.comment.found().thread.resolved;
    }),
  };

  override readonly methods: Record<string, Method> = {
    Delete: () => {
      this.found();
      this.comment.book.comments.removeReply(this.comment.commentId, this.replyId);
    },
    GetLocation: () => {
      this.found();
      return this.comment.location();
    },
    GetParentComment: () => {
      this.found();
      return this.comment;
    },
    UpdateMentions: (content) => {
      this.found();
      this.comment.book.comments.editReply(this.comment.commentId, this.replyId, mentioning(content));
    },
  };
}
