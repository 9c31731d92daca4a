import { currencyOf } from "../../schemas/units.ts";
import { literal } from "../store.ts";
import { conceptWords } from "./concept-words.ts";

const KEY = "ref_area, counterpart_area, indicator, direction, breakdown_1, source_id, time_period";
const MONEY = ["USD", ...Object.keys(currencyOf)].map(literal).join(", ");

export const FILL_MONTHLY = `
  insert into remittances_monthly
  with recursive printed as (
    select
      ${KEY}, period_start, period_end, concept_basis, duration_rule, o.unit_measure, obs_value, obs_status,
      source_vintage, obs_id, i.title_en, i.title_ru, s.licence_name
    from observation o
    join indicator i using (indicator)
    join source s using (source_id)
    where known_to is null
      and conf_status = 'F'
      and freq = 'M'
      and i.theme = 'money'
      and o.unit_measure in (${MONEY})
      and sex = '_T'
      and age = '_T'
      and (counterpart_area = 'W1' or counterpart_area in (select area from economy where kind <> 'aggregate'))
  ),
  own as (from printed where unit_measure <> 'USD'),
  dollars as (from printed where unit_measure = 'USD'),
  figure as (
    select own.*, dollars.obs_value as usd, dollars.obs_status as usd_status
    from own
    left join dollars using (${KEY})
    union all
    select *, obs_value, obs_status
    from dollars
    anti join own using (${KEY})
  ),
  converted as (
    select obs_id as converted_id, unnest(inputs) as obs_id, obs_value as usd, obs_status as usd_status, method_id
    from derived
    where method_id in ('M-330', 'M-330b') and freq = 'M'
  ),
  used(converted_id, input) as (
    select converted_id, obs_id from converted
    union
    select u.converted_id, unnest(d.inputs)
    from used u
    join derived d on d.obs_id = u.input
    -- rates are computed by the methods of exchange
    where starts_with(d.method_id, 'M-33')
  ),
  licence as (
    select u.converted_id, string_agg(distinct s.licence_name, '; ' order by s.licence_name) as licences
    from used u
    join observation o on o.obs_id = u.input
    join source s using (source_id)
    group by u.converted_id
  )
  select
    f.ref_area, country.name_en, country.name_ru, f.counterpart_area, other.name_en, other.name_ru, f.indicator,
    f.direction, f.breakdown_1, f.time_period, f.period_start, f.period_end,
    coalesce(f.usd, c.usd), case when f.usd is null and c.usd is not null then c.usd_status else f.usd_status end,
    case when f.usd is null then c.method_id end,
    f.obs_value, f.unit_measure, f.obs_status, ${conceptWords("f", "en")}, ${conceptWords("f", "ru")},
    f.source_id, f.source_vintage,
    case when f.usd is null then coalesce(l.licences, f.licence_name) else f.licence_name end
  from figure f
  left join converted c on c.obs_id = f.obs_id
  left join licence l using (converted_id)
  left join economy country on country.area = f.ref_area
  left join economy other on other.area = f.counterpart_area
  order by f.indicator, f.ref_area, f.direction, f.breakdown_1, f.counterpart_area, f.source_id, f.time_period
`;
