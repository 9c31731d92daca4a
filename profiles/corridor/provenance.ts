import type { Lang } from "../../schemas/language.ts";
import { type Fact, provenance, type VintageCard } from "../data.ts";
import type { Provenance } from "../document.ts";
import { methodLine } from "../figures/origin.ts";
import { editionText } from "../words/editions.ts";

/** Lines of "Where each number comes from" with the edition in the page's language; of computed numbers, their rules. */
export function lines(
  what: string,
  facts: readonly Fact[],
  cards: ReadonlyMap<string, VintageCard>,
  lang: Lang,
): Provenance[] {
  const printed = facts.filter((f) => f.vintage !== "");
  const rules = [...new Set(facts.flatMap((f) => f.method_id ?? []))];
  return [
    ...provenance(what, printed, cards, lang).map((line) => ({ ...line, edition: editionText(line.edition, lang) })),
    ...rules.map((id) => methodLine(what, id, lang)),
  ];
}
