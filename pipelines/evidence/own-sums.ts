import { NEWEST_EDITION } from "../derive/newest-edition.ts";
import { literal } from "../store.ts";
import { closeness } from "./closeness.ts";
import type { Comparison } from "./comparison.ts";

/** Least printed emigrants, and least printed share of GDP in per cent, over which a percentage error has a meaning. */
const LEAST_PEOPLE = 100;
const LEAST_SHARE = 0.1;

/** Rows of the ten and of all economies together, from a query `pairs` with ref_area, computed and printed; `inputs` is an SQL text. */
function rows(
  id: string,
  reference: string,
  method: string,
  inputs: string,
  pairs: string,
  least: number,
  note: { readonly en: string; readonly ru: string },
): string {
  const measure = closeness("computed", "printed", least);
  return `
    select
      '${id}' as evidence_id, ${literal(reference)} as reference, ref_area, '${method}' as method_id, ${inputs} as inputs,
      n, correlation, mdape, wape, ${literal(note.en)} as note_en, ${literal(note.ru)} as note_ru
    from (
      select '_ALL' as ref_area, ${measure} from (${pairs})
      union all
      select ref_area, ${measure}
      from (${pairs})
      where ref_area in (select area from economy where is_ten)
      group by ref_area
    )
    where n > 0
  `;
}

const PRINTED_EMIGRANTS = `
  select counterpart_area as ref_area, time_period, obs_value as printed
  from observation
  where source_id = 'undesa-migrant-stock'
    and source_edition = '2019'
    and obs_value is not null
    and indicator = 'STK_IMM'
    and ref_area = 'W1'
    and sex = '_T'
    and counterpart_area in (select area from economy where kind = 'economy')
`;

const UN_2019 = "UN DESA, International Migrant Stock 2019, the world by origin";

/** Our sums of emigrants (M-103) against the totals by origin that one United Nations edition prints itself. */
export const emigrants: Comparison = {
  ids: ["emigrants-undesa"],
  sql: [
    rows(
      "emigrants-undesa",
      UN_2019,
      "M-103",
      "'the rule on UN DESA 2019'",
      `select ref_area, computed, printed
      from (
        select counterpart_area as ref_area, time_period, sum(obs_value::decimal(38, 3))::double as computed
        from stock_edition
        where edition = '2019' and ref_area <> counterpart_area
        group by all
      )
      join (${PRINTED_EMIGRANTS}) using (ref_area, time_period)`,
      LEAST_PEOPLE,
      {
        en: "The sum over destinations gives the publisher’s own totals by origin back to the person for 1990 to 2010, one edition on both sides. For 2015 and 2019 its totals by origin do not add up from its own destinations, though all origins together do: the distance is inside the publisher’s file.",
        ru: "Сумма по странам проживания воспроизводит собственные итоги издателя по странам происхождения за 1990–2010\u00a0гг. до человека; с обеих сторон одно издание. За 2015 и 2019\u00a0гг. итоги по странам происхождения не складываются из его же стран проживания, хотя все вместе сходятся: расхождение внутри файла издателя.",
      },
    ),
    rows(
      "emigrants-undesa",
      UN_2019,
      "M-103",
      `'our figures of today (UN DESA ' || ${NEWEST_EDITION} || ')'`,
      `select ref_area, d.obs_value as computed, printed
      from derived d
      join (${PRINTED_EMIGRANTS}) using (ref_area, time_period)
      where d.indicator = 'STK_EMI' and d.sex = '_T'`,
      LEAST_PEOPLE,
      {
        en: "The same totals against today’s figures: the distance is what later editions have revised.",
        ru: "Те же итоги рядом с нынешними числами: расхождение – то, что пересмотрено в более поздних изданиях.",
      },
    ),
  ].join(" union all "),
};

/** Our ratios of remittances to GDP (M-342) against a ratio that a publisher prints. */
function ratio(id: string, reference: string, sourceId: string, note: { en: string; ru: string }): Comparison {
  const pairs = `
    select ref_area, d.obs_value as computed, k.obs_value as printed
    from derived d
    join known k using (ref_area, counterpart_area, indicator, direction, time_period)
    where d.method_id = 'M-342'
      and d.direction = 'IN'
      and k.source_id = '${sourceId}'
  `;
  const inputs = "'remittances and GDP, newest editions'";
  return { ids: [id], sql: rows(id, reference, "M-342", inputs, pairs, LEAST_SHARE, note) };
}

export const ratios: readonly Comparison[] = [
  ratio("remittances-gdp-wdi", "World Bank, BX.TRF.PWKR.DT.GD.ZS (edition of 2019-12-20)", "worldbank-wdi", {
    en: "The same ratio by the same formula; the distance is six years of revisions of remittances and of GDP.",
    ru: "То же отношение по той же формуле; расхождение – пересмотры переводов и ВВП за шесть лет.",
  }),
  ratio("remittances-gdp-knomad", "World Bank / KNOMAD, remittance inflows, share of GDP", "knomad-remittance-flows", {
    en: "The early estimates printed with the inflow tables, for 2023; both parts have been revised since.",
    ru: "Ранние оценки, напечатанные вместе с таблицами переводов, за 2023\u00a0г.; обе части с тех пор пересмотрены.",
  }),
];
