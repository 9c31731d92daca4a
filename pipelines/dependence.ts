import { column } from "./column.ts";
import type { Table } from "./tables.ts";

/** Years that the split by sender may lie from the ratio's year: further off it is another time's picture. */
const MOST_YEARS_APART = 3;

/**
 * Dependence (M-506): how large remittances are to the economy and how much of them one sender accounts for, shown together.
 *
 * One row a country, year of its ratio to GDP and kind of split: the World Bank's modelled matrix (`R_BIL`) and the central
 * bank's transfers (`MTO_IN`). The split is of the nearest year, of two equally near the later one, at most three years off;
 * years without one have no row. A central bank that splits its transfers by purpose speaks with all of them.
 */
export const DEPENDENCE = `
  create view dependence as
  with split as (
    select
      ref_area, replace(indicator, '_TOP1_SH', '') as split_by, time_period as split_period, obs_value as largest_share,
      parameters ->> 'largest' as largest_sender, obs_id
    from derived
    where indicator in ('R_BIL_TOP1_SH', 'MTO_IN_TOP1_SH')
    qualify row_number() over (
      partition by ref_area, indicator, time_period order by breakdown_1 = '_T' desc, breakdown_1
    ) = 1
  )
  select
    r.ref_area, r.time_period, r.obs_value as r_gdp, s.largest_sender, s.largest_share, s.split_by, s.split_period,
    [r.obs_id, s.obs_id] as inputs
  from derived r
  join split s
    on s.ref_area = r.ref_area
    and abs(s.split_period::integer - r.time_period::integer) <= ${MOST_YEARS_APART}
  where r.indicator = 'R_GDP'
    and r.direction = 'IN'
  qualify row_number() over (
    partition by r.ref_area, r.time_period, s.split_by
    order by abs(s.split_period::integer - r.time_period::integer), s.split_period desc
  ) = 1
`;

/** What the view's columns mean, for the dictionary. */
export const dependence: Table = {
  name: "dependence",
  about: {
    en: "How large remittances are to the economy, and how much of them the largest sending country accounts for (M-506); the split is modelled or of the central bank’s transfers, not of the remittances themselves.",
    ru: "Насколько велики переводы для экономики и какая их часть приходится на крупнейшую страну-отправителя (M-506); разбивка – модельная или по переводам центрального банка, а не самих денежных переводов.",
  },
  columns: [
    column("ref_area", "varchar", "receiving country", "страна-получатель"),
    column("time_period", "varchar", "year of the ratio to GDP", "год отношения к ВВП"),
    column(
      "r_gdp",
      "double",
      "remittances received, % of GDP (R_GDP, M-342)",
      "полученные переводы, % ВВП (R_GDP, M-342)",
      "PT_GDP",
    ),
    column("largest_sender", "varchar", "largest sending country", "крупнейшая страна-отправитель"),
    column(
      "largest_share",
      "double",
      "its share of the known senders’ money, per cent (M-109)",
      "её доля в деньгах известных отправителей, процентов (M-109)",
      "PT",
    ),
    column(
      "split_by",
      "varchar",
      "R_BIL: the World Bank’s modelled matrix; MTO_IN: the central bank’s transfers",
      "R_BIL – матрица оценок Всемирного банка; MTO_IN – переводы по данным центрального банка",
    ),
    column("split_period", "varchar", "year of the split", "год разбивки"),
    column("inputs", "varchar[]", "ids of the two numbers in derived", "идентификаторы двух чисел в derived"),
  ],
};
