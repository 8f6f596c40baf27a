import { oneOf, record, text, whole } from "../arguments";
import { invalidArgument } from "../errors";
import type { Mention, Message } from "./thread";

export type Content = Pick<Message, "content" | "richContent" | "contentType" | "mentions">;

const tag = /<at id="(\d+)">([\s\S]*?)<\/at>/g;

/** What an add-in gives as a comment's content. @throws InvalidArgument where content and type do not go together, or nothing is said */
export function contentOf(given: unknown, type: unknown): Content {
  const contentType = type === undefined || type === null ? "Plain" : oneOf(type, ["Plain", "Mention"] as const, "contentType");
  return contentType === "Mention" ? mentioning(given) : plain(given);
}

export function plain(given: unknown): Content {
  const content = text(given, "content");
  if (content === "") throw invalidArgument("content");
  return { content, richContent: content, contentType: "Plain", mentions: [] };
}

/** A text with tags of those who are named in it: a person reads "@" and the name. */
export function mentioning(given: unknown): Content {
  const { richContent, mentions } = record(given, "content");
  const rich = text(richContent, "richContent");
  const named = (Array.isArray(mentions) ? (mentions as unknown[]) : []).map((entry): Mention => {
    const { id, name, email } = record(entry, "mentions");
    return { id: whole(id, "mentions.id", 0), name: text(name, "mentions.name"), email: text(email, "mentions.email") };
  });
  const content = rich.replace(tag, (_, id: string, name: string) => {
    if (!named.some((mention) => mention.id === Number(id))) throw invalidArgument(`richContent: nobody is named ${id}`);
    return `@${name}`;
  });
  if (content === "") throw invalidArgument("richContent");
  return { content, richContent: rich, contentType: "Mention", mentions: named };
}
