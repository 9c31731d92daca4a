import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadLaw } from "../../../pipelines/law/load.ts";
import type { Store } from "../../../pipelines/store.ts";
import { emptyStore } from "./store.ts";

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await loadLaw(store);
});
afterAll(() => store.close());

const column = async (sql: string) => (await store.rows<{ v: unknown }>(sql)).map((r) => r.v);

describe("the scheme in the database", () => {
  test("a question has its words, its scale and what its number says", async () => {
    expect(await store.first("from regulation_topic select * exclude (place) where topic = 'LAB_ACC'")).toEqual({
      topic: "LAB_ACC",
      family: "LAB",
      family_en: "Right to work",
      family_ru: "Право на работу",
      title_en: "Access to work",
      title_ru: "Доступ к работе",
      question_en: "On which terms may the group work?",
      question_ru: "На каких условиях группа может работать?",
      scale: "ACC",
      number_en: "fee or validity",
      number_ru: "плата или срок действия",
    });
    expect(await column("select place as v from regulation_topic order by place limit 2")).toEqual([1, 2]);
  });

  test("every coded answer joins to its words and bears the value of the list", async () => {
    expect(
      await column(`
        select p.provision_id as v
        from provision p
        left join regulation_topic t using (topic)
        left join regulation_answer a on a.topic in (p.topic, '*') and a.answer_code = p.answer_code
        where t.topic is null or a.topic is null or a.restrictiveness is distinct from p.restrictiveness
      `),
    ).toEqual([]);
    expect(await column("select answer_code as v from regulation_answer where topic = '*' order by place")).toEqual([
      "UNK",
      "NF",
      "NA",
      "CON",
      "SUSP",
    ]);
    expect(await column("select count(*)::integer as v from provision where known_to is null")).not.toEqual([0]);
  });

  test("every other code of the tables has its words", async () => {
    const lists: readonly [table: string, name: string, list?: string][] = [
      ["provision", "role"],
      ["provision", "target_group"],
      ["provision", "aspect"],
      ["provision", "from_basis"],
      ["provision", "confidence"],
      ["legal_instrument", "kind"],
      ["legal_instrument", "status"],
      ["policy_event", "tool"],
      ["policy_event", "direction"],
      ["policy_event", "magnitude"],
      ["institution", "function"],
      ["law_record", "uncoded"],
      ["law_record", "unanchored"],
      ["law_record", "topic", "record_topic"],
    ];
    for (const [table, name, list = name] of lists) {
      const known = `select code from law_code where code_list = '${list}'`;
      expect(
        await column(
          `select distinct ${name} as v from ${table} where ${name} is not null and ${name}::varchar not in (${known})`,
        ),
        `${table}.${name}`,
      ).toEqual([]);
    }
  });

  test("the dictionary names every column of the views and macros of the law", async () => {
    const shapes = {
      agreement: "agreement",
      law_record_outcome: "law_record_outcome",
      regulations_as_of: "regulations_as_of(date '2026-01-01')",
      regulations_changed: "regulations_changed(date '2015-01-01', date '2026-01-01')",
      law_records_as_of: "law_records_as_of(date '2026-01-01')",
      group_members_as_of: "group_members_as_of('EAEU', date '2026-01-01')",
    };
    const named = `select table_name || '.' || column_name as v from dictionary where column_name is not null`;
    const held = new Set(await column(named));
    for (const [name, from] of Object.entries(shapes)) {
      const shape = await store.rows<{ column_name: string }>(`describe from ${from}`);
      expect(shape.map((s) => `${name}.${s.column_name}`).filter((key) => !held.has(key))).toEqual([]);
      expect(
        await column(
          `select count(*)::integer as v from dictionary where table_name = '${name}' and column_name is not null`,
        ),
      ).toEqual([shape.length]);
    }
  });
});
