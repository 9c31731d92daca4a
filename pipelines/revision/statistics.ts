import type { Column, Table } from "../tables.ts";

/** What tells one series from another; the basis only where the source prints several. */
const SERIES = [
  "source_id",
  "freq",
  "ref_area",
  "counterpart_area",
  "indicator",
  "direction",
  "sex",
  "age",
  "breakdown_1",
  "duration_rule",
  "unit_measure",
] as const;
const KEY = `${SERIES.join(", ")}, basis`;

/**
 * Statistics of the revisions of a series (M-904), one row a series with a period printed twice.
 *
 * A revision is the change of a period's figure from the edition that printed it before to the next, in per cent of the
 * earlier one, unchanged figures counted as 0 (V-401). The bias is the mean change from a period's first to its newest
 * figure. Growth is the sign of the change from the period before, in one and the same edition; it is compared between
 * the same pairs of editions, where both print that period before. Null where nothing can be compared, or the earlier figure is zero.
 */
export const REVISION_STATISTICS = `
  create view revision_statistics as
  with cell as (
    select r.*, case when by_source.by_basis then r.concept_basis end as basis
    from revision r
    join (select distinct source_id, by_basis from series_edition) by_source using (source_id)
  ),
  grown as (
    select
      *,
      sign(obs_value - lag(obs_value) over of_edition) as growth,
      lag(time_period) over of_edition as since
    from cell
    window of_edition as (partition by ${KEY}, published order by time_period)
  ),
  paired as (
    select
      *,
      lag(obs_value) over of_period as before,
      case when since = lag(since) over of_period then lag(growth) over of_period end as growth_before,
      first_value(obs_value) over of_period as first_value,
      row_number() over of_period as place,
      count(*) over (partition by ${KEY}, time_period) as places
    from grown
    window of_period as (partition by ${KEY}, time_period order by published)
  )
  select
    ${SERIES.join(", ")},
    basis as concept_basis,
    count(distinct published)::integer as editions,
    count(*) filter (place = 2)::integer as periods,
    count(before)::integer as pairs,
    count(*) filter (obs_value <> before)::integer as revised,
    avg(100 * (obs_value - before) / abs(before) order by time_period, published) filter (before <> 0)
      as mean_revision,
    avg(100 * abs(obs_value - before) / abs(before) order by time_period, published) filter (before <> 0)
      as mean_absolute_revision,
    avg(100 * (obs_value - first_value) / abs(first_value) order by time_period)
      filter (place = places and places > 1 and first_value <> 0) as bias,
    count(*) filter (growth is not null and growth_before is not null)::integer as growths,
    100 * count(*) filter (growth <> growth_before)
      / nullif(count(*) filter (growth is not null and growth_before is not null), 0) as sign_changes
  from paired
  group by ${KEY}
  having count(before) > 0
`;

/** What the view's columns mean, for the dictionary. */
export const revisionStatisticsTable = (column: (name: string) => Column): Table => ({
  name: "revision_statistics",
  about: {
    en: "How far a series is revised from edition to edition (M-904), in per cent of the earlier figure.",
    ru: "Насколько ряд пересматривают от издания к изданию (M-904), в процентах прежнего значения.",
  },
  columns: [
    ...SERIES.map(column),
    {
      name: "concept_basis",
      type: "varchar",
      about: {
        en: "basis, where the source prints several; else null",
        ru: "основание, если источник печатает несколько; иначе пусто",
      },
    },
    number("editions", "integer", "editions that print the series", "сколько изданий печатают ряд"),
    number("periods", "integer", "periods printed twice or more", "сколько периодов напечатано не один раз"),
    number(
      "pairs",
      "integer",
      "comparisons of a figure with the one of the edition before",
      "сколько раз число сравнено с числом предыдущего издания",
    ),
    number("revised", "integer", "of these, changed", "из них изменилось"),
    number(
      "mean_revision",
      "double",
      "mean revision, % of the earlier figure; null if none can be computed",
      "средний пересмотр, % прежнего значения; пусто, если не рассчитать",
    ),
    number("mean_absolute_revision", "double", "mean revision without sign, %", "средний пересмотр без учёта знака, %"),
    number(
      "bias",
      "double",
      "mean change from the first printed figure to the newest, % of the first",
      "среднее изменение от первого напечатанного значения к новейшему, % первого",
    ),
    number("growths", "integer", "comparisons of the sign of growth", "сколько раз сравнён знак прироста"),
    number(
      "sign_changes",
      "double",
      "share of these in which growth changed its sign, %",
      "доля случаев, когда прирост сменил знак, %",
    ),
  ],
});

const number = (name: string, type: "integer" | "double", en: string, ru: string): Column => ({
  name,
  type,
  about: { en, ru },
});
