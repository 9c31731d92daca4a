import { expect, test } from "vitest";
import { receiveAll, type Settled } from "../../../pipelines/receive/queue.ts";
import { sha256 } from "../../../pipelines/receive/raw-store.ts";
import { faultCodesRu } from "../../../schemas/fault-ru.ts";
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
import { stormOf } from "../../network/storm.ts";

/** Bad days; more with `MIRPAL_STORM=1000`. */
const DAYS = Number(process.env.MIRPAL_STORM ?? 100);

const ARCHIVE = sha256(archiveBytes(0.5));

/** What arrives is the publisher's own; what does not has a name in both languages. */
function expectTruth(result: Settled, day: string): void {
  if (result.outcome === "failed") {
    expect(faultCodesRu, day).toContain(result.fault.code);
    return;
  }
  const [answer] = result.answers;
  const { id } = result.request;
  if (id.startsWith("remittances")) expect(worldBankFigures(result.answers), day).toEqual(WORLD_BANK_TRUTH);
  else if (id === "archive") expect(answer?.sha256, day).toBe(ARCHIVE);
  else expect(answer?.text(), day).toContain(`Date="${id}"`);
}

test(`${DAYS} bad days: what arrives is the truth, what does not is named, and the next day mends all`, async () => {
  const { publisher, publisherAt, client, clock } = await setting();
  const bank = await publisherAt("localhost");
  const outcomes = { new: 0, unchanged: 0, failed: 0 };
  for (let n = 0; n < DAYS; n++) {
    const day = `day ${n}`;
    const storm = stormOf(day);
    const requests = [
      worldBank(publisher),
      worldBank(publisher, { paged: true }),
      nationalBank(bank),
      bankOfRussia(bank),
      archive(bank),
    ];
    for (const p of [publisher, bank]) p.misbehave(storm.plan);
    for (const result of await receiveAll(client(), requests)) {
      expectTruth(result, day);
      outcomes[result.outcome]++;
    }
    for (const p of [publisher, bank]) p.misbehave(() => storm.habit);
    for (const result of await receiveAll(client(), requests)) {
      expectTruth(result, day);
      expect(result.outcome, day).not.toBe("failed");
    }
  }
  // the storm must have blown: some requests got through it, some did not
  expect(outcomes.failed).toBeGreaterThan(DAYS / 10);
  expect(outcomes.new + outcomes.unchanged).toBeGreaterThan(DAYS);
  expect(clock.waits.length).toBeGreaterThan(DAYS);
});
