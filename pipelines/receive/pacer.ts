import type { Pace } from "../../schemas/request.ts";
import type { Clock } from "./clock.ts";

/** The pace of a host that no one has declared. */
export const DEFAULT_PACE: Pace = { intervalMs: 1000, atOnce: 1 };

export interface Pacer {
  /** Does one piece of work with a host when its turn has come. */
  readonly turn: <T>(host: string, signal: AbortSignal, work: () => Promise<T>) => Promise<T>;
}

interface Lane {
  readonly pace: Pace;
  running: number;
  /** When the next request may start. */
  nextStart: number;
  readonly queue: (() => void)[];
}

/** Keeps each host to its pace: so many requests at once, and a shortest time between their starts. */
export function makePacer(clock: Clock, paces: Readonly<Record<string, Pace>>): Pacer {
  const lanes = new Map<string, Lane>();
  const laneOf = (host: string): Lane => {
    const lane = lanes.get(host) ?? { pace: paces[host] ?? DEFAULT_PACE, running: 0, nextStart: 0, queue: [] };
    lanes.set(host, lane);
    return lane;
  };
  return {
    turn: async (host, signal, work) => {
      const lane = laneOf(host);
      await place(lane, signal);
      try {
        const start = Math.max(clock.now(), lane.nextStart);
        lane.nextStart = start + lane.pace.intervalMs;
        if (start > clock.now()) await clock.sleep(start - clock.now(), signal);
        signal.throwIfAborted();
        return await work();
      } finally {
        lane.running--;
        lane.queue.shift()?.();
      }
    },
  };
}

/** Waits for a free place in the lane and takes it. */
function place(lane: Lane, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (lane.running < lane.pace.atOnce) {
    lane.running++;
    return Promise.resolve();
  }
  return new Promise((resolve, reject) => {
    const take = () => {
      signal.removeEventListener("abort", leave);
      lane.running++;
      resolve();
    };
    const leave = () => {
      lane.queue.splice(lane.queue.indexOf(take), 1);
      reject(signal.reason);
    };
    lane.queue.push(take);
    signal.addEventListener("abort", leave, { once: true });
  });
}
