const KEY = `freq, ref_area, counterpart_area, indicator, direction, sex, age, breakdown_1, duration_rule, time_period,
    ref_date, period_start, period_end, unit_measure`;

/** The columns of the key that tell one series from another. */
const SERIES =
  "freq, ref_area, counterpart_area, indicator, direction, sex, age, breakdown_1, duration_rule, unit_measure";

/** Whether a written rank under this alias holds in the year of the figure (M-701). */
const holds = (rank: string) => `
      and left(said.time_period, 4) >= coalesce(${rank}.valid_from, '')
      and left(said.time_period, 4) <= coalesce(${rank}.valid_to, '9999')`;

/**
 * Every figure with its place in the written precedence and the reason (M-701), as common tables of which the last is
 * `ranked`. `source_vintage` of a computed number is the run.
 */
export const RANKED = `
  said as (
    select ${KEY}, concept_basis, obs_value, obs_status, source_id, null as method_id, obs_id, source_vintage
    from observation
    where known_to is null and conf_status = 'F'
    union all
    select ${KEY}, concept_basis, obs_value, obs_status, 'mirpal', method_id, obs_id, run_id
    from derived
  ),
  ranked as (
    select
      said.*,
      coalesce(s.nearness = 'quoted', false) as quoted,
      coalesce(own.rank, general.rank, 99) as rank,
      coalesce(own.reason_en, general.reason_en, 'the only source held for this figure') as reason_en,
      coalesce(own.reason_ru, general.reason_ru, 'единственный имеющийся источник этого числа') as reason_ru
    from said
    left join source s using (source_id)
    left join precedence own
      on own.indicator = said.indicator and own.source_id = said.source_id and own.ref_area = said.ref_area${holds("own")}
    left join precedence general
      on general.indicator = said.indicator and general.source_id = said.source_id and general.ref_area = '*'${holds("general")}
  )
`;

/**
 * Of rows of `ranked` with one key the first speaks: a number with a value before one without, any source before one quoted
 * from the press, and a source without a rank in the figure's year after all that have one.
 */
export const SPEAKS_FIRST = "obs_value is null, quoted, rank, source_id, concept_basis, obs_id";

/**
 * For each key the number that speaks. Every source's number stays in `observation` and `derived`; this is a view over them.
 *
 * `splice` is true where the number comes from another source than the one before it in the same series (M-703).
 */
export const BEST_VALUE = `
  create view best_value as
  with ${RANKED},
  chosen as (
    select * exclude (quoted, rank, source_vintage)
    from ranked
    qualify row_number() over (partition by ${KEY} order by ${SPEAKS_FIRST}) = 1
  )
  select
    * exclude (reason_en, reason_ru),
    obs_value is not null and coalesce(
      source_id <> lag(case when obs_value is not null then source_id end ignore nulls) over (
        partition by ${SERIES} order by time_period, ref_date, period_start
      ),
      false
    ) as splice,
    reason_en, reason_ru
  from chosen
`;
