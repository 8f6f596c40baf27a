import type { ThreadedCommentPerson } from "hucre";
import type { Person } from "../model";
import { numberedGuid } from "../model/numbered-guid";

/** The people of a file's comments, each once, with the identity that comments name them by. */
export class Persons {
  private readonly known = new Map<string, { readonly id: string; readonly person: Person }>();

  idOf(person: Person): string {
    const key = JSON.stringify([person.name, person.email]);
    const id = this.known.get(key)?.id ?? numberedGuid(this.known.size + 1);
    this.known.set(key, { id, person });
    return id;
  }

  list(): { readonly id: string; readonly person: Person }[] {
    return [...this.known.values()];
  }
}

/** An e-mail address stands alone or within "S::address::identity". */
export function personFromFile(persons: readonly ThreadedCommentPerson[], id: string): Person {
  const found = persons.find((person) => person.id === id);
  const email = found?.userId?.split("::").find((part) => part.includes("@")) ?? "";
  return { name: found?.displayName ?? "", email };
}
