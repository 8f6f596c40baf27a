import { dictionary } from "./dictionary";

/** How the workbench shows a comment on its cell. */
export const workbenchCommentWords = dictionary(
  {
    user: "试用者",
    comment: "批注（{author}）：{text}",
    resolved: "批注（{author}，已解决）：{text}",
    reply: "答复（{author}）：{text}",
  },
  {
    user: "Trial user",
    comment: "Comment ({author}): {text}",
    resolved: "Comment ({author}, resolved): {text}",
    reply: "Reply ({author}): {text}",
  },
);
