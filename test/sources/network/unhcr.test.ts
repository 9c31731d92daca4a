import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { retrieve } from "../../../pipelines/receive/retrieve.ts";
import { isTen, theTen } from "../../../schemas/areas.ts";
import type { Reading } from "../../../schemas/reading.ts";
import type { SourceDefinition } from "../../../schemas/source.ts";
import { lastWholeYear } from "../../../sources/_kit/ask-unhcr.ts";
import type { UnhcrItem } from "../../../sources/_kit/unhcr-answer.ts";
import { unhcrAsylum } from "../../../sources/unhcr-asylum/source.ts";
import { unhcrDemographics } from "../../../sources/unhcr-demographics/source.ts";
import { unhcrFlows } from "../../../sources/unhcr-flows/source.ts";
import { unhcrPopulation } from "../../../sources/unhcr-population/source.ts";
import * as content from "../../network/content.ts";
import { atLoopback, pathOf, retrievalAtLoopback } from "../../network/loopback.ts";
import type { Misbehaviour, Truth } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import * as wire from "../../network/wire.ts";
import { Fixture, fixtureFile } from "../fixture.ts";

const ON = { day: "2026-11-22", since: null };

const fixture = (id: string, name: string) =>
  fixtureFile(
    Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources", id, "fixture", `${name}.json`), "utf8"))),
  );
const itemsOf = (id: string, name: string): UnhcrItem[] =>
  JSON.parse(new TextDecoder().decode(fixture(id, name).bytes)).items;

const ITEMS = itemsOf("unhcr-population", "api");

/** The API with these lines: it chooses by the parameters that it knows and passes over the others, as UNHCR's does. */
function unhcr(items: readonly UnhcrItem[]): Truth {
  return ({ searchParams: asked }) => {
    const side = (of: string) => asked.get(of)?.split(",");
    const chosen = items
      .filter((item) => {
        const year = String(item.year);
        return year >= (asked.get("yearFrom") ?? "") && year <= (asked.get("yearTo") ?? "");
      })
      .filter((item) => side("coo")?.includes(String(item.coo_iso)) ?? true)
      .filter((item) => side("coa")?.includes(String(item.coa_iso)) ?? true);
    const limit = Number(asked.get("limit"));
    const page = Number(asked.get("page"));
    const body = {
      page,
      "short-url": "",
      maxPages: Math.ceil(chosen.length / limit),
      total: [],
      items: chosen.slice((page - 1) * limit, page * limit),
    };
    return { type: "application/json", body: Buffer.from(JSON.stringify(body)) };
  };
}

test("the middle of a year is never asked for as its end", () => {
  expect(lastWholeYear("2026-11-22")).toBe("2025");
  expect(lastWholeYear("2027-06-30")).toBe("2025");
  expect(lastWholeYear("2027-07-01")).toBe("2026");
});

describe.each<[SourceDefinition, string, string]>([
  [unhcrPopulation, "population", "api"],
  [unhcrAsylum, "applications", "api-applications"],
  [unhcrAsylum, "decisions", "api-decisions"],
  [unhcrFlows, "solutions", "api"],
  [unhcrDemographics, "demographics", "api"],
])("%o", (source, table, api) => {
  const told = (readings: readonly Reading[]) =>
    readings.map(({ locator: _, value_raw, ...key }) => JSON.stringify({ ...key, value: Number(value_raw) })).sort();

  test(`the API gives the readings of the package's ${table}`, () => {
    expect(told(source.parse(fixture(source.id, api)).readings)).toEqual(
      told(source.parse(fixture(source.id, table)).readings),
    );
  });
});

test.each([unhcrPopulation, unhcrAsylum, unhcrFlows, unhcrDemographics])(
  "$id arrives from the ten and in the ten",
  async (source) => {
    if (!source.retrieval) throw new Error("no retrieval");
    const { publisher, client } = await setting();
    const here = retrievalAtLoopback(source.retrieval, publisher);
    const fixtures = source === unhcrAsylum ? ["api-applications", "api-decisions"] : ["api"];
    for (const [i, request] of here.requests(ON).entries())
      publisher.serve(pathOf(request), unhcr(itemsOf(source.id, fixtures[Math.floor(i / 2)] ?? "")));
    for (const request of here.requests(ON)) {
      const { searchParams } = new URL(request.url);
      expect(searchParams.get("cf_type")).toBe("ISO");
      expect(Number(searchParams.get("yearTo"))).toBe(2025);
      expect(searchParams.has("yearFrom")).toBe(true);
    }
    const settled = await retrieve(client(), here, ON);
    for (const s of settled) {
      if (s.outcome === "failed") {
        // a fixture of a dozen lines may have none of one side
        expect(s.fault.code).toBe("answer/nothing");
        continue;
      }
      const [file] = here.files?.(s.request, s.answers) ?? [];
      const parsed = source.parse(file ?? { name: "", bytes: new Uint8Array() });
      expect(parsed.layout).toBe("api");
      expect(parsed.part).toMatch(/(from|in) the ten$/);
    }
    expect(settled.filter((s) => s.outcome === "new").length).toBeGreaterThan(0);
  },
);

