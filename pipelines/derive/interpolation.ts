/** Change between two anchors beyond which growth is taken as even in persons, not in per cent (M-121). */
const LARGEST_RATIO = 3;

/** Whether the line between two anchors is log-linear (M-120); otherwise it is linear (M-121). SQL, of two SQL expressions. */
export function isLogLinear(s0: string, s1: string): string {
  return `(${s0} > 0 and ${s1} > 0 and ${s1} / ${s0} between ${1 / LARGEST_RATIO} and ${LARGEST_RATIO})`;
}

/**
 * A stock on a day between two anchors of one edition, as an SQL expression (M-120, M-121, M-122).
 *
 * `S_0·(S_1/S_0)^f` between two stocks above zero that differ by no more than three times, else `S_0 + (S_1 − S_0)·f`;
 * `f` is the part of the days gone by. 200,000 in 2015 and 250,000 in 2020 give 218,672 on 1 July 2017, and 220,022 on a
 * straight line. Arguments are SQL expressions: two numbers above or at zero and three dates, `d0 <= d <= d1`.
 */
export function interpolated(s0: string, s1: string, d0: string, d1: string, d: string): string {
  const gone = `(date_diff('day', ${d0}, ${d}) / date_diff('day', ${d0}, ${d1}))`;
  return `case
    when ${isLogLinear(s0, s1)} then ${s0} * pow(${s1} / ${s0}, ${gone})
    else ${s0} + (${s1} - ${s0}) * ${gone}
  end`;
}
