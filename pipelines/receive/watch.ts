import { Fault } from "../../schemas/fault.ts";
import type { Limits } from "../../schemas/request.ts";
import type { Clock } from "./clock.ts";

/** The time limits of one question under way. */
export interface Watch {
  /** Aborted by the user, by silence, or at the end of the time. */
  readonly signal: AbortSignal;
  /** Something came: the silence begins anew. */
  readonly heard: () => void;
  readonly end: () => void;
}

/** Starts the limits of time and silence for a question to this address. */
export function watch(clock: Clock, url: URL, limits: Limits, user: AbortSignal): Watch {
  const own = new AbortController();
  const at = url.origin + url.pathname;
  const endTotal = clock.deadline(limits.totalMs, url.href, () =>
    own.abort(
      new Fault("network/slow", `"${url.host}" did not finish its answer in time`, {
        at,
        hint: "try again later, at night perhaps; the file can also be fetched by hand and given with mirpal update --from",
      }),
    ),
  );
  const silence = () =>
    clock.deadline(limits.idleMs, url.href, () =>
      own.abort(new Fault("network/stalled", `"${url.host}" stopped sending`, { at, hint: "try again later" })),
    );
  let endSilence = silence();
  return {
    signal: AbortSignal.any([user, own.signal]),
    heard: () => {
      endSilence();
      endSilence = silence();
    },
    end: () => {
      endTotal();
      endSilence();
    },
  };
}

/** What a user's stop is told as. */
export function stopped(): Fault {
  return new Fault("network/stopped", "it was stopped before the answer was whole", {
    hint: "run the command again: what was received before stays",
  });
}
