import type { WorkbookProperties as FileProperties } from "hucre";
import type { CustomValue, WorkbookProperties } from "../model/properties";

const names = {
  title: "title", subject: "subject", author: "creator", keywords: "keywords", comments: "description", category: "category", manager: "manager",
  company: "company", lastAuthor: "lastModifiedBy",
} as const satisfies Partial<Record<keyof WorkbookProperties, keyof FileProperties>>;
type Name = keyof typeof names;

const valueToFile = (value: CustomValue): string | number | boolean | Date => (typeof value === "object" ? new Date(value.date) : value);
const valueFromFile = (value: string | number | boolean | Date): CustomValue => (value instanceof Date ? { date: value.toISOString() } : value);

/** All but the revision, for which the library has no place. */
export function propertiesToFile(properties: WorkbookProperties): FileProperties {
  return {
    ...Object.fromEntries((Object.keys(names) as Name[]).flatMap((name) => (properties[name] ? [[names[name], properties[name]]] : []))),
    created: new Date(properties.created),
    ...(properties.custom.length > 0 ? { custom: Object.fromEntries(properties.custom.map(([key, value]) => [key, valueToFile(value)])) } : {}),
  };
}

export function propertiesFromFile(properties: FileProperties = {}): WorkbookProperties {
  return {
    ...Object.fromEntries((Object.keys(names) as Name[]).flatMap((name) => (properties[names[name]] ? [[name, properties[names[name]]]] : []))),
    created: (properties.created ?? new Date()).toISOString(),
    custom: Object.entries(properties.custom ?? {}).map(([key, value]) => [key, valueFromFile(value)]),
  };
}
