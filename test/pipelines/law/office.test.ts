import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { homeAt } from "../../../pipelines/home.ts";
import { lawChecks } from "../../../pipelines/law/checks/index.ts";
import { loadLaw } from "../../../pipelines/law/load.ts";
import { receive } from "../../../pipelines/receive.ts";
import type { Store } from "../../../pipelines/store.ts";
import { expertTemplate } from "../../../sources/expert-template/source.ts";
import { fileOf, filled, request, type Value } from "../../sources/template-fill.ts";
import { emptyStore } from "./store.ts";

const dir = mkdtempSync(join(tmpdir(), "mirpal-office-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

interface Change {
  readonly date?: string;
  readonly question?: string;
  readonly party?: string;
  readonly whom?: string;
  readonly answer?: string;
  readonly value?: Value;
  readonly unit?: string;
}
const line = (c: Change): Value[] => [
  c.date ?? "01.12.2026",
  c.question ?? "Учёт по месту пребывания",
  c.party ?? "любая страна",
  c.whom ?? "",
  c.answer ?? "учёт не нужен",
  c.value ?? "",
  c.unit ?? "",
  "Закон о проверке",
  "77",
  "ст. 5",
  "Учёт отменён",
  "https://law.example/77",
];

let homes = 0;
/** A database with the law, and with workbooks of the Russian office received on the days given. */
async function withWorkbooks(
  ...books: readonly { readonly received: string; readonly filledIn: string; readonly changes: readonly Change[] }[]
): Promise<Store> {
  const home = homeAt(join(dir, `home-${homes++}`));
  for (const [i, { received, filledIn, changes }] of books.entries()) {
    const office = { office: "МВД России", compiler: "А. Б.", date: filledIn };
    const path = join(dir, `book-${homes}-${i}.xlsx`);
    writeFileSync(path, (await fileOf(filled(request("RUS", "2026", "ru"), { office, law: changes.map(line) }))).bytes);
    await receive(expertTemplate, path, home, { now: new Date(`${received}T12:00:00Z`) });
  }
  const store = await emptyStore();
  await loadLaw(store, undefined, home);
  return store;
}

const FORMER = "topic = 'REG_STAY' and ref_area = 'RUS' and counterpart = 'ALL' and aspect is null";
const answers = (store: Store, where: string) =>
  store.rows<Record<string, unknown>>(`
    select provision_id, answer_code, valid_from::varchar as since, valid_to::varchar as until, target_group, coder,
      review_status, value_num, value_unit, known_from::varchar as known_from, known_to::varchar as known_to
    from provision where ${where} order by valid_from, known_from, provision_id
  `);
const findings = async (store: Store) => {
  const found: string[] = [];
  for (const rule of lawChecks)
    for await (const f of rule.find(store)) if (f.severity !== "I") found.push(`${f.rule_id} ${f.message.en}`);
  return found;
};

describe("a change of law that an office reports", () => {
  test("ends the former answer on its day, keeps what was believed before, and has its act, record and event", async () => {
    const without = await withWorkbooks();
    const before = await answers(without, `${FORMER} and valid_to is null`);
    without.close();
    expect(before).toHaveLength(1);
    const [was] = before;
    const store = await withWorkbooks({ received: "2026-12-05", filledIn: "01.12.2026", changes: [{}] });
    const found = await answers(store, FORMER);
    expect(found.filter((a) => a.provision_id === was?.provision_id)).toEqual([
      { ...was, known_to: "2026-12-05" },
      { ...was, until: "2026-12-01", known_from: "2026-12-05" },
    ]);
    expect(found.at(-1)).toEqual({
      provision_id: "RUS-REG_STAY-ALL-2026-12-01",
      answer_code: "NONE",
      since: "2026-12-01",
      until: null,
      target_group: was?.target_group,
      coder: "МВД России",
      review_status: "draft",
      value_num: null,
      value_unit: null,
      known_from: "2026-12-05",
      known_to: null,
    });
    expect(
      await store.first(`
        select date_effective::varchar as day, direction, provision_before, provision_after, title_ru
        from policy_event where record_id = 'rus-office-reg-stay-all-2026-12-01'
      `),
    ).toEqual({
      day: "2026-12-01",
      direction: -1,
      provision_before: [was?.provision_id],
      provision_after: ["RUS-REG_STAY-ALL-2026-12-01"],
      title_ru: "Закон о проверке",
    });
    expect(
      await store.first(`
        select a.answer_code, a.article, i.number, i.status, r.source_title, r.locator
        from regulations_as_of(date '2026-12-10') a
        join law_record r on r.record_id = a.record_id and r.known_to is null
        join legal_instrument i on i.instrument_id = a.instrument_id and i.known_to is null
        where a.ref_area = 'RUS' and a.counterpart = 'GEO' and a.topic = 'REG_STAY' and a.aspect is null
      `),
    ).toEqual({
      answer_code: "NONE",
      article: "ст. 5",
      number: "77",
      status: "in force",
      source_title: "МВД России",
      locator: "Изменения законов!A6",
    });
    const then = await store.rows<{ answer_code: string }>(
      `select answer_code from regulations_as_of(date '2026-12-10', known_on := date '2026-12-04')
       where ref_area = 'RUS' and counterpart = 'GEO' and topic = 'REG_STAY' and aspect is null`,
    );
    expect(then.map((a) => a.answer_code)).toEqual([was?.answer_code]);
    expect(await findings(store)).toEqual([]);
    store.close();
  });

  test("two changes follow one another, a later workbook corrects the first", async () => {
    const store = await withWorkbooks(
      {
        received: "2026-12-05",
        filledIn: "01.12.2026",
        changes: [{ date: "15.12.2026", answer: "нужно разрешение" }, {}],
      },
      {
        received: "2027-02-01",
        filledIn: "31.01.2027",
        changes: [{ answer: "уведомляет принимающая сторона", value: 7, unit: "дн." }],
      },
    );
    const office = await answers(store, "coder = 'МВД России'");
    expect(
      office.map((a) => [a.answer_code, a.since, a.until, a.value_num, a.value_unit, a.known_from, a.known_to]),
    ).toEqual([
      ["NONE", "2026-12-01", "2026-12-15", null, null, "2026-12-05", "2027-02-01"],
      ["HOST", "2026-12-01", "2026-12-15", 7, "days", "2027-02-01", null],
      ["PERM", "2026-12-15", null, null, null, "2026-12-05", null],
    ]);
    expect(
      await store.first("select count(*)::integer as n from legal_instrument where number = '77' and known_to is null"),
    ).toEqual({ n: 1 });
    expect(await findings(store)).toEqual([]);
    store.close();
  });

  test("of the day of a coded answer: an equal one is not repeated, another one makes both contested", async () => {
    const held = "RUS-LAB_ACC-EAEU-1";
    const [coded] = await (async () => {
      const store = await withWorkbooks();
      return answers(store, `provision_id = '${held}'`).finally(() => store.close());
    })();
    const [year, month, day] = String(coded?.since).split("-");
    const of = (answer: string) => ({
      received: "2026-12-05",
      filledIn: "01.12.2026",
      changes: [
        {
          date: `${day}.${month}.${year}`,
          question: "Доступ к работе",
          party: "государства Евразийского экономического союза",
          answer,
        },
      ],
    });
    const equal = await withWorkbooks(of("наравне с гражданами, без разрешения"));
    expect(await answers(equal, "coder = 'МВД России'")).toEqual([]);
    expect(await equal.rows("select 1 from law_record where source_title = 'МВД России'")).toHaveLength(1);
    equal.close();
    const other = await withWorkbooks(of("патент"));
    expect(
      (await answers(other, `(provision_id = '${held}' or coder = 'МВД России') and known_to is null`)).map((a) => [
        a.answer_code,
        a.review_status,
      ]),
    ).toEqual([
      ["CON", "contested"],
      ["CON", "contested"],
    ]);
    expect(await findings(other)).toEqual([]);
    other.close();
  });

  test("a source dated after the change that tells of another rule leaves both contested", async () => {
    const store = await withWorkbooks({
      received: "2026-12-05",
      filledIn: "01.12.2026",
      changes: [{ date: "01.09.2026" }],
    });
    const rows = await answers(store, `${FORMER} and known_to is null and valid_to is null`);
    expect(rows.map((a) => [a.answer_code, a.since])).toEqual([
      ["CON", "2026-09-01"],
      ["CON", "2026-11-22"],
    ]);
    expect(await findings(store)).toEqual([]);
    store.close();
  });

  test("a question nobody coded gets its first answer, for everyone unless somebody is named", async () => {
    const store = await withWorkbooks({
      received: "2026-12-05",
      filledIn: "01.12.2026",
      changes: [
        { question: "Смена работодателя", answer: "свободно", party: "KGZ" },
        { question: "Смена работодателя", answer: "с уведомлением", party: "Таджикистан", whom: "работники" },
      ],
    });
    expect((await answers(store, "topic = 'LAB_CHG'")).map((a) => [a.provision_id, a.target_group])).toEqual([
      ["RUS-LAB_CHG-KGZ-2026-12-01", "ALL"],
      ["RUS-LAB_CHG-TJK-WORKER-2026-12-01", "WORKER"],
    ]);
    store.close();
  });

  test("a day before its receipt knows nothing of it", async () => {
    const home = homeAt(join(dir, "as-of"));
    const path = join(dir, "as-of.xlsx");
    const office = { office: "МВД России", compiler: "А. Б.", date: "25.11.2026" };
    writeFileSync(path, (await fileOf(filled(request("RUS", "2026", "ru"), { office, law: [line({})] }))).bytes);
    await receive(expertTemplate, path, home, { now: new Date("2026-12-05T12:00:00Z") });
    for (const [day, n] of [
      ["2026-12-04", 0],
      ["2026-12-05", 1],
    ] as const) {
      const store = await emptyStore(day);
      await loadLaw(store, undefined, home);
      expect(await answers(store, "coder = 'МВД России'"), day).toHaveLength(n);
      store.close();
    }
  });
});
