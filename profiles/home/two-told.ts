import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { type Known, known } from "../corridor/pair.ts";
import { roundPeople } from "../corridor/words.ts";
import { said } from "../figures/context.ts";
import type { EditionFact } from "../figures/read-editions.ts";
import { dateText, NB, plural } from "../words/grammar.ts";
import { IMMIGRANTS } from "../words/nouns.ts";
import { plainIn } from "../words/short.ts";

/** Immigrants of one country on one date as two editions tell it. */
export interface TwoTold {
  readonly area: string;
  readonly older: Known<EditionFact>;
  readonly newer: Known<EditionFact>;
}

/** The last date that the newest edition and the one before it both print, for each country, most changed first. */
export function twoTold(facts: readonly EditionFact[]): TwoTold[] {
  const editions = [...new Set(facts.map((f) => f.edition))];
  const [before, newest] = [editions.at(-2), editions.at(-1)];
  if (before === undefined || newest === undefined) return [];
  const own = (edition: string) => known(facts.filter((f) => f.edition === edition));
  const years = new Set(own(before).map((f) => f.time_period));
  const year = own(newest)
    .filter((f) => years.has(f.time_period))
    .at(-1)?.time_period;
  return theTen
    .flatMap(({ id }): TwoTold[] => {
      const [older] = own(before).filter((f) => f.ref_area === id && f.time_period === year);
      const [newer] = own(newest).filter((f) => f.ref_area === id && f.time_period === year);
      return older && newer ? [{ area: id, older, newer }] : [];
    })
    .toSorted((a, b) => Math.abs(changeOf(b)) - Math.abs(changeOf(a)));
}

/** In per cent of what the older edition said. */
export const changeOf = ({ older, newer }: TwoTold) =>
  older.obs_value === 0 ? 0 : (100 * (newer.obs_value - older.obs_value)) / older.obs_value;
/** In people. */
export const moved = (t: TwoTold) => Math.abs(t.newer.obs_value - t.older.obs_value);

/** The largest difference in people: `11.64 million immigrants in Russia in mid-2020, or 7.3 million`. */
export function twoToldHeadline(all: readonly TwoTold[], lang: Lang): string {
  const [most] = all.toSorted((a, b) => moved(b) - moved(a));
  if (!most || moved(most) === 0)
    return said(
      lang,
      "Two editions tell the same of all ten countries",
      "Два издания говорят о десяти странах одно и то же",
    );
  const [a, b] = [roundPeople(most.older.obs_value, lang), roundPeople(most.newer.obs_value, lang)];
  const noun = plural(0, IMMIGRANTS, lang);
  const day = dateText(`${most.newer.time_period}-07-01`, lang);
  return lang === "ru"
    ? `Один и тот же день, ${day}, в двух изданиях: ${a} или ${b}${NB}${noun} ${plainIn(most.area, lang)}`
    : `The same day in two editions: ${a} ${noun} ${plainIn(most.area, lang)} on ${day}, or ${b}`;
}
