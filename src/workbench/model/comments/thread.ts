/** Somebody named in a comment: the id is that of the tag in the rich text. */
export interface Mention {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** What one person has written. */
export interface Message {
  readonly id: string;
  content: string;
  richContent: string;
  contentType: "Plain" | "Mention";
  mentions: readonly Mention[];
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601; null for what has been a note. */
  readonly creationDate: string | null;
}

/** A comment with its replies; where it is the note of the same id says. */
export interface Thread extends Message {
  resolved: boolean;
  readonly replies: Message[];
}

/** What the book keeps of comments, as plain JSON. */
export interface CommentsState {
  /** Identities given so far. */
  readonly count: number;
  readonly threads: readonly Thread[];
}

/** Whoever works with the workbook. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A comment's words as a note on its cell; the host's page has them in the reader's language. */
export type ThreadText = (thread: Thread) => string;

export const plainText: ThreadText = ({ authorName, content, replies }) => [`${authorName}: ${content}`, ...replies.map((reply) => `${reply.authorName}: ${reply.content}`)].join("\n");
