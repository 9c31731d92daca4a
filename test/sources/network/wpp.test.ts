import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { theTen } from "../../../schemas/areas.ts";
import { unWppNetMigration } from "../../../sources/un-wpp-net-migration/source.ts";
import * as content from "../../network/content.ts";
import { atLoopback, pathOf } from "../../network/loopback.ts";
import type { Misbehaviour } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import * as wire from "../../network/wire.ts";
import { Fixture, fixtureFile } from "../fixture.ts";

const fixture = (name: string) =>
  fixtureFile(
    Fixture.parse(
      JSON.parse(readFileSync(join(projectDir, "sources/un-wpp-net-migration/fixture", `${name}.json`), "utf8")),
    ),
  );
const FIGURES = new TextDecoder("utf-8", { ignoreBOM: true }).decode(fixture("indicators").bytes);

/** The fixture with lines of the rest of the ten, of which no figure is printed. */
const TABLE = `${FIGURES}${theTen
  .filter(({ id }) => !FIGURES.includes(`,${id},`))
  .flatMap(({ id, name }) =>
    [2022, 2023, 2024].map((year) => `,1,,${id},,,4,Country/Area,,${name.en},2,Medium,${year},,,,\n`),
  )
  .join("")}`;

async function asked(wrong: readonly Misbehaviour[] = [], table = TABLE) {
  const at = await setting();
  const [declared] = unWppNetMigration.retrieval?.requests({ day: "2026-11-22", since: null }) ?? [];
  if (!declared) throw new Error("no request");
  const request = atLoopback(declared, at.publisher);
  at.publisher.serve(pathOf(request), () => ({ type: "application/x-gzip", body: gzipSync(table) }));
  at.publisher.misbehave(() => wrong);
  return { ...at, request };
}

test("the packed table arrives and holds the figures of the reshaped one, before rounding", async () => {
  const { client, request } = await asked();
  const { answers } = await client().receive(request);
  const [answer] = answers;
  if (!answer) throw new Error("no answer");
  expect(answer.content).toBe("gzip");
  const persons = new Map(
    unWppNetMigration.parse(answer).readings.map((r) => [`${r.ref_area} ${r.time_period}`, Number(r.value_raw) * 1000]),
  );
  for (const r of unWppNetMigration.parse(fixture("csv")).readings)
    expect(
      Math.abs((persons.get(`${r.ref_area} ${Number(r.time_period)}`) ?? Number.NaN) - Number(r.value_raw)),
    ).toBeLessThan(501);
  expect(unWppNetMigration.retrieval?.published?.(answers)).toBe("2024-07-12");
});

test("what the server has unpacked on the way is read too", async () => {
  const { client, request } = await asked([{ name: "plain", play: (play) => ({ ...play, body: Buffer.from(TABLE) }) }]);
  expect((await client().receive(request)).answers[0]?.content).toBe("text");
});

const replaced = (from: string | RegExp, to: string): Misbehaviour => ({
  name: to,
  play: (play) => ({ ...play, body: gzipSync(TABLE.replace(from, to)) }),
});

test.each<[string, Misbehaviour, string]>([
  ["another variant", replaced(/Medium/g, "High"), "answer/shape"],
  ["persons", replaced(/-5699\.445/, "-5699445"), "answer/shape"],
  ["a code beside another country", replaced(",ARM,", ",GEO,"), "answer/shape"],
  ["a country left out", replaced(/.*Kyrgyz.*\n/g, ""), "answer/missing"],
  ["a year left out", replaced(/.*Tajikistan.*2023.*\n/, ""), "answer/shape"],
  ["no column of net migration", replaced("NetMigrations", "NetMigration"), "answer/shape"],
  ["half a packed file", wire.cutBody, "answer/cut"],
  ["a page of HTML", content.htmlPage, "answer/content"],
  ["an address that is gone", wire.notFound, "network/refused"],
])("%s is refused", async (_, wrong, code) => {
  const { client, request } = await asked([wrong]);
  expect((await faultOf(client().receive(request))).code).toBe(code);
});
