import type { Sheet, ThreadedComment, ThreadedCommentPerson } from "hucre";
import { type Engine, parseAddress } from "../engine/terms";
import type { Thread, ThreadText } from "../model";
import type { Mention, Message } from "../model/comments/thread";
import type { Losses } from "./losses";
import { personFromFile } from "./persons";

/** Puts a sheet's comments on its cells. @returns them, with the keys "row,column" of their cells */
export function applyThreads(engine: Engine, sheetId: string, sheet: Sheet, persons: readonly ThreadedCommentPerson[], textOf: ThreadText, lost: Losses): Map<string, Thread> {
  const all = sheet.threadedComments ?? [];
  const found = new Map<string, Thread>();
  for (const root of all.filter(({ parentId }) => parentId === undefined)) {
    const area = parseAddress(root.ref ?? "");
    const thread: Thread = {
      ...messageOf(root, persons), resolved: root.done === true,
      replies: all.filter(({ parentId }) => parentId === root.id).map((reply) => messageOf(reply, persons)),
    };
    if (!area || found.has(`${area.row},${area.column}`)) {
      lost.add("threadedComments");
      continue;
    }
    engine.notes.set(sheetId, area.row, area.column, textOf(thread), thread.id);
    found.set(`${area.row},${area.column}`, thread);
  }
  const roots = new Set([...found.values()].map(({ id }) => id));
  lost.addIf(all.some(({ parentId }) => parentId !== undefined && !roots.has(parentId)), "threadedComments");
  return found;
}

function messageOf(comment: ThreadedComment, persons: readonly ThreadedCommentPerson[]): Message {
  const author = personFromFile(persons, comment.personId);
  const named = [...(comment.mentions ?? [])].sort((one, other) => one.startIndex - other.startIndex);
  const mentions = named.map(({ mentionPersonId }, id): Mention => ({ id, ...personFromFile(persons, mentionPersonId) }));
  let richContent = "";
  let end = 0;
  named.forEach(({ startIndex, length }, id) => {
    const name = comment.text.slice(startIndex, startIndex + length).replace(/^@/, "");
    richContent += `${comment.text.slice(end, startIndex)}<at id="${id}">${name}</at>`;
    end = startIndex + length;
  });
  return {
    id: comment.id, content: comment.text, richContent: richContent + comment.text.slice(end), contentType: named.length > 0 ? "Mention" : "Plain", mentions,
    authorName: author.name, authorEmail: author.email, creationDate: dateOf(comment.date),
  };
}

/** A file's times are universal ones and do not say so. */
function dateOf(date: string | undefined): string | null {
  const time = date === undefined ? NaN : Date.parse(/Z|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
