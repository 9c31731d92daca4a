import { PEOPLE } from "./stocks-table.ts";

const KEY = `ref_area, counterpart_area, indicator, freq, time_period, ref_date, concept_basis, duration_rule, breakdown_1,
      source_id`;

export const FILL_STOCKS = `
  insert into stocks_wide
  with counted as (
    select o.*
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
  side_by_side as (
    select
      ${KEY},
      any_value(obs_id) filter (sex = '_T') as total_id,
      ${PEOPLE.map(
        (p) => `any_value(struct_pack(obs_value, obs_status, source_vintage)) filter (sex = '${p.sex}') as ${p.name}`,
      ).join(",\n      ")}
    from counted
    group by ${KEY}
    having count(obs_value) > 0
  ),
  share as (
    select d.inputs[1] as total_id, d.obs_value, d.obs_status, d.run_id, s.licence_name
    from derived d
    join observation p on p.obs_id = d.inputs[2]
    join source s using (source_id)
    where d.indicator = 'STK_IMM_SH'
  )
  select
    ref_area, country.name_en, country.name_ru, counterpart_area, other.name_en, other.name_ru, indicator, freq,
    time_period, ref_date, concept_basis, duration_rule, breakdown_1,
    ${PEOPLE.map((p) => `${p.name}.obs_value, ${p.name}.obs_status, ${p.name}.source_vintage`).join(",\n    ")},
    share.obs_value, share.obs_status, share.run_id, source_id,
    array_to_string(list_sort(list_distinct([s.licence_name, share.licence_name])), '; ')
  from side_by_side
  join source s using (source_id)
  left join share using (total_id)
  left join economy country on country.area = ref_area
  left join economy other on other.area = counterpart_area
  order by indicator, ref_area, counterpart_area, source_id, freq, time_period, concept_basis, duration_rule, breakdown_1
`;
