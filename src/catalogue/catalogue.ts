import type { Indicator, Plan, Report } from "../plan";
import { builtInPlans, builtInReports } from "./builtIn";
import { indicators } from "./indicators";

/** What answers questions about plans: where it came from, and what it holds. */
export interface CatalogueContent {
  /** "builtIn" in a workbook without a plan, "workbook" once its tables are read, "unread" until they are. */
  readonly origin: "builtIn" | "workbook" | "unread";
  readonly plans: readonly Plan[];
  readonly indicators: readonly Indicator[];
  readonly reports: readonly Report[];
  /** A sheet of the workbook that lacks a column of ours (or, with null, its table): nothing answers until it is back. */
  readonly broken?: { readonly sheet: string; readonly column: string | null };
}

/** The content in force, and who wants to know when it changes. */
export interface Catalogue {
  /** The content in force; a new object after every change, never changed in place. */
  current(): CatalogueContent;
  /** Puts other content in force and tells every listener. */
  replace(content: CatalogueContent): void;
  /** Calls the listener with the content after each change; answers how to stop. */
  subscribe(listener: (content: CatalogueContent) => void): () => void;
}

/** What answers in a workbook without a plan. */
export const builtInContent: CatalogueContent = { origin: "builtIn", plans: builtInPlans, indicators, reports: builtInReports };

/**
 * A catalogue of its own, starting with the given content.
 * A listener that throws does not keep the others from hearing: `replace` throws its error after all were told,
 * an AggregateError where several failed.
 */
export function createCatalogue(content: CatalogueContent): Catalogue {
  let inForce = content;
  // Wrapped, so that one function subscribed twice is two subscriptions.
  const subscriptions = new Set<{ readonly listener: (content: CatalogueContent) => void }>();
  return {
    current: () => inForce,
    replace(next) {
      inForce = next;
      const told = inForce;
      const errors: unknown[] = [];
      for (const subscription of [...subscriptions]) {
        // Stopped by a listener that was told just before.
        if (!subscriptions.has(subscription)) continue;
        try {
          subscription.listener(told);
        } catch (error) {
          errors.push(error);
        }
      }
      if (errors.length === 1) throw errors[0];
      if (errors.length > 1) throw new AggregateError(errors, "Several listeners of the catalogue failed");
    },
    subscribe(listener) {
      const subscription = { listener };
      subscriptions.add(subscription);
      return () => void subscriptions.delete(subscription);
    },
  };
}

/** The product's one catalogue. */
export const catalogue: Catalogue = createCatalogue(builtInContent);
