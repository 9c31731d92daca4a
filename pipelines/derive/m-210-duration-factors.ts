import type { DurationRule } from "../../schemas/observation.ts";

/** Months of stay by which a rule counts; permanent stay has no number of months, and some rules say nothing. */
const MONTHS: Readonly<Partial<Record<DurationRule, number>>> = { "0": 0, "3M": 3, "6M": 6, "9M": 9, "12M": 12 };

interface FactorSet {
  readonly id: string;
  /** Factor by months of stay, ascending. */
  readonly byMonths: readonly (readonly [months: number, factor: number])[];
  readonly permanent: number;
}

/**
 * Factors that bring a flow to the rule of twelve months (M-210), by the model they come from: the IMEM model (Raymer et al.
 * 2013), then expert judgement, Poisson and mixture (Willekens 2019), as quoted with European data of 2002 to 2008.
 */
// biome-ignore format: one line per set, in the order of the published table
export const factorSets: readonly FactorSet[] = [
  { id: "IMEM", byMonths: [[0, 0.53], [3, 0.63], [6, 0.73], [12, 1]], permanent: 2.26 },
  { id: "EXPERT", byMonths: [[0, 0.51], [3, 0.61], [6, 0.81], [12, 1]], permanent: 1.61 },
  { id: "POISSON", byMonths: [[0, 0.79], [3, 0.84], [6, 0.89], [12, 1]], permanent: 2.61 },
  { id: "MIXTURE", byMonths: [[0, 0.51], [3, 0.64], [6, 0.71], [12, 1]], permanent: 1.8 },
];

/**
 * The factor of a set for a rule of stay; between the published durations by linear interpolation.
 *
 * 9 months in the IMEM set: (0.73 + 1) / 2 = 0.865. Null where the rule is unknown or not applicable.
 */
export function durationFactor(set: FactorSet, rule: DurationRule): number | null {
  if (rule === "PERM") return set.permanent;
  const months = MONTHS[rule];
  if (months === undefined) return null;
  const after = set.byMonths.find(([m]) => m >= months);
  const before = set.byMonths.findLast(([m]) => m <= months);
  if (!after || !before) return null;
  const [m0, f0] = before;
  const [m1, f1] = after;
  // to six decimals, which are exact here: 0.905 and not 0.9049999999999999
  return m1 === m0 ? f0 : Number((f0 + ((f1 - f0) * (months - m0)) / (m1 - m0)).toFixed(6));
}
