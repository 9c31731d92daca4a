/** What tells one annual series from another, as SQL columns. */
export const SERIES = `source_id, indicator, direction, ref_area, counterpart_area, sex, age, breakdown_1, concept_basis,
  duration_rule, unit_measure`;

/**
 * Annual figures that sources print of the ten, totals over counterparts: what the checks of a series over time read. One
 * row a series and year, with the year as a number.
 */
export const ANNUAL_TOTALS = `
  select ${SERIES.split(/,\s*/)
    .map((c) => `o.${c}`)
    .join(", ")},
    o.time_period, o.time_period::integer as year, o.obs_value, o.obs_status, o.obs_status_2, o.source_vintage, o.locator,
    v.file_name
  from observation o
  join indicator i using (indicator)
  join vintage v on v.source_id = o.source_id and v.source_vintage = o.source_vintage
  where o.known_to is null
    and o.obs_value is not null
    and o.freq = 'A'
    and o.sex = '_T'
    and o.age = '_T'
    and o.counterpart_area in ('W1', '_Z')
    and i.theme in ('stock', 'flow', 'money', 'price')
    and regexp_full_match(o.time_period, '[0-9]{4}')
    and o.ref_area in (select area from economy where is_ten)
`;
