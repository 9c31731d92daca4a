import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import type { Settled } from "../../pipelines/receive/queue.ts";
import { retrieve } from "../../pipelines/receive/retrieve.ts";
import { parseFile, sourceById } from "../../pipelines/receive.ts";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { split } from "../../sources/_kit/pxweb.ts";
import { PACES } from "../../sources/hosts.ts";
import { sources } from "../../sources/index.ts";
import { fixtureAnswer, fixtureOf, type Said, scripted } from "../network/scripted.ts";
import { setting } from "../network/setting.ts";
import { originalNamed } from "../originals.ts";
import { fixtureFile } from "./fixture.ts";

/** What comes of asking a source on a day, when its publisher answers so; calls for nothing known are answered by a page. */
async function ask(id: string, answers: (url: URL, body: string) => Said | null, day = "2026-11-22") {
  const { client } = await setting();
  const transport = scripted(
    ({ url, body }) => answers(url, body ?? "") ?? { status: 404, type: "text/html", body: "<html>404</html>" },
  );
  const { retrieval } = sourceById(id);
  if (!retrieval) throw new Error(`${id} has no retrieval`);
  const settled = await retrieve(client({ transport }), retrieval, { day, since: null });
  const outcome = (s: Settled) => [s.request.id, s.outcome === "failed" ? s.fault.code : s.outcome] as const;
  const files = settled.flatMap((s): readonly PublisherFile[] =>
    s.outcome === "failed" ? [] : (retrieval.files?.(s.request, s.answers) ?? s.answers),
  );
  return { outcomes: Object.fromEntries(settled.map(outcome)), files, calls: transport.calls, settled };
}

const last = (url: URL) => url.pathname.split("/").pop() ?? "";

describe("a platform's repository", () => {
  const status = (word: string) => ({ body: `---\nindicator: 1\nreporting_status: ${word}\n---\n` });
  const figures = (url: URL, change: (text: string) => string = (t) => t): Said | null => {
    const layout = /^indicator_(.*)\.csv$/.exec(last(url))?.[1];
    return layout === undefined
      ? null
      : { body: change(Buffer.from(fixtureAnswer("armstat-sdg", layout).bytes).toString()) };
  };

  test("is asked for an indicator's figures only where its status is complete", async () => {
    const { outcomes, files, calls } = await ask("armstat-sdg", (url) =>
      url.pathname.includes("/meta/") ? status(/10-7-4/.test(url.pathname) ? "notstarted" : "complete") : figures(url),
    );
    expect(outcomes).toEqual({
      "10-7-2-a-status": "new",
      "10-7-4-status": "answer/withheld",
      "10-c-1-status": "new",
      "17-3-2-status": "new",
      "10-7-2-a": "new",
      "10-c-1": "new",
      "17-3-2": "new",
    });
    expect(calls.map((c) => last(c.url))).not.toContain("indicator_10-7-4.csv");
    // the pages of the status are no files of figures
    expect(files.map((f) => f.name)).toEqual(["10-7-2-a", "10-c-1", "17-3-2"].map((l) => `indicator_${l}.csv`));
  });

  test("says its status in JSON too, and a page that does not say it is refused", async () => {
    const { outcomes } = await ask("armstat-sdg", (url) =>
      last(url) === "10-7-2-a.json"
        ? { body: '{"published":true,"reporting_status":"complete"}' }
        : { body: "---\n---\n" },
    );
    expect(outcomes).toMatchObject({ "10-7-2-a-status": "new", "17-3-2-status": "answer/shape" });
  });

  test("gives the same readings with a byte order mark and without", async () => {
    const readings = async (change: (text: string) => string) => {
      const { files } = await ask("armstat-sdg", (url) =>
        url.pathname.includes("/meta/") ? status("complete") : figures(url, change),
      );
      return files.map((file) => parseFile(sourceById("armstat-sdg"), file).readings);
    };
    const without = (text: string) => text.replace(/^\uFEFF/, "");
    const plain = await readings(without);
    expect(plain).toHaveLength(4);
    expect(await readings((text) => `\uFEFF${without(text)}`)).toEqual(plain);
    expect(plain[3]).toEqual(parseFile(sourceById("armstat-sdg"), fixtureAnswer("armstat-sdg", "17-3-2")).readings);
  });

  test("of Bishkek must send each file's own series", async () => {
    const { outcomes } = await ask("nsc-sdg", (url) => ({
      body: fixtureAnswer("nsc-sdg", last(url) === "17.3.2.xml" ? "remittances" : "refugees").bytes,
    }));
    expect(outcomes).toEqual({ "17.3.2": "new", "10.7.4": "new", "10.7.2": "answer/gone" });
  });

  test("of Astana is not asked for refugees, which it marks as not started", async () => {
    const { calls, outcomes } = await ask("bns-sdg", (url) =>
      last(url).endsWith(".md") ? status("complete") : { body: fixtureAnswer("bns-sdg", "17-3-2").bytes },
    );
    expect(outcomes).toEqual({ "17-3-2-status": "new", "17-3-2": "new" });
    expect(calls.some((c) => c.url.pathname.includes("10-7-4"))).toBe(false);
  });
});