describe("a bad answer is told by name and not taken", () => {
  const lines = (change: (item: UnhcrItem) => UnhcrItem): Misbehaviour => ({
    name: "other lines",
    play: (play) => {
      const body = JSON.parse(play.body.toString());
      return { ...play, body: Buffer.from(JSON.stringify({ ...body, items: body.items.map(change) })) };
    },
  });

  test.each<[string, Misbehaviour, string]>([
    [
      "the world's total, as where a parameter is misspelt",
      lines((i) => ({ ...i, coo_iso: "-", coa_iso: "-" })),
      "answer/country",
    ],
    ["partners not told apart", lines((i) => ({ ...i, coa_iso: "-", coa: "-", coa_name: "-" })), "answer/country"],
    ["UNHCR's own codes", lines((i) => ({ ...i, coo_iso: "AUS" })), "answer/country"],
    ["all years, as where one bound is passed over", lines((i) => ({ ...i, year: 1949 })), "answer/period"],
    ["a year that is not whole yet", lines((i) => ({ ...i, year: 2026 })), "answer/period"],
    ["a field renamed", lines(({ hst: _, ...i }) => i), "answer/gone"],
    [
      "nothing",
      { name: "nothing", play: (p) => ({ ...p, body: Buffer.from('{"page":1,"maxPages":0,"total":[],"items":[]}') }) },
      "answer/nothing",
    ],
    [
      "another shape",
      { name: "another shape", play: (p) => ({ ...p, body: Buffer.from('{"items":{}}') }) },
      "answer/shape",
    ],
    ["a page of HTML", content.htmlPage, "answer/content"],
    ["an address that is not there", wire.notFound, "network/refused"],
    ["half an answer", wire.cutBody, "answer/cut"],
  ])("%s", async (_, wrong, code) => {
    const { publisher, client } = await setting();
    const [declared] = unhcrPopulation.retrieval?.requests(ON) ?? [];
    if (!declared) throw new Error("no request");
    const request = atLoopback(declared, publisher);
    publisher.serve(pathOf(request), unhcr(ITEMS));
    publisher.misbehave(() => [wrong]);
    expect((await faultOf(client().receive(request))).code).toBe(code);
    expect(client().held(request)).toBeNull();
  });

  test("pages are joined, and the first page again is refused", async () => {
    const { publisher, client } = await setting();
    const [declared] = unhcrPopulation.retrieval?.requests(ON) ?? [];
    if (!declared?.pages) throw new Error("no request");
    const { pages } = declared;
    const small = (address: string) => address.replace("limit=10000", "limit=2");
    const request = atLoopback(
      { ...declared, url: small(declared.url), pages: { ...pages, url: (n) => small(pages.url(n)) } },
      publisher,
    );
    publisher.serve(pathOf(request), unhcr(ITEMS));
    const { answers } = await client().receive(request);
    const [file] = unhcrPopulation.retrieval?.files?.(request, answers) ?? [];
    const { readings } = unhcrPopulation.parse(file ?? { name: "", bytes: new Uint8Array() });
    expect(answers.length).toBe(Math.ceil(ITEMS.filter((i) => isTen(String(i.coo_iso))).length / 2));
    expect(new Set(readings.map((r) => r.locator)).size).toBe(readings.length);
    publisher.misbehave(() => [content.firstPageAgain]);
    expect((await faultOf(client().receive(request))).code).toBe("answer/repeated");
  });
});

test("every one of the ten is asked about on both sides", () => {
  for (const { retrieval } of [unhcrPopulation, unhcrAsylum, unhcrFlows, unhcrDemographics])
    for (const { url, id } of retrieval?.requests(ON) ?? []) {
      const side = new URL(url).searchParams.get(id.includes("from") ? "coo" : "coa");
      expect(side?.split(",")).toEqual(theTen.map(({ id: area }) => area));
    }
});
