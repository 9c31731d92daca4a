import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeConsole } from "../../../pipelines/console/write.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { comparePages } from "../../../profiles/compare/index.ts";
import { corridorPages } from "../../../profiles/corridor/index.ts";
import { countryPages } from "../../../profiles/country/index.ts";
import type { Fact } from "../../../profiles/data.ts";
import type { PageDocument } from "../../../profiles/document.ts";
import { nameOf, periodsQuery } from "../../../profiles/figures/query.ts";
import { partsOf } from "../../../profiles/figures/query-part.ts";
import { remembering } from "../../../profiles/remember.ts";
import { plainText } from "../../../site/blocks/text.ts";
import { type Charted, figuresOf } from "../../../site/figure-files.ts";
import { builtHome } from "../../built.ts";

const fact = (over: Partial<Fact>): Fact => ({
  obs_id: "x",
  ref_area: "TJK",
  counterpart_area: "W1",
  indicator: "R_WB",
  direction: "IN",
  sex: "_T",
  time_period: "2020",
  obs_value: 1,
  obs_status: "A",
  source_id: "worldbank-wdi",
  vintage: "v",
  locator: "",
  edition: "",
  method_id: null,
  inputs: [],
  ...over,
});

describe("a query of a figure", () => {
  it("is not made where two numbers of a series are of one period, nor where two series share a name", () => {
    expect(partsOf([fact({}), fact({ obs_value: 2 })])).toBeNull();
    expect(periodsQuery("Year", [{ label: "A", facts: [fact({}), fact({ obs_value: 2 })] }])).toBeNull();
    const twice = { label: "A", facts: [fact({})] };
    expect(periodsQuery("Year", [twice, twice])).toBeNull();
    expect(periodsQuery("Year", [{ label: "A", facts: [] }])).toBeNull();
  });

  it("names columns without quotes and quotes every text, so that it can stand on a command line", () => {
    expect(nameOf("US$ per person, 2015", 1)).toBe("us_per_person_2015");
    expect(nameOf("2015 prices", 1)).toBe("in_2015_prices");
    expect(nameOf("Получено (издание)", 1)).toBe("получено_издание");
    expect(nameOf("%", 3)).toBe("column_3");
    const query = periodsQuery("Year", [{ label: "A", facts: [fact({ source_id: "x' or 1=1 --" })] }]);
    expect(query?.sql).toContain("source_id = 'x'' or 1=1 --'");
  });

  it("asks of an older edition as it was known on its day, which the browser's database does not hold", () => {
    const older = { ...fact({ obs_value: 3 }), published: "2023-10-26" };
    const query = periodsQuery("Year", [
      { label: "Now", facts: [fact({})] },
      { label: "Before", facts: [older] },
    ]);
    expect(query?.sql).toContain("from as_of('2023-10-26')");
    expect(query?.inBrowser).toBe(false);
  });
});

const folder = mkdtempSync(join(tmpdir(), "figure-query-"));
let pages: PageDocument[];
let whole: Store;
let part: Store;

beforeAll(async () => {
  const { database } = await builtHome();
  const path = join(folder, "console.duckdb");
  await writeConsole(database, path);
  whole = await openStore(database, { readOnly: true, sealed: true });
  part = await openStore(path, { readOnly: true, sealed: true });
  const store = remembering(whole);
  pages = [...(await countryPages(store)), ...(await corridorPages(store)), ...(await comparePages(store))];
}, 600_000);
afterAll(() => {
  whole?.close();
  part?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Period or place, and number, of every figure in a table; a rank is no figure of the database. */
function figuresIn(figure: Charted): string[] {
  const from = figure.id === "rank" ? 2 : 1;
  return figure.table.rows.flatMap((row) => {
    const label = plainText(row[0]?.text ?? "")
      .replace(/,.*/, "")
      .replace(/^Q(\d)\s(\d{4})$/, "$2-Q$1");
    const numbers = row.filter((_, i) => i >= from && figure.table.columns[i]?.numeric);
    return numbers.flatMap((cell) => (cell.value == null ? [] : [`${label} ${cell.value}`]));
  });
}

async function answersOf(store: Store, figure: Charted): Promise<string[]> {
  const { rows } = await store.table(figure.query?.sql ?? "");
  const from = figure.id === "rank" ? 2 : 1;
  return rows.flatMap((row) => row.slice(from).flatMap((value) => (value === null ? [] : [`${row[0]} ${value}`])));
}

/** Every figure of the pages of a language that offers a query, by its page and id. */
const queried = (lang: "en" | "ru") =>
  pages
    .filter((page) => page.lang === lang)
    .flatMap((page) => figuresOf(page).flatMap((f) => (f.query ? [{ at: `${page.path} ${f.id}`, figure: f }] : [])));

it("gives just the figures of its table, from the whole database and from the browser's", async () => {
  for (const { at, figure } of queried("en")) {
    const shown = figuresIn(figure).toSorted();
    expect((await answersOf(whole, figure)).toSorted(), at).toEqual(shown);
    if (figure.query?.inBrowser) expect((await answersOf(part, figure)).toSorted(), at).toEqual(shown);
  }
}, 600_000);

it("is offered for figures of every kind of page, and the same ones in both languages", () => {
  const kinds = new Set(queried("en").map(({ at }) => at.replace(/\/\S+/, "")));
  for (const kind of ["countries received", "countries gdp", "corridors modelled", "compare rank", "compare years"])
    expect(kinds).toContain(kind);
  expect(queried("ru").map(({ at }) => at)).toEqual(queried("en").map(({ at }) => at));
});

it("holds nothing that a command line would read in its own way", () => {
  const texts = [...queried("en"), ...queried("ru")].map(({ figure }) => figure.query?.sql ?? "");
  expect(texts.filter((sql) => /["`$\\!;]/.test(sql))).toEqual([]);
});
