import { join } from "node:path";
import { type Enquiry, enquiries, requestsByHost } from "../pipelines/enquire.ts";
import type { Home } from "../pipelines/home.ts";
import { type Client, type ClientOptions, openClient } from "../pipelines/receive/client.ts";
import { type Retrieved, retrieve } from "../pipelines/retrieve.ts";
import { trialOf } from "../pipelines/update.ts";
import type { SourceDefinition } from "../schemas/source.ts";
import { PACES } from "../sources/hosts.ts";
import { sources } from "../sources/index.ts";
import type { Context } from "./context.ts";
import type { Interrupt } from "./interrupt.ts";
import { printTable } from "./print-table.ts";
import { count } from "./reports.ts";
import { askingSteps } from "./update-progress.ts";
import { writePages } from "./write-pages.ts";

/** What an update works with, an argument so that tests ask nobody and write no pages. */
export interface Means {
  readonly sources: readonly SourceDefinition[];
  readonly open: (home: Home, options: ClientOptions) => Client;
  readonly paces: NonNullable<ClientOptions["paces"]>;
  readonly now: () => Date;
  readonly writePages: (context: Context, out: string) => Promise<unknown>;
  /** Sources that the database is built of; null for all. */
  readonly built: readonly string[] | null;
}

export const usualMeans: Means = {
  sources,
  open: openClient,
  paces: PACES,
  now: () => new Date(),
  writePages,
  built: null,
};

interface AskWish {
  readonly since: number | null;
  readonly only: readonly string[];
}

/** What is asked today. */
export function enquiriesNow({ now, sources }: Means, wish: AskWish): Enquiry[] {
  return enquiries({ ...wish, day: now().toISOString().slice(0, 10) }, sources);
}

/** Says whom it asks and how much, then asks, showing how far it is. */
export async function ask(
  asked: readonly Enquiry[],
  interrupt: Interrupt,
  context: Context,
  { open, paces }: Means,
): Promise<Retrieved[]> {
  announce(asked, paces, context);
  const all = asked.reduce((n, { requests }) => n + requests.length, 0);
  return interrupt.during(async (signal) => {
    const client = open(context.home, { paces, signal, onProgress: askingSteps(all, context) });
    try {
      return await retrieve(asked, client, join(trialOf(context.home).dir, "arrived"));
    } finally {
      await client.close();
    }
  });
}

/** Seconds between two requests to a host for which no pace is declared. */
const USUAL_SECONDS = 1;

function announce(asked: readonly Enquiry[], paces: Means["paces"], { note, say, lang }: Context): void {
  const ru = lang === "ru";
  const hosts = requestsByHost(asked);
  if (hosts.length === 0) return;
  note(
    say({ en: "Publishers are asked now. Requests by host:", ru: "Запрашиваются источники. Запросов по серверам:" }),
  );
  note(
    printTable(
      ru ? ["сервер", "запросов", "не чаще чем раз в, с"] : ["host", "requests", "one at most every, s"],
      hosts.map(({ host, requests }) => [host, requests, (paces[host]?.intervalMs ?? USUAL_SECONDS * 1000) / 1000]),
    ),
  );
  const least = hosts.map(({ host, requests }) => requests * (paces[host]?.intervalMs ?? USUAL_SECONDS * 1000));
  const minutes = Math.ceil(Math.max(...least) / 60_000);
  const n = count(minutes, lang);
  note(say({ en: `It takes about ${n} min or more.`, ru: `Это займёт примерно ${n} мин или дольше.` }));
}
