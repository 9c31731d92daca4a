import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Section, Text } from "../document.ts";
import { nameOf } from "../words/areas.ts";
import { chooser, prose, section, withLinks } from "./parts.ts";

/** Countries of the ten whose remittances at home prices end before the remittances do. */
const ENDED_EARLY = `
  select r.ref_area, max(p.time_period) as last
  from best_value r
  join economy e on e.area = r.ref_area and e.is_ten
  left join derived p
    on p.ref_area = r.ref_area and p.indicator = 'R_REAL_LCU' and p.direction = 'IN'
  where r.indicator = 'R_WB' and r.direction = 'IN' and r.counterpart_area = 'W1' and r.obs_value is not null
  group by r.ref_area
  having max(p.time_period) is null or max(p.time_period) < max(r.time_period)
`;

/** What a reader may look for and not find, and why. */
export async function gaps(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const ended = await store.rows<{ ref_area: string; last: string | null }>(ENDED_EARLY);
  const short = theTen.flatMap((c) => {
    const found = ended.find((e) => e.ref_area === c.id);
    if (!found) return [];
    return [found.last === null ? nameOf(c.id, lang) : `${nameOf(c.id, lang)} (${found.last})`];
  });
  const held = new Set(
    (
      await store.rows<{
        indicator: string;
      }>(`select distinct indicator from observation where known_to is null and obs_value is not null
         union select distinct indicator from derived where obs_value is not null`)
    ).map((r) => r.indicator),
  );
  const computed = new Set(
    (await store.rows<{ method_id: string }>("select distinct method_id from derived")).map((r) => r.method_id),
  );
  const isComputed = (...ids: readonly string[]) => ids.some((id) => computed.has(id));
  const items: Text[] = [];
  if (!held.has("FLW_IN"))
    items.push(
      t({
        en: "Arrivals and departures. Only net migration is held, as an estimate of the United Nations; the offices’ own counts of arrivals and departures are not, and they are not computed here from stocks.",
        ru: "Прибывшие и выбывшие. Имеется только сальдо миграции, по оценке ООН; подсчётов прибывших и выбывших самими ведомствами нет, и из численности они здесь не рассчитываются.",
      }),
    );
  if (!isComputed("M-120"))
    items.push(
      t({
        en: "Years between the dates of the United Nations. They are not computed here, so a line of the stock has points and not years.",
        ru: "Годы между датами ООН. Здесь они не рассчитываются, поэтому на линии численности стоят отдельные точки, а не все годы.",
      }),
    );
  if (!held.has("MTO_IN"))
    items.push(
      t({
        en: "Transfers by country from central banks. They are not held, so the modelled matrix has no observed figure beside it.",
        ru: "Переводы по странам из данных центральных банков. Их здесь нет, поэтому рядом с матрицей оценок нет наблюдаемых чисел.",
      }),
    );
  if (!held.has("R_BIL_RS3") && !isComputed("M-360", "M-361", "M-362"))
    items.push(
      t({
        en: "An allocation of remittances by sending country of our own, and for years without a matrix. It is not computed here: the published matrices are shown as printed.",
        ru: "Собственное распределение переводов по странам-отправителям, в том числе за годы без матрицы. Здесь оно не рассчитывается: опубликованные матрицы показаны как напечатаны.",
      }),
    );
  if (!held.has("COST_AVG"))
    items.push(
      t({
        en: "The cost of sending money. No price survey is held, and costs are never filled in.",
        ru: "Стоимость перевода. Обследований цен здесь нет, а стоимость никогда не досчитывается.",
      }),
    );
  if (!isComputed("M-411", "M-412", "M-413"))
    items.push(
      t({
        en: "One figure made of the two sides of a corridor. It is not computed here: weights between two sources would be our invention.",
        ru: "Одно число из данных двух сторон коридора. Здесь оно не рассчитывается: веса двух источников пришлось бы придумать.",
      }),
    );
  items.push(
    t({
      en: "Averages of official exchange rates. Central banks’ rates are held for single days only, so the rate used for home prices and for national currency is recovered from two World Bank series (M-332) and is marked as an estimate.",
      ru: "Средние официальные курсы. Курсы центральных банков есть лишь за отдельные дни, поэтому курс для цен внутри страны и для национальной валюты восстановлен по двум рядам Всемирного банка (M-332) и отмечен как оценка.",
    }),
  );
  if (short.length > 0)
    items.push(
      t({
        en: `Remittances at home prices to the last year. The chain of prices ends where a year of inflation or of the exchange rate is missing; last year held: ${short.join(", ")}.`,
        ru: `Переводы в постоянных ценах внутри страны за последние годы. Цепочка цен кончается там, где нет темпа инфляции или курса за год; последний имеющийся год: ${short.join(", ")}.`,
      }),
    );
  return section("gaps", t({ en: "What is not here", ru: "Чего здесь нет" }), "", [
    prose(
      "not-computed",
      "",
      t({
        en: "A reader may look for these and not find them.",
        ru: "Вот чего читатель здесь не найдёт.",
      }),
      { items },
    ),
  ]);
}

/** Works the page leans on; titles as published. */
const WORKS: readonly string[] = [
  "World Bank. How do you define remittances? https://datahelpdesk.worldbank.org/knowledgebase/articles/114950-how-do-you-define-remittances",
  "Eurostat. Remittances according to the BPM6 manual. http://ec.europa.eu/eurostat/statistics-explained/index.php?title=Remittances_according_to_the_BPM6_manual",
  "Ratha, D. and Shaw, W. (2007). South-South Migration and Remittances. World Bank Working Paper 102. https://openknowledge.worldbank.org/handle/10986/6733",
  "United Nations Population Division. International Migrant Stock. https://www.un.org/development/desa/pd/content/international-migrant-stock",
  "Migration Observatory. UNPD International Migrant Stock data. http://www.migrationobservatory.ox.ac.uk/about/data-sources-limitations/unpd-international-migrant-stock-data/",
  "SDMX. Code list for observation status. https://sdmx.org/?page_id=4345",
];

/** Titles stand in their own language on both pages. */
export function works(lang: Lang): Section {
  const t = chooser(lang);
  return section("works", t({ en: "Works and published results", ru: "Литература и сверка" }), "", [
    prose("works-list", "", { items: WORKS.map((w) => withLinks(w, lang === "ru")) }),
    prose("evidence", t({ en: "Beside published results", ru: "Рядом с опубликованным" }), [
      t({
        en: "Where others have published results of the same rules, ours stand beside theirs: ",
        ru: "Если по тем же правилам что-то опубликовали другие, наши числа стоят рядом с их числами: ",
      }),
      {
        text: t({
          en: "how closely the rules give published tables back",
          ru: "насколько правила воспроизводят опубликованные таблицы",
        }),
        href: `/${lang}/methodology/evidence/`,
      },
      ".",
    ]),
  ]);
}
