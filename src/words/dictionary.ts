export type Language = "zh-CN" | "en-US";

/** The words of one area in both languages: the compiler holds the two to the same keys. */
export interface Dictionary<Key extends string> {
  readonly "zh-CN": Readonly<Record<Key, string>>;
  readonly "en-US": Readonly<Record<Key, string>>;
}

/** Declares an area's words; keys are inferred from the Chinese side and demanded of the English one. */
export function dictionary<Key extends string>(
  chinese: Readonly<Record<Key, string>>,
  english: Readonly<Record<NoInfer<Key>, string>>,
): Dictionary<Key> {
  return { "zh-CN": chinese, "en-US": english };
}

export type Parameters = Readonly<Record<string, string | number>>;

/** Puts parameters into a template: "{name}" becomes parameters.name. A missing parameter is a programming error. */
export function fill(template: string, parameters: Parameters = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new Error(`No parameter "${name}" for "${template}"`);
    return String(value);
  });
}

/** The words of one area in one language: `say("key", { … })`. */
export function speak<Key extends string>(area: Dictionary<Key>, language: Language) {
  return (key: Key, parameters?: Parameters): string => fill(area[language][key], parameters);
}

/** Chinese for every kind of Chinese, English for everybody else. */
export function languageOf(locale: string | undefined): Language {
  return locale === undefined || locale.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
