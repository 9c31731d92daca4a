import { theTen } from "../../schemas/areas.ts";
import type { Comparison } from "./comparison.ts";
import { CLOSENESS, countEn, countRu, pairs } from "./flows-compared.ts";

const PERIOD = "2015/2020";
const TEN = theTen.map((t) => `'${t.id}'`).join(", ");

/** Our simple methods, and the published closed accounts of which they are bounds or stand-ins (M-224). */
const OURS = [
  { id: "drop-negative", indicator: "FLW_EST_SD220", method: "M-220" },
  { id: "reverse-negative", indicator: "FLW_EST_SD221", method: "M-221" },
  { id: "rates", indicator: "FLW_EST_RATE222", method: "M-222" },
] as const;
const THEIRS = [
  { id: "da-pb", indicator: "FLW_EST_DA_PB", name: "da_pb_closed" },
  { id: "da-min", indicator: "FLW_EST_DA_MIN", name: "da_min_closed" },
] as const;

/**
 * The simple methods against a published closed account of the newest period: not a reproduction but how far another method
 * takes one. Pairs with one of the ten, where either table has people.
 */
function against(ours: (typeof OURS)[number], theirs: (typeof THEIRS)[number]): Comparison {
  const id = `flows-${ours.id}-${theirs.id}-${PERIOD.slice(0, 4)}`;
  return {
    ids: [id],
    sql: `
      with ${pairs(
        ours.indicator,
        theirs.indicator,
        `time_period = '${PERIOD}' and (ref_area in (${TEN}) or counterpart_area in (${TEN}))`,
      )},
      told as (
        select
          ${CLOSENESS}, count(*) filter (ours > 0 and theirs > 0) as both_have,
          sum(ours::decimal(24, 6))::double as all_ours, sum(theirs::decimal(24, 6))::double as all_theirs
        from pair
      )
      select
        '${id}', 'Abel and Cohen (2022), ${theirs.name}, ${PERIOD}', '_ALL', '${ours.method}',
        'UN DESA, edition of 2020, 1 July of both years', n, correlation, mdape, wape,
        'Another method, not a reproduction; pairs of countries with one of the ten. Both tables have moves in '
          || ${countEn("both_have")} || ' of ' || ${countEn("n")} || ' pairs; in all ours are '
          || ${countEn("round(all_ours)")} || ' people, the published ' || ${countEn("round(all_theirs)")} || '.',
        'Это другой метод, а не воспроизведение; сверены пары стран, в которых есть одна из десяти. Пар, где переезды есть в обеих таблицах, – '
          || ${countRu("both_have")} || ' из ' || ${countRu("n")} || '; всего по нашему расчёту '
          || ${countRu("round(all_ours)")} || ' чел., по опубликованному – ' || ${countRu("round(all_theirs)")} || ' чел.'
      from told
      where n > 0
    `,
  };
}

/** Every simple method beside every published closed account. */
export const closedAccountsBeside: readonly Comparison[] = OURS.flatMap((o) => THEIRS.map((t) => against(o, t)));
