import { currencyOf } from "../../schemas/units.ts";
import { literal } from "../store.ts";
import { conceptWords } from "./concept-words.ts";

const KEY = "ref_area, counterpart_area, indicator, direction, breakdown_1, source_id, time_period";
const MONEY = ["USD", ...Object.keys(currencyOf)].map(literal).join(", ");

export const FILL_MONTHLY = `
  insert into remittances_monthly
  with recursive printed as (
    select o.*, s.licence_name
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
  converted as (
    select inputs[1] as printed_id, obs_value as usd, obs_status as usd_status, method_id, obs_id
    from derived
    where method_id in ('M-330', 'M-330b') and freq = 'M'
  ),
  used(obs_id, input) as (
    select c.obs_id, unnest(d.inputs) from converted c join derived d using (obs_id)
    union
    select u.obs_id, unnest(d.inputs) from used u join derived d on d.obs_id = u.input
  ),
  licence as (
    select u.obs_id, string_agg(distinct s.licence_name, '; ' order by s.licence_name) as licences
    from used u
    join observation o on o.obs_id = u.input
    join source s using (source_id)
    group by u.obs_id
  ),
  paired as (
    select
      coalesce(own, dollars) as p, own is null as only_dollars, dollars.obs_value as usd, dollars.obs_status as usd_status
    from (from printed where unit_measure <> 'USD') own
    full join (from printed where unit_measure = 'USD') dollars using (${KEY})
  )
  select
    p.ref_area, country.name_en, country.name_ru, p.counterpart_area, other.name_en, other.name_ru, p.indicator,
    p.direction, p.breakdown_1, p.time_period, p.period_start, p.period_end,
    coalesce(paired.usd, c.usd),
    case when paired.usd is null and c.usd is not null then c.usd_status else paired.usd_status end,
    case when paired.usd is null then c.method_id end,
    p.obs_value, p.unit_measure, p.obs_status, ${conceptWords("p", "en")}, ${conceptWords("p", "ru")},
    p.source_id, p.source_vintage,
    case when paired.usd is null then coalesce(l.licences, p.licence_name) else p.licence_name end
  from paired
  left join converted c on c.printed_id = p.obs_id
  left join licence l on l.obs_id = c.obs_id
  left join economy country on country.area = p.ref_area
  left join economy other on other.area = p.counterpart_area
  order by p.indicator, p.ref_area, p.direction, p.breakdown_1, p.counterpart_area, p.source_id, p.time_period
`;
