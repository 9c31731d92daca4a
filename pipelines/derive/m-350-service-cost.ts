import type { Derivation } from "./derivation.ts";
import { keyOf } from "./key.ts";
import { statusOf } from "./status.ts";

/** One service's offer for one amount: money in the sender's currency, rates in receiving units per sending unit. */
interface Offer {
  readonly amount: number;
  readonly fee: number;
  readonly interbankRate: number;
  /** Null where the service does not disclose it. */
  readonly offeredRate: number | null;
}

/** What the service costs, per cent of the amount, and whether its rate is better than the market's. */
interface ServiceCost {
  readonly percent: number;
  readonly negativeMargin: boolean;
}

/**
 * Cost of one service, per cent of the amount (M-350): `100·fee/A + 100·(e_ib − e_off)/e_ib`.
 *
 * A negative margin is kept and flagged. Null where the rate is not disclosed (such a service is not transparent and is
 * counted, not averaged) or an amount or rate is not above zero. A fee of 150 on 10,000 at 0.118 where the market gives
 * 0.12 is 1.500 + 1.667 = 3.167.
 */
export function serviceCost({ amount, fee, interbankRate, offeredRate }: Offer): ServiceCost | null {
  if (offeredRate === null || !(amount > 0) || !(interbankRate > 0) || !(offeredRate > 0)) return null;
  const margin = (100 * (interbankRate - offeredRate)) / interbankRate;
  return { percent: (100 * fee) / amount + margin, negativeMargin: margin < 0 };
}

/** The amounts the survey asks about, US dollars, as the indicators' names end. */
export const AMOUNTS = ["200", "500"] as const;

const ofAmount = (amount: string) => `
  select
    ${keyOf("fee", { indicator: `'COST_${amount}'`, unit_measure: "'PT'" })},
    fee.obs_value + margin.obs_value as obs_value,
    ${statusOf("fee.obs_status", "margin.obs_status")} as obs_status,
    [fee.obs_id, margin.obs_id] as inputs,
    json_object('negative_margin', margin.obs_value < 0) as parameters
  from known fee
  join known margin
    on margin.indicator = 'COST_${amount}_FX'
    and margin.source_id = fee.source_id
    and margin.freq = fee.freq
    and margin.time_period = fee.time_period
    and margin.ref_area = fee.ref_area
    and margin.counterpart_area = fee.counterpart_area
    and margin.direction = fee.direction
    and margin.breakdown_1 = fee.breakdown_1
  where fee.indicator = 'COST_${amount}_FEE'
    and starts_with(fee.breakdown_1, 'SYSTEM:')
`;

/**
 * Cost of each service of a corridor (M-350): its fee and its exchange-rate margin, both in per cent of the amount, summed.
 *
 * Services are told apart by `breakdown_1 = 'SYSTEM:…'`; `COST_200_FEE` and `COST_200_FX` are the two parts, the reporter is
 * the sending country. No row for a service without a margin: its rate is not disclosed. No single services are held today.
 */
export const serviceCosts: Derivation = { method: "M-350", sql: AMOUNTS.map(ofAmount).join(" union all ") };
