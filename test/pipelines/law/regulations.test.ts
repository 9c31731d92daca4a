import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadLaw } from "../../../pipelines/law/load.ts";
import type { Store } from "../../../pipelines/store.ts";
import { answerTitle, restrictivenessOf } from "../../../schemas/regulations/index.ts";
import { emptyStore } from "./store.ts";

let store: Store;
beforeAll(async () => {
  store = await emptyStore();
  await loadLaw(store);
});
afterAll(() => store.close());

interface Row {
  readonly answer_code: string;
  readonly stated_code: string;
  readonly coded_counterpart: string;
  readonly certain: boolean;
  readonly value_num: number | null;
}
const on = (day: string, host: string, guest: string, topic: string) =>
  store.rows<Row>(
    `select answer_code, stated_code, coded_counterpart, certain, value_num from regulations_as_of(cast($day as date))
     where ref_area = $host and counterpart = $guest and topic = $topic and aspect is null
     order by stated_code`,
    { day, host, guest, topic },
  );

describe("a Kyrgyz citizen working in Russia", () => {
  test("needs a patent before the accession and none after it", async () => {
    expect(await on("2015-06-01", "RUS", "KGZ", "LAB_ACC")).toMatchObject([
      { answer_code: "PATENT", coded_counterpart: "CIS_VF", certain: true },
    ]);
    expect(await on("2016-01-01", "RUS", "KGZ", "LAB_ACC")).toMatchObject([{ answer_code: "FREE", certain: true }]);
  });

  test("between the two days on which sources date the accession, the answer is contested and both sides stand", async () => {
    expect(await on("2015-08-08", "RUS", "KGZ", "LAB_ACC")).toMatchObject([
      { answer_code: "CON", stated_code: "FREE", certain: false },
      { answer_code: "CON", stated_code: "PATENT", certain: false },
    ]);
  });

  test("nothing is said of a day before any record", async () => {
    expect(await on("1980-01-01", "RUS", "KGZ", "LAB_ACC")).toEqual([]);
  });
});

describe("of several rules that fit", () => {
  test("the citizenship's own goes before its group's, the group's before everybody's", async () => {
    const [tajik] = await on("2026-11-22", "RUS", "TJK", "REG_STAY");
    const [georgian] = await on("2026-11-22", "RUS", "GEO", "REG_STAY");
    expect(tajik).toMatchObject({ coded_counterpart: "TJK", value_num: 15 });
    expect(georgian).toMatchObject({ coded_counterpart: "ALL" });
    const [armenian] = await on("2026-11-22", "RUS", "ARM", "LAB_ACC");
    expect(armenian).toMatchObject({ coded_counterpart: "EAEU", answer_code: "FREE" });
  });

  test("a contested membership leaves the wider rule standing beside the narrower", async () => {
    await store.run("begin");
    await store.run("delete from provision where counterpart = 'KGZ' and ref_area = 'RUS' and topic = 'LAB_ACC'");
    expect(await on("2015-08-08", "RUS", "KGZ", "LAB_ACC")).toMatchObject([
      { answer_code: "CON", stated_code: "FREE", coded_counterpart: "EAEU", certain: false },
      { answer_code: "CON", stated_code: "PATENT", coded_counterpart: "CIS_VF", certain: false },
    ]);
    expect(await on("2015-08-05", "RUS", "KGZ", "LAB_ACC")).toMatchObject([{ answer_code: "PATENT", certain: true }]);
    expect(await on("2015-08-12", "RUS", "KGZ", "LAB_ACC")).toMatchObject([{ answer_code: "FREE", certain: true }]);
    await store.run("rollback");
  });
});

