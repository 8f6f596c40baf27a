import { speak, type Language } from "../../words/dictionary";
import { workbenchCommentWords } from "../../words/workbenchComments";
import type { Person, ThreadText } from "../model";

/** A comment with its replies as the note on its cell says it. */
export function commentText(language: Language): ThreadText {
  const say = speak(workbenchCommentWords, language);
  return ({ authorName, content, resolved, replies }) => [
    say(resolved ? "resolved" : "comment", { author: authorName, text: content }),
    ...replies.map((reply) => say("reply", { author: reply.authorName, text: reply.content })),
  ].join("\n");
}

/** Whoever sits at the page. */
export const personAtPage = (language: Language): Person => ({ name: speak(workbenchCommentWords, language)("user"), email: "" });
