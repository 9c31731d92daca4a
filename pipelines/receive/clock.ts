import { setTimeout as pause } from "node:timers/promises";

/** Time as the receiver knows it, an argument so that tests need not wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; ends early with the signal's reason. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Calls `end` when the time is over, unless called off by what it returns; `url` says what is being waited for. */
  readonly deadline: (ms: number, url: string, end: () => void) => () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    pause(ms, undefined, { signal }).catch((error) => {
      throw signal.aborted ? signal.reason : error;
    }),
  deadline: (ms, _url, end) => {
    const timer = setTimeout(end, ms);
    return () => clearTimeout(timer);
  },
};
