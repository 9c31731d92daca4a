/**
 * Yearly transfers in US dollars to the ten from each country, as central banks print them: what the rules of money on a
 * corridor read. One row a source, corridor, channel and year, with the year as a number; other periods are no years.
 */
export const CORRIDOR_TRANSFERS = `
  select *, try_cast(time_period as integer) as year
  from observation
  where known_to is null
    and obs_value > 0
    and indicator = 'MTO_IN'
    and freq = 'A'
    and unit_measure = 'USD'
    and try_cast(time_period as integer) is not null
    and ref_area in (select area from economy where is_ten)
    and counterpart_area in (select area from economy where kind = 'economy')
`;
