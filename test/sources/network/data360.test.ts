import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { retrieve } from "../../../pipelines/receive/retrieve.ts";
import { theTen } from "../../../schemas/areas.ts";
import { series } from "../../../sources/worldbank-wdi/ask-api.ts";
import { data360 } from "../../../sources/worldbank-wdi/ask-data360.ts";
import { retrieval } from "../../../sources/worldbank-wdi/requests.ts";
import { worldbankWdi } from "../../../sources/worldbank-wdi/source.ts";
import { atLoopback, pathOf, retrievalAtLoopback } from "../../network/loopback.ts";
import type { Misbehaviour, Truth } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import { heldSeries } from "../../network/world-bank.ts";
import { Fixture, fixtureFile } from "../fixture.ts";

const CODE = "NY.GDP.MKTP.CD";
const ON = { day: "2026-11-22", since: null };
const held = (await heldSeries()).get(CODE) ?? new Map<string, string>();
const fixture = (name: string) =>
  fixtureFile(
    Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources/worldbank-wdi/fixture", `${name}.json`), "utf8"))),
  );

type Row = Record<string, unknown>;
const [PATTERN] = JSON.parse(new TextDecoder().decode(fixture("data360").bytes)).value as Row[];

/** Gross domestic product of the ten, 2016 to 2024, as held. */
const ROWS: readonly Row[] = theTen.flatMap(({ id }) =>
  Array.from({ length: 9 }, (_, i) => String(2016 + i)).flatMap((year) => {
    const figure = held.get(`${id} ${year}`);
    return figure ? [{ ...PATTERN, REF_AREA: id, TIME_PERIOD: year, OBS_VALUE: figure, UNIT_MULT: 0 }] : [];
  }),
);

const calls =
  (rows: readonly Row[], perCall = 1_000, count = rows.length): Truth =>
  ({ searchParams }) => {
    const skip = (Number(searchParams.get("skip")) / 1_000) * perCall;
    return {
      type: "application/json",
      body: Buffer.from(JSON.stringify({ count, value: rows.slice(skip, skip + perCall) })),
    };
  };

async function asked(truth: Truth) {
  const at = await setting();
  const request = atLoopback(data360(CODE, ON.day), at.publisher);
  at.publisher.serve(pathOf(request), truth);
  return { ...at, request };
}

test("Data360 gives the figures of the archive, in its power of ten", () => {
  const told = (name: string) =>
    new Map(
      worldbankWdi.parse(fixture(name)).readings.map((r) => {
        const power = worldbankWdi.measures[r.measure]?.unit_mult ?? Number.NaN;
        return [`${r.ref_area} ${r.time_period}`, Math.round(Number(r.value_raw) * 10 ** power)];
      }),
    );
  const archive = told("api-zip");
  for (const [key, figure] of told("data360")) expect(`${key} ${figure}`).toBe(`${key} ${archive.get(key)}`);
});

test("what its parts print is passed over and counted", () => {
  expect(Object.values(worldbankWdi.parse(fixture("data360")).passed_over)).toEqual([1]);
});

test("calls are put by skip until the count is reached, and joined", async () => {
  const more = Array.from({ length: 1_500 }, (_, i) => ({ ...ROWS[i % ROWS.length], COMP_BREAKDOWN_1: `P${i}` }));
  const { client, publisher, request } = await asked(calls([...ROWS, ...more]));
  const { answers } = await client().receive(request);
  expect(publisher.calls.map(({ url }) => url.searchParams.get("skip"))).toEqual(["0", "1000"]);
  const [file] = retrieval.files?.(request, answers) ?? [];
  const { readings, passed_over } = worldbankWdi.parse(file ?? { name: "", bytes: new Uint8Array() });
  expect(readings.length).toBe(ROWS.length);
  expect(Object.values(passed_over)).toEqual([1_500]);
});

describe("a bad answer is told by name and not taken", () => {
  const one = (change: Row) => ROWS.map((row, i) => (i === 3 ? { ...row, ...change } : row));
  test.each<[string, Truth, string]>([
    ["another series", calls(one({ INDICATOR: "WB_WDI_SP_POP_TOTL" })), "answer/indicator"],
    ["another database", calls(one({ DATABASE_ID: "WB_HNP" })), "answer/shape"],
    ["a year not asked for", calls(one({ TIME_PERIOD: "1999" })), "answer/period"],
    ["months", calls(one({ FREQ: "M" })), "answer/shape"],
    ["two units", calls(one({ UNIT_MEASURE: "XDR" })), "answer/shape"],
    ["numbers that are not texts", calls(one({ OBS_VALUE: 5 })), "answer/shape"],
    ["a country left out", calls(ROWS.filter((r) => r.REF_AREA !== "TJK")), "answer/missing"],
    ["parts alone", calls(ROWS.map((r) => ({ ...r, COMP_BREAKDOWN_1: "WGI_SE" }))), "answer/shape"],
    ["nothing", calls([]), "answer/nothing"],
    ["fewer rows than counted", calls(ROWS, 1_000, ROWS.length + 1), "answer/pages"],
    ["the first rows for every call", () => calls(ROWS, 1_000, 2_000)(new URL("http://x/?skip=0")), "answer/repeated"],
    ["more rows than are given", calls(ROWS, 1_000, 12_000), "answer/endless"],
    ["an error", () => ({ type: "application/json", body: Buffer.from('{"error_code":500}') }), "answer/shape"],
  ])("%s", async (_, truth, code) => {
    const { client, request } = await asked(truth);
    expect((await faultOf(client().receive(request))).code).toBe(code);
  });
});

test("it is asked where neither JSON nor archive comes, and not for a series that is gone", async () => {
  const { publisher, client } = await setting();
  const here = retrievalAtLoopback({ ...retrieval, requests: () => [series(CODE, [CODE])] }, publisher);
  publisher.serve(pathOf(data360(CODE, ON.day)), calls(ROWS));
  const broken: Misbehaviour = { name: "500", play: (play) => ({ ...play, status: 404, body: Buffer.from("<html>") }) };
  publisher.misbehave(({ url }) => (url.pathname.startsWith("/v2") ? [broken] : []));
  const settled = await retrieve(client(), here, ON);
  expect(settled.map((s) => [s.request.id, s.outcome])).toEqual([
    [CODE, "failed"],
    [`${CODE}-download`, "failed"],
    [`${CODE}-data360`, "new"],
  ]);
});
