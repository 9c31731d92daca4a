import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../../pipelines/home.ts";
import { interpretArea } from "../../../pipelines/interpret.ts";
import { retrieve } from "../../../pipelines/receive/retrieve.ts";
import { theTen } from "../../../schemas/areas.ts";
import type { DeclaredRequest } from "../../../schemas/request.ts";
import { series } from "../../../sources/worldbank-wdi/ask-api.ts";
import { download } from "../../../sources/worldbank-wdi/ask-download.ts";
import { GROUPS, retrieval } from "../../../sources/worldbank-wdi/requests.ts";
import { worldbankWdi } from "../../../sources/worldbank-wdi/source.ts";
import * as content from "../../network/content.ts";
import { atLoopback, pathOf, retrievalAtLoopback } from "../../network/loopback.ts";
import type { Misbehaviour } from "../../network/publisher.ts";
import { faultOf, setting } from "../../network/setting.ts";
import * as wire from "../../network/wire.ts";
import { heldSeries, labelOf, paged, type Row, rowsOf, UPDATED, worldOf } from "../../network/world-bank.ts";
import { Fixture, fixtureFile } from "../fixture.ts";

const ON = { day: "2026-11-22", since: null };
const TEN = theTen.map(({ id }) => id);
const CODES = Object.values(GROUPS).flat();
const held = await heldSeries();

const fixture = (name: string) =>
  fixtureFile(
    Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources/worldbank-wdi/fixture", `${name}.json`), "utf8"))),
  );

describe("what is asked", () => {
  test("is every series of the source once, in addresses that the Bank takes", () => {
    expect([...CODES].sort()).toEqual(
      Object.keys(worldbankWdi.measures)
        .filter((m) => !m.includes(" "))
        .sort(),
    );
    for (const { url } of retrieval.requests(ON)) {
      expect(url.length).toBeLessThan(1_400);
      expect(new URL(url).searchParams.get("source")).toBe("2");
    }
  });

  test("takes fewer than thirty requests for all that is held, and brings each figure held", async () => {
    const { publisher, client } = await setting();
    const here = retrievalAtLoopback(retrieval, publisher);
    for (const request of here.requests(ON))
      publisher.serve(pathOf(request), paged(rowsOf(held, request.asked.indicators, worldOf(held))));
    const settled = await retrieve(client(), here, ON);
    expect(settled.map((s) => s.outcome)).toEqual(["new", "new", "new"]);
    expect(publisher.calls.length).toBe(11);
    const readings = settled.flatMap((s) =>
      s.outcome === "failed" ? [] : (here.files?.(s.request, s.answers) ?? []).map(worldbankWdi.parse),
    );
    expect(readings.map((p) => [p.layout, p.edition, p.part])).toEqual([
      ["api-json", UPDATED, "bx.trf.pwkr.cd.dt and 5 more"],
      ["api-json", UPDATED, "ny.gdp.mktp.cd and 6 more"],
      ["api-json", UPDATED, "sp.pop.totl and 3 more"],
    ]);
    const found = new Map(
      readings.flatMap((p) => p.readings).map((r) => [`${r.measure} ${r.ref_area} ${r.time_period}`, r.value_raw]),
    );
    const lost = [...held].flatMap(([code, figures]) =>
      [...figures].filter(([key, figure]) => figure !== "" && Number(found.get(`${code} ${key}`)) !== Number(figure)),
    );
    expect(lost).toEqual([]);
  }, 120_000);
});

test("the API's JSON gives the keys and figures of the archive of the same update", () => {
  const told = (name: string) =>
    worldbankWdi
      .parse(fixture(name))
      .readings.map((r) => [interpretArea(worldbankWdi, r.ref_area), r.measure, r.time_period, r.value_raw].join(" "))
      .sort();
  expect(told("api-json")).toEqual(told("api-zip"));
});

const CODE = "BX.TRF.PWKR.CD.DT";
const TRUTH = rowsOf(held, [CODE], TEN).filter((r) => r.date >= "2022" && r.date <= "2024");

/** A publisher of remittances received by the ten, three years of them, with what goes wrong with it. */
async function asked(rows: readonly Row[], wrong: readonly Misbehaviour[] = [], pageOf?: number) {
  const at = await setting();
  const { publisher } = at;
  const request = atLoopback(series(CODE, [CODE]), publisher);
  const smaller = ({ url, ...rest }: DeclaredRequest): DeclaredRequest => {
    const per = (address: string) => (pageOf ? address.replace("per_page=32500", `per_page=${pageOf}`) : address);
    return {
      ...rest,
      url: per(url),
      ...(rest.pages && { pages: { ...rest.pages, url: (n: number) => per(rest.pages?.url(n) ?? "") } }),
    };
  };
  publisher.serve(pathOf(request), paged(rows));
  publisher.misbehave(() => wrong);
  return { ...at, request: smaller(request) };
}