describe("Belstat's portal", () => {
  const arrivals = () => Buffer.from(fixtureAnswer("belstat-migration", "arrivals").bytes).toString();

  test("is asked ten years at a time, never for years that it has not published or that are not over", async () => {
    const { calls, outcomes } = await ask("belstat-migration", () => null);
    const bodies = calls.map((c) => JSON.parse(c.body ?? "null"));
    const asked = bodies.filter((b) => b.indicatorCode === "10101300001").map((b) => b.valuesFilter.years);
    expect(asked.map((years) => [years[0], years.at(-1)])).toEqual([
      [1990, 1999],
      [2000, 2009],
      [2010, 2019],
      [2024, 2025],
    ]);
    expect(new Set(bodies.map((b) => b.valuesFilter.units.join()))).toEqual(new Set(["210"]));
    expect(Object.values(outcomes)).toEqual(Array(12).fill("network/refused"));
  });

  test("must answer with the table and the years asked for", async () => {
    const { outcomes } = await ask("belstat-migration", () => ({ body: arrivals() }));
    // the fixture holds arrivals of 2013 to 2015
    expect(outcomes).toMatchObject({
      "arrivals-2010": "answer/gap",
      "arrivals-2000": "answer/period",
      "departures-2010": "answer/gone",
    });
  });

  test("may lack the newest year, and reads as the file held", async () => {
    const recent = arrivals().replace('"2013"', '"2024"').replace('"2014"', '"2025"').replace('"2015"', '"2026"');
    const { outcomes, files } = await ask("belstat-migration", () => ({ body: recent }), "2028-01-10");
    expect(outcomes).toMatchObject({ "arrivals-2024": "new" });
    const held = parseFile(sourceById("belstat-migration"), fixtureAnswer("belstat-migration", "arrivals")).readings;
    const [file] = files;
    if (!file) throw new Error("no file");
    const came = parseFile(sourceById("belstat-migration"), file).readings;
    expect(came.map((r) => r.value_raw)).toEqual(held.map((r) => r.value_raw));
  });
});

test("SIAT's files must be the datasets asked for", async () => {
  const body = fixtureAnswer("siat-indicators", "annual").bytes;
  const { outcomes, files } = await ask("siat-indicators", () => ({ body }));
  expect(outcomes).toEqual({ "1.01.01.0009": "new", "1.01.01.0033": "answer/gone" });
  expect(files.map((f) => f.name)).toEqual(["sdmx_data_582.json"]);
  const early = await ask("siat-indicators", () => ({ body }), "2020-01-01");
  expect(early.outcomes["1.01.01.0009"]).toBe("answer/period");
});

describe("Armenia's workbook of transfers", () => {
  test("is refused when months are missing", async () => {
    const { outcomes } = await ask("cba-money-transfers", () => ({
      body: fixtureAnswer("cba-money-transfers", "months-and-years").bytes,
    }));
    expect(outcomes).toEqual({ workbook: "answer/gap" });
  });

  const original = originalNamed("eng__data-to-2024-12.xlsx");
  test.skipIf(original === null)(
    "is taken in whole, and never with months to come",
    async () => {
      const body = readFileSync(original ?? "");
      expect((await ask("cba-money-transfers", () => ({ body }))).outcomes).toEqual({ workbook: "new" });
      const early = await ask("cba-money-transfers", () => ({ body }), "2024-06-01");
      expect(early.outcomes).toEqual({ workbook: "answer/period" });
    },
    120_000,
  );
});

