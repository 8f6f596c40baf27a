import type { Book, CommentEvent } from "../model";
import { eventCategory, workbookTarget } from "./events";
import type { Entry } from "./wire";

/** The numbers that the client library gives them, and the registration that each waits for. */
const kinds = { added: { number: 250, heard: "CommentAdded" }, deleted: { number: 251, heard: "CommentDeleted" }, changed: { number: 252, heard: "CommentChanged" } } as const;

/** What happens to a comment, as messages to those who listen to its sheet's comments and to the workbook's. */
export function commentEntries(book: Book, { type, sheetId, commentId, replyIds, change }: CommentEvent): Entry[] {
  const { number, heard } = kinds[type];
  if (!book.hears(heard)) return [];
  const message = JSON.stringify({ commentDetails: [{ commentId, replyIds }], source: "Local", worksheetId: sheetId, ...(change ? { changeType: change } : {}) });
  return [sheetId, workbookTarget].map((targetId) => ({ messageCategory: eventCategory, messageType: number, targetId, message }));
}
