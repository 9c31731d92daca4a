import type { Store } from "../store.ts";
import type { Derivation } from "./derivation.ts";
import { makeStockChange, moveKey } from "./m-220-stock-change.ts";
import { type Account, closedAccountMoves } from "./m-223-closed-account.ts";

/** The two variants with their indicators: fewest moves, and independence. */
const VARIANTS = [
  { indicator: "FLW_EST_DA223_MIN", stayers: true },
  { indicator: "FLW_EST_DA223_IND", stayers: false },
] as const;

/**
 * Population of the World Bank at both dates, births and deaths between them, of every economy that an edition of UN DESA
 * lists at both dates under one territory; only for periods in which all four are held for all of them.
 */
const ECONOMIES = `
  create or replace temp table closed_economy as
  with place as (select distinct edition, from_day, to_day, living as area from stock_change),
  figure as (
    select *, ref_date::date as day, period_start::date as first_day, period_end::date + 1 as next_day
    from known
    where sex = '_T' and age = '_T' and breakdown_1 = '_T'
      and (indicator in ('BIRTHS', 'DEATHS') or (indicator = 'POP' and source_id = 'worldbank-wdi'))
  )
  select
    p.edition, p.from_day, p.to_day, p.area, s.obs_value as population_start, e.obs_value as population_end,
    b.obs_value as births, d.obs_value as deaths, [s.obs_id, e.obs_id, b.obs_id, d.obs_id] as parts
  from place p
  left join figure s on s.indicator = 'POP' and s.ref_area = p.area and s.day = p.from_day
  left join figure e on e.indicator = 'POP' and e.ref_area = p.area and e.day = p.to_day
  left join figure b
    on b.indicator = 'BIRTHS' and b.ref_area = p.area and b.first_day = p.from_day and b.next_day = p.to_day
  left join figure d
    on d.indicator = 'DEATHS' and d.ref_area = p.area and d.first_day = p.from_day and d.next_day = p.to_day
    and d.source_id = b.source_id
  qualify bool_and(len(list_filter(parts, id -> id is not null)) = 4) over (partition by p.edition, p.from_day)
  order by p.edition, p.from_day, p.area
`;

const MOVES = `
  create or replace temp table closed_move (
    indicator varchar, edition varchar, from_day varchar, origin varchar, destination varchar, people double,
    economies integer
  )
`;

const STOCKS = `
  select born, living, before_value, before_value + growth as after_value
  from stock_change
  where edition = $edition
    and from_day = $from_day::date
`;

interface Economy {
  readonly edition: string;
  readonly from_day: string;
  readonly area: string;
  readonly population_start: number;
  readonly population_end: number;
  readonly births: number;
  readonly deaths: number;
}

interface Stock {
  readonly born: string;
  readonly living: string;
  readonly before_value: number;
  readonly after_value: number;
}

/** The account of one edition and period: natives at home are residents less immigrants. Null where they would be negative. */
export function accountOf(economies: readonly Economy[], stocks: readonly Stock[]): Account | null {
  const place = new Map(economies.map((e, i) => [e.area, i]));
  const table = (population: (e: Economy) => number, people: (s: Stock) => number) => {
    const rows = economies.map(() => economies.map(() => 0));
    for (const stock of stocks) {
      const row = rows[place.get(stock.born) ?? -1];
      const living = place.get(stock.living);
      if (row && living !== undefined) row[living] = people(stock);
    }
    const immigrants = economies.map((_, j) => rows.reduce((n, row) => n + (row[j] ?? 0), 0));
    return rows.map((row, k) =>
      row.map((n, j) => {
        const economy = economies[j];
        return j === k && economy ? population(economy) - (immigrants[j] ?? 0) : n;
      }),
    );
  };
  const start = table(
    (e) => e.population_start,
    (s) => s.before_value,
  );
  const end = table(
    (e) => e.population_end,
    (s) => s.after_value,
  );
  if ([...start, ...end].flat().some((n) => n < 0)) return null;
  return { start, end, births: economies.map((e) => e.births), deaths: economies.map((e) => e.deaths) };
}

/** Makes `closed_economy`, and `closed_move` with the moves of every complete account; both empty where none is. */
async function makeMoves(store: Store): Promise<void> {
  await store.run(MOVES);
  await store.run(ECONOMIES);
  const all = await store.rows<Economy>("select * from closed_economy order by edition, from_day, area");
  const periods = new Map(all.map(({ edition, from_day }) => [`${edition}|${from_day}`, { edition, from_day }]));
  for (const period of periods.values()) {
    const economies = all.filter((e) => e.edition === period.edition && e.from_day === period.from_day);
    const account = accountOf(economies, await store.rows<Stock>(STOCKS, period));
    if (!account) continue;
    for (const { indicator, stayers } of VARIANTS) {
      const moves = closedAccountMoves(account, { stayers }) ?? [];
      const rows = moves.flatMap((row, i) =>
        row.flatMap((people, j) =>
          people > 0
            ? [[indicator, period.edition, period.from_day, area(i), area(j), people, economies.length] as const]
            : [],
        ),
      );
      await store.append("closed_move", rows);
    }
    function area(at: number): string | null {
      return economies[at]?.area ?? null;
    }
  }
}

const movesOf = (indicator: string) => `
  select
    ${moveKey("m", indicator)},
    m.people as obs_value, 'E' as obs_status, list_distinct(m.parts) as inputs,
    json_object('edition', m.edition, 'economies', m.economies) as parameters
  from move m
  where m.indicator = '${indicator}'
`;

/**
 * Moves in a closed demographic account of the world (M-223): `FLW_EST_DA223_MIN` with the fewest moves, `FLW_EST_DA223_IND`
 * by independence; the arithmetic is in `closedAccountMoves`.
 *
 * Persons over the period, reporter = destination, one row an edition of UN DESA. Only where stocks, population, births and
 * deaths over the same mid-year period are held for every economy of the edition; no births or deaths are held today, so
 * there are no rows. Residents of unlisted origin count as natives. A row names the inputs of its own two economies; all
 * others of the edition and period bear on it through the closed account, and their number is among the parameters.
 */
export const closedAccounts: Derivation = {
  method: "M-223",
  prepare: [makeStockChange, makeMoves],
  sql: `
    with move as (
      select
        m.indicator, m.edition, m.origin, m.destination, m.people, m.economies, o.from_day, o.to_day,
        coalesce(s.concept_basis, 'UNK') as concept_basis, o.parts || d.parts || coalesce(s.parts, []) as parts
      from closed_move m
      join closed_economy o on o.edition = m.edition and o.from_day = m.from_day::date and o.area = m.origin
      join closed_economy d on d.edition = m.edition and d.from_day = m.from_day::date and d.area = m.destination
      left join stock_change s
        on s.edition = m.edition and s.from_day = o.from_day and s.born = m.origin and s.living = m.destination
    )
    ${VARIANTS.map((v) => movesOf(v.indicator)).join("union all")}
  `,
};
