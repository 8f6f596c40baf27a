import { type Property, writable } from "../object";

/** A part of a chart's state: to be read at any time, and to be changed only as the workbook allows it. */
export class Part<State extends object> {
  /** @param edit answers the same object, there and free to be changed */
  constructor(readonly now: () => Readonly<State>, readonly edit: () => State) {}

  at<Key extends keyof State>(key: Key): Part<NonNullable<State[Key]> & object> {
    type Inner = NonNullable<State[Key]> & object;
    return new Part<Inner>(() => (this.now()[key] ?? {}) as Inner, () => ((this.edit()[key] as Inner | undefined) ??= (this.edit()[key] = {} as Inner)));
  }

  /** @param otherwise what holds as long as nobody has set it */
  keep<Key extends keyof State>(key: Key, otherwise: unknown, take: (value: unknown) => State[Key]): Property {
    return writable(
      () => this.now()[key] ?? (typeof otherwise === "function" ? (otherwise as () => unknown)() : otherwise),
      (value) => {
        const taken = take(value);
        this.edit()[key] = taken;
      },
    );
  }
}
