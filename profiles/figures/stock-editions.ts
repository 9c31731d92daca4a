import type { Lang } from "../../schemas/language.ts";
import { editionOf } from "../words/editions.ts";
import { yearsList } from "../words/grammar.ts";
import type { Revision } from "../words/headlines/stock.ts";
import { capital } from "../words/sentences.ts";
import type { EditionFact } from "./read-editions.ts";
import { held } from "./series.ts";

/** The source of migrant stocks. */
export const UN_STOCK = "undesa-migrant-stock";

/** One edition's figures. */
export interface Edition {
  readonly name: string;
  readonly facts: readonly EditionFact[];
}

/** Facts by edition, the oldest first; editions without a value are left out. */
export function byEdition(facts: readonly EditionFact[]): Edition[] {
  const names = new Map(facts.map((f) => [f.edition, f.published]));
  return [...names]
    .toSorted(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([name]) => ({ name, facts: facts.filter((f) => f.edition === name) }))
    .filter((e) => held(e.facts).length > 0);
}

/** How near two editions must print the same date for the older line to be left out of a chart. */
const SAME = 0.005;

/** Whether an older edition says anything of its dates that the newest does not, and so deserves its own line. */
export function differs(older: Edition, newest: Edition): boolean {
  const now = new Map(held(newest.facts).map((f) => [f.time_period, f.obs_value]));
  return held(older.facts).some((f) => {
    const value = now.get(f.time_period);
    return value !== undefined && Math.abs(f.obs_value - value) > SAME * Math.max(value, 1);
  });
}

/** The last date that the newest edition and an older one both print, with both figures; the newest of the older ones. */
export function revisionOf(editions: readonly Edition[]): Revision | null {
  const [newest, before] = editions.toReversed();
  if (!newest || !before) return null;
  const now = new Map(held(newest.facts).map((f) => [f.time_period, f.obs_value]));
  const shared = held(before.facts).findLast((f) => now.has(f.time_period));
  const value = shared && now.get(shared.time_period);
  return shared && value !== undefined && shared.obs_value > 0
    ? { year: shared.time_period, before: shared.obs_value, now: value }
    : null;
}

/** `Edition of 2024`, «Издание 2024 г.»: label of a line, heading of a column. */
export function editionLabel(name: string, lang: Lang): string {
  return capital(editionOf(name, lang));
}

/** `editions of 2019, 2020 and 2024`, «издания 2019, 2020 и 2024 гг.». */
export function editionsText(names: readonly string[], lang: Lang): string {
  const list = yearsList(names, lang);
  if (lang === "en") return `${names.length === 1 ? "edition" : "editions"} of ${list}`;
  return `${names.length === 1 ? "издание" : "издания"} ${list}`;
}
