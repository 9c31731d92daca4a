import type { Comparison } from "./comparison.ts";
import { CLOSENESS, countEn, countRu, pairs } from "./flows-compared.ts";

/** First years of the published periods. */
const YEARS = [1990, 1995, 2000, 2005, 2010, 2015] as const;

/**
 * Growth of stocks as computed here (M-220) against the same method as Abel and Cohen published it, pair by pair of the
 * whole world, one row a period.
 *
 * An economy whose every pair differs is one that only one of the tables has, or has within other borders; the notes name
 * them and say how many pairs differ without one.
 */
export const growthOfStocksAgain: Comparison = {
  ids: YEARS.map((year) => `flows-drop-negative-${year}`),
  sql: `
    with ${pairs("FLW_EST_SD220", "FLW_EST_SD_DROP")},
    side as (
      select time_period, ref_area as area, ours <> theirs as differs from pair
      union all
      select time_period, counterpart_area, ours <> theirs from pair
    ),
    unlike as (
      select time_period, area, count(*) as pairs_of from side group by time_period, area having bool_and(differs)
    ),
    named as (
      select
        time_period, string_agg(e.name_en, '; ' order by pairs_of desc, area) as names_en,
        string_agg(e.name_ru, '; ' order by pairs_of desc, area) as names_ru
      from unlike
      join economy e using (area)
      group by time_period
    ),
    told as (
      select
        time_period, ${CLOSENESS},
        count(*) filter (ours = theirs) as same,
        count(*) filter (ours <> theirs) as others,
        count(*) filter (
          ours <> theirs
          and (time_period, ref_area) not in (select (time_period, area) from unlike)
          and (time_period, counterpart_area) not in (select (time_period, area) from unlike)
        ) as unexplained
      from pair
      where time_period in (${YEARS.map((year) => `'${year}/${year + 5}'`).join(", ")})
      group by time_period
    )
    select
      'flows-drop-negative-' || left(time_period, 4), 'Abel and Cohen (2022), sd_drop_neg, ' || time_period, '_ALL', 'M-220',
      'UN DESA, edition of 2020, 1 July of both years', n, correlation, mdape, wape,
      ${countEn("same")} || ' of ' || ${countEn("n")} || ' pairs of countries agree to the last person.'
        || case when names_en is null then '' else
          ' Differing because only one of the tables has the territory, or has it within other borders: '
          || ${countEn("others - unexplained")} || ' (' || names_en || ').' end
        || case when unexplained = 0 then '' else ' Differing for other reasons: ' || ${countEn("unexplained")} || '.' end,
      'Пары стран: совпадают до последнего человека ' || ${countRu("same")} || ' из ' || ${countRu("n")} || '.'
        || case when names_ru is null then '' else
          ' Не совпадают из-за территорий, которых в одной из таблиц нет или которые взяты в других границах: '
          || ${countRu("others - unexplained")} || ' (' || names_ru || ').' end
        || case when unexplained = 0 then '' else ' Не совпадают по другой причине: ' || ${countRu("unexplained")} || '.' end
    from told
    left join named using (time_period)
    order by time_period
  `,
};
