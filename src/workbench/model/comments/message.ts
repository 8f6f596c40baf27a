import type { Message } from "./thread";
import { type Property, readable } from "../object";

/** What a comment and a reply say alike of themselves. */
export const messageProperties = (message: () => Message): Record<string, Property> => ({
  AuthorEmail: readable(() => message().authorEmail),
  AuthorName: readable(() => message().authorName),
  ContentType: readable(() => message().contentType),
  CreationDate: readable(() => message().creationDate),
  Id: readable(() => message().id),
  Mentions: readable(() => message().mentions),
  RichContent: readable(() => message().richContent),
});
