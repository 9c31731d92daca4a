import type { DurationRule } from "./observation.ts";

/**
 * Factors that turn a flow counted after some months of stay into one counted after twelve: `F12 = F_d · R(d)` (§2.1, M-210).
 *
 * Four sets from European data of 2002 to 2008, shown as a range and never as a point. The IMEM model: Raymer et al. 2013;
 * expert judgement, Poisson and mixture models: Willekens 2019; both as quoted by Dańko's UndercountMigScores,
 * https://github.com/MaciejDanko/UndercountMigScores, helpfiles/BilateralModel.md.
 */
export const durationFactors = {
  IMEM: { 0: 0.53, 3: 0.63, 6: 0.73, 12: 1, PERM: 2.26 },
  EXPERT: { 0: 0.51, 3: 0.61, 6: 0.81, 12: 1, PERM: 1.61 },
  POISSON: { 0: 0.79, 3: 0.84, 6: 0.89, 12: 1, PERM: 2.61 },
  MIXTURE: { 0: 0.51, 3: 0.64, 6: 0.71, 12: 1, PERM: 1.8 },
} as const;

export type FactorSet = keyof typeof durationFactors;

/** The sets, in the order of the published table. */
export const factorSets = Object.keys(durationFactors) as readonly FactorSet[];

/** Months of stay with a factor of their own. */
const MONTHS = [0, 3, 6, 12] as const;

/** The factor of a rule of stay; other durations by linear interpolation, so 9 months is 0.865 by IMEM; null if not stated. */
export function durationFactor(set: FactorSet, rule: DurationRule): number | null {
  const factors = durationFactors[set];
  if (rule === "PERM") return factors.PERM;
  if (rule === "UNK" || rule === "NA") return null;
  const months = Number.parseInt(rule, 10);
  const after = MONTHS.find((m) => m >= months);
  const before = MONTHS.findLast((m) => m <= months);
  if (after === undefined || before === undefined) return null;
  if (after === before) return factors[after];
  const between = factors[before] + ((factors[after] - factors[before]) * (months - before)) / (after - before);
  // to six decimals, which are exact here: 0.905 and not 0.9049999999999999
  return Number(between.toFixed(6));
}
