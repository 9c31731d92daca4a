/** Labels under one another at the right edge: each as near its line's end as the others let it. */

export interface Item {
  readonly top: number;
  readonly height: number;
}

/** New tops for items that wish for theirs, `gap` apart, between `from` and `to`; too many spill over at the top. */
export function stack(items: readonly Item[], gap: number, from: number, to: number): number[] {
  const order = items.map((item, index) => ({ ...item, index })).sort((a, b) => a.top - b.top || a.index - b.index);
  const groups: { top: number; height: number; members: typeof order }[] = [];
  for (const item of order) {
    groups.push({ top: clamp(item.top, from, to - item.height), height: item.height, members: [item] });
    merge(groups, gap, from, to);
  }
  const tops: number[] = items.map(() => 0);
  for (const group of groups) {
    let top = group.top;
    for (const { index, height } of group.members) {
      tops[index] = top;
      top += height + gap;
    }
  }
  return tops;
}

/** Joins the last groups while they touch, each joined group centred on the mean wish of its members. */
function merge(
  groups: { top: number; height: number; members: Item[] }[],
  gap: number,
  from: number,
  to: number,
): void {
  for (;;) {
    const [upper, lower] = groups.slice(-2);
    if (!upper || !lower || upper.top + upper.height + gap <= lower.top) return;
    const members = [...upper.members, ...lower.members];
    const height = upper.height + gap + lower.height;
    let before = 0;
    let wish = 0;
    for (const m of members) {
      wish += (m.top - before) / members.length;
      before += m.height + gap;
    }
    groups.splice(-2, 2, { top: clamp(wish, from, to - height), height, members });
  }
}

const clamp = (value: number, from: number, to: number): number => Math.max(Math.min(from, to), Math.min(value, to));
