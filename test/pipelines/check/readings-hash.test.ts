import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { homeAt } from "../../../pipelines/home.ts";
import { literal, openStore, type Store } from "../../../pipelines/store.ts";
import { listVintages, readingsHash, readReadings } from "../../../pipelines/vintages.ts";
import { readingColumns } from "../../../schemas/reading.ts";

/** V-001 in full: the readings kept in the repository are those of their cards. Hashed in SQL, a million of them. */
const HASH = `
  select sha256(string_agg(line, chr(30) order by line)) as hash
  from (select concat_ws(chr(31), ${readingColumns.join(", ")}) as line from read_parquet($path))
`;

const vintages = listVintages(homeAt(join(tmpdir(), "mirpal-no-home")));
let store: Store;
beforeAll(async () => {
  store = await openStore(":memory:");
});
afterAll(() => store.close());

const hash = async (path: string) =>
  (await store.first<{ hash: string }>(HASH.replace("$path", () => literal(path))))?.hash;

test.each(vintages.map((v) => [`${v.card.source_id}/${v.card.vintage}`, v] as const))("%s", async (_, vintage) => {
  expect(await hash(vintage.readings)).toBe(vintage.card.readings_sha256);
});

test("the hash in SQL is the hash of the code", async () => {
  const [small] = [...vintages].sort((a, b) => a.card.readings - b.card.readings);
  expect(small).toBeDefined();
  if (small) expect(await hash(small.readings)).toBe(readingsHash(await readReadings(small)));
});
