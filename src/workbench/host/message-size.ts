import type { Profile } from "./host";

/** No character of a text takes more bytes on the wire. */
const mostBytesOfCharacter = 3;

/** True where the imitated Excel takes no message of this length: it counts bytes, of which a Chinese character has three. */
export function isTooLong(text: string, { messageLimit }: Pick<Profile, "messageLimit">): boolean {
  if (messageLimit === null || text.length * mostBytesOfCharacter <= messageLimit) return false;
  return text.length > messageLimit || new TextEncoder().encode(text).length > messageLimit;
}
