import type { Engine } from "../../engine/terms";
import { HostError } from "../errors";
import { numberedGuid } from "../numbered-guid";
import type { Content } from "./content";
import { type CommentsState, type Message, type Person, plainText, type Thread, type ThreadText } from "./thread";

export type CommentChange = "CommentEdited" | "CommentResolved" | "CommentReopened" | "ReplyAdded" | "ReplyDeleted" | "ReplyEdited";

export interface CommentEvent {
  readonly type: "added" | "changed" | "deleted";
  readonly sheetId: string;
  readonly commentId: string;
  /** Of the replies that it is about; all of them for a comment that comes or goes. */
  readonly replyIds: readonly string[];
  readonly change?: CommentChange;
}

export interface CommentPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface CommentsOptions {
  readonly author?: Person;
  readonly textOf?: ThreadText;
}

/**
 * The comments of a workbook. Each shows as a note of its identity, which the engine moves with its cell: a comment is there while
 * its note is. What was written of one that is gone stays, because undoing brings the note back.
 */
export class Comments {
  private readonly threads: Map<string, Thread>;
  private readonly listeners = new Set<(event: CommentEvent) => void>();
  private readonly author: Person;
  private readonly textOf: ThreadText;
  private count: number;

  /** @param engine as the protection of sheets leaves it to an add-in */
  constructor(private readonly engine: Engine, saved: CommentsState | undefined, { author = { name: "用户", email: "" }, textOf = plainText }: CommentsOptions = {}) {
    this.threads = new Map(saved?.threads.map((thread) => [thread.id, thread]));
    this.count = saved?.count ?? 0;
    this.author = author;
    this.textOf = textOf;
    engine.notes.lock((noteId) => this.threads.has(noteId));
    engine.notes.listenToRemovals((sheetId, noteId) => {
      const thread = this.threads.get(noteId);
      if (thread) this.tell({ type: "deleted", sheetId, commentId: noteId, replyIds: thread.replies.map(({ id }) => id) });
    });
  }

  state(): CommentsState {
    return { count: this.count, threads: [...this.threads.values()] };
  }

  listen(listener: (event: CommentEvent) => void): void {
    this.listeners.add(listener);
  }

  /** In the order in which they were written. */
  list(): { readonly thread: Thread; readonly place: CommentPlace }[] {
    const places = new Map(this.engine.sheets.list().flatMap(({ id: sheetId }) =>
      this.engine.notes.list(sheetId).map(({ id, row, column }) => [id, { sheetId, row, column }] as const)));
    return [...this.threads.values()].flatMap((thread) => {
      const place = places.get(thread.id);
      return place ? [{ thread, place }] : [];
    });
  }

  find(commentId: string): { readonly thread: Thread; readonly place: CommentPlace } | undefined {
    return this.list().find(({ thread }) => thread.id === commentId);
  }

  /** @throws ItemAlreadyExists where a comment or a note is on the cell */
  add(place: CommentPlace, content: Content): string {
    if (this.engine.notes.list(place.sheetId).some(({ row, column }) => row === place.row && column === place.column)) {
      throw new HostError("ItemAlreadyExists", "The cell has a comment or a note already.");
    }
    const thread: Thread = { ...this.message(content), resolved: false, replies: [] };
    this.show(thread, place);
    this.threads.set(thread.id, thread);
    this.tell({ type: "added", sheetId: place.sheetId, commentId: thread.id, replyIds: [] });
    return thread.id;
  }

  reply(commentId: string, content: Content): string {
    const reply = this.message(content);
    this.change(commentId, "ReplyAdded", [reply.id], (thread) => { thread.replies.push(reply); });
    return reply.id;
  }

  edit(commentId: string, content: Content): void {
    this.change(commentId, "CommentEdited", [], (thread) => { Object.assign(thread, content); });
  }

  editReply(commentId: string, replyId: string, content: Content): void {
    this.change(commentId, "ReplyEdited", [replyId], (thread) => { Object.assign(thread.replies.find(({ id }) => id === replyId) ?? {}, content); });
  }

  removeReply(commentId: string, replyId: string): void {
    this.change(commentId, "ReplyDeleted", [replyId], (thread) => { thread.replies.splice(thread.replies.findIndex(({ id }) => id === replyId), 1); });
  }

  resolve(commentId: string, resolved: boolean): void {
    if (this.find(commentId)?.thread.resolved === resolved) return;
    this.change(commentId, resolved ? "CommentResolved" : "CommentReopened", [], (thread) => { thread.resolved = resolved; });
  }

  remove(commentId: string): void {
    const found = this.find(commentId);
    if (found) this.engine.notes.remove(found.place.sheetId, commentId);
  }

  /** A sheet's copy has copies of its comments, under identities of their own. */
  copySheet(from: string, to: string): void {
    for (const { thread, place } of this.list()) {
      if (place.sheetId !== from) continue;
      const { row, column } = place;
      const shown = this.engine.notes.list(to).find((note) => note.row === row && note.column === column);
      if (shown) this.engine.notes.remove(to, shown.id);
      const copy: Thread = { ...structuredClone(thread), id: this.newId(), replies: thread.replies.map((reply) => ({ ...structuredClone(reply), id: this.newId() })) };
      this.threads.set(copy.id, copy);
      this.show(copy, { sheetId: to, row, column });
    }
  }

  private change(commentId: string, change: CommentChange, replyIds: readonly string[], work: (thread: Thread) => void): void {
    const found = this.find(commentId);
    if (!found) return;
    const changed = structuredClone(found.thread);
    work(changed);
    // First: a protected sheet refuses it.
    this.show(changed, found.place);
    this.threads.set(commentId, changed);
    this.tell({ type: "changed", sheetId: found.place.sheetId, commentId, replyIds, change });
  }

  private show(thread: Thread, { sheetId, row, column }: CommentPlace): void {
    this.engine.notes.set(sheetId, row, column, this.textOf(thread), thread.id);
  }

  private message(content: Content): Message {
    return { id: this.newId(), ...content, authorName: this.author.name, authorEmail: this.author.email, creationDate: new Date().toISOString() };
  }

  private newId(): string {
    const isTaken = (id: string): boolean => [...this.threads.values()].some((thread) => thread.id === id || thread.replies.some((reply) => reply.id === id));
    do this.count++;
    while (isTaken(numberedGuid(this.count)));
    return numberedGuid(this.count);
  }

  private tell(event: CommentEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
