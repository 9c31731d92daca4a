import { differs } from "../mirror/pairs.ts";
import { reasonWords } from "../mirror/reasons.ts";
import { literal } from "../store.ts";
import { conceptWords } from "./concept-words.ts";

/** Series of a bank's own whose concept is stated, set beside the World Bank's remittances though they are other concepts. */
const MONEY_SERIES = ["MTO_IN", "MTO_OUT", "R1", "PT"];

const REASONS = `
  list_filter(
    [
      case when a_indicator <> b_indicator then 'concept' end,
      case when a_breakdown_1 <> b_breakdown_1 then 'breakdown' end,
      ${differs("concept_basis", "basis")},
      ${differs("duration_rule", "duration")},
      case when a_territory <> b_territory and 'UNK' not in (a_territory, b_territory) then 'territory' end,
      case
        when (a_ref_date, a_period_start, a_period_end) is distinct from (b_ref_date, b_period_start, b_period_end)
          then 'period'
      end
    ],
    lambda reason: reason is not null
  )
`;

const SIDE = [
  "indicator",
  "breakdown_1",
  "concept_basis",
  "duration_rule",
  "territory",
  "ref_date",
  "period_start",
  "period_end",
  "obs_value",
  "obs_status",
  "source_id",
  "source_vintage",
  "licence_name",
];

const side = (from: string, as: string) => SIDE.map((c) => `${from}.${c} as ${as}_${c}`).join(", ");
const told = (s: "a" | "b") => `
    ${s}_obs_value, ${s}_obs_status, ${s}_concept_en, ${s}_concept_ru, ${s}_breakdown_1, ${s}_concept_basis,
    ${s}_duration_rule, ${s}_source_id, ${s}_source_vintage`;

/**
 * A figure is national where it is on the country's own definition of its territory (NAT, CTL): that of an organisation is
 * on another or does not say (§8.1). Definitions match when nothing that both state differs, whom they count and the minimum
 * stay are stated or do not apply, and the dates are the same.
 */
export const FILL_COMPARISON = `
  insert into comparison
  with figure as (
    select
      ref_area, counterpart_area, direction, sex, freq, time_period, o.unit_measure, producer,
      ${SIDE.join(", ")}, i.title_en, i.title_ru, territory in ('NAT', 'CTL') as national
    from observation o
    join indicator i using (indicator)
    join source s using (source_id)
    where known_to is null
      and conf_status = 'F'
      and obs_value is not null
      and age = '_T'
      and i.theme in ('stock', 'flow', 'money')
      -- national statistics are held of the ten only
      and ref_area in (select area from economy where is_ten)
      and (
        counterpart_area in ('W1', '_Z') or counterpart_area in (select area from economy where kind = 'economy')
      )
  ),
  abroad as (select distinct source_id from figure where not national),
  nation as (
    from figure
    where national and (producer is null or producer not in (from abroad))
  ),
  other as (from figure where not national),
  pair as (
    select
      n.ref_area, n.counterpart_area, n.direction, n.sex, n.freq, n.time_period, n.unit_measure, ${side("n", "a")},
      ${side("o", "b")}, ${conceptWords("n", "en")} as a_concept_en, ${conceptWords("n", "ru")} as a_concept_ru,
      ${conceptWords("o", "en")} as b_concept_en, ${conceptWords("o", "ru")} as b_concept_ru
    from nation n
    join other o using (ref_area, counterpart_area, direction, sex, freq, time_period, unit_measure)
    where (
        n.indicator = o.indicator
        or o.indicator = 'R_WB' and n.indicator in (${MONEY_SERIES.map(literal).join(", ")})
      )
      and o.producer is distinct from coalesce(n.producer, n.source_id)
  ),
  judged as (select *, ${REASONS} as reasons from pair)
  select
    ref_area, country.name_en, country.name_ru, counterpart_area, partner.name_en, partner.name_ru, a_indicator,
    b_indicator, direction, sex, freq, time_period, unit_measure, ${told("a")}, ${told("b")},
    case when reasons = [] then a_obs_value - b_obs_value end,
    case when b_obs_value <> 0 and a_obs_value * b_obs_value >= 0 then a_obs_value / b_obs_value end,
    ${reasonWords("en")}, ${reasonWords("ru")},
    array_to_string(list_sort(list_distinct([a_licence_name, b_licence_name])), '; ')
  from judged
  left join economy country on country.area = ref_area
  left join economy partner on partner.area = counterpart_area
  order by
    ref_area, a_indicator, direction, counterpart_area, sex, freq, time_period, a_source_id, a_breakdown_1,
    a_concept_basis, a_duration_rule, b_indicator, b_source_id, b_breakdown_1, b_concept_basis, b_duration_rule
`;
