import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PACES } from "../../sources/hosts.ts";
import { look } from "../live/look.ts";
import { otherDay } from "./content.ts";
import { setting } from "./setting.ts";
import { serveDay, threeSources } from "./three-sources.ts";
import { towards } from "./towards.ts";
import { cookies } from "./wire.ts";

const DAY = "2026-03-16";

test("a look at a publisher writes down what it saw, believed or not, and no secret", async () => {
  const { home, publisher, client } = await setting();
  serveDay(publisher, DAY);
  const bank = threeSources.find((s) => s.id === "nbt-exchange-rates");
  if (!bank) throw new Error("no bank");
  const asking = client({ paces: PACES, transport: towards(publisher), clock: realDay() });
  publisher.misbehave(() => [cookies]);
  const good = await look(bank, asking, home.dir, DAY);
  expect(good.troubles).toEqual([]);
  expect(good.files).toHaveLength(3);
  expect(good.files[0]).toMatchObject({ layout: "export-xml", edition: "2026-03-12", readings: 12 });
  expect(good.answers).toHaveLength(3);
  expect(good.answers[0]).toMatchObject({
    answered: { status: 200, headers: { "content-type": "text/xml" } },
    body: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    verdict: { outcome: "accepted" },
    begins: expect.stringContaining("<ValCurs Date="),
  });

  publisher.misbehave(({ url }) => (url.searchParams.get("date") === DAY ? [cookies, otherDay] : [cookies]));
  const bad = await look(bank, asking, home.dir, DAY);
  expect(bad.troubles).toEqual([expect.stringMatching(/^2026-03-16: answer\/period: /)]);
  expect(bad.answers.at(-1)).toMatchObject({ verdict: { outcome: "refused", fault: { code: "answer/period" } } });
  const written = readFileSync(join(home.dir, bank.id, "look.json"), "utf8");
  expect(JSON.parse(written)).toEqual(bad);
  expect(written).not.toMatch(/session=1|x-api-key/);
});

/** Today, without waiting for anything. */
function realDay() {
  return { now: () => Date.now(), sleep: async () => undefined, deadline: () => () => undefined };
}