describe("a PxWeb database", () => {
  const variable = (code: string, texts: readonly string[], elimination = false) => ({
    code,
    text: code,
    values: texts.map((_, i) => String(i)),
    valueTexts: texts,
    elimination,
  });
  const ORIGINS = ["Ukraine", "Russian Federation", "Turkey", "Italy", "United Kingdom"];
  const immigrants = (...more: ReturnType<typeof variable>[]) => ({
    title: "",
    variables: [
      variable("Tara de emigrare", ORIGINS),
      variable("Ani", ["2015", "2024"]),
      variable("Scopul sosirii", ["Total"]),
      ...more,
    ],
  });
  const figures = (...changes: readonly (readonly [string, string])[]) =>
    fixtureAnswer("nbs-migration", "px-answer", ...changes).bytes;
  const statbank = (description: unknown, answer: Said) => (url: URL, body: string) => {
    if (last(url) !== "POP07100.px") return null;
    return body === "" ? { body: JSON.stringify(description) } : answer;
  };

  test("is asked what a table holds before it is asked for its cells, every variable by name", async () => {
    const { outcomes, calls, files } = await ask("nbs-migration", statbank(immigrants(), { body: figures() }));
    expect(outcomes).toMatchObject({ "POP07100-description": "new", "POP07100-1": "new" });
    expect(JSON.parse(calls.at(-1)?.body ?? "")).toEqual({
      query: [
        { code: "Tara de emigrare", selection: { filter: "item", values: ["0", "1", "2", "3", "4"] } },
        { code: "Ani", selection: { filter: "item", values: ["0", "1"] } },
        { code: "Scopul sosirii", selection: { filter: "item", values: ["0"] } },
      ],
      response: { format: "json-stat2" },
    });
    const [file] = files;
    if (!file) throw new Error("no file");
    const source = sourceById("nbs-migration");
    expect(parseFile(source, file).readings).toEqual(
      parseFile(source, fixtureAnswer("nbs-migration", "px-answer")).readings,
    );
  });

  test.each([
    ["a variable that is new", immigrants(variable("Sexe", ["Total"])), "answer/indicator"],
    ["a variable gone", { title: "", variables: immigrants().variables.slice(0, 2) }, "answer/gone"],
    [
      "other words for the total",
      { title: "", variables: [...immigrants().variables.slice(0, 2), variable("Scopul sosirii", ["All"])] },
      "answer/gone",
    ],
    ["another shape", { dataset: {} }, "answer/shape"],
  ])("whose table has %s is not asked any further", async (_what, description, code) => {
    const { outcomes } = await ask("nbs-migration", statbank(description, { body: figures() }));
    expect(outcomes["POP07100-description"]).toBe(code);
    expect(outcomes["POP07100-1"]).toBeUndefined();
  });

  test("that does not sum the sexes itself is not added up by us", async () => {
    const emigrants = (sums: boolean) => ({
      title: "",
      variables: [
        variable("Ani", ["2015"]),
        variable("Tara de destinatie", ["Russia"]),
        variable("Sexe", ["Males", "Females"], sums),
        variable("Grupe de virsta", ["Age groups- total"]),
      ],
    });
    const put = (sums: boolean) =>
      ask("nbs-migration", (url, body) =>
        last(url) === "POP07300.px" && body === "" ? { body: JSON.stringify(emigrants(sums)) } : null,
      );
    expect((await put(false)).outcomes["POP07300-description"]).toBe("answer/gone");
    const { calls } = await put(true);
    expect(calls.at(-1)?.body).not.toContain("Sexe");
  });

  test.each([
    ["another country", [['"Italy"', '"Portugal"']], "answer/gone"],
    ["another year", [['"2024"', '"2023"']], "answer/gone"],
    ["fewer cells", [["754,", ""]], "file/cut"],
    ["another size", [['"size": [5, 2, 1]', '"size": [5, 3, 1]']], "file/cut"],
  ] as const)("that answers with %s is refused", async (_what, changes, code) => {
    const { outcomes } = await ask("nbs-migration", statbank(immigrants(), { body: figures(...changes) }));
    expect(outcomes["POP07100-1"]).toBe(code);
  });

  test("that is asked for too much refuses with words of its own, and is heard", async () => {
    const refused = { status: 403, type: "text/plain", body: "Prea multe valori" };
    const { outcomes, settled } = await ask("nbs-migration", statbank(immigrants(), refused));
    expect(outcomes["POP07100-1"]).toBe("network/refused");
    const failed = settled.find((s) => s.request.id === "POP07100-1");
    expect(failed?.outcome === "failed" && failed.fault.message).toContain("Prea multe valori");
  });

  test("that drops the connection without a word is asked again, never faster than it allows", async () => {
    const { client, clock } = await setting();
    const at: number[] = [];
    const transport = scripted(({ url, body }) => {
      at.push(clock.now());
      if (at.length % 2 === 1) throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
      if (last(url) === "POP07100.px") return body ? { body: figures() } : { body: JSON.stringify(immigrants()) };
      return { status: 404, body: "<html>404</html>" };
    });
    const { retrieval } = sourceById("nbs-migration");
    if (!retrieval) throw new Error("no retrieval");
    const settled = await retrieve(client({ transport, paces: PACES }), retrieval, {
      day: "2026-11-22",
      since: null,
    });
    expect(settled.filter((s) => s.request.id.startsWith("POP07100")).map((s) => s.outcome)).toEqual(["new", "new"]);
    const between = at.slice(1).map((time, i) => time - (at[i] ?? 0));
    expect(Math.min(...between)).toBeGreaterThanOrEqual(2000);
  });

  test("is asked in parts that keep to both its limits and leave nothing out", () => {
    const codes = (n: number, prefix: string) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
    const selection = { a: codes(300, "a"), b: codes(40, "b"), c: codes(3, "c") };
    for (const limits of [
      { values: 1000, cells: 5000 },
      { values: 60, cells: 100_000 },
      { values: 1000, cells: 100_000 },
    ]) {
      const parts = split(selection, limits);
      const cells = parts.flatMap((p) =>
        (p.a ?? []).flatMap((a) => (p.b ?? []).flatMap((b) => (p.c ?? []).map((c) => a + b + c))),
      );
      expect(new Set(cells).size).toBe(36_000);
      expect(cells).toHaveLength(36_000);
      for (const { a = [], b = [], c = [] } of parts) {
        expect(a.length * b.length * c.length).toBeLessThanOrEqual(limits.cells);
        expect(a.length + b.length + c.length).toBeLessThanOrEqual(limits.values);
      }
    }
    expect(split(selection, { values: 1000, cells: 100_000 })).toEqual([selection]);
  });
});

