/**
 * Least share of a total whose counterpart is known, per cent (M-504): below it shares say more about the unknown part
 * than about the corridors. By design of the methodology.
 */
const KNOWN_SHARE = 80;

/**
 * The input rule of concentration (M-504): shares are over the known counterparts, and there is none where these are less
 * than 80 % of the total; an SQL condition on two amounts.
 *
 * A null total fails: of an unknown whole no share is known. Where the whole is by definition the sum of its parts, as
 * emigrants by destination are, pass the parts for the total.
 */
export function knownEnough(knownAmount: string, total: string): string {
  return `coalesce(${knownAmount} >= ${KNOWN_SHARE / 100} * ${total}, false)`;
}
