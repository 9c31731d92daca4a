import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { accountsOf, codeOf, type SourceAccount } from "../../pipelines/account.ts";
import { enquiries } from "../../pipelines/enquire.ts";
import type { Home } from "../../pipelines/home.ts";
import { openClient } from "../../pipelines/receive/client.ts";
import { retrieve } from "../../pipelines/retrieve.ts";
import { stageRetrieved } from "../../pipelines/stage-retrieved.ts";
import { acceptFiles, discard, trialOf } from "../../pipelines/update.ts";
import { listVintages, readReadings } from "../../pipelines/vintages.ts";
import type { Reading } from "../../schemas/reading.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import { PACES } from "../../sources/hosts.ts";
import { openPublisher } from "../network/publisher.ts";
import { setting } from "../network/setting.ts";
import { stormOf } from "../network/storm.ts";
import { serveDay, threeSources, truthOf } from "../network/three-sources.ts";
import { clockBehind, type Towards, towards } from "../network/towards.ts";
import * as wire from "../network/wire.ts";

/** Bad days; more with `MIRPAL_STORM=1000`. */
const DAYS = Number(process.env.MIRPAL_STORM ?? 100);
/** Days for which an edition is the newest. */
const EDITION_DAYS = 4;

const isoDay = (n: number) => new Date(Date.UTC(2026, 2, 16 + n)).toISOString().slice(0, 10);

/** Readings of vintages, each read once. */
const read = new Map<string, Reading[]>();

/** Folders of the vintages taken in by this home, and the figures that speak, the newest vintage last. */
async function heldOf(home: Home, source: SourceDefinition) {
  const own = listVintages(home, source.id).filter((v) => !v.shipped);
  const figures = new Map<string, string>();
  for (const v of own) {
    const readings = read.get(v.dir) ?? (await readReadings(v));
    read.set(v.dir, readings);
    for (const r of readings)
      if (r.breakdown_1 === "USD") figures.set(`USD ${isoOf(r.time_period)}`, r.value_raw);
      else if (r.measure.includes(".")) figures.set(`${r.measure} ${r.ref_area} ${r.time_period}`, r.value_raw);
  }
  return { folders: own.map((v) => v.dir), figures };
}

const isoOf = (printed: string) => printed.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, "$3-$2-$1");

/** Each source ends at the day's edition, whole, or where it was; a part that is left out is named. */
function expectWhole(
  { outcome, faults, held }: SourceAccount,
  truth: ReadonlyMap<string, string>,
  before: Awaited<ReturnType<typeof heldOf>>,
  after: Awaited<ReturnType<typeof heldOf>>,
  day: string,
): void {
  if (outcome === "down" || outcome === "refused") {
    expect(after.folders, day).toEqual(before.folders);
    expect(faults.length, day).toBeGreaterThan(0);
    expect(held, day).not.toBeNull();
    return;
  }
  const without = faults.map(({ about }) => about);
  const wanted = [...truth].filter(([key]) => !without.some((code) => key.startsWith(`${code} `)));
  expect(
    wanted.filter(([key, figure]) => after.figures.get(key) !== figure),
    `${day} ${outcome}`,
  ).toEqual([]);
  expect(after.folders.length > before.folders.length, day).toBe(outcome === "new");
}

/** Everything that lies in a folder, as text. */
const textOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && e.name.endsWith(".json"))
    .map((e) => readFileSync(join(e.parentPath, e.name), "utf8"))
    .join("\n");

test(
  `${DAYS} bad days of updates: a whole edition or the one before, and it is said which`,
  async () => {
    const { home, clock } = await setting();
    let way: Towards | undefined;
    const publisher = await openPublisher(clockBehind(clock, () => way?.asked ?? new Map()));
    way = towards(publisher);
    const outcomes = { new: 0, unchanged: 0, down: 0, refused: 0 };
    const parts: string[] = [];
    const update = async (day: string) => {
      const transport = { ...(way as Towards), close: async () => undefined };
      const client = openClient(home, { clock, transport, paces: PACES, random: () => 0.5 });
      const trial = trialOf(home);
      const retrieved = await retrieve(enquiries({ day }, threeSources), client, join(trial.dir, "arrived"));
      const files = await stageRetrieved(trial, retrieved);
      const made = { files, differences: [], findings: [], answers: [], withheld: [], summary: null, trial };
      const accounts = accountsOf(home, retrieved, made);
      acceptFiles(home, trial);
      discard(trial);
      return accounts;
    };
    try {
      for (let n = 0; n <= DAYS; n++) {
        const day = isoDay(Math.floor(n / EDITION_DAYS));
        const storm = stormOf(`update ${n}`);
        serveDay(publisher, day);
        // the last day is a good one
        publisher.misbehave(n === DAYS ? () => [wire.cookies] : (scene) => [wire.cookies, ...storm.plan(scene)]);
        const before = await Promise.all(threeSources.map((s) => heldOf(home, s)));
        const accounts = await update(day);
        for (const [i, source] of threeSources.entries()) {
          const [account, was] = [accounts[i], before[i]];
          if (!account || !was) throw new Error("no account");
          expectWhole(account, truthOf(source, day), was, await heldOf(home, source), `day ${n}, ${source.id}`);
          outcomes[account.outcome]++;
          if (account.outcome === "new") parts.push(...account.faults.map((f) => f.about));
        }
        if (n === DAYS) expect(codeOf(accounts)).toBe(0);
      }
    } finally {
      await publisher.close();
      await way.close();
    }
    // the storm must have blown, and updates got through it
    expect(Math.min(outcomes.new, outcomes.unchanged, outcomes.down + outcomes.refused)).toBeGreaterThan(DAYS / 10);
    const hosts = new Set([...way.asked.values()].map((url) => new URL(url).host));
    expect([...hosts].sort()).toEqual([
      "api.worldbank.org",
      // asked in place of what the first does not bring
      "data360api.worldbank.org",
      "www.cbr.ru",
      "www.nbt.tj",
    ]);
    for (const [host, most] of way.atOnce) expect(most, host).toBeLessThanOrEqual(PACES[host]?.atOnce ?? 1);
    expect(textOf(join(home.raw, "network"))).not.toMatch(/session=1|x-api-key/i);
  },
  60_000 + DAYS * 8000,
);
