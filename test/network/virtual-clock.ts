import type { Clock } from "../../pipelines/receive/clock.ts";

export interface VirtualClock extends Clock {
  /** Time passes for what waits for this address, as when a publisher is silent; whether a limit ran out. */
  readonly pass: (ms: number, url: string) => boolean;
  /** The waits so far, in milliseconds. */
  readonly waits: readonly number[];
}

/** A clock that no one waits for: sleeping moves it on at once, and limits run out only when a publisher plays the silent one. */
export function virtualClock(start = Date.UTC(2026, 10, 22)): VirtualClock {
  let now = start;
  const waits: number[] = [];
  const limits = new Set<{ left: number; readonly url: string; readonly end: () => void }>();
  return {
    waits,
    now: () => now,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
    deadline: (ms, url, end) => {
      const limit = { left: ms, url, end };
      limits.add(limit);
      return () => void limits.delete(limit);
    },
    pass: (ms, url) => {
      now += ms;
      let ended = false;
      for (const limit of [...limits].filter((l) => l.url === url)) {
        limit.left -= ms;
        if (limit.left > 0) continue;
        limits.delete(limit);
        limit.end();
        ended = true;
      }
      return ended;
    },
  };
}
