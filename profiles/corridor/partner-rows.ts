import type { Store } from "../../pipelines/store.ts";
import { theTen } from "../../schemas/areas.ts";
import { type Candidate, type Chosen, chosenOf } from "./partners.ts";
import { COMPILED, MODELLED, STOCKS } from "./rows.ts";

const TEN = theTen.map((t) => `'${t.id}'`).join(", ");

/**
 * Economies outside the ten with people or money of one of the ten: the last date of the newest edition of stocks, the
 * newest matrix where that has no number and a matrix of money has some between the two (the matrix of people alone puts
 * 63,135 natives of North Korea in Kazakhstan), and the newest yearly figure of each kind that the country itself tells.
 */
const CANDIDATES = `
  with stock as (
    select
      source_id,
      if(ref_area in (${TEN}), ref_area, counterpart_area) as ten,
      if(ref_area in (${TEN}), counterpart_area, ref_area) as partner,
      obs_value
    from observation o
    where known_to is null
      and conf_status = 'F'
      and indicator = 'STK_IMM'
      and sex = '_T'
      and source_id in ('${STOCKS}', '${COMPILED}')
      and (ref_area in (${TEN})) <> (counterpart_area in (${TEN}))
      and time_period = (
        select max(time_period)
        from observation n
        where n.source_id = o.source_id and n.indicator = 'STK_IMM' and n.known_to is null
      )
  ),
  modelled as (
    select if(ref_area in (${TEN}), ref_area, counterpart_area), if(ref_area in (${TEN}), counterpart_area, ref_area)
    from observation
    where known_to is null
      and source_id = '${MODELLED}'
      and indicator = 'R_BIL_EST'
      and obs_value > 0
      and (ref_area in (${TEN})) <> (counterpart_area in (${TEN}))
  ),
  people as (
    select
      ten,
      partner,
      coalesce(
        sum(obs_value) filter (source_id = '${STOCKS}' and obs_value > 0),
        sum(obs_value) filter (source_id = '${COMPILED}' and (ten, partner) in (from modelled))
      )::double as people
    from stock
    group by ten, partner
  ),
  counted as (
    select
      ref_area as ten, counterpart_area as partner, direction, max_by(obs_value, time_period) as usd
    from observation o
    join source s using (source_id)
    where o.known_to is null
      and o.conf_status = 'F'
      and o.obs_value is not null
      and s.nearness in ('reported', 'quoted')
      and indicator in ('MTO_IN', 'MTO_OUT', 'MTO_NET', 'PT', 'R1')
      and unit_measure = 'USD'
      and freq = 'A'
      and breakdown_1 = '_T'
      and ref_area in (${TEN})
      and counterpart_area not in (${TEN})
    group by all
  ),
  money as (
    select
      ten,
      partner,
      coalesce(
        sum(usd) filter (direction in ('IN', 'OUT')),
        sum(abs(usd)) filter (direction = 'NET')
      )::double as usd
    from counted
    group by ten, partner
  )
  select ten, partner, people, usd
  from people
  full join money using (ten, partner)
  join economy e on e.area = partner and e.kind = 'economy'
  order by ten, partner
`;

/** The chosen partners of each of the ten, in the order of their choice; the ten in the glossary's order. */
export async function readPartners(store: Store): Promise<Chosen[]> {
  const all = await store.rows<Candidate>(CANDIDATES);
  return theTen.flatMap(({ id }) => chosenOf(all.filter((c) => c.ten === id)));
}
