import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { at, finding, type Place } from "./finding.ts";
import { areaName, figure, number, period, place } from "./words.ts";

/**
 * Change in a census year, per cent, from which a register is taken to have been set anew (V-405). In 2026-11 no register held
 * has two years around a census, so there is neither an alarm nor evidence.
 */
const JUMP = 10;
/** People from which on: a small group changes by a tenth in any year (by decision). */
const FEWEST = 1000;

const rule = {
  id: "V-405",
  level: 2,
  severity: "W",
  title: {
    en: "A register’s stock does not jump in a census year without a break being named",
    ru: "Численность по учёту не скачет в год переписи без указанного разрыва ряда",
  },
} as const satisfies Rule;

/** Yearly stocks of the ten's own registers; years of a census are those in which a census of the economy is held as a source. */
const JUMPS = `
  with census as (
    select distinct ref_area, year(ref_date) as year from observation
    where indicator = 'STK_IMM' and breakdown_1 ilike '%census%' and ref_date is not null
  ),
  stock as (
    select o.*, year(ref_date) as year
    from observation o
    left join source s using (source_id)
    where known_to is null
      and indicator in ('STK_IMM', 'STK_PERM')
      and sex = '_T'
      and obs_value >= ${FEWEST}
      and ref_date is not null
      and coalesce(s.nearness, 'counted') in ('counted', 'reported')
      and breakdown_1 not ilike '%census%'
      and ref_area in (select area from economy where is_ten)
  )
  select b.*, v.file_name, a.obs_value as earlier, 100 * (b.obs_value / a.obs_value - 1) as change
  from stock b
  join stock a
    on a.source_id = b.source_id and a.indicator = b.indicator and a.ref_area = b.ref_area
    and a.counterpart_area = b.counterpart_area and a.breakdown_1 = b.breakdown_1
    and a.concept_basis = b.concept_basis and a.year = b.year - 1
  join census c on c.ref_area = b.ref_area and c.year = b.year
  join vintage v on v.source_id = b.source_id and v.source_vintage = b.source_vintage
  where abs(100 * (b.obs_value / a.obs_value - 1)) > ${JUMP}
    and not exists (
      from series_break s
      where s.source_id = b.source_id and s.indicator = b.indicator and s.ref_area in (b.ref_area, '*')
        and left(s.from_period, 4) = b.year::varchar
    )
  order by b.source_id, b.indicator, b.ref_area, b.counterpart_area, b.breakdown_1, b.year
`;

export const registerInCensusYear: Check = {
  ...rule,
  async *find(store) {
    type Row = Place & {
      file_name: string;
      obs_value: number;
      earlier: number;
      change: number;
    };
    for (const row of await store.rows<Row>(JUMPS)) {
      const [area, other, when] = [areaName(row.ref_area), areaName(row.counterpart_area), period(row.time_period)];
      const [now, was, change] = [figure(row.obs_value, "PS"), figure(row.earlier, "PS"), number(row.change, 1)];
      const where = place(row.file_name, row.locator);
      yield finding(rule, {
        ...at(row),
        observed: row.obs_value,
        expected: row.earlier,
        threshold: JUMP,
        message: {
          en: `${area.en}, people from ${other.en}, ${when.en}: ${now.en} (${where.en}), a year before ${was.en}: ${change.en}\u00a0% in a census year.`,
          ru: `${area.ru}, происхождение – ${other.ru}, ${when.ru}: ${now.ru} (${where.ru}), годом раньше – ${was.ru}: ${change.ru}\u00a0% в год переписи.`,
        },
        hint: {
          en: "Ask the office whether the register was set anew by the census. If so, name the break in the source.",
          ru: "Спросите ведомство, не выверен ли учёт по переписи. Если да, укажите разрыв ряда у источника.",
        },
      });
    }
  },
};
