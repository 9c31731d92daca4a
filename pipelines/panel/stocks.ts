import { PEOPLE } from "./stocks-table.ts";

const KEY = `ref_area, counterpart_area, indicator, freq, time_period, concept_basis, duration_rule, breakdown_1, source_id`;

const [total, ...ofOneSex] = PEOPLE;

export const FILL_STOCKS = `
  insert into stocks_wide
  with counted as (
    select ${KEY}, ref_date, sex, obs_value, obs_status, source_vintage, obs_id
    from observation o
    join indicator i using (indicator)
    where known_to is null
      and conf_status = 'F'
      and i.theme = 'stock'
      and o.unit_measure = 'PS'
      and age = '_T'
      -- a place within the country is no total
      and not starts_with(breakdown_1, 'PLACE:')
      and ref_area in (select area from economy where kind = 'economy')
      and (counterpart_area = 'W1' or counterpart_area in (select area from economy where kind = 'economy'))
  ),
  part as (
    select
      obs_id as share_id, unnest(inputs) as obs_id, obs_value as share, obs_status as share_status, run_id
    from derived
    where indicator = 'STK_IMM_SH'
  ),
  share as (
    select
      part.* exclude (share_id),
      string_agg(distinct s.licence_name, '; ' order by s.licence_name) over (partition by share_id) as licences
    from part
    join observation o using (obs_id)
    join source s using (source_id)
  ),
  -- shares are of totals over counterparts: the many other rows are not searched for them
  ${total.name} as (
    select counted.*, share.* exclude (obs_id)
    from counted
    left join share using (obs_id)
    where sex = '${total.sex}' and counterpart_area = 'W1'
    union all by name
    from counted
    where sex = '${total.sex}' and counterpart_area <> 'W1'
  ),
  ${ofOneSex.map((p) => `${p.name} as (from counted where sex = '${p.sex}')`).join(",\n  ")}
  select
    ref_area, country.name_en, country.name_ru, counterpart_area, other.name_en, other.name_ru, indicator, freq,
    time_period, coalesce(${PEOPLE.map((p) => `${p.name}.ref_date`).join(", ")}),
    concept_basis, duration_rule, breakdown_1,
    ${PEOPLE.map((p) => `${p.name}.obs_value, ${p.name}.obs_status, ${p.name}.source_vintage`).join(",\n    ")},
    share, share_status, run_id, source_id,
    coalesce(licences, s.licence_name)
  from ${total.name}
  ${ofOneSex.map((p) => `full join ${p.name} using (${KEY})`).join("\n  ")}
  join source s using (source_id)
  left join economy country on country.area = ref_area
  left join economy other on other.area = counterpart_area
  where coalesce(${PEOPLE.map((p) => `${p.name}.obs_value`).join(", ")}) is not null
  order by indicator, ref_area, counterpart_area, source_id, freq, time_period, concept_basis, duration_rule, breakdown_1
`;
