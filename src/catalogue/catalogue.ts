import type { Plan } from "../plan";
import { builtInPlans } from "./builtIn";

/** The plans in force, and who wants to know when they change. */
export interface Catalogue {
  /** The plans in force; a new array after every change, never changed in place. */
  current(): readonly Plan[];
  /** Puts other plans in force and tells every listener. */
  replace(plans: readonly Plan[]): void;
  /** Calls the listener with the plans after each change; answers how to stop. */
  subscribe(listener: (plans: readonly Plan[]) => void): () => void;
}

/**
 * A catalogue of its own, starting with the given plans.
 * A listener that throws does not keep the others from hearing: `replace` throws its error after all were told,
 * an AggregateError where several failed.
 */
export function createCatalogue(plans: readonly Plan[]): Catalogue {
  let inForce: readonly Plan[] = [...plans];
  // Wrapped, so that one function subscribed twice is two subscriptions.
  const subscriptions = new Set<{ readonly listener: (plans: readonly Plan[]) => void }>();
  return {
    current: () => inForce,
    replace(next) {
      inForce = [...next];
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

/** The product's one catalogue: the built-in plans answer in a workbook without a plan. */
export const catalogue: Catalogue = createCatalogue(builtInPlans);
