import { afterAll, beforeAll, expect, test } from "vitest";
import { partiesAsListed } from "../../../pipelines/check/r-011-parties-as-listed.ts";
import { loadLaw } from "../../../pipelines/law/load.ts";
import { lawTables } from "../../../pipelines/law/tables/index.ts";
import { createTables } from "../../../pipelines/metadata.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { tables } from "../../../pipelines/tables.ts";

const REGISTER = ["run", "source", "vintage", "dictionary", "finding", "observation"];
let store: Store;

beforeAll(async () => {
  store = await openStore(":memory:");
  await createTables(
    store,
    tables.filter((t) => lawTables.includes(t) || REGISTER.includes(t.name)),
  );
  await store.run("insert into run (run_id, held_on) select 'test', date '2026-11-22'");
  await loadLaw(store);
});
afterAll(() => store.close());

/** What the rule says of a list: country, 1 or 0, year. */
async function said(...list: [area: string, party: 0 | 1, year: string][]): Promise<string[]> {
  await store.run("delete from observation");
  for (const [area, party, year] of list)
    await store.run(
      `insert into observation (source_id, indicator, ref_area, obs_value, time_period)
       select 'un-treaty-icrmw', 'ICRMW_PARTY', $area, $party, $year`,
      { area, party, year },
    );
  const found: string[] = [];
  for await (const f of partiesAsListed.find(store)) found.push(f.message.en);
  return found;
}

test("the depositary's list of 2022 and the records agree", async () => {
  expect(await said(["ARM", 0, "2022"], ["KGZ", 1, "2003"], ["TJK", 1, "2002"], ["RUS", 0, "2022"])).toEqual([]);
});

test("another year, a party without a ratification and a ratification the list lacks are named", async () => {
  const all = await said(["ARM", 1, "2021"], ["KGZ", 1, "2004"], ["TJK", 0, "2022"]);
  expect(all).toHaveLength(3);
  expect(all[0]).toMatch(/^Armenia: a party since 2021 by the list .* no ratification by the record/);
  expect(all[1]).toMatch(/^Kyrgyz Republic: a party since 2004 by the list .* ratified in 2003 by the record/);
  expect(all[2]).toMatch(/^Tajikistan: not a party in 2022 by the list .* ratified in 2002 by the record/);
});

test("a ratification after the list's year is no disagreement", async () => {
  expect(await said(["TJK", 0, "2001"])).toEqual([]);
});
