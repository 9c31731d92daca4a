import type { Pace } from "../schemas/request.ts";

/**
 * How often each publisher's host may be asked, by what the publisher says or what others have met; a host that is not here is
 * asked once a second, one request at a time.
 */
export const PACES: Readonly<Record<string, Pace>> = {
  // answers 400 at random to the same address when asked faster (reported 2026-08)
  "api.worldbank.org": { intervalMs: 3000, atOnce: 1 },
  // 10 calls in 10 seconds by `?config`; drops the connection above that
  "statbank.armstat.am": { intervalMs: 2000, atOnce: 1 },
  // 10 calls in 10 seconds by `?config`
  "statbank.statistica.md": { intervalMs: 2000, atOnce: 1 },
  // a public client of the service waits as long
  "taldau.stat.gov.kz": { intervalMs: 2000, atOnce: 1 },
  // answered 429 to a reader of twenty-eight tables in a row
  "api.siat.stat.uz": { intervalMs: 2000, atOnce: 1 },
  // a public client of the portal waits a second and a half
  "dataportal.belstat.gov.by": { intervalMs: 1500, atOnce: 1 },
  // drops connections after about twenty fresh ones
  "www.nbkr.kg": { intervalMs: 5000, atOnce: 1 },
  // a pause of three seconds is advised by those who use it
  "stat.gov.ua": { intervalMs: 3000, atOnce: 1 },
  // answers 403 when it is busy
  "rplumber.ilo.org": { intervalMs: 3000, atOnce: 1 },
};
