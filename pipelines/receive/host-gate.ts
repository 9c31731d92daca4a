import { Fault } from "../../schemas/fault.ts";
import { isOfHost } from "./trouble.ts";

/** Requests in succession that a host may fail before it is left alone for the rest of the run. */
const FAILURES = 3;

/** Remembers which hosts are down, so that the rest of a run neither waits for them nor troubles them. */
export interface HostGate {
  /** @throws Fault `network/host-down`. */
  readonly expectUp: (url: URL) => void;
  readonly failed: (url: URL, fault: Fault) => void;
  readonly answered: (url: URL) => void;
}

export function makeHostGate(): HostGate {
  const failures = new Map<string, number>();
  return {
    expectUp: (url) => {
      if ((failures.get(url.host) ?? 0) < FAILURES) return;
      throw new Fault("network/host-down", `"${url.host}" failed too often and was not asked again`, {
        at: url.origin + url.pathname,
        hint: "run the command again later",
      });
    },
    failed: (url, fault) => {
      if (isOfHost(fault)) failures.set(url.host, (failures.get(url.host) ?? 0) + 1);
    },
    answered: (url) => void failures.delete(url.host),
  };
}
