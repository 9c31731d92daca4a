import type { Finding, Rule } from "../../schemas/finding.ts";
import type { Store } from "../store.ts";

/** A rule of the checks with the way it looks: a generator of findings over the finished database. */
export interface Check extends Rule {
  readonly find: (store: Store) => AsyncGenerator<Finding>;
}
