import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang } from "../../schemas/language.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import type { DatasetWords } from "../document.ts";
import { rhythmOf } from "../quality/rhythm.ts";
import { licenceText } from "../words/licences.ts";
import type { SourceFacts } from "./source-facts.ts";

/** A source as a data set: whose, on which terms, of which years, how often it comes out by the editions held. */
export function datasetOf(source: SourceDefinition, facts: SourceFacts, lang: Lang): DatasetWords {
  const { origin } = source;
  const days = facts.files.map((f) => f.published).toSorted();
  const months = [...new Set(days.map((day) => day.slice(0, 7)))];
  const newest = days.at(-1) ?? null;
  const years = facts.series.flatMap((s) => [s.first.slice(0, 4), s.last.slice(0, 4)]).toSorted();
  const [first, last] = [years[0], years.at(-1)];
  return {
    publisher: origin.publisher[lang],
    licence: { name: licenceText(origin.licence.name, lang), url: origin.licence.url },
    citation: origin.citation,
    landing: origin.landing,
    years: first === undefined || last === undefined ? null : [first, last],
    variables: [...new Set(facts.series.map((s) => indicatorById(s.indicator)?.title[lang] ?? s.indicator))],
    modified: newest,
    everyMonths: newest === null ? null : rhythmOf(months, newest, newest).everyMonths,
  };
}