describe("a bad answer is told by name and not taken", () => {
  const one = (change: (row: Row) => Row) => TRUTH.map((row, i) => (i === 4 ? change(row) : row));
  test.each<[string, readonly Row[], readonly Misbehaviour[], string]>([
    ["an error with 200", TRUTH, [content.errorArray], "answer/error"],
    ["a series archived", TRUTH, [content.indicatorGone], "answer/gone"],
    ["a page of HTML", TRUTH, [content.htmlPage], "answer/content"],
    ["half an answer", TRUTH, [wire.cutBody], "answer/cut"],
    ["another series", TRUTH, [content.otherIndicator], "answer/gone"],
    ["a country left out", TRUTH, [content.countryLeftOut], "answer/pages"],
    ["a total that does not fit", TRUTH, [content.otherTotal], "answer/pages"],
    ["no pages", TRUTH, [content.pagesOf(0)], "answer/pages"],
    ["a country missing and the total with it", TRUTH.filter((r) => r.countryiso3code !== "TJK"), [], "answer/missing"],
    ["no rows", [], [], "answer/nothing"],
    ["no figures", TRUTH.map((r) => ({ ...r, value: null })), [], "answer/nothing"],
    ["another unit in its field", one((r) => ({ ...r, unit: "thousand US$" })), [], "answer/unit"],
    [
      "another unit in the label",
      one((r) => ({ ...r, indicator: { id: CODE, value: "Personal remittances, received (thousand current US$)" } })),
      [],
      "answer/unit",
    ],
    ["a row twice", [...TRUTH, ...TRUTH.slice(0, 1)], [], "answer/repeated"],
    ["the first page again", TRUTH, [content.firstPageRenumbered], "answer/repeated"],
    ["pages without end", TRUTH, [content.pagesWithoutEnd], "answer/shape"],
  ])("%s", async (_, rows, wrong, code) => {
    const { client, request } = await asked(rows, wrong, 12);
    expect((await faultOf(client().receive(request))).code).toBe(code);
  });

  test("pages of two updates, and another database", async () => {
    for (const [header, code] of [
      [{ lastupdated: "2026-10-02" }, "answer/pages"],
      [{ sourceid: "57" }, "answer/indicator"],
    ] as const) {
      const other: Misbehaviour = {
        name: "another header",
        play: (play, { url }) => {
          const [head, rows] = JSON.parse(play.body.toString());
          const changed = url.searchParams.get("page") === "2" ? { ...head, ...header } : head;
          return { ...play, body: Buffer.from(JSON.stringify([changed, rows])) };
        },
      };
      const { client, request } = await asked(TRUTH, [other], 12);
      expect((await faultOf(client().receive(request))).code).toBe(code);
    }
  });
});

describe("what does no harm is taken", () => {
  test.each<[string, readonly Misbehaviour[]]>([
    ["a byte order mark", [content.bom]],
    ["numbers as texts", [content.numbersAsStrings]],
  ])("%s", async (_, wrong) => {
    const { client, request } = await asked(TRUTH, wrong);
    const { answers } = await client().receive(request);
    const [file] = retrieval.files?.(request, answers) ?? [];
    const { readings } = worldbankWdi.parse(file ?? { name: "", bytes: new Uint8Array() });
    expect(readings.map((r) => r.value_raw)).toEqual(TRUTH.map((r) => (r.value === null ? "" : String(r.value))));
  });

  test("400 at random", async () => {
    const { client, publisher, request } = await asked(TRUTH);
    const refuses: Misbehaviour = {
      name: "400",
      play: (play) => ({ ...play, status: 400, body: Buffer.from("<html>") }),
    };
    publisher.misbehave(({ nth }) => (nth <= 2 ? [refuses] : []));
    expect((await client().receive(request)).outcome).toBe("new");
    expect(publisher.calls.length).toBe(3);
  });
});

describe("a group that is refused", () => {
  const GONE = "SM.POP.REFG.OR";

  test("is asked for one by one, and the series archived is named", async () => {
    const { publisher, client } = await setting();
    const here = retrievalAtLoopback({ ...retrieval, requests: () => retrieval.requests(ON).slice(2) }, publisher);
    const codes = GROUPS.people ?? [];
    for (const request of [...here.requests(ON), ...codes.map((c) => atLoopback(series(c, [c]), publisher))])
      publisher.serve(pathOf(request), paged(rowsOf(held, request.asked.indicators, TEN)));
    publisher.misbehave(({ url }) => (url.pathname.includes(GONE) ? [content.indicatorGone] : []));
    const settled = await retrieve(client(), here, ON);
    expect(settled.map((s) => [s.request.id, s.outcome, s.instead])).toEqual([
      ["people", "failed", [...codes]],
      ...codes.map((code) => [code, code === GONE ? "failed" : "new", []]),
    ]);
    const last = settled.find((s) => s.request.id === GONE);
    expect(last?.outcome === "failed" && last.fault.message).toContain(GONE);
  });

  test("whose series do not come as JSON either comes as archives", async () => {
    const { publisher, client } = await setting();
    const code = "NY.GDP.MKTP.CD";
    const here = retrievalAtLoopback({ ...retrieval, requests: () => [series(code, [code])] }, publisher);
    const csv = [
      '"Data Source","World Development Indicators",',
      "",
      `"Last Updated Date","${UPDATED}",`,
      "",
      '"Country Name","Country Code","Indicator Name","Indicator Code","2023",',
      ...TEN.map((id) => `"${id}","${id}","GDP (${labelOf(code)})","${code}","${held.get(code)?.get(`${id} 2023`)}",`),
      "",
    ].join("\n");
    const archive = Buffer.from(zipSync({ [`API_${code}_DS2_en_csv_v2_1.csv`]: Buffer.from(csv) }));
    publisher.serve(pathOf(download(code)), () => ({ type: "application/zip", body: archive }));
    publisher.serve(pathOf(series(code, [code])), paged([]));
    const settled = await retrieve(client(), here, ON);
    expect(settled.map((s) => [s.request.id, s.outcome])).toEqual([
      [code, "failed"],
      [`${code}-download`, "new"],
    ]);
  });
});