describe("Georgia's workbook of transfers", () => {
  const changed = (change: (sheet: (string | number | null)[][]) => void) => {
    const fixture = fixtureOf("nbg-money-transfers", "workbook");
    const sheet = fixture.sheets?.["2012-2026 (eng) "];
    if (!sheet) throw new Error("no sheet");
    change(sheet);
    return fixtureFile(fixture);
  };
  const read = (change: (sheet: (string | number | null)[][]) => void) =>
    parseFile(sourceById("nbg-money-transfers"), changed(change));

  test.each([
    ["2020_9", "2020-09"],
    ["01.09.2020", "2020-09"],
    ["9/1/2020", "2020-09"],
    [44_075, "2020-09"],
    [44_104, "2020-09"],
  ])("has months as %s", (heading, month) => {
    const { readings } = read((sheet) => sheet[2]?.splice(1, 1, heading));
    expect(new Set(readings.map((r) => r.time_period))).toEqual(new Set([month]));
  });

  test.each([
    [
      "another unit",
      "file/unit",
      (s: (string | number | null)[][]) => s[0]?.splice(0, 1, "Money Transfers (million USD)"),
    ],
    ["no month", "file/period", (s: (string | number | null)[][]) => s[2]?.splice(1, 1, "Total")],
    [
      "columns turned round",
      "file/header",
      (s: (string | number | null)[][]) => s[3]?.splice(1, 2, "Outflow", "Inflow"),
    ],
    ["another first row", "file/header", (s: (string | number | null)[][]) => s.splice(4, 1)],
    ["no end", "file/row", (s: (string | number | null)[][]) => s.pop()],
    ["a country unknown", "source/area", (s: (string | number | null)[][]) => s[7]?.splice(0, 1, "Ruritania")],
  ])("with %s stops the reading", (_what, code, change) => {
    let found = "read";
    try {
      read(change);
    } catch (error) {
      found = error instanceof Fault ? error.code : "other";
    }
    expect(found).toBe(code);
  });

  test("is refused when months are missing, and asked for under the bank's own name of the folder", async () => {
    const { outcomes, calls } = await ask("nbg-money-transfers", () => ({
      body: fixtureAnswer("nbg-money-transfers", "workbook").bytes,
    }));
    expect(outcomes).toEqual({ workbook: "answer/gap" });
    expect(decodeURIComponent(calls[0]?.url.pathname ?? "")).toContain("/სტატისტიკა/external_sector/");
  });
});

test("every source of the ten countries is asked for over the network, or says why a person must fetch it", () => {
  const international = /^(abel|eurostat|knomad|oecd|rpw|un-|undesa|unhcr|worldbank|law-|expert-)/;
  const silent = sources
    .filter((s) => !international.test(s.id))
    .filter((s) => {
      const readme = readFileSync(join(projectDir, "sources", s.id, "README.md"), "utf8");
      const section = /^## Retrieval\n+([\s\S]*?)(?=\n## |$)/m.exec(readme)?.[1] ?? "";
      return s.retrieval ? !section.includes("requests.ts") : !section.startsWith("Fetched by a person:");
    });
  expect(silent.map((s) => s.id)).toEqual([]);
});
