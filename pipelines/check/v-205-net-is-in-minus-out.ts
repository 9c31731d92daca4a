import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { areaName, figure, number, period, place } from "./words.ts";

/** Half a person: the identity is exact, but counts are kept as doubles (V-205). */
const EXACT = 0.5;

/** Half the last digit printed, in people: 148.8 thousand stands for 148,750 to 148,850. */
const ROUNDING = "pow(10, r.unit_mult_raw - length(coalesce(regexp_extract(r.value_raw, '[.,](\\d+)$', 1), ''))) / 2";

const rule = {
  id: "V-205",
  level: 1,
  severity: "E",
  title: {
    en: "Net migration is arrivals minus departures",
    ru: "Сальдо миграции равно числу прибывших минус число выбывших",
  },
} as const satisfies Rule;

/** All three by one source, for the same partner, period, breakdown and rule of stay; estimates and rounded quotes are not asked. */
const BALANCES = `
  with counted as (
    select o.*, ${ROUNDING} as rounding
    from observation o
    join reported r using (obs_id)
    where known_to is null
      and obs_value is not null
      and indicator in ('FLW_IN', 'FLW_OUT', 'NETM')
      and obs_status not in ('E', 'I', 'F', 'U', 'G', 'N')
  ),
  "off" as (
    select n.source_id, n.source_vintage, n.ref_area, n.counterpart_area, n.time_period, n.locator, n.unit_measure,
      n.obs_value as net, i.obs_value as arrivals, o.obs_value as departures,
      i.obs_value - o.obs_value as expected, n.rounding + i.rounding + o.rounding as rounded
    from counted n
    join counted i using (source_id, freq, ref_area, counterpart_area, sex, age, breakdown_1, concept_basis,
      duration_rule, time_period, unit_measure)
    join counted o using (source_id, freq, ref_area, counterpart_area, sex, age, breakdown_1, concept_basis,
      duration_rule, time_period, unit_measure)
    where n.indicator = 'NETM'
      and i.indicator = 'FLW_IN'
      and o.indicator = 'FLW_OUT'
  )
  select "off".*, v.file_name, count(*) over same as times
  from "off"
  left join vintage v using (source_id, source_vintage)
  where abs(net - expected) >= greatest(${EXACT}, case when rounded > 3 * ${EXACT} then rounded * 1.000001 else 0 end)
  window same as (partition by source_id, ref_area)
  qualify row_number() over (
    partition by source_id, ref_area order by abs(net - expected) desc, time_period, counterpart_area, locator
  ) = 1
  order by source_id, ref_area
`;

/** The three figures of one source; one finding a source and economy, with the largest difference. */
export const netIsInMinusOut: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      file_name: string;
      ref_area: string;
      counterpart_area: string;
      time_period: string;
      locator: string;
      unit_measure: string;
      net: number;
      arrivals: number;
      departures: number;
      expected: number;
      times: number;
    };
    for (const row of await store.rows<Row>(BALANCES)) {
      const [area, other, when] = [areaName(row.ref_area), areaName(row.counterpart_area), period(row.time_period)];
      const [arrivals, departures] = [figure(row.arrivals, row.unit_measure), figure(row.departures, row.unit_measure)];
      const [net, expected] = [figure(row.net, row.unit_measure), figure(row.expected, row.unit_measure)];
      const [where, times] = [place(row.file_name, row.locator), number(row.times)];
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        ref_area: row.ref_area,
        counterpart_area: row.counterpart_area,
        indicator: "NETM",
        time_period: row.time_period,
        locator: row.locator,
        observed: row.net,
        expected: row.expected,
        threshold: EXACT,
        occurrences: row.times,
        message: {
          en: `${area.en}, ${when.en}, other side: ${other.en}. Arrivals ${arrivals.en} minus departures ${departures.en} give ${expected.en}, but net migration is ${net.en} (${where.en}). Balances that do not hold: ${times.en}.`,
          ru: `${area.ru}, ${when.ru}, другая сторона: ${other.ru}. Прибывшие (${arrivals.ru}) минус выбывшие (${departures.ru}) дают ${expected.ru}, а сальдо миграции указано ${net.ru} (${where.ru}). Несходящихся балансов: ${times.ru}.`,
        },
        hint: {
          en: "Check that all three are of one edition: load arrivals, departures and net migration together.",
          ru: "Проверьте, что все три числа одного издания: загружайте прибывших, выбывших и сальдо вместе.",
        },
      });
    }
  },
};
