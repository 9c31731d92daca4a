import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadLaw } from "../../../pipelines/law/load.ts";
import type { Store } from "../../../pipelines/store.ts";
import { type Due, rulesDue } from "../../../profiles/law/due.ts";
import { emptyStore } from "../../pipelines/law/store.ts";

const DAY = "2026-11-22";
const ARMENIA = "arm-work-permit-requirement-postponed-to-1-january-2018";

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await loadLaw(store);
});
afterAll(() => store.close());

const of = (due: readonly Due[], record: string) => due.filter((d) => d.record === record);
const reasons = (due: readonly Due[]) => [...new Set(due.map((d) => d.reason))];

/** What is due after the rows were changed; the rows are as before afterwards. */
async function dueAfter(sql: string, day = DAY): Promise<Due[]> {
  await store.run("begin");
  try {
    await store.run(sql);
    return await rulesDue(store, day, "en");
  } finally {
    await store.run("rollback");
  }
}

describe("rules to be looked at again", () => {
  test("an answer held although its act's period is over, with its question and page in words", async () => {
    const [english] = of(await rulesDue(store, DAY, "en"), ARMENIA);
    expect(english).toEqual({
      country: "Armenia",
      topic: "Price of the right to work",
      record: ARMENIA,
      reason: "act_ended",
      why: "held to be in effect, but the stated end of the act passed 3,247\u00a0days ago",
      last_checked: DAY,
      source: "https://www.ghafghazestan.com/2016/08/blog-post_61.html",
    });
    const [russian] = of(await rulesDue(store, DAY, "ru"), ARMENIA);
    expect(russian).toMatchObject({ country: "Армения", topic: "Цена права на работу" });
    expect(russian?.why).toMatch(/срок акта истёк 3.247\u00a0дн\. назад$/);
    const ended = await dueAfter(`update provision set valid_to = date '2018-01-01' where record_id = '${ARMENIA}'`);
    expect(reasons(of(ended, ARMENIA))).not.toContain("act_ended");
  });

  test("a record not read for over 400 days, on the day asked about", async () => {
    // 2026-11-22 and 400 days
    expect(reasons(await rulesDue(store, "2027-12-27", "en"))).not.toContain("unchecked");
    expect((await rulesDue(store, "2027-12-28", "en")).filter((d) => d.reason === "unchecked")).toHaveLength(366);
  });

  test("a coded answer nobody reviewed for a year", async () => {
    expect(reasons(await rulesDue(store, "2027-11-22", "en"))).not.toContain("unreviewed");
    expect(reasons(await rulesDue(store, "2027-11-23", "en"))).toContain("unreviewed");
    const read = await dueAfter("update provision set review_status = 'reviewed'", "2027-11-23");
    expect(reasons(read)).not.toContain("unreviewed");
  });

  test("a draft once its source is older than a year", async () => {
    const draft = "tjk-foreign-labour-quota-2022"; // its source says 2022: the last day of it counts
    expect(of(await rulesDue(store, "2023-12-31", "en"), draft)).toEqual([]);
    expect(of(await rulesDue(store, "2024-01-01", "en"), draft)).toMatchObject([{ reason: "draft" }]);
  });

  test("a rule whose beginning was not seen, by the age of its source", async () => {
    const record = "arm-readmission-agreements-in-force-since-2003";
    const [first] = of(await rulesDue(store, DAY, "en"), record);
    expect(first).toMatchObject({ reason: "beginning_unseen", topic: "Readmission" });
    const dated = await dueAfter(`update provision set from_basis = 'IN_FORCE' where record_id = '${record}'`);
    expect(of(dated, record)).toEqual([]);
  });

  test("contested answers, and contested dates of events and memberships, each record once", async () => {
    const contested = (due: readonly Due[]) => due.filter((d) => d.reason === "contested").map((d) => d.record);
    const now = contested(await rulesDue(store, DAY, "en"));
    expect(now).toContain("arm-aml-cft-mandatory-reporting-thresholds");
    const settled = await dueAfter("update provision set answer_code = stated_code where answer_code = 'CON'");
    const byDates = await store.rows<{ r: string }>(`
      select record_id as r from policy_event where contested and known_to is null
      union select record_id from group_member where answer_code = 'CON' and known_to is null
    `);
    expect(contested(settled).sort()).toEqual(byDates.map((d) => d.r).sort());
    expect(byDates.length).toBeGreaterThan(0);
  });

  test("findings: errors first, notes last, the age of records not told twice", async () => {
    const row = (id: string, rule: string, severity: string, source: string, locator: string) =>
      `('${id}', '${rule}', '${severity}', '${source}', ${locator}, 'said by ${rule}', 'сказано ${rule}')`;
    const due = await dueAfter(`
      insert into finding (finding_id, rule_id, severity, source_id, locator, message_en, message_ru) values
        ${row("a", "R-01", "E", "law-rus", "'/0'")},
        ${row("b", "R-02", "W", "law-rus", "'/1'")},
        ${row("c", "R-10", "I", "law-kaz", "null")},
        ${row("d", "R-08", "W", "law-kaz", "null")},
        ${row("e", "R-011", "W", "law-kaz", "null")}
    `);
    expect(due[0]).toMatchObject({
      reason: "error",
      country: "Russian Federation",
      why: "error found by the check: said by R-01",
    });
    expect(due[0]?.record).toMatch(/^rus-/);
    expect(due.at(-1)).toMatchObject({ reason: "information", country: "Kazakhstan", record: null, topic: null });
    expect(due.filter((d) => /R-08|R-011/.test(d.why))).toEqual([]);
    const order = reasons(due);
    expect(order).toEqual(["error", "act_ended", "contested", "warning", "draft", "beginning_unseen", "information"]);
  });
});
