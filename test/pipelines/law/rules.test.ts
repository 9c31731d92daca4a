import { describe, expect, test } from "vitest";
import { lawChecks } from "../../../pipelines/law/checks/index.ts";
import { loadLaw } from "../../../pipelines/law/load.ts";
import type { Store } from "../../../pipelines/store.ts";
import { emptyStore } from "./store.ts";

/** What a change to the coded answers makes a rule say. */
async function found(rule: string, change: (store: Store) => Promise<void>) {
  const store = await emptyStore();
  await loadLaw(store);
  await change(store);
  const rows = [];
  for (const check of lawChecks.filter((c) => c.id === rule)) for await (const f of check.find(store)) rows.push(f);
  store.close();
  return rows.map((f) => f.message.en);
}

const copy = (columns: string) => `
  insert into provision
  select * replace (${columns}) from provision where provision_id = 'RUS-LAB_ACC-CIS_VF-1'
`;

describe("integrity rules of the coded answers", () => {
  test.each([
    [
      "R-01",
      "a second answer over the same days",
      copy("'RUS-LAB_ACC-CIS_VF-9' as provision_id, 'PERMIT' as answer_code"),
      /both hold on/,
    ],
    [
      "R-02",
      "a stretch without an answer",
      `update provision set valid_to = date '2016-01-01' where provision_id = 'RUS-LAB_ACC-CIS_VF-1';
       ${copy("'RUS-LAB_ACC-CIS_VF-9' as provision_id, date '2018-01-01' as valid_from, null as valid_to")}`,
      /no answer from 2016-01-01 to 2018-01-01/,
    ],
    [
      "R-03a",
      "publication without an article",
      "update provision set review_status = 'published', article = null where provision_id = 'RUS-LAB_ACC-CIS_VF-1'",
      /published without/,
    ],
    [
      "R-04",
      "an answer older than its act",
      "update provision set valid_from = date '1990-01-01', date_precision = 'D' where provision_id = (select min(p.provision_id) from provision p join legal_instrument i using (instrument_id) where p.from_basis = 'IN_FORCE' and i.date_in_force is not null)",
      /begins on 1990-01-01/,
    ],
    [
      "R-05",
      "a change that no event tells",
      `update provision set valid_to = date '2017-03-03' where provision_id = 'RUS-LAB_ACC-CIS_VF-1';
       ${copy("'RUS-LAB_ACC-CIS_VF-9' as provision_id, date '2017-03-03' as valid_from, null as valid_to, 'PERMIT' as answer_code, 'PERMIT' as stated_code")}`,
      /changes on 2017-03-03 without an event/,
    ],
    [
      "R-06",
      "two groups of one width that disagree",
      `insert into group_member (group_id, iso3, known_from) values ('CIS_VF', 'GEO', date '2026-11-22');
       ${copy("'RUS-LAB_ACC-CIS_VF-9' as provision_id, 'PERMIT' as answer_code")}`,
      /two rules equally specific/,
    ],
  ])("%s finds %s", async (rule, _, change, message) => {
    expect(await found(rule, async () => {})).toEqual([]);
    const said = await found(rule, async (store) => {
      for (const sql of change.split(";\n")) await store.run(sql);
    });
    expect(said.length).toBeGreaterThan(0);
    expect(said.join("\n")).toMatch(message);
  });
});
