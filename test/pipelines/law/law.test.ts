import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { homeAt } from "../../../pipelines/home.ts";
import { lawChecks } from "../../../pipelines/law/checks/index.ts";
import { amountsWithoutUnit } from "../../../pipelines/law/checks/r-07-units.ts";
import { listLawVintages, readRecords } from "../../../pipelines/law/files.ts";
import { loadLaw } from "../../../pipelines/law/load.ts";
import { createLawMacros } from "../../../pipelines/law/macros/index.ts";
import { receiveLaw } from "../../../pipelines/law/receive.ts";
import { lawTables } from "../../../pipelines/law/tables/index.ts";
import type { Store } from "../../../pipelines/store.ts";
import type { Finding } from "../../../schemas/finding.ts";
import type { LawRecord } from "../../../schemas/law.ts";
import { lawSources } from "../../../sources/law.ts";
import { sharedInstruments } from "../../../sources/law-shared.ts";
import { emptyStore } from "./store.ts";

const scratch = mkdtempSync(join(tmpdir(), "mirpal-law-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The file as its collectors wrote it, from the records kept. */
function collected(records: readonly LawRecord[]): Record<string, unknown>[] {
  return records.map(({ id: _, pointer: __, ref_area, title, summary, translation: ___, ...rest }) => ({
    country: ref_area,
    title_en: title.en,
    summary_en: summary.en,
    ...rest,
  }));
}

describe("the law in the database", () => {
  let store: Store;
  beforeAll(async () => {
    store = await emptyStore();
    expect(await loadLaw(store)).toBe(366);
  });
  afterAll(() => store.close());

  const column = async <T>(sql: string) => (await store.rows<{ v: T }>(sql)).map((r) => r.v);

  test("every record is an act, a convention's party, an event, an institution or says why not", async () => {
    expect(
      await column(`
        select record_id as v from law_record
        where instrument_id is null
          and unanchored is null
          and record_id not in (select record_id from treaty_status)
          and record_id not in (select record_id from policy_event)
          and record_id not in (select record_id from institution)
      `),
    ).toEqual([]);
    expect(
      await column("select count(*) as v from law_record where (instrument_id is null) <> (unanchored is not null)"),
    ).toEqual([0]);
  });

  test("shared acts are one row, with all their records", async () => {
    for (const shared of sharedInstruments) {
      const rows = await store.rows<{ record_ids: string[] }>(
        `select record_ids from legal_instrument where instrument_id = '${shared.id}'`,
      );
      expect(rows.map((r) => r.record_ids)).toEqual([shared.records]);
    }
    expect(
      await store.first(`
        select kind, date_adopted::varchar as adopted, date_in_force::varchar as in_force, date_in_force_precision as p, ref_areas
        from legal_instrument where instrument_id = 'eaeu-pension-agreement-2019'
      `),
    ).toEqual({
      kind: "TREATY_MULTI",
      adopted: "2019-12-20",
      in_force: "2021-01-01",
      p: "M",
      ref_areas: ["ARM", "BLR", "KAZ", "KGZ", "RUS"],
    });
  });

  test("keys point to rows that are there", async () => {
    for (const table of ["law_record", "treaty_status", "policy_event"])
      expect(
        await column(`
          select instrument_id as v from ${table}
          where instrument_id is not null and instrument_id not in (select instrument_id from legal_instrument)
        `),
      ).toEqual([]);
    expect(
      await column("select supersedes_id as v from legal_instrument where supersedes_id is not null order by 1"),
    ).toEqual([
      "kaz-law-on-currency-regulation-and-currency-control-2005",
      "mda-migration-law-no-1518-xv",
      "rus-concept-of-the-state-migration-policy-until-2025",
      "uzb-resolution-no-408-on-labour-abroad-and-foreign",
    ]);
    for (const [table, key] of [
      ["law_record", "record_id"],
      ["legal_instrument", "instrument_id"],
      ["policy_event", "event_id"],
      ["treaty_status", "party || instrument_id"],
    ])
      expect(await column(`select ${key} as v from ${table} group by 1 having count(*) > 1`)).toEqual([]);
  });

  test("drafts and bills are not yet in force, and no event", async () => {
    const drafts = await store.rows<{ status: string; events: number }>(`
      select i.status, (select count(*) from policy_event e where e.record_id = r.record_id) as events
      from law_record r join legal_instrument i using (instrument_id)
      where r.draft
    `);
    expect(drafts.length).toBeGreaterThan(8);
    for (const d of drafts) expect(d).toEqual({ status: "not yet in force", events: 0 });
  });

  test("a strategy keeps the end of its period, at the precision seen", async () => {
    expect(
      await store.first(`
        select status, date_end::varchar as date_end, date_end_precision as p from legal_instrument
        where instrument_id = 'tjk-programme-of-external-labour-migration-of-citizens-for'
      `),
    ).toEqual({ status: "ended", date_end: "2010-01-01", p: "Y" });
  });

  test("a party's act is a date, a national law apart from it, and no participation has none", async () => {
    const rows = await store.rows<Record<string, unknown>>(`
      select party, instrument_id, action, signed::varchar as signed, ratified::varchar as ratified, ratified_precision as p,
        national_act::varchar as national_act, status_text_en, status_text_ru
      from treaty_status
    `);
    const of = (party: string, treaty: string) => rows.find((r) => r.party === party && r.instrument_id === treaty);
    expect(of("KGZ", "ilo-c097-1949")).toMatchObject({ ratified: "2008-09-10", p: "D", national_act: null });
    expect(of("ARM", "ilo-c143-1975")).toMatchObject({ ratified: "2006-01-01", p: "Y" });
    expect(of("TJK", "icrmw-1990")).toMatchObject({ signed: "2000-09-07", ratified: "2002-01-08" });
    expect(of("ARM", "icrmw-1990")).toMatchObject({ signed: "2013-09-26", ratified: null });
    expect(of("KAZ", "palermo-trafficking-protocol")).toMatchObject({ ratified: null, national_act: "2008-06-04" });
    expect(of("RUS", "palermo-smuggling-protocol")).toMatchObject({ signed: null, ratified: null });
    expect(of("BLR", "icrmw-1990")).toMatchObject({
      signed: null,
      ratified: null,
      status_text_en: "Not a participant by the source consulted (2023)",
      status_text_ru: "Не участвует, по просмотренному источнику (2023 г.)",
    });
    for (const r of rows.filter((x) => x.action === "none"))
      expect([r.signed, r.ratified, r.national_act]).toEqual([null, null, null]);
  });

  test("contested membership keeps both dates and is certain only when both have passed", async () => {
    expect(
      await column(
        "select valid_from::varchar as v from group_member where group_id = 'EAEU' and iso3 = 'KGZ' and answer_code = 'CON' order by 1",
      ),
    ).toEqual(["2015-08-06", "2015-08-12"]);
    const on = (day: string) =>
      store.rows<{ iso3: string; certain: boolean }>(`from group_members_as_of('EAEU', date '${day}')`);
    expect(await on("2014-12-31")).toEqual([]);
    expect((await on("2015-08-08")).find((m) => m.iso3 === "KGZ")).toEqual({ iso3: "KGZ", certain: false });
    expect(await on("2016-01-01")).toEqual(
      ["ARM", "BLR", "KAZ", "KGZ", "RUS"].map((iso3) => ({ iso3, certain: true })),
    );
  });

  test("records as of a day are those whose rule was then in effect, and tell what is not certain", async () => {
    const on = async (day: string) =>
      new Map(
        (
          await store.rows<{ record_id: string; certain: boolean }>(
            `select record_id, certain from law_records_as_of(date '${day}')`,
          )
        ).map((r) => [r.record_id, r.certain]),
      );
    const five = "blr-visa-free-entry-via-minsk-airport-5-days";
    const thirty = "blr-decree-no-295-visa-free-stay-via-minsk";
    expect([(await on("2018-07-26")).has(five), (await on("2018-07-26")).has(thirty)]).toEqual([true, false]);
    expect([(await on("2018-07-27")).has(five), (await on("2018-07-27")).get(thirty)]).toEqual([false, true]);
    const pensions = "arm-agreement-on-pension-provision-of-workers-of-the";
    expect([(await on("2021-01-15")).get(pensions), (await on("2021-01-31")).get(pensions)]).toEqual([false, true]);
    expect((await on("2026-11-22")).has("rus-bill-rub-100-000-cap-on-transfers-without")).toBe(false);
  });

  test("the tables say in both languages what they are", async () => {
    for (const t of lawTables)
      for (const text of [t.about, ...t.columns.map((c) => c.about)]) {
        expect(text.en).not.toBe("");
        expect(text.ru).toMatch(/[а-яё]/i);
      }
    expect(
      await column(
        "select about_ru as v from dictionary where table_name = 'regulations_as_of' and column_name is null",
      ),
    ).toHaveLength(1);
    expect(
      await column("select comment as v from duckdb_functions() where function_name = 'regulations_as_of'"),
    ).toEqual([expect.stringContaining(" · ")]);
  });

  test("loads the same rows in the same order each time", async () => {
    const again = await emptyStore();
    await loadLaw(again);
    for (const t of lawTables) expect(await again.rows(`from ${t.name}`)).toEqual(await store.rows(`from ${t.name}`));
    again.close();
  });

  test("only the sources asked for, and nothing from after the day asked about", async () => {
    const one = await emptyStore();
    expect(await loadLaw(one, ["law-mda", "worldbank-wdi"])).toBe(36);
    expect(await one.rows("select distinct ref_area from law_record")).toEqual([{ ref_area: "MDA" }]);
    one.close();
    const before = await emptyStore("2026-11-21");
    expect(await loadLaw(before)).toBe(0);
    before.close();
  });
});

describe("receiving", () => {
  const armenia = lawSources.find((s) => s.iso3 === "ARM");
  const [vintage] = armenia ? listLawVintages(armenia) : [];
  if (!vintage) throw new Error("no vintage of law-arm");
  const rows = collected(readRecords(vintage));
  const home = homeAt(join(scratch, "home"));
  const file = (name: string, content: unknown) => {
    const path = join(scratch, name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };

  test("needs the day of collection, and knows the records it holds", async () => {
    const path = file("arm.json", rows);
    await expect(receiveLaw("law-arm", path, home)).rejects.toMatchObject({ code: "receive/published" });
    await expect(receiveLaw("law-xxx", path, home)).rejects.toMatchObject({ code: "source/unknown" });
    await expect(receiveLaw("law-arm", file("none.json", ""), home)).rejects.toMatchObject({ code: "file/empty" });
    expect(await receiveLaw("law-arm", path, home, { published: "2027-01-10" })).toMatchObject({
      outcome: "known",
      card: { vintage: "2026-11-22" },
    });
  });

  test("a later collection keeps what was believed before", async () => {
    const changed = rows.map((r, i) => (i === 9 ? { ...r, in_force: "2007-02-03" } : r)).slice(0, 30);
    const path = file("arm-2027.json", changed);
    const dry = await receiveLaw("law-arm", path, home, { published: "2027-03-01", dryRun: true });
    expect(dry).toMatchObject({ outcome: "new", dir: null, card: { records: 30 } });
    expect((await receiveLaw("law-arm", path, home, { published: "2027-03-01" })).outcome).toBe("new");
    const store = await emptyStore("2027-12-31");
    expect(await loadLaw(store, ["law-arm"], home)).toBe(30);
    expect(
      await store.rows(`
        select known_from::varchar as known_from, known_to::varchar as known_to, date_in_force::varchar as in_force,
          last_checked::varchar as last_checked
        from law_record where record_id = 'arm-law-on-foreigners'
      `),
    ).toEqual([
      { known_from: "2026-11-22", known_to: "2027-03-01", in_force: null, last_checked: "2026-11-22" },
      { known_from: "2027-03-01", known_to: null, in_force: "2007-02-03", last_checked: "2027-03-01" },
    ]);
    expect(
      await store.rows(`select record_id, known_to::varchar as known_to from law_record where locator = '/30'`),
    ).toEqual([{ record_id: "arm-readmission-agreements-in-force-since-2003", known_to: "2027-03-01" }]);
    expect(
      await store.first(
        `select known_from::varchar as f, last_checked::varchar as c from law_record where locator = '/3'`,
      ),
    ).toEqual({ f: "2026-11-22", c: "2027-03-01" });
    store.close();
  });
});

describe("checks", () => {
  const found = async (store: Store): Promise<Finding[]> => {
    const out: Finding[] = [];
    for (const check of lawChecks) for await (const f of check.find(store)) out.push(f);
    return out;
  };

  test("find no error and no warning in what is held", async () => {
    const store = await emptyStore();
    await loadLaw(store);
    const all = await found(store);
    expect(all.filter((f) => f.severity !== "I").map((f) => f.message.en)).toEqual([]);
    expect(all.filter((f) => f.rule_id === "R-10").reduce((n, f) => n + f.occurrences, 0)).toBe(366);
    expect(all.filter((f) => f.rule_id === "R-09").reduce((n, f) => n + f.occurrences, 0)).toBe(16);
    for (const f of all) {
      expect(f.message.ru).toMatch(/[а-яё]/);
      expect(f.hint.ru).toMatch(/[а-яё]/);
    }
    store.close();
  });

  test.each([
    ["an end before the beginning", "date_end = date '2019-01-31', date_end_precision = 'M'", "R-04a", "E"],
    ["adoption after effect", "date_adopted = date '2021-01-01', date_adopted_precision = 'D'", "R-04b", "W"],
    ["an amount without a unit", `value = '{"fine":{"amount":5}}'`, "R-07", "W"],
    ["a record checked long ago", "last_checked = date '2025-10-01'", "R-08", "W"],
  ])("%s", async (_, change, rule, severity) => {
    const store = await emptyStore();
    await createLawMacros(store);
    await store.run(`
      insert into law_record (record_id, ref_area, title_en, title_ru, date_in_force, date_in_force_precision, last_checked,
        instrument_id, source_url, translation, source_id, source_vintage, locator)
      values ('arm-x', 'ARM', 'X', 'Икс', date '2020-01-01', 'Y', date '2026-11-22', 'x', 'https://example.org', 'official',
        'law-arm', '2026-11-22', '/0');
      update law_record set ${change};
    `);
    expect((await found(store)).map((f) => [f.rule_id, f.severity, f.ref_area])).toEqual([[rule, severity, "ARM"]]);
    store.close();
  });

  test("a partial date is not held against the rule", async () => {
    const store = await emptyStore();
    await createLawMacros(store);
    await store.run(`
      insert into law_record (record_id, ref_area, title_en, title_ru, date_adopted, date_adopted_precision, date_in_force,
        date_in_force_precision, date_end, date_end_precision, last_checked, instrument_id, source_url, translation, locator)
      values ('arm-x', 'ARM', 'X', 'Икс', date '2020-06-15', 'D', date '2020-01-01', 'Y', date '2020-01-01', 'Y',
        date '2026-11-22', 'x', 'https://example.org', 'official', '/0')
    `);
    expect(await found(store)).toEqual([]);
    store.close();
  });

  test("amounts are looked for at any depth", () => {
    const value = { a: [{ amount: 1 }, { amount: 1, unit: "MCI" }], b: { c: { min: 1, max: 2 } }, d: { days: 3 } };
    expect([...amountsWithoutUnit(value)]).toEqual(["/a/0", "/b/c"]);
  });
});
