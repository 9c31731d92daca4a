import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, test } from "vitest";
import { build } from "../../pipelines/build.ts";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import { acceptedNames } from "../../pipelines/names.ts";
import { receive } from "../../pipelines/receive.ts";
import { openStore } from "../../pipelines/store.ts";
import { heldIn } from "../../pipelines/template/held.ts";
import { writeTemplate } from "../../pipelines/template/template.ts";
import type { Lang } from "../../schemas/language.ts";
import { templateTables } from "../../schemas/template-tables.ts";
import { readArchive } from "../../sources/_kit/archive.ts";
import { expertTemplate } from "../../sources/expert-template/source.ts";
import { fileOf, filled, request, set } from "../sources/template-fill.ts";

const command = join(projectDir, "bin", "mirpal.mjs");
const dir = mkdtempSync(join(tmpdir(), "mirpal-template-"));
const home = homeAt(join(dir, "home"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function mirpal(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--home", home.dir, ...args], {
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "" },
    cwd: dir,
  });
  return { status, stdout, stderr };
}

describe("the workbook", () => {
  const bytes = (lang: Lang) => writeTemplate(request("TJK", "2026", lang));

  test("the same request gives the same bytes", async () => {
    const first = await bytes("ru");
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.compare(first, await bytes("ru"))).toBe(0);
    expect(Buffer.compare(first, await bytes("en"))).not.toBe(0);
  });

  test("has no formula, macro or link to elsewhere: what looks like a formula is a text", async () => {
    const [first] = templateTables;
    const book = filled(request("TJK", "2026", "en"), {});
    set(book, first?.sheet.en ?? "", "A20", '=HYPERLINK("https://evil.example")');
    set(book, first?.sheet.en ?? "", "A21", "+1+1");
    const parts = readArchive(await fileOf(book));
    for (const [name, content] of [...parts, ...readArchive({ name: "x", bytes: await bytes("ru") })]) {
      expect(name).not.toMatch(/vba|external/i);
      if (name.startsWith("xl/worksheets/sheet")) expect(Buffer.from(content).toString()).not.toMatch(/<f[ >]/);
    }
  });

  test.each(["ru", "en"] as const)(
    "sheets, hidden ones, drop-downs, prompts and frozen headings in %s",
    async (lang) => {
      const { sheets, namedRanges } = await readXlsx(await bytes(lang), { readStyles: true });
      expect(sheets.filter((s) => !s.hidden).length).toBe(templateTables.length + 2);
      expect(sheets.filter((s) => s.hidden).map((s) => s.name)).toEqual([lang === "ru" ? "Списки" : "Lists", "mirpal"]);
      expect(namedRanges?.map((r) => r.name)).toEqual(
        expect.arrayContaining(["MIRPAL_COUNTRIES", "MIRPAL_TEMPLATE", "MIRPAL_COUNTRY", "MIRPAL_YEAR"]),
      );
      for (const table of templateTables) {
        const sheet = sheets.find((s) => s.name === table.sheet[lang]);
        expect(sheet?.freezePane).toMatchObject({ rows: 5, columns: 1 });
        const rules = sheet?.dataValidations ?? [];
        expect(rules.filter((r) => r.type === "custom").length).toBe(table.columns.length);
        for (const rule of rules) {
          // the limits of Excel: longer ones make it "repair" the file
          expect(rule.inputMessage?.length ?? 0).toBeLessThanOrEqual(255);
          expect(rule.errorMessage?.length ?? 0).toBeLessThanOrEqual(225);
          expect(rule.inputTitle?.length ?? 0).toBeLessThanOrEqual(32);
          if (lang === "ru") expect(rule.inputMessage).toMatch(/[а-я]/);
        }
        expect(table.sheet[lang].length).toBeLessThanOrEqual(31);
      }
    },
  );
});