describe("coded answers", () => {
  test("every code is of its topic's list, with the value the list gives it", async () => {
    const rows = await store.rows<{ topic: string; answer_code: string; stated_code: string; restrictiveness: number }>(
      "from provision",
    );
    expect(rows.length).toBeGreaterThan(400);
    for (const r of rows) {
      expect(answerTitle(r.topic, r.answer_code)?.ru, `${r.topic} ${r.answer_code}`).toMatch(/[а-яё]/i);
      expect(answerTitle(r.topic, r.stated_code)).not.toBeNull();
      expect(r.restrictiveness).toBe(restrictivenessOf(r.topic, r.answer_code));
    }
  });

  test("every record is coded, or says why not; every answer opens its record's source", async () => {
    expect(
      await store.rows("select record_id from law_record_outcome where (provisions > 0) = (uncoded is not null)"),
    ).toEqual([]);
    expect(
      await store.rows(`
        select provision_id from provision p
        left join law_record r on r.record_id = p.record_id and r.known_to is null
        where r.record_id is null or r.source_url is distinct from p.evidence_url
          or (r.source_url is null and r.source_title is null)
      `),
    ).toEqual([]);
    expect(
      await store.rows(
        "select record_id from law_record_outcome where topic <> 'ratification' and uncoded is not null and reason_ru is null",
      ),
    ).toEqual([]);
  });

  test("nothing rests on a draft", async () => {
    expect(
      await store.rows(`
        select p.provision_id from provision p
        join law_record r on r.record_id = p.record_id and r.known_to is null
        where r.draft and p.answer_code not in ('UNK', 'NF', 'NA')
      `),
    ).toEqual([]);
  });

  test("both sides of a conflict stand, none alone", async () => {
    const alone = await store.rows(`
      select ref_area, topic, counterpart, count(*) as n from provision
      where answer_code = 'CON'
      group by ref_area, topic, counterpart, target_group
      having count(*) < 2
    `);
    expect(alone).toEqual([]);
  });
});

describe("questions", () => {
  test("what changed between two days names both answers", async () => {
    const changed = await store.rows<{ counterpart: string; answer_before: string; answer_after: string }>(`
      select counterpart, answer_before, answer_after
      from regulations_changed(date '2015-06-01', date '2016-01-01')
      where ref_area = 'RUS' and topic = 'LAB_ACC' and counterpart = 'KGZ'
    `);
    expect(changed).toEqual([{ counterpart: "KGZ", answer_before: "PATENT", answer_after: "FREE" }]);
    expect(await store.rows("from regulations_changed(date '2016-01-01', date '2016-01-01')")).toEqual([]);
  });

  test("which agreements bind two states, in either order", async () => {
    const between = (a: string, b: string) =>
      store.rows<{ id: string }>(
        "select instrument_id as id from agreement where from_area = $a and to_area = $b order by id",
        { a, b },
      );
    expect((await between("RUS", "TJK")).map((r) => r.id)).toEqual(
      expect.arrayContaining(["rus-tjk-labour-2004", "rus-tjk-pensions-2021", "cis-labour-migration-agreement-1994"]),
    );
    expect(await between("TJK", "RUS")).toEqual(await between("RUS", "TJK"));
  });

  test("a convention binds two states only where both ratified it, whatever else the records tell of it", async () => {
    const loose = await store.rows(`
      select a.from_area, a.to_area, a.instrument_id
      from agreement a
      where a.instrument_id in (select instrument_id from treaty_status)
        and not exists (
          from treaty_status t
          where t.instrument_id = a.instrument_id and t.party = a.from_area and t.ratified is not null
        )
    `);
    expect(loose).toEqual([]);
    expect(await store.rows("from treaty_status where party = 'RUS' and instrument_id = 'icrmw-1990'")).toMatchObject([
      { ratified: null },
    ]);
  });

  test("an event of a change names the answers it ended and began", async () => {
    const events = await store.rows<{ provision_before: string[]; provision_after: string[] }>(`
      select provision_before, provision_after from policy_event where len(provision_before) > 0
    `);
    expect(events.length).toBeGreaterThan(3);
    for (const e of events) expect(e.provision_after.length).toBeGreaterThan(0);
  });
});

test("a union's answer holds for a pair from the day both are members, and no longer than they are", async () => {
  const [since] = await store.rows<{ from: string; p: string }>(
    `select valid_from::varchar as "from", date_precision as p from regulations_as_of(date '2026-11-22')
     where ref_area = 'KGZ' and counterpart = 'RUS' and topic = 'LAB_ACC' and target_group = 'WORKER' and aspect is null`,
  );
  expect(since).toEqual({ from: "2015-08-12", p: "D" });
  const [until] = await store.rows<{ to: string }>(
    `select valid_to::varchar as "to" from regulations_as_of(date '2015-06-01')
     where ref_area = 'RUS' and counterpart = 'KGZ' and topic = 'LAB_ACC'`,
  );
  expect(until).toEqual({ to: "2015-08-06" });
});
