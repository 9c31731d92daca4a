import { existsSync } from "node:fs";
import { openStore } from "../pipelines/store.ts";
import { listVintages } from "../pipelines/vintages.ts";
import { comesText, conceptText } from "../profiles/reference/source-words.ts";
import { theTen } from "../schemas/areas.ts";
import type { Lang } from "../schemas/language.ts";
import { sources } from "../sources/index.ts";
import { lawSources } from "../sources/law.ts";
import type { Context } from "./context.ts";

/** What the database holds of a source: years and which of the ten. */
interface Held {
  readonly source_id: string;
  readonly first: string;
  readonly last: string;
  readonly countries: string;
}

const HELD = `
  with figure as (
    select source_id, left(time_period, 4) as year, unnest([ref_area, counterpart_area]) as area
    from observation
    where known_to is null and obs_value is not null
  )
  select
    source_id, min(year) as first, max(year) as last,
    coalesce(string_agg(distinct area, ' ' order by area) filter (area in (${theTen.map((t) => `'${t.id}'`).join(", ")})), '')
      as countries
  from figure
  group by source_id
`;

const DAY = 86_400_000;

/** Every source: publisher, concept, years, countries, licence, how it comes, age of the newest vintage in days. */
export async function listSources(context: Context): Promise<Record<string, string | number | null>[]> {
  const { lang } = context;
  const held = await heldOf(context);
  const vintages = listVintages(context.home);
  const newest = (id: string) =>
    vintages
      .filter((v) => v.card.source_id === id)
      .reduce<string | null>((best, { card }) => (best && best > card.published ? best : card.published), null);
  const today = Date.now();
  const row = (
    id: string,
    publisher: string,
    title: string,
    concept: string,
    licence: string,
    nearness: string,
    comes: string,
  ) => {
    const [published, own] = [newest(id), held.get(id)];
    return {
      id,
      publisher,
      title,
      concept,
      years: own ? (own.first === own.last ? own.first : `${own.first}–${own.last}`) : null,
      countries: own ? (own.countries.split(" ").length === theTen.length ? all(lang) : own.countries) : null,
      nearness,
      licence,
      comes,
      newest: published,
      age_days: published ? Math.floor((today - Date.parse(published)) / DAY) : null,
    };
  };
  return [
    ...sources.map((s) =>
      row(
        s.id,
        s.origin.publisher[lang],
        s.title[lang],
        conceptText(s, lang),
        s.origin.licence.name,
        s.nearness,
        comesText(s, lang),
      ),
    ),
    ...lawSources.map((s) =>
      row(s.id, s.origin.publisher[lang], s.title[lang], law(lang), s.origin.licence.name, "law", comesText({}, lang)),
    ),
  ];
}

const all = (lang: Lang) => (lang === "ru" ? "все десять" : "all ten");
const law = (lang: Lang) => (lang === "ru" ? "правила" : "law");

/** From the database, where one is built; without it years and countries stay empty. */
async function heldOf({ home }: Context): Promise<Map<string, Held>> {
  if (!existsSync(home.database)) return new Map();
  const store = await openStore(home.database, { readOnly: true });
  const rows = await store.rows<Held>(HELD).finally(() => store.close());
  return new Map(rows.map((r) => [r.source_id, r]));
}
