import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { interpretArea } from "../../../pipelines/interpret.ts";
import type { SourceDefinition } from "../../../schemas/source.ts";
import { TEN_CITIZENSHIPS } from "../../../sources/_kit/ask-eurostat.ts";
import { eurostatAsylum } from "../../../sources/eurostat-asylum/source.ts";
import { eurostatImmigration } from "../../../sources/eurostat-immigration/source.ts";
import { eurostatResidencePermits } from "../../../sources/eurostat-residence-permits/source.ts";
import { eurostatTemporaryProtection } from "../../../sources/eurostat-temporary-protection/source.ts";
import * as content from "../../network/content.ts";
import { atLoopback, pathOf } from "../../network/loopback.ts";
import type { Misbehaviour } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import * as wire from "../../network/wire.ts";
import { Fixture, fixtureFile } from "../fixture.ts";

const ON = { day: "2026-11-22", since: 2014 };

const fixture = (source: SourceDefinition, name: string) =>
  fixtureFile(
    Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources", source.id, "fixture", `${name}.json`), "utf8"))),
  );

/** A source's request, put to a publisher on the loopback that has the cube of the fixture. */
async function asked(source: SourceDefinition, cube: string, wrong: readonly Misbehaviour[] = [], since = ON.since) {
  const at = await setting();
  const declared = source.retrieval
    ?.requests({ ...ON, since })
    .find(({ id }) => fixture(source, cube).name.includes(id) || cube.includes(id.slice(5)));
  if (!declared) throw new Error("no request");
  const request = atLoopback(declared, at.publisher);
  at.publisher.serve(pathOf(request), () => ({
    type: "application/json",
    body: Buffer.from(fixture(source, cube).bytes),
  }));
  at.publisher.misbehave(() => wrong);
  return { ...at, request };
}

const SOURCES: readonly [SourceDefinition, string][] = [
  [eurostatAsylum, "json-stat"],
  [eurostatTemporaryProtection, "json-stat"],
  [eurostatImmigration, "json-stat"],
  [eurostatResidencePermits, "json-stat-resvalid"],
];

/** A fixture of permits is called by the dataset that it holds. */
const fileOf = (name: string) => name.replace("-resvalid", "-valid");

test.each(SOURCES)("%o arrives and is read", async (source, name) => {
  const { client, request } = await asked(source, fileOf(name));
  const { answers } = await client().receive(request);
  const [answer] = answers;
  if (!answer) throw new Error("no answer");
  const parsed = source.parse(answer);
  expect(parsed.layout).toBe("json-stat");
  expect(parsed.edition).toBe("2026-07-09");
  const { searchParams } = new URL(request.url);
  expect(searchParams.getAll("citizen")).toEqual(expect.arrayContaining([...TEN_CITIZENSHIPS]));
  expect(searchParams.get("sinceTimePeriod")).toMatch(/^2014/);
});

test("the API gives the keys and figures of the files of the Data Browser", () => {
  const told = (source: SourceDefinition, name: string) =>
    new Map(
      source
        .parse(fixture(source, name))
        .readings.map((r) => [
          [interpretArea(source, r.ref_area), interpretArea(source, r.counterpart_area), r.measure, r.time_period].join(
            " ",
          ),
          `${r.value_raw} ${r.status_raw}${r.attribute_raw}`,
        ]),
    );
  for (const [source, older] of [
    [eurostatAsylum, "sdmx-csv"],
    [eurostatTemporaryProtection, "sdmx-csv"],
    [eurostatImmigration, "reshaped"],
  ] as const) {
    const [api, file] = [told(source, "json-stat"), told(source, older)];
    const common = [...api.keys()].filter((key) => file.has(key));
    expect(common.length).toBeGreaterThan(0);
    for (const key of common) expect(`${key} ${api.get(key)}`).toBe(`${key} ${file.get(key)?.replace(/\.0 /, " ")}`);
  }
});

describe("arrivals are read once, whichever the definition of age", () => {
  test("a total under one, the other or both", () => {
    const { readings, passed_over } = eurostatImmigration.parse(fixture(eurostatImmigration, "json-stat"));
    expect(readings.length).toBe(12);
    expect(Object.values(passed_over)).toEqual([12]);
    expect(readings.filter((r) => r.value_raw === "")).toEqual([]);
  });
});

describe("a bad answer is told by name and not taken", () => {
  const changed = (change: (cube: Record<string, never>) => unknown): Misbehaviour => ({
    name: "another cube",
    play: (play) => ({ ...play, body: Buffer.from(JSON.stringify(change(JSON.parse(play.body.toString())))) }),
  });
  const text = (from: string, to: string): Misbehaviour => ({
    name: to,
    play: (play) => ({ ...play, body: Buffer.from(play.body.toString().replaceAll(from, to)) }),
  });
  const refusal = (error: unknown): Misbehaviour => ({
    name: "a refusal",
    play: (play) => ({ ...play, status: 400, body: Buffer.from(JSON.stringify({ error })) }),
  });
  test.each<[string, Misbehaviour, string]>([
    ["a refusal in a list", refusal([{ status: 400, id: 150, label: "INVALID_QUERY_DIMENSION" }]), "answer/error"],
    ["a refusal alone", refusal({ status: "400", id: "100", label: "No results found" }), "answer/error"],
    [
      "a promise of a later answer",
      changed(() => ({ warning: { status: 413, label: "ASYNCHRONOUS_RESPONSE" } })),
      "answer/shape",
    ],
    ["another dataset", text("MIGR_ASYAPPCTZA", "MIGR_ASYDCFSTA"), "answer/shape"],
    ["another type of applicant", text("ASY_APP", "FRST"), "answer/shape"],
    ["another unit", text('"PER"', '"THS_PER"'), "answer/shape"],
    [
      "another citizenship",
      text('"UA":1},"label":{"TOTAL":"Total","UA":"Ukraine"', '"SY":1},"label":{"TOTAL":"Total","SY":"Syria"'),
      "answer/country",
    ],
    ["another country's name", text('"Ukraine"', '"Georgia"'), "answer/shape"],
    ["an earlier year", text('"2014"', '"2013"'), "answer/period"],
    ["no figures", changed((cube) => ({ ...cube, value: {} })), "answer/shape"],
    ["a place beyond the cube", changed((cube) => ({ ...cube, value: { 12: 5 } })), "answer/shape"],
    ["a page of HTML", content.htmlPage, "answer/content"],
    ["an address that is gone", wire.notFound, "network/refused"],
    ["half an answer", wire.cutBody, "answer/cut"],
  ])("%s", async (_, wrong, code) => {
    const { client, request } = await asked(eurostatAsylum, "json-stat", [wrong]);
    expect((await faultOf(client().receive(request))).code).toBe(code);
    expect(client().held(request)).toBeNull();
  });
});
