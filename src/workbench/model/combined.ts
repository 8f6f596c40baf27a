import { apiNotFound } from "./errors";
import { HostObject, type Method, type Property } from "./object";

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Several objects of one class as one: a property is what they all say, and null where they differ; setting and calling reach each
 * of them. A method's objects become one again.
 */
export class Combined extends HostObject {
  readonly className: string;
  override readonly properties: Record<string, Property>;
  override readonly objects: Record<string, () => HostObject>;
  override readonly methods: Record<string, Method>;

  constructor(private readonly parts: readonly HostObject[]) {
    super();
    const [first] = parts;
    this.className = first!.className;
    const entries = <Part>(names: object, make: (name: string) => Part): Record<string, Part> => Object.fromEntries(Object.keys(names).map((name) => [name, make(name)]));
    this.properties = entries(first!.properties, (name) => this.property(name));
    this.objects = entries(first!.objects, (name) => () => new Combined(parts.map((part) => part.objects[name]!()!)));
    this.methods = entries(first!.methods, (name) => (...given) => this.call(name, given));
  }

  private property(name: string): Property {
    const each = this.parts.map((part) => part.properties[name]!);
    return {
      isCalculated: each[0]!.isCalculated,
      get: () => {
        const [first, ...others] = each.map((one) => one.get());
        return others.every((other) => same(first, other)) ? first : null;
      },
      ...(each[0]!.set ? { set: async (value: unknown) => { for (const one of each) await one.set!(value); } } : {}),
    };
  }

  private async call(name: string, given: readonly unknown[]): Promise<unknown> {
    const answers: unknown[] = [];
    for (const part of this.parts) answers.push(await part.methods[name]!(...given));
    const objects = answers.filter((answer) => answer instanceof HostObject);
    if (objects.length === 0) return answers[0];
    if (objects.length < answers.length) throw apiNotFound(`${this.className}.${name} of several areas`);
    return new Combined(objects);
  }
}