test("earlier figures of the country's own offices stand in grey, the newest year of each column", async () => {
  const store = await openStore(":memory:");
  await store.run(`
    create table observation (known_to date, obs_value double, conf_status varchar, ref_area varchar, freq varchar,
      sex varchar, age varchar, time_period varchar, indicator varchar, direction varchar, breakdown_1 varchar,
      counterpart_area varchar, unit_measure varchar, source_id varchar, duration_rule varchar, concept_basis varchar,
      obs_id varchar);
    create table source (source_id varchar, nearness varchar);
    create table precedence (indicator varchar, source_id varchar, ref_area varchar, rank integer);
    create table best_value (indicator varchar, ref_area varchar, counterpart_area varchar, sex varchar,
      breakdown_1 varchar, time_period varchar, obs_value double);
    create table economy (area varchar, kind varchar);
    insert into source values ('office', 'reported'), ('press', 'quoted'), ('un', 'compiled');
    insert into economy values ('RUS', 'economy'), ('DEU', 'economy'), ('W1', 'aggregate');
    insert into best_value values
      ('STK_IMM', 'TJK', 'DEU', '_T', '_T', '2020', 5), ('STK_IMM', 'RUS', 'TJK', '_T', '_T', '2020', 50),
      ('STK_IMM', 'TJK', 'W1', '_T', '_T', '2020', 500);
  `);
  const rows = [
    ["office", "2024", 7e6, "MTO_IN"],
    ["press", "2024", 9e6, "MTO_IN"],
    ["office", "2023", 6e6, "MTO_IN"],
    ["press", "2025", 8e6, "MTO_OUT"],
    ["un", "2025", 4e6, "MTO_OUT"],
    ["office", "2026", 3e6, "MTO_OUT"],
  ] as const;
  for (const [source, year, value, indicator] of rows)
    await store.run(
      `insert into observation values (null, $value, 'F', 'TJK', 'A', '_T', '_T', $year, $indicator,
         right($indicator, 2).replace('UT', 'OUT'), '_T', 'RUS', 'USD', $source, 'NA', 'NA', $source)`,
      { source, year, value, indicator },
    );
  const held = await heldIn(store, "TJK", "2026");
  store.close();
  expect(held.partners).toEqual(["RUS", "DEU"]);
  const found = [...held.figures].map(([column, { year, rows }]) => [column.id, year, [...rows]]);
  expect(found).toEqual([
    ["received", "2024", [["RUS", 7]]],
    ["sent", "2025", [["RUS", 8]]],
  ]);
  // printed in grey and read past; a figure typed over one is told
  const asked = { ...request("TJK", "2026", "ru"), held };
  const office = { office: "Office", compiler: "A", date: "15.03.2027" };
  const book = filled(asked, { office, tables: { transfers: { RUS: { sent: 5 } } } });
  expect(expertTemplate.parse(await fileOf(book)).readings.map((r) => r.value_raw)).toEqual(["5"]);
  set(book, "Переводы по странам", "B13", 11);
  const changed = await fileOf(book);
  expect(() => expertTemplate.parse(changed)).toThrow("grey column");
});

test("a workbook with new changes of law beside the same figures is a new edition; the same one is known", async () => {
  const own = homeAt(join(dir, "law-home"));
  const send = async (date: string, title: string) => {
    const book = filled(request("TJK", "2026", "ru"), {
      office: { office: "Office", compiler: "A", date },
      tables: { transfers: { RUS: { received: 1 } } },
      law: [["01.07.2026", "Другой вопрос", "", "", "", "", "", title, "1", "", "Что меняется"]],
    });
    const path = join(dir, "law.xlsx");
    writeFileSync(path, (await fileOf(book)).bytes);
    return (await receive(expertTemplate, path, own)).outcome;
  };
  expect(await send("15.03.2027", "Акт")).toBe("new");
  expect(await send("16.03.2027", "Акт")).toBe("known");
  expect(await send("17.03.2027", "Другой акт")).toBe("new");
  expect(readdirSync(join(own.vintages, "expert-template"))).toEqual(["tjk-2026-2027-03-15", "tjk-2026-2027-03-17"]);
});

