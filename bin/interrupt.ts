/** Exit code of a command stopped by Ctrl-C or by the system. */
export const STOPPED = 130;

/** Watches for Ctrl-C and for the system's request to end. */
export interface Interrupt {
  /** Work that ends by itself soon after `signal` is aborted; a second Ctrl-C does not wait for it. */
  readonly during: <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  readonly isStopped: () => boolean;
  readonly end: () => void;
}

/** Until `end` is called, a stop clears away with `leave` what is under way and ends the program at once. */
export function onInterrupt(leave: () => void): Interrupt {
  const stop = new AbortController();
  let patient = false;
  const onSignal = () => {
    const wait = patient && !stop.signal.aborted;
    stop.abort();
    if (wait) return;
    try {
      leave();
    } finally {
      process.exit(STOPPED);
    }
  };
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, onSignal);
  return {
    during: async (work) => {
      patient = true;
      try {
        return await work(stop.signal);
      } finally {
        patient = false;
      }
    },
    isStopped: () => stop.signal.aborted,
    end: () => {
      for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, onSignal);
    },
  };
}
