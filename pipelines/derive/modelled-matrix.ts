/**
 * The World Bank's modelled matrices of remittances (`R_BIL_EST`), a query with the columns of `known`: without the receivers
 * whose whole total the publisher entered by hand instead of by its formula (`corridor_override`). Corridors that it set to
 * zero stay.
 */
export const MODELLED_MATRIX = `
  select m.*
  from known m
  anti join (
    select source_id, ref_area, time_period from corridor_override where effect = 'whole column'
  ) by_hand using (source_id, ref_area, time_period)
  where m.source_id = 'knomad-bilateral-remittances'
    and m.indicator = 'R_BIL_EST'
    and m.freq = 'A'
`;
