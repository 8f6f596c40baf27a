import { addressOf, type Engine } from "../engine/terms";
import type { BookState, Thread } from "../model";
import type { Message } from "../model/comments/thread";
import { numberedGuid } from "../model/numbered-guid";
import { parseXml } from "../model/xml";
import { type Package, writeXml } from "./package";
import { Persons } from "./persons";

const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const threadRelationship = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const personRelationship = "http://schemas.microsoft.com/office/2017/10/relationships/person";
const threadType = "application/vnd.ms-excel.threadedcomments+xml";
const personType = "application/vnd.ms-excel.person+xml";

/** The author of the note that stands for a comment in programs that know no comments ([MS-XLSX], threaded comments). */
export const standIn = (commentId: string): string => `tc=${commentId}`;

export interface PlacedThread {
  readonly thread: Thread;
  readonly row: number;
  readonly column: number;
}

/** The comments on a sheet: those whose note is there. */
export function threadsOn(engine: Engine, book: BookState, sheetId: string): PlacedThread[] {
  return engine.notes.list(sheetId).flatMap(({ id, row, column }) => {
    const thread = book.comments?.threads.find((candidate) => candidate.id === id);
    return thread ? [{ thread, row, column }] : [];
  });
}

/** @param sheets the comments of each sheet, in the order of the sheets in the file */
export function writeThreads(file: Package, sheets: readonly (readonly PlacedThread[])[]): void {
  const persons = new Persons();
  sheets.forEach((threads, index) => {
    if (threads.length === 0) return;
    const part = `xl/threadedComments/threadedComment${index + 1}.xml`;
    file.add(part, threadsXml(threads, persons), threadType);
    file.relate(`xl/worksheets/sheet${index + 1}.xml`, threadRelationship, part);
  });
  if (persons.list().length === 0) return;
  file.add("xl/persons/person.xml", personsXml(persons), personType);
  file.relate("xl/workbook.xml", personRelationship, "xl/persons/person.xml");
}

function threadsXml(threads: readonly PlacedThread[], persons: Persons): string {
  const document = parseXml(`<ThreadedComments xmlns="${namespace}"/>`);
  let mentionNumber = 0;
  const write = (message: Message, ref: string, more: Readonly<Record<string, string>>): void => {
    const element = document.createElementNS(namespace, "threadedComment");
    const attributes = {
      ref, ...(message.creationDate === null ? {} : { dT: message.creationDate.slice(0, 22) }),
      personId: persons.idOf({ name: message.authorName, email: message.authorEmail }), id: message.id, ...more,
    };
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    const text = document.createElementNS(namespace, "text");
    text.appendChild(document.createTextNode(message.content));
    element.appendChild(text);
    const mentions = mentionsIn(message);
    if (mentions.length > 0) {
      const list = document.createElementNS(namespace, "mentions");
      for (const { name, email, start, length } of mentions) {
        const mention = document.createElementNS(namespace, "mention");
        mention.setAttribute("mentionpersonId", persons.idOf({ name, email }));
        mention.setAttribute("mentionId", numberedGuid(++mentionNumber));
        mention.setAttribute("startIndex", String(start));
        mention.setAttribute("length", String(length));
        list.appendChild(mention);
      }
      element.appendChild(list);
    }
    document.documentElement!.appendChild(element);
  };
  for (const { thread, row, column } of threads) {
    const ref = addressOf({ row, column, rows: 1, columns: 1 });
    write(thread, ref, thread.resolved ? { done: "1" } : {});
    for (const reply of thread.replies) write(reply, ref, { parentId: thread.id });
  }
  return writeXml(document);
}

/** Where in the text that a person reads somebody is named, "@" included. */
function mentionsIn({ richContent, mentions, contentType }: Message): { name: string; email: string; start: number; length: number }[] {
  if (contentType !== "Mention") return [];
  const found: { name: string; email: string; start: number; length: number }[] = [];
  let shorter = 0;
  for (const match of richContent.matchAll(/<at id="(\d+)">([\s\S]*?)<\/at>/g)) {
    const shown = `@${match[2]!}`;
    const mention = mentions.find(({ id }) => id === Number(match[1]));
    if (mention) found.push({ name: mention.name, email: mention.email, start: match.index - shorter, length: shown.length });
    shorter += match[0].length - shown.length;
  }
  return found;
}

function personsXml(persons: Persons): string {
  const document = parseXml(`<personList xmlns="${namespace}"/>`);
  for (const { id, person } of persons.list()) {
    const element = document.createElementNS(namespace, "person");
    element.setAttribute("displayName", person.name);
    element.setAttribute("id", id);
    element.setAttribute("userId", person.email === "" ? person.name : person.email);
    element.setAttribute("providerId", person.email === "" ? "None" : "PeoplePicker");
    document.documentElement!.appendChild(element);
  }
  return writeXml(document);
}
