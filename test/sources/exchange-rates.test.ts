import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../../pipelines/home.ts";
import { interpretNumber, interpretPeriod } from "../../pipelines/interpret.ts";
import { parseFile, sourceById } from "../../pipelines/receive.ts";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { Fixture, fixtureFile } from "./fixture.ts";

/** Answers of central banks: the fixtures' files, one text in them changed. */
function answer(
  id: string,
  layout: string,
  ...changes: readonly (readonly [string | RegExp, string])[]
): PublisherFile {
  const path = join(projectDir, "sources", id, "fixture", `${layout}.json`);
  const file = fixtureFile(Fixture.parse(JSON.parse(readFileSync(path, "utf8"))));
  const text = Buffer.from(file.bytes).toString("latin1");
  const changed = changes.reduce((t, [from, to]) => t.replace(from, to), text);
  if (changes.length > 0) expect(changed).not.toBe(text);
  return { name: file.name, bytes: Buffer.from(changed, "latin1") };
}

const read = (
  id: string,
  layout: string,
  ...changes: Parameters<typeof answer> extends [string, string, ...infer C] ? C : never
) => parseFile(sourceById(id), answer(id, layout, ...changes));

const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Fault) return error.code;
    throw error;
  }
  return "read";
};

/** What a bank's rate of a currency is in our key: the day, and national money for one unit. */
function rateOf(id: string, layout: string, currency: string, nth = 0) {
  const source = sourceById(id);
  const found = read(id, layout).readings.filter((r) => r.breakdown_1 === currency)[nth];
  if (!found) throw new Error(`no ${currency} in the fixture`);
  const measure = source.measures[found.measure];
  const value = interpretNumber(source, found.value_raw).value ?? Number.NaN;
  return {
    day: interpretPeriod(source, found.time_period, found.measure).time_period,
    perUnit: Number((value * 10 ** (measure?.unit_mult ?? 0)).toPrecision(12)),
    unit: measure?.unit_raw,
    mark: found.status_raw,
  };
}

describe("official rates", () => {
  test("are for one unit whatever number of units is printed", () => {
    expect(rateOf("cba-exchange-rates", "latest", "IRR")).toMatchObject({
      perUnit: 0.00028677,
      unit: "AMD per 100 units",
    });
    expect(rateOf("nbg-exchange-rates", "currencies", "UZS").unit).toBe("GEL per 1000 units");
    expect(rateOf("nbrb-exchange-rates", "rates", "VND")).toMatchObject({ perUnit: 0.000112071 });
    expect(rateOf("nbk-exchange-rates", "get-rates", "AMD")).toMatchObject({ perUnit: 1.272 });
    expect(rateOf("cbu-exchange-rates", "all", "VND")).toMatchObject({ perUnit: 0.463 });
  });

  test("have a decimal comma and the encoding the answer declares in Moscow and Bishkek", () => {
    expect(rateOf("cbr-exchange-rates", "dynamic", "AUD")).toMatchObject({ day: "2026-03-03", perUnit: 54.7468 });
    expect(rateOf("nbkr-exchange-rates", "daily", "USD")).toMatchObject({ day: "2026-05-24", perUnit: 87.45 });
  });

  test("keep the bank's own day: midnight in Yerevan is not the evening before", () => {
    expect(rateOf("cba-exchange-rates", "date-range", "USD")).toMatchObject({ day: "2026-03-02", perUnit: 376.88 });
  });

  test("are of the day answered, not of the day asked in the file's name", () => {
    expect(answer("nbg-exchange-rates", "currencies").name).toContain("2026-03-02");
    expect(rateOf("nbg-exchange-rates", "currencies", "USD").day).toBe("2026-02-28");
    const asked = { ...answer("nbt-exchange-rates", "export-xml"), name: "export_xml_2099-01-01.xml" };
    expect(parseFile(sourceById("nbt-exchange-rates"), asked).edition).toBe("2026-05-18");
  });

  test("outside the days the answer's own head says were asked stop the reading", () => {
    const late = () => read("cbr-exchange-rates", "dynamic", ['Date="05.03.2026"', 'Date="06.03.2026"']);
    expect(refusal(late)).toBe("rates/date");
  });

  test("carried over a weekend are marked in Kyiv, by the day they were set", () => {
    const marks = read("nbu-exchange-rates", "exchange-site")
      .readings.filter((r) => r.breakdown_1 === "USD")
      .map((r) => `${r.time_period.slice(0, 2)} ${r.status_raw}`.trim());
    expect(marks).toEqual(["01 carried", "05", "06", "07 carried", "08 carried", "09", "16"]);
  });

  test("of money withdrawn from circulation are marked", () => {
    expect(rateOf("nbkr-exchange-rates", "weekly", "BYR").mark).toBe("withdrawn");
    expect(rateOf("nbkr-exchange-rates", "weekly", "BYN").mark).toBe("");
    expect(rateOf("cbu-exchange-rates", "all", "BGN").mark).toBe("withdrawn");
  });

  test("of metals are passed over and counted: the weight is not printed", () => {
    const { readings, passed_over } = read("cba-exchange-rates", "latest");
    expect(readings.some((r) => r.breakdown_1 === "XAU")).toBe(false);
    expect(Object.entries(passed_over).filter(([reason]) => reason.startsWith("precious metals"))).toEqual([
      [expect.any(String), 1],
    ]);
  });

  test.each([
    ["cba-exchange-rates", "latest", "<Amount>10</Amount>", "<Amount>12</Amount>", "rates/nominal"],
    ["cbr-exchange-rates", "daily", "<Nominal>100</Nominal>", "<Nominal>10</Nominal>", "rates/nominal"],
    ["nbu-exchange-rates", "exchange-site", '"units":100,', '"units":1000,', "rates/nominal"],
    ["nbk-exchange-rates", "get-rates", "<title>USD</title>", "<title>478.77</title>", "rates/currency"],
    ["nbrb-exchange-rates", "dynamics", /"Cur_ID":440/g, '"Cur_ID":190', "rates/currency"],
    ["nbrb-exchange-rates", "dynamics", '"2026-03-05T', '"2016-06-30T', "rates/date"],
    ["cbu-exchange-rates", "all", '"Rate":"12194.21"', '"Rate":"0"', "rates/value"],
    ["nbt-exchange-rates", "export-xml", "2026-05-18", "18/05/2026", "rates/date"],
    ["bnm-exchange-rates", "get-xml", "<CharCode>EUR", "<CharCode>USD", "file/duplicate"],
    ["bnm-exchange-rates", "get-xml", "<Nominal>1</Nominal>", "", "file/element"],
    ["nbu-exchange-rates", "statdirectory-xml", "</rate>", "</rate><units>100</units>", "file/element"],
    ["nbkr-exchange-rates", "archive", /<tr><td><!--date-->04.*/, "", "file/element"],
    ["nbkr-exchange-rates", "weekly", "Weekly Exchange Rates", "Monthly Exchange Rates", "file/title"],
  ] as const)("%s, %s: %s changed stops the reading", (id, layout, from, to, code) => {
    expect(refusal(() => read(id, layout, [from, to]))).toBe(code);
  });

  test("of the archive's page need its currency's number in the name", () => {
    const page = { ...answer("nbkr-exchange-rates", "archive"), name: "index1.html" };
    expect(refusal(() => parseFile(sourceById("nbkr-exchange-rates"), page))).toBe("rates/currency");
  });
});
