import type { Column, Table } from "../tables.ts";

/**
 * Revision triangles (M-904), long: one row a figure and edition that printed it, of series printed by two editions or more.
 *
 * A belief was printed by every edition from the day it began to the last one that confirms it, but for those that leave it
 * out (`skipped_edition`). Figures without a value are left out: an edition that no longer prints a period has no row for it.
 */
export const REVISION = `
  create view revision as
  with printed as (
    select *, count(*) over (partition by source_id, indicator, direction, freq) as editions
    from series_edition
  )
  select
    o.source_id, o.freq, o.ref_area, o.counterpart_area, o.indicator, o.direction, o.sex, o.age, o.breakdown_1,
    o.concept_basis, o.duration_rule, o.unit_measure, o.time_period, e.edition, e.published, o.obs_value,
    o.obs_status, o.obs_id
  from observation o
  join vintage newest on newest.source_id = o.source_id and newest.source_vintage = o.confirmed_vintage
  join printed e
    on e.source_id = o.source_id
    and e.indicator = o.indicator
    and e.direction = o.direction
    and e.freq = o.freq
    and e.published between o.known_from and newest.published
  anti join skipped_edition skipped on skipped.obs_id = o.obs_id and skipped.published = e.published
  where e.editions > 1
    and o.obs_value is not null
    and o.conf_status = 'F'
`;

const FROM_OBSERVATION = [
  "source_id",
  "freq",
  "ref_area",
  "counterpart_area",
  "indicator",
  "direction",
  "sex",
  "age",
  "breakdown_1",
  "concept_basis",
  "duration_rule",
  "unit_measure",
  "time_period",
] as const;

/** What the view's columns mean, for the dictionary. */
export const revisionTable = (column: (name: string) => Column): Table => ({
  name: "revision",
  about: {
    en: "Revision triangles (M-904): rows time_period, columns edition, in long form; series that two editions or more print.",
    ru: "Треугольники пересмотров (M-904): строки time_period, столбцы edition, в длинном виде; ряды, напечатанные хотя бы двумя изданиями.",
  },
  columns: [
    ...FROM_OBSERVATION.map(column),
    {
      name: "edition",
      type: "varchar",
      about: { en: "edition that prints the figure", ru: "издание, напечатавшее число" },
    },
    { name: "published", type: "date", about: { en: "day of that edition", ru: "день этого издания" } },
    column("obs_value"),
    column("obs_status"),
    column("obs_id"),
  ],
});
