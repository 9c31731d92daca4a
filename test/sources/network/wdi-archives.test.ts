import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { interpretArea } from "../../../pipelines/interpret.ts";
import { theTen } from "../../../schemas/areas.ts";
import { archived, joinedArchive } from "../../../sources/worldbank-wdi/ask-archive.ts";
import { retrieval } from "../../../sources/worldbank-wdi/requests.ts";
import { worldbankWdi } from "../../../sources/worldbank-wdi/source.ts";
import * as content from "../../network/content.ts";
import { atLoopback, pathOf } from "../../network/loopback.ts";
import type { Misbehaviour } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import { heldSeries } from "../../network/world-bank.ts";
import { Fixture, fixtureFile } from "../fixture.ts";

const CODE = "BM.TRF.PWKR.CD.DT";
const held = (await heldSeries()).get(CODE) ?? new Map<string, string>();

const fixture = (name: string) =>
  fixtureFile(
    Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources/worldbank-wdi/fixture", `${name}.json`), "utf8"))),
  );
const [PATTERN] = JSON.parse(new TextDecoder().decode(fixture("archive-json").bytes)).source.data;

/** Remittances paid by the ten in 2019 and 2020, the update of September 2021. */
const DATA = theTen.flatMap(({ id }) =>
  ["2020", "2019"].map((year) => ({
    variable: PATTERN.variable.map((v: { concept: string }) =>
      v.concept === "Country" ? { ...v, id } : v.concept === "Time" ? { ...v, id: `YR${year}`, value: year } : v,
    ),
    value: held.get(`${id} ${year}`) ? Number(held.get(`${id} ${year}`)) : null,
  })),
);

async function asked(wrong: readonly Misbehaviour[] = [], data = DATA, per = 8) {
  const at = await setting();
  const request = atLoopback(archived("money", [CODE], "2021-09"), at.publisher);
  at.publisher.serve(pathOf(request), (url) => {
    const page = Number(url.searchParams.get("page"));
    const body = {
      page,
      pages: Math.ceil(data.length / per),
      per_page: per,
      total: data.length,
      lastupdated: "2021-09-15",
      source: { id: "57", name: "WDI Database Archives", data: data.slice((page - 1) * per, page * per) },
    };
    return { type: "application/json", body: Buffer.from(JSON.stringify(body)) };
  });
  at.publisher.misbehave(() => wrong);
  return { ...at, request };
}

test("an update of the past is asked for by its month, and is read as the file of that month", async () => {
  const { client, request } = await asked();
  const { answers } = await client().receive(request);
  expect(answers.length).toBe(3);
  const [file] = joinedArchive(request, answers);
  const parsed = worldbankWdi.parse(file ?? { name: "", bytes: new Uint8Array() });
  expect([parsed.layout, parsed.edition, parsed.published]).toEqual(["archive-json", "2021-09", "2021-09-30"]);
  for (const r of parsed.readings)
    expect(r.value_raw).toBe(held.get(`${interpretArea(worldbankWdi, r.ref_area)} ${r.time_period}`) ?? "");
});

test("all series are asked for in as many questions as today's", () => {
  const past = retrieval.past?.("2017-04") ?? [];
  expect(past.flatMap((r) => r.asked.indicators)).toEqual(
    retrieval.requests({ day: "2026-11-22", since: null }).flatMap((r) => r.asked.indicators),
  );
  for (const { url } of past) {
    expect(url).toContain("/version/201704/");
    expect(url.length).toBeLessThan(1_400);
  }
});

const text = (from: string, to: string): Misbehaviour => ({
  name: to,
  play: (play) => ({ ...play, body: Buffer.from(play.body.toString().replaceAll(from, to)) }),
});

test.each<[string, readonly Misbehaviour[], typeof DATA, string]>([
  ["another update", [text('"202109"', '"202110"')], DATA, "answer/period"],
  ["another series", [text(CODE, "BX.TRF.PWKR.CD.DT")], DATA, "answer/gone"],
  ["a month without an update", [], [], "answer/nothing"],
  ["a country left out", [], DATA.slice(2), "answer/missing"],
  ["a row twice", [], [...DATA, ...DATA.slice(0, 1)], "answer/repeated"],
  ["an error", [content.errorArray], DATA, "answer/error"],
  ["a series archived", [content.indicatorGone], DATA, "answer/gone"],
  ["a page of HTML", [content.htmlPage], DATA, "answer/content"],
])("%s is refused", async (_, wrong, data, code) => {
  const { client, request } = await asked(wrong, data);
  expect((await faultOf(client().receive(request))).code).toBe(code);
});
