import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { makeStocksByYear } from "../../../pipelines/derive/m-36-stocks-by-year.ts";
import { makeKnown } from "../../../pipelines/derive.ts";
import { matrices } from "../../../pipelines/evidence/knomad-combinations.ts";
import { comparisonWithMatrix } from "../../../pipelines/evidence/knomad-matrix.ts";
import { notesOf } from "../../../pipelines/evidence/knomad-notes.ts";
import type { Store } from "../../../pipelines/store.ts";
import { theTen } from "../../../schemas/areas.ts";
import { empty, type Figure, observe, stock, tinyStore } from "../derive/tiny.ts";

interface Row {
  readonly evidence_id: string;
  readonly ref_area: string;
  readonly inputs: string;
  readonly n: number;
  readonly mdape: number | null;
  readonly wape: number | null;
  readonly note_en: string | null;
}

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
beforeEach(() => empty(store));
afterAll(() => store.close());

const [first] = matrices;
const NEAREST = "rule 3; stocks KNOMAD 2013; GNI per head, PPP, 2017";

async function compared(): Promise<Row[]> {
  if (!first) throw new Error("no matrix");
  await makeKnown(store);
  await makeStocksByYear(store);
  return store.rows<Row>(comparisonWithMatrix(first).sql);
}

const year = { time_period: "2017" };
const published = (host: string, millions: number): Figure => ({
  indicator: "R_BIL_EST",
  direction: "IN",
  counterpart_area: host,
  obs_value: millions * 1e6,
  source_id: "knomad-bilateral-remittances",
  ...year,
});
const compiled = (host: string, people: number): Figure =>
  stock(host, "TJK", people, { source_id: "knomad-bilateral-migration", time_period: "2013", ref_date: null });
const income = (ref_area: string, obs_value: number): Figure => ({
  indicator: "GNI_PC_PPP",
  ref_area,
  obs_value,
  ...year,
});

/** The worked example of the methodology, as a published matrix in millions. */
const EXAMPLE = [
  compiled("RUS", 800),
  compiled("KAZ", 150),
  compiled("AFG", 50),
  income("TJK", 1000),
  income("RUS", 12_000),
  income("KAZ", 10_000),
  income("AFG", 500),
];

test("a matrix made by rule 3 is reproduced by it, and not by the other rules", async () => {
  await observe(store, ...EXAMPLE, published("RUS", 830.519), published("KAZ", 144.4545), published("AFG", 25.0265));
  const rows = await compared();
  const near = rows.find((r) => r.inputs === NEAREST && r.ref_area === "TJK");
  expect(near?.n).toBe(3);
  expect(near?.wape).toBeLessThan(1e-6);
  expect(near?.note_en).toContain("Reproduced");
  const alone = rows.find((r) => r.inputs === "rule 1; stocks KNOMAD 2013" && r.ref_area === "TJK");
  expect(alone?.wape).toBeCloseTo((30.519 + 5.5455 + 24.9735) / 1000, 6);
});

test("a column entered as one sender's is a distance, not imitated", async () => {
  await observe(store, ...EXAMPLE, published("RUS", 1000));
  const near = (await compared()).find((r) => r.inputs === NEAREST && r.ref_area === "TJK");
  expect(near?.wape).toBeCloseTo((2 * (1000 - 830.519)) / 1000, 6);
  expect(near?.mdape).toBeCloseTo(0.169481, 6);
});

test("hosts whose income is not held are on neither side", async () => {
  await observe(
    store,
    ...EXAMPLE.slice(0, -1),
    published("RUS", 830.519),
    published("KAZ", 144.4545),
    published("AFG", 25),
  );
  const near = (await compared()).find((r) => r.inputs === NEAREST && r.ref_area === "TJK");
  expect(near?.n).toBe(2);
  expect(near?.wape).toBeLessThan(1e-6);
});

test("every note is on a combination that is compared, in both languages", () => {
  for (const matrix of matrices)
    for (const { words, area, text } of notesOf(matrix)) {
      expect(comparisonWithMatrix(matrix).sql).toContain(`'${words}'`);
      expect(["_ALL", ...theTen.map((t) => t.id as string)]).toContain(area);
      expect(text.ru).toMatch(/[а-яё]/);
      expect(text.en).not.toMatch(/[а-яё]/);
    }
});
