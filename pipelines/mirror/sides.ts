import { literal } from "../store.ts";

/** What the two sides of a corridor may both count: people and money have several concepts, never put for one another. */
interface Role {
  readonly indicator: string;
  readonly direction: string;
  /** A: the side of origin or sender; B: the side of destination or receiver. */
  readonly side: "A" | "B";
  /** Within a kind a figure may be set beside another, if only to say that the concepts differ. */
  readonly kind: "people" | "moves" | "money";
  /** One concept: the same on both sides. */
  readonly thing: "people" | "moves" | "transfers" | "personal transfers" | "personal remittances";
}

const role = (
  indicator: string,
  direction: string,
  side: Role["side"],
  kind: Role["kind"],
  thing: Role["thing"],
): Role => ({ indicator, direction, side, kind, thing });

/** Each indicator that can be one side of a pair (M-102, M-202, M-301, M-305, M-311). */
export const roles: readonly Role[] = [
  role("STK_CITZ_ABROAD", "NA", "A", "people", "people"),
  role("STK_NAT_ABROAD", "NA", "A", "people", "people"),
  role("STK_IMM", "NA", "B", "people", "people"),
  role("FLW_OUT", "OUT", "A", "moves", "moves"),
  role("FLW_IN", "IN", "B", "moves", "moves"),
  role("MTO_OUT", "OUT", "A", "money", "transfers"),
  role("MTO_IN", "IN", "B", "money", "transfers"),
  role("PT", "OUT", "A", "money", "personal transfers"),
  role("PT", "IN", "B", "money", "personal transfers"),
  role("R1", "OUT", "A", "money", "personal remittances"),
  role("R1", "IN", "B", "money", "personal remittances"),
];

/** Sources whose figures of a country are estimates or an organisation's choice among several: no side of their own. */
const ESTIMATES = [
  "undesa-migrant-stock",
  "knomad-bilateral-migration",
  "knomad-bilateral-remittances",
  "knomad-remittance-flows",
  "worldbank-wdi",
];

const ROLES = roles
  .map((r) => `(${[r.indicator, r.direction, r.side, r.kind, r.thing].map(literal).join(", ")})`)
  .join(", ");
const INDICATORS = [...new Set(roles.map((r) => r.indicator))].map(literal).join(", ");

/** Figures of the two sides as printed, totals of sex and age; neither models nor an organisation's estimates. */
export const PRINTED = `
  select
    o.obs_id, o.freq, o.ref_area, o.counterpart_area, o.indicator, o.direction, o.breakdown_1, o.concept_basis,
    o.duration_rule, o.time_period, o.ref_date, o.period_start, o.period_end, o.unit_measure, o.obs_value,
    o.obs_status, o.territory, o.source_id, o.source_vintage, o.producer, s.nearness
  from observation o
  join source s using (source_id)
  where o.known_to is null
    and o.obs_value is not null
    and o.conf_status = 'F'
    and o.sex = '_T'
    and o.age = '_T'
    and o.indicator in (${INDICATORS})
    and s.nearness <> 'modelled'
    and ${ESTIMATES.map((id) => `o.source_id <> ${literal(id)}`).join(" and ")}
`;

/**
 * Current figures that have a figure of the other side to stand beside, as a common table `said`: a country's own, those
 * that an organisation compiles from its office, and what the press quotes of it; not models and estimates.
 *
 * Money printed in a national currency is there a second time in US dollars (M-330), under its own source; months that a
 * bank prints are there as quarters where the partner states quarters (M-202c). A departure by
 * citizenship is left out: it is not a move to that country. Of a figure and its repetitions (`producer`) the producer's
 * own stays, else one of them.
 */
export const SAID = `
  role(indicator, direction, side, kind, thing) as (values ${ROLES}),
  printed as (${PRINTED}),
  in_dollars as (
    select
      d.obs_id, d.freq, d.ref_area, d.counterpart_area, d.indicator, d.direction, d.breakdown_1, d.concept_basis,
      d.duration_rule, d.time_period, d.ref_date, d.period_start, d.period_end, d.unit_measure, d.obs_value,
      d.obs_status, p.territory, p.source_id, p.source_vintage, p.producer, p.nearness
    from (select *, unnest(inputs) as printed_id from derived where method_id in ('M-330', 'M-330b')) d
    join printed p on p.obs_id = d.printed_id
  ),
  quarters as (
    select
      d.obs_id, d.freq, d.ref_area, d.counterpart_area, d.indicator, d.direction, d.breakdown_1, d.concept_basis,
      d.duration_rule, d.time_period, d.ref_date, d.period_start, d.period_end, d.unit_measure, d.obs_value,
      d.obs_status, p.territory, p.source_id, p.source_vintage, p.producer, p.nearness
    from (select *, inputs[1] as printed_id from derived where method_id = 'M-202c') d
    join printed p on p.obs_id = d.printed_id
  ),
  figure as (
    select
      f.*, role.side, role.kind, role.thing, coalesce(f.producer, f.source_id) as maker,
      case role.side when 'A' then ref_area else counterpart_area end as from_area,
      case role.side when 'A' then counterpart_area else ref_area end as to_area
    from (from printed union all from in_dollars union all from quarters) f
    join role using (indicator, direction)
    where ref_area <> counterpart_area
      and ref_area in (select area from economy where kind = 'economy')
      and counterpart_area in (select area from economy where kind = 'economy')
      and not (f.indicator = 'FLW_OUT' and f.breakdown_1 = 'BY_CITZ')
  ),
  said as (
    from figure
    semi join (
      select from_area, to_area, kind from figure group by all having min(side) <> max(side)
    ) using (from_area, to_area, kind)
    qualify row_number() over (
      partition by
        ref_area, counterpart_area, indicator, freq, time_period, unit_measure, breakdown_1, concept_basis,
        duration_rule, maker
      order by producer is not null, nearness = 'quoted', source_id, obs_id
    ) = 1
  )
`;
