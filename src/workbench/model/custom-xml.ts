import { text } from "./arguments";
import type { Book } from "./book";
import { HostError, invalidArgument, itemNotFound } from "./errors";
import { HostObject, type Method, type Property, readable } from "./object";
import { parseXml } from "./xml";

/** The namespace of an XML text's root element: "" where it has none. @throws InvalidArgument where the text is not well-formed. */
function namespaceOf(xml: string): string {
  try {
    return parseXml(xml).documentElement?.namespaceURI ?? "";
  } catch (error) {
    throw invalidArgument(`xml: ${error instanceof Error ? error.message : String(error)}`);
  }
}

class CustomXmlPart extends HostObject {
  readonly className = "CustomXmlPart";

  constructor(private readonly book: Book, private readonly partId: string) {
    super();
  }

  override id(): string {
    return this.partId;
  }

  xml(): string {
    const xml = this.book.xmlParts.get(this.partId);
    if (xml === undefined) throw itemNotFound("custom XML part");
    return xml;
  }

  override readonly properties: Record<string, Property> = {
    Id: readable(() => this.partId),
    NamespaceUri: readable(() => namespaceOf(this.xml())),
  };

  override readonly methods: Record<string, Method> = {
    GetXml: () => this.xml(),
    SetXml: (xml) => {
      this.xml();
      namespaceOf(text(xml, "xml"));
      this.book.xmlParts.set(this.partId, text(xml, "xml"));
    },
    Delete: () => {
      this.xml();
      this.book.xmlParts.delete(this.partId);
    },
  };
}

abstract class Parts extends HostObject {
  constructor(protected readonly book: Book) {
    super();
  }

  abstract override items(): CustomXmlPart[];

  protected find(id: unknown): CustomXmlPart | null {
    const wanted = text(id, "id");
    return this.items().find((part) => part.id() === wanted) ?? null;
  }

  protected readonly shared: Record<string, Method> = {
    GetCount: () => this.items().length,
    GetItem: (id) => {
      const found = this.find(id);
      if (!found) throw itemNotFound("custom XML part");
      return found;
    },
    GetItemOrNullObject: (id) => this.find(id),
  };
}

export class CustomXmlPartCollection extends Parts {
  readonly className = "CustomXmlPartCollection";

  override items(): CustomXmlPart[] {
    return [...this.book.xmlParts.keys()].map((id) => new CustomXmlPart(this.book, id));
  }

  override readonly methods: Record<string, Method> = {
    ...this.shared,
    Add: (xml) => {
      namespaceOf(text(xml, "xml"));
      const id = this.book.newXmlId();
      this.book.xmlParts.set(id, text(xml, "xml"));
      return new CustomXmlPart(this.book, id);
    },
    GetByNamespace: (uri) => new CustomXmlPartScopedCollection(this.book, text(uri, "namespaceUri")),
  };
}

class CustomXmlPartScopedCollection extends Parts {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(book: Book, private readonly uri: string) {
    super(book);
  }

  override items(): CustomXmlPart[] {
    return new CustomXmlPartCollection(this.book).items().filter((part) => namespaceOf(part.xml()) === this.uri);
  }

  private only(): CustomXmlPart | undefined {
    const [part, ...others] = this.items();
    return others.length === 0 ? part : undefined;
  }

  override readonly methods: Record<string, Method> = {
    ...this.shared,
    GetOnlyItem: () => {
      const part = this.only();
      if (!part) throw new HostError("GeneralException", "The collection does not hold exactly one part");
      return part;
    },
    GetOnlyItemOrNullObject: () => this.only() ?? null,
  };
}
