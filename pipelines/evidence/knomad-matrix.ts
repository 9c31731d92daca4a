import { rule1 } from "../derive/m-360-by-stocks.ts";
import { rule2 } from "../derive/m-361-by-host-incomes.ts";
import { rule3 } from "../derive/m-362-by-incomes-in-both.ts";
import { literal } from "../store.ts";
import { closeness } from "./closeness.ts";
import type { Comparison } from "./comparison.ts";
import { type Income, incomes, type Matrix, type Stocks } from "./knomad-combinations.ts";
import { notesOf } from "./knomad-notes.ts";

/** Least published cell, in US$ million, over which a percentage error has a meaning. */
const LEAST_MILLIONS = 0.1;

const rules = [rule1, rule2, rule3()];

/** One set of stocks, one income of one year (none for rule 1) and one rule. */
interface Combination {
  readonly stocks: Stocks;
  readonly income: Income | null;
  readonly incomeYear: number | null;
  readonly rule: number;
  readonly words: string;
}

/** Incomes of the matrix's year and of the year before; those of an old edition only beside the matrix of its time. */
function yearsOf({ old }: Income, year: number): readonly number[] {
  if (!old) return [year, year - 1];
  return old.day.startsWith(String(year)) ? old.years : [];
}

function combinationsOf({ year, stocks }: Matrix): Combination[] {
  return stocks.flatMap((s) => [
    { stocks: s, income: null, incomeYear: null, rule: 1, words: `rule 1; ${s.words}` },
    ...incomes.flatMap((income) =>
      yearsOf(income, year).flatMap((incomeYear) =>
        [2, 3].map((rule) => ({
          stocks: s,
          income,
          incomeYear,
          rule,
          words: `rule ${rule}; ${s.words}; ${income.words}, ${incomeYear}`,
        })),
      ),
    ),
  ]);
}

/** Rows of the ten are for the stocks with the default income, and for the nearest stocks with every income. */
function isDetailed({ stocks, income, incomeYear, rule }: Combination, { nearest }: Matrix): boolean {
  const [first] = incomes;
  const near = stocks.words === nearest.stocks;
  return rule === 1 ? near : (near || (income === first && rule === 3)) && incomeYear === nearest.incomeYear;
}

const idOf = (income: Income | null, year: number | null) =>
  income ? `${income.indicator}${income.old ? `@${income.old.day}` : ""} ${year}` : "";

function incomeRows(income: Income, year: number): string {
  const of = `indicator = '${income.indicator}' and source_id = 'worldbank-wdi' and freq = 'A' and time_period = '${year}'`;
  const from = income.old
    ? `observation where ${of} and obs_value is not null
        and known_from <= date '${income.old.day}' and (known_to is null or date '${income.old.day}' < known_to)`
    : `known where ${of}`;
  return `select ${literal(idOf(income, year))} as income_id, ref_area as area, obs_value as income from ${from}`;
}

/**
 * One published matrix against ours: the same totals, divided by each rule from each set of stocks and incomes held.
 *
 * US$ million. Only cells whose incomes are held are set side by side, and the total divided is what the matrix has in
 * them: the publisher's incomes of Venezuela or French Polynesia came from elsewhere. Where there are no migrants we have
 * zero. Overrides of the publisher are not imitated: they are part of the distance.
 */
export function comparisonWithMatrix(matrix: Matrix): Comparison {
  const combinations = combinationsOf(matrix);
  const used = new Map(combinations.map((c) => [idOf(c.income, c.incomeYear), c]));
  const measure = closeness("computed", "printed", LEAST_MILLIONS);
  const sql = `
    with combination(words, stocks, income_id, rule, detailed, method_id) as (
      values ${combinations
        .map((c) =>
          [
            literal(c.words),
            literal(c.stocks.words),
            literal(idOf(c.income, c.incomeYear)),
            c.rule,
            isDetailed(c, matrix),
            literal(rules[c.rule - 1]?.method ?? ""),
          ].join(", "),
        )
        .map((row) => `(${row})`)
        .join(",\n")}
    ),
    note(words, ref_area, note_en, note_ru) as (
      values ${notesOf(matrix)
        .map((n) => `(${[n.words, n.area, n.text.en, n.text.ru].map(literal).join(", ")})`)
        .join(",\n")}
    ),
    published as (
      select ref_area as receiver, counterpart_area as host, obs_value / 1e6 as printed
      from known
      where source_id = 'knomad-bilateral-remittances'
        and indicator = 'R_BIL_EST'
        and time_period = '${matrix.year}'
        and obs_value > 0
        and counterpart_area <> ref_area
        and counterpart_area in (select area from economy where kind = 'economy')
    ),
    held as (
      select stocks, origin, host, stock
      from stock_by_year
      join (values ${matrix.stocks
        .map((s) => `(${[s.words, s.edition, String(s.year)].map(literal).join(", ")})`)
        .join(", ")}) kept(stocks, edition, time_period) using (edition, time_period)
    ),
    set_of_stocks as (select distinct stocks from combination),
    side as (
      select stocks, receiver, host, 0 as stock, printed from published cross join set_of_stocks
      union all
      select stocks, origin, host, stock, 0 from held where stock > 0
    ),
    cell as (
      select stocks, receiver, host, max(stock) as stock, max(printed) as printed
      from side
      where receiver in (select receiver from published)
      group by all
    ),
    income as (
      ${[...used.values()].flatMap((c) => (c.income && c.incomeYear ? [incomeRows(c.income, c.incomeYear)] : [])).join("\n union all ")}
    ),
    side_by_side as (
      select c.*, i.income_id, h.income as host_income, i.income as own_income
      from cell c
      join income i on i.area = c.receiver
      left join income h on h.income_id = i.income_id and h.area = c.host
      union all
      select *, '', null, null from cell
    ),
    weighed as (
      select
        m.words, s.receiver, s.printed,
        case m.rule
          ${rules.map((r, i) => `when ${i + 1} then case when ${r.needs} then ${r.weight} end`).join("\n ")}
        end as weight
      from side_by_side s
      join combination m using (stocks, income_id)
    ),
    denominator as (
      select
        words, receiver, sum(weight::decimal(38, 6))::double as denominator, sum(printed::decimal(38, 9))::double as total
      from weighed
      where weight is not null
      group by all
      having denominator > 0 and total > 0
    ),
    estimate as (
      select words, receiver, printed, total * weight / denominator as computed
      from weighed
      join denominator using (words, receiver)
      where weight is not null
    ),
    measured as (
      select words, '_ALL' as ref_area, ${measure} from estimate group by words
      union all
      select words, receiver, ${measure}
      from estimate
      where words in (select words from combination where detailed)
        and receiver in (select area from economy where is_ten)
      group by words, receiver
    )
    select
      'knomad-${matrix.year}' as evidence_id, ${literal(matrix.reference)} as reference, ref_area, method_id,
      words as inputs, n, correlation, mdape, wape, note_en, note_ru
    from measured
    join combination using (words)
    left join note using (words, ref_area)
    order by words, ref_area
  `;
  return { ids: [`knomad-${matrix.year}`], sql };
}