describe("the command", () => {
  const blank = join(dir, "mirpal-TJK-2026-ru.xlsx");

  test("writes the workbook, and never over one that is there", () => {
    const { status, stdout, stderr } = mirpal("template", "TJK", "--year", "2026", "--lang", "ru");
    expect([status, existsSync(blank)]).toEqual([0, true]);
    expect(stdout).toContain("npx mirpal check");
    expect(stderr).toContain("Базы ещё нет");
    const again = mirpal("template", "TJK", "--year", "2026", "--lang", "ru");
    expect(again.status).toBe(1);
    expect(again.stderr).toContain("файл с таким именем уже есть");
    expect(mirpal("template", "XXX", "--lang", "ru").stderr).toContain("«XXX» – не одна из десяти стран");
    expect(mirpal("template", "TJK", "--year", "next").status).toBe(1);
    expect(mirpal("template", "--help").stdout).toMatch(/Examples?:\n {2}\$ npx mirpal /);
  });

  test("check tells of a file that cannot be opened, goes on with the others, and ends with 1", () => {
    writeFileSync(join(dir, "empty.csv"), "");
    const { status, stdout, stderr } = mirpal("check", "nowhere.csv", "empty.csv", blank, "--lang", "ru");
    expect([status, stderr.includes("Ошибка ["), stdout.match(/^.*: файл не прочитан/gm)]).toEqual([
      1,
      false,
      ["nowhere.csv", "empty.csv", "mirpal-TJK-2026-ru.xlsx"].map((name) => `${name}: файл не прочитан`),
    ]);
    expect(stdout).toContain("такого файла нет");
    expect(stdout).toContain("файл пуст");
    expect(mirpal("check", blank).status).toBe(2);
  });

  test("check names all the faults of a spoilt workbook, receive takes a whole one into the database", async () => {
    const office = { office: "Office", compiler: "A", date: "15.03.2027" };
    const tables = { transfers: { RUS: { received: "1 000,5" }, Кыргызыстан: { sent: 7 } } };
    const law = [
      ["01.07.2026", "Другой вопрос", "", "", "", "", "", "Акт", "1", "", "Что меняется"],
      ["01.08.2026", "Доступ к работе", "Россия", "", "патент", 1200, "RUB в месяц", "Акт", "2", "ст. 3"],
    ];
    const book = filled(request("TJK", "2026", "ru"), { office, tables, law });
    set(book, "Стоимость перевода", "C13", "дорого");
    const path = join(dir, "figures.xlsx");
    writeFileSync(path, (await fileOf(book)).bytes);
    const told = mirpal("check", path, "--lang", "ru");
    expect(told.status).toBe(2);
    expect(told.stdout).toContain("Стоимость перевода!C13");
    expect(told.stdout).toContain("названия «Кыргызыстан» нет в списках");
    expect(told.stdout).toContain("Мест, которые нужно исправить: 2.");

    set(book, "Стоимость перевода", "C13", null);
    writeFileSync(path, (await fileOf(book)).bytes);
    const early = mirpal("receive", "expert-template", path, "--name", "Атлантида=KGZ", "--lang", "ru");
    expect([early.status, acceptedNames(home)]).toEqual([1, {}]);
    const received = mirpal("receive", "expert-template", path, "--name", "Кыргызыстан=KGZ", "--lang", "ru");
    expect([received.status, received.stderr]).toEqual([0, ""]);
    expect(acceptedNames(home)).toEqual({ кыргызыстан: "KGZ" });
    const checked = mirpal("check", path, "--lang", "ru");
    expect(checked.stdout).toContain(
      "Изменения законов с ответом на вопрос, загружаются как черновики: 1\n    2026-08-01: Доступ к работе, Россия: патент, 1\u00a0200\u00a0RUB в месяц [Акт 2]",
    );
    expect(checked.stdout).toContain(
      "Изменения законов, хранятся как записаны: 1\n    2026-07-01: Акт 1. Что меняется",
    );
    const [vintage = ""] = readdirSync(join(home.vintages, "expert-template"));
    expect(vintage).toBe("tjk-2026-2027-03-15");
    const kept = JSON.parse(readFileSync(join(home.vintages, "expert-template", vintage, "law-changes.json"), "utf8"));
    expect(kept).toMatchObject([
      { date: "2026-07-01", topic: "other", locator: "Изменения законов!A6" },
      { date: "2026-08-01", topic: "LAB_ACC", coded: { answer: "PATENT", office: "Office" } },
    ]);

    await build(home, { only: ["expert-template"] });
    const store = await openStore(home.database, { readOnly: true });
    const rows = await store.rows(
      `select o.ref_area, o.counterpart_area, o.indicator, o.time_period, o.obs_value, r.value_raw, r.attribute_raw, o.known_from::varchar as since
       from observation o join reported r using (obs_id) where o.source_id = 'expert-template' order by o.indicator`,
    );
    store.close();
    expect(rows).toEqual([
      {
        ref_area: "TJK",
        counterpart_area: "RUS",
        indicator: "MTO_IN",
        time_period: "2026",
        obs_value: 1000500000,
        value_raw: "1000.5",
        attribute_raw: 'Office; written "1 000,5"',
        since: "2027-03-15",
      },
      {
        ref_area: "TJK",
        counterpart_area: "KGZ",
        indicator: "MTO_OUT",
        time_period: "2026",
        obs_value: 7000000,
        value_raw: "7",
        attribute_raw: 'Office; row "Кыргызыстан"',
        since: "2027-03-15",
      },
    ]);
  });
});
