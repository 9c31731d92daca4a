import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { randomLcg } from "d3-random";
import { expect, test } from "vitest";
import { receiveAll, type Settled } from "../../../pipelines/receive/queue.ts";
import { sha256 } from "../../../pipelines/receive/raw-store.ts";
import { faultCodesRu } from "../../../schemas/fault-ru.ts";
import * as content from "../../network/content.ts";
import type { Misbehaviour } from "../../network/publisher.ts";
import { setting } from "../../network/setting.ts";
import {
  archive,
  archiveBytes,
  bankOfRussia,
  nationalBank,
  WORLD_BANK_TRUTH,
  worldBank,
  worldBankFigures,
} from "../../network/shapes.ts";
import * as wire from "../../network/wire.ts";

/** Runs of the storm; more with `MIRPAL_STORM=1000`. */
const RUNS = Number(process.env.MIRPAL_STORM ?? 100);

/** What may befall what an answer says, and the way it comes: a run puts at most two of the first before one of the second. */
const SAYS: readonly Misbehaviour[] = [
  content.bom,
  content.busyArray,
  content.countryLeftOut,
  content.errorArray,
  content.firstPageAgain,
  content.firstPageRenumbered,
  content.htmlPage,
  content.indicatorGone,
  content.lyingCharset,
  content.nothing,
  content.numbersAsStrings,
  content.numbersWithSpaces,
  content.otherCountry,
  content.otherDay,
  content.otherIndicator,
  content.otherTotal,
  content.otherUnit,
  content.otherYear,
  content.pagesOf(0),
  content.pagesWithoutEnd,
];
const COMES: readonly Misbehaviour[] = [
  wire.bomb,
  wire.cutBody,
  wire.drip,
  wire.gzipCut,
  wire.gzipped,
  wire.lengthTooLarge,
  wire.lengthTooSmall,
  wire.notFound,
  wire.redirectLoop,
  wire.redirectRound,
  wire.redirectTo("http://publisher.invalid/"),
  wire.reset,
  wire.resetMidway,
  wire.silence,
  wire.stall,
  wire.tooMany("3"),
  wire.tooMany("Sun, 22 Nov 2026 00:10:00 GMT"),
  wire.unavailable,
  wire.unknownPacking,
];

const ARCHIVE = sha256(archiveBytes(0.5));

/** What a request of this run may arrive as, or nothing at all. */
function expectTruth(result: Settled): void {
  if (result.outcome === "failed") {
    expect(faultCodesRu).toContain(result.fault.code);
    return;
  }
  const [answer] = result.answers;
  if (result.request.id.startsWith("remittances")) expect(worldBankFigures(result.answers)).toEqual(WORLD_BANK_TRUTH);
  else if (result.request.id === "archive") expect(answer?.sha256).toBe(ARCHIVE);
  else expect(answer?.text()).toContain(`Date="${result.request.id}"`);
}

test(`${RUNS} bad days: what arrives is the truth, what does not is named, and the next day mends all`, async () => {
  const { publisher, publisherAt, client, home, clock } = await setting();
  const bank = await publisherAt("localhost");
  const outcomes = { new: 0, unchanged: 0, failed: 0 };
  for (let run = 0; run < RUNS; run++) {
    const random = randomLcg(run / RUNS);
    const pick = (list: readonly Misbehaviour[]) => list.slice(Math.floor(random() * list.length)).slice(0, 1);
    const marks = random() < 0.5 ? [wire.marked] : [];
    const plan = () => {
      if (random() < 0.4) return marks;
      const says = random() < 0.5 ? pick(SAYS) : [];
      const more = random() < 0.2 ? pick(SAYS) : [];
      return [...says, ...more, ...marks, ...(random() < 0.6 ? pick(COMES) : [])];
    };
    for (const p of [publisher, bank]) p.misbehave(plan);
    const requests = [
      worldBank(publisher),
      worldBank(publisher, { paged: true }),
      nationalBank(bank),
      bankOfRussia(bank),
      archive(bank),
    ];
    const results = await receiveAll(client({ random }), requests);
    for (const result of results) {
      expectTruth(result);
      outcomes[result.outcome]++;
    }
    const partials = join(home.raw, "network", "partials");
    expect(existsSync(partials) && readdirSync(partials).filter((n) => !/\.part(\.json)?$/.test(n))).toEqual([]);
    for (const p of [publisher, bank]) p.misbehave(() => marks);
    for (const result of await receiveAll(client({ random }), requests)) {
      expectTruth(result);
      expect(result.outcome, `run ${run}`).not.toBe("failed");
    }
  }
  // the storm must have blown: some requests got through it, some did not
  expect(outcomes.failed).toBeGreaterThan(RUNS / 10);
  expect(outcomes.new + outcomes.unchanged).toBeGreaterThan(RUNS / 10);
  expect(clock.waits.length).toBeGreaterThan(RUNS);
});
