/** Keys that move along a line of stops, by how many. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The same where stops stand below each other: down is on. */
const DOWN: Readonly<Record<string, number>> = { ...STEPS, ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/** Index that a key leads to among `count` stops, kept within them; null for a key that does not move. */
export function step(key: string, index: number, count: number, down = false): number | null {
  const by = (down ? DOWN : STEPS)[key];
  return by === undefined ? null : Math.max(0, Math.min(count - 1, index + by));
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The spot to which an arrow points from another: the nearest that lies rather that way than aside. */
export function towards(key: string, index: number, spots: readonly Spot[]): number | null {
  const [way, from] = [WAYS[key], spots[index]];
  if (way === undefined || from === undefined) return step(key, index, spots.length, true);
  let [best, distance] = [index, Number.POSITIVE_INFINITY];
  for (const [i, { x, y }] of spots.entries()) {
    const ahead = (x - from.x) * way[0] + (y - from.y) * way[1];
    const aside = Math.abs((x - from.x) * way[1]) + Math.abs((y - from.y) * way[0]);
    const away = ahead + 2 * aside;
    if (ahead > 0 && aside <= ahead && away < distance) [best, distance] = [i, away];
  }
  return best;
}
