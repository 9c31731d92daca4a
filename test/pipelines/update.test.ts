import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskFault } from "../../bin/disk-fault.ts";
import { build } from "../../pipelines/build.ts";
import { type Home, homeAt, projectDir } from "../../pipelines/home.ts";
import { putInPlace } from "../../pipelines/put-in-place.ts";
import { planReports } from "../../pipelines/report/plan-reports.ts";
import { saidIn } from "../../pipelines/report/read-answers.ts";
import { reportWorkbook } from "../../pipelines/report/workbook.ts";
import { writeReport } from "../../pipelines/report/write-report.ts";
import { filesIn } from "../../pipelines/stage.ts";
import { openStore } from "../../pipelines/store.ts";
import { accept, acceptFiles, discard, isBehind, type Plan, plan, trialOf } from "../../pipelines/update.ts";
import { faultRu } from "../../schemas/fault-ru.ts";
import { fileOf, filled, request, set } from "../sources/template-fill.ts";
import { answerInto } from "./report/answer-into.ts";

/** A trial of one small source takes a second or two; the numbers of the workbooks are synthetic and round. */
const built = ["expert-template"];
const on = "2027-04-01";

let dir: string;
let home: Home;
let inbox: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "mirpal-update-"));
  home = homeAt(join(dir, "home"));
  inbox = join(dir, "inbox");
  mkdirSync(home.dir);
  mkdirSync(inbox);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

async function send(name: string, received: number | string, date = "15.03.2027"): Promise<string> {
  const office = { office: "Office", compiler: "A", date };
  const book = filled(request("TJK", "2026", "ru"), { office, tables: { transfers: { RUS: { received } } } });
  const path = join(inbox, name);
  writeFileSync(path, (await fileOf(book)).bytes);
  return path;
}

/** All files of a folder with their hashes. */
function state(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .map((p) => `${p} ${createHash("sha256").update(readFileSync(p)).digest("hex")}`)
    .sort();
}

const outcomes = (made: Plan) => made.files.map((f) => f.outcome);

async function received(): Promise<unknown> {
  const store = await openStore(home.database, { readOnly: true });
  return store
    .rows("select obs_value, source_vintage from observation where known_to is null and indicator = 'MTO_IN'")
    .finally(() => store.close());
}

describe("the year of one office", () => {
  test("a plan writes nothing that stays; accepted, it is there whole, and known the next time", async () => {
    await send("tjk.xlsx", 1000);
    const before = state(home.dir);
    const first = await plan(home, filesIn(inbox), { built });
    expect(outcomes(first)).toEqual(["new"]);
    discard(first.trial);
    expect(state(home.dir)).toEqual(before);
    expect(readdirSync(home.dir)).toEqual([]);

    await accept(home, await plan(home, filesIn(inbox), { built }), on);
    expect(readdirSync(home.dir).sort()).toEqual(["mirpal.duckdb", "raw", "vintages"]);
    expect(await received()).toEqual([{ obs_value: 1e9, source_vintage: "tjk-2026-2027-03-15" }]);
    expect(await isBehind(home, built)).toBe(false);
    const again = await plan(home, filesIn(inbox), { built });
    discard(again.trial);
    expect([outcomes(again), again.summary]).toEqual([["known"], null]);
  });

  test("a corrected workbook of the same day is an edition of its own, and its difference is told", async () => {
    await send("tjk.xlsx", 1000);
    await accept(home, await plan(home, filesIn(inbox), { built }), on);
    await send("tjk.xlsx", 1100);
    const made = await plan(home, filesIn(inbox), { built });
    expect(made.files[0]?.card?.vintage).toBe("tjk-2026-2027-03-15-2");
    expect(made.differences[0]?.rows).toMatchObject([{ change: "revised", old_value: "1000", new_value: "1100" }]);
    await accept(home, made, on);
    expect(await received()).toEqual([{ obs_value: 1.1e9, source_vintage: "tjk-2026-2027-03-15-2" }]);
  });

  test("stopped between the files and the database, the next run finds the database behind and goes on", async () => {
    await send("tjk.xlsx", 1000);
    const made = await plan(home, filesIn(inbox), { built });
    acceptFiles(home, made.trial);
    discard(made.trial);
    expect(existsSync(home.database)).toBe(false);
    const next = await plan(home, filesIn(inbox), { built });
    discard(next.trial);
    expect([outcomes(next), await isBehind(home, built)]).toEqual([["known"], true]);
    await build(home, { only: built });
    expect([await isBehind(home, built), await received()]).toEqual([
      false,
      [{ obs_value: 1e9, source_vintage: "tjk-2026-2027-03-15" }],
    ]);
  });

  test("a trial left by a killed run is removed", async () => {
    const left = join(home.dir, ".trial.999999999");
    mkdirSync(left);
    const made = await plan(home, [], { built });
    discard(made.trial);
    expect(existsSync(left)).toBe(false);
  });
});

describe("what lies in the folder", () => {
  test("locks, letters and spoilt workbooks cost the whole ones nothing; a spoilt one gets its report", async () => {
    await send("good.xlsx", 1000);
    await send("spoilt.xlsx", "много");
    writeFileSync(join(inbox, "~$good.xlsx"), "lock");
    writeFileSync(join(inbox, ".hidden"), "x");
    writeFileSync(join(inbox, "empty.csv"), "");
    writeFileSync(join(inbox, "letter.txt"), "Уважаемые коллеги");
    const made = await plan(home, filesIn(inbox), { built });
    discard(made.trial);
    const found = made.files.map((f) => [f.path.slice(inbox.length + 1), f.outcome, f.fault?.code ?? null]);
    expect(found).toEqual([
      [".hidden", "skipped", null],
      ["empty.csv", "refused", "file/empty"],
      ["good.xlsx", "new", null],
      ["letter.txt", "refused", "check/unrecognised"],
      ["spoilt.xlsx", "refused", "template/number"],
      ["~$good.xlsx", "skipped", null],
    ]);
    const reports = [...planReports(made)].map((r) => r.name);
    expect(reports).toEqual(["letter-checked.xlsx", "spoilt-checked.xlsx"]);
  });

  test("--country and --source pass over what is not asked for", async () => {
    await send("tjk.xlsx", 1000);
    const of = async (more: object) => {
      const made = await plan(home, filesIn(inbox), { built, ...more });
      discard(made.trial);
      return outcomes(made);
    };
    expect(await of({ countries: ["ARM"] })).toEqual(["skipped"]);
    expect(await of({ countries: ["RUS"] })).toEqual(["new"]);
    expect(await of({ only: ["worldbank-wdi", "unhcr-population"] })).toEqual(["skipped"]);
  });

  test("accepted names of the home are known on trial", async () => {
    const office = { office: "Office", compiler: "A", date: "15.03.2027" };
    const tables = { transfers: { Кыргызыстан: { sent: 7 } } };
    const book = filled(request("TJK", "2026", "ru"), { office, tables });
    writeFileSync(join(inbox, "tjk.xlsx"), (await fileOf(book)).bytes);
    const first = await plan(home, filesIn(inbox), { built });
    discard(first.trial);
    expect(first.files[0]?.fault?.code).toBe("template/name");
    writeFileSync(join(home.dir, "names.json"), '{ "кыргызыстан": "KGZ" }');
    const next = await plan(home, filesIn(inbox), { built });
    discard(next.trial);
    expect(outcomes(next)).toEqual(["new"]);
  });

  test("a folder that cannot be read and a home that cannot be written get a sentence in both languages", async () => {
    const missing = join(dir, "nowhere");
    expect(() => filesIn(missing)).toThrow(expect.objectContaining({ code: "update/folder" }));
    writeFileSync(join(dir, "file"), "");
    const blocked = homeAt(join(dir, "file", "home"));
    await expect(plan(blocked, [])).rejects.toMatchObject({ code: "update/write" });
    for (const [code, of] of [
      ["ENOSPC", "disk/full"],
      ["EROFS", "disk/denied"],
      ["EBUSY", "disk/busy"],
    ] as const) {
      const fault = diskFault(Object.assign(new Error(`${code}: x`), { code, path: "/x" }));
      expect(fault).toMatchObject({ code: of, at: "/x" });
      expect(fault && faultRu(fault).message).toMatch(/^[а-яё ]+$/i);
    }
    expect(diskFault(new Error('IO Error: Could not write file "x": No space left on device'))?.code).toBe("disk/full");
    expect(diskFault(new TypeError("x is undefined"))).toBeNull();
  });
});

test("answers written into a report are read back, bound to their finding, and stand in the database", async () => {
  await send("tjk.xlsx", 1000);
  await accept(home, await plan(home, filesIn(inbox), { built }), on);
  const store = await openStore(home.database);
  await store.run(
    `insert into finding (finding_id, rule_id, level, severity, source_id, message_en, message_ru, hint_en, hint_ru, occurrences)
     values ('V-301-0123abcd', 'V-301', 2, 'W', 'expert-template', 'Too much', 'Много', 'Look', 'Проверьте', 1)`,
  );
  store.close();
  const file = { name: "tjk.xlsx", bytes: readFileSync(join(inbox, "tjk.xlsx")) };
  const notice = (finding_id: string) => ({
    code: "V-301",
    severity: "W" as const,
    locator: "Переводы по странам!C13",
    headings: null,
    message: { en: "Too much", ru: "Много" },
    hint: { en: "Look", ru: "Проверьте" },
    finding_id,
  });
  const examined = {
    fileName: "tjk.xlsx",
    source: null,
    values: 1,
    rules: 1,
    notices: [notice("V-301-0123abcd"), notice("V-301-ffffffff")],
    law_changes: [],
    known: false,
  };
  const report = await reportWorkbook(file, examined, "ru");
  writeFileSync(join(inbox, "tjk.xlsx"), await answerInto(report, "ru", "Принято", "А. Рахимова", "Новый канал"));
  const made = await plan(home, filesIn(inbox), { built });
  expect(made.files.map((f) => [f.outcome, f.fault])).toEqual([["answers", null]]);
  expect(made.answers.map((a) => [a.finding_id, a.answer, a.by, a.expired])).toEqual([
    ["V-301-0123abcd", "accepted", "А. Рахимова", false],
    ["V-301-ffffffff", "accepted", "А. Рахимова", true],
  ]);
  await accept(home, made, on);
  expect(JSON.parse(readFileSync(join(home.answers, "expert-template.json"), "utf8"))).toEqual([
    {
      finding_id: "V-301-0123abcd",
      answer: "accepted",
      by: "А. Рахимова",
      on,
      why: "Новый канал",
      finding: "Too much",
    },
  ]);
  const after = await openStore(home.database, { readOnly: true });
  const rows = await after.rows("select finding_id, answered_by from disposition").finally(() => after.close());
  expect(rows).toEqual([{ finding_id: "V-301-0123abcd", answered_by: "А. Рахимова" }]);
});

describe("answers in the reports that lie in the home", () => {
  const book = (partners: Readonly<Record<string, { received: number }>>, date: string) =>
    fileOf(
      filled(request("TJK", "2026", "ru"), {
        office: { office: "Office", compiler: "A", date },
        tables: { transfers: partners },
      }),
      "tjk.xlsx",
    );
  const partners = ["RUS", "KAZ", "KGZ", "UZB", "DEU"];
  const report = () => join(home.dir, "reports", "tjk-checked.xlsx");

  /** A year of five partners, then one of a single partner: a file that much shorter is warned of (V-002). */
  async function warned(): Promise<void> {
    if (existsSync(once)) return cpSync(once, dir, { recursive: true, preserveTimestamps: true });
    const all = Object.fromEntries(partners.map((id) => [id, { received: 7 }]));
    writeFileSync(join(inbox, "tjk.xlsx"), (await book(all, "15.03.2027")).bytes);
    await accept(home, await plan(home, filesIn(inbox), { built }), on);
    writeFileSync(join(inbox, "tjk.xlsx"), (await book({ RUS: { received: 7 } }, "16.03.2027")).bytes);
    const made = await plan(home, filesIn(inbox), { built });
    await accept(home, made, on);
    await writeAll(made);
    cpSync(dir, once, { recursive: true, preserveTimestamps: true });
  }

  /** The folder as `warned` left it, made once for all tests. */
  const once = mkdtempSync(join(tmpdir(), "mirpal-warned-"));
  rmSync(once, { recursive: true });
  afterAll(() => rmSync(once, { recursive: true, force: true }));

  async function writeAll(made: Plan): Promise<(string | null)[]> {
    const aside = [];
    for (const { file, examined, name } of planReports(made)) {
      const path = join(home.dir, "reports", name);
      aside.push(await writeReport(path, file, examined, "ru"));
    }
    return aside;
  }

  const fill = async (why: string, by = "А. Рахимова", answer = "Принято") =>
    writeFileSync(report(), await answerInto(readFileSync(report()), "ru", answer, by, why));

  const standing = async () => {
    const store = await openStore(home.database, { readOnly: true });
    return store.rows("select answer, answered_by, reason from disposition").finally(() => store.close());
  };

  test("are read where they lie, once, and are in the report that is written over it", async () => {
    await warned();
    await fill("Другие партнёры ещё не сверены");
    const made = await plan(home, filesIn(inbox), { built });
    expect(made.answers).toMatchObject([{ answer: "accepted", by: "А. Рахимова", expired: false, path: report() }]);
    expect(outcomes(made)).toEqual(["answers", "known"]);
    expect(await writeAll(made)).toEqual([null]);
    const [kept] = saidIn({ name: "x", bytes: readFileSync(report()) }).values();
    expect(kept).toMatchObject({ answer: "Принято", by: "А. Рахимова", why: "Другие партнёры ещё не сверены" });
    await accept(home, made, on);
    expect(await standing()).toEqual([
      { answer: "accepted", answered_by: "А. Рахимова", reason: "Другие партнёры ещё не сверены" },
    ]);
    const again = await plan(home, filesIn(inbox), { built });
    discard(again.trial);
    expect([again.answers, outcomes(again)]).toEqual([[], ["known"]]);
  });

  test("do not undo what was signed after the report was saved, and change it when saved later", async () => {
    await warned();
    await fill("Другие партнёры ещё не сверены");
    const past = new Date(Date.now() - 60_000);
    utimesSync(report(), past, past);
    const made = await plan(home, filesIn(inbox), { built });
    await accept(home, { ...made, answers: made.answers.map((a) => ({ ...a, why: "Подтверждено письмом" })) }, on);
    const stale = await plan(home, filesIn(inbox), { built });
    discard(stale.trial);
    expect(stale.answers).toEqual([]);
    const later = new Date(Date.now() + 60_000);
    utimesSync(report(), later, later);
    const changed = await plan(home, filesIn(inbox), { built });
    discard(changed.trial);
    expect(changed.answers.map((a) => a.why)).toEqual(["Другие партнёры ещё не сверены"]);
  });

  test("with a word that is no answer keep it when the report is written again", async () => {
    await warned();
    await fill("Другие партнёры ещё не сверены", "А. Рахимова", "Может быть");
    const made = await plan(home, filesIn(inbox), { built });
    discard(made.trial);
    expect(made.files.map((f) => [f.outcome, f.fault?.code])).toEqual([
      ["refused", "report/answer"],
      ["known", undefined],
    ]);
    expect(await writeAll(made)).toEqual([null]);
    expect([...saidIn({ name: "x", bytes: readFileSync(report()) }).values()]).toMatchObject([
      { answer: "Может быть" },
    ]);
  });

  test("to findings that are gone are put aside with their report, never written over", async () => {
    await warned();
    await fill("Другие партнёры ещё не сверены");
    const made = await plan(home, filesIn(inbox), { built });
    discard(made.trial);
    const whole = readFileSync(report());
    const [planned] = planReports(made);
    if (!planned) throw new Error("no report");
    const nothing = { ...planned.examined, notices: [] };
    const aside = await writeReport(report(), planned.file, nothing, "ru");
    expect(aside).toBe(join(home.dir, "reports", "earlier", "tjk-checked.xlsx"));
    expect(readFileSync(aside ?? "").equals(whole)).toBe(true);
    expect(saidIn({ name: "x", bytes: readFileSync(report()) }).size).toBe(0);
  });

  test("find their findings though the database is missing: it is built first", async () => {
    await warned();
    await fill("Другие партнёры ещё не сверены");
    rmSync(home.database);
    const made = await plan(home, filesIn(inbox), { built });
    expect(made.answers.map((a) => a.expired)).toEqual([false]);
    await accept(home, made, on);
    expect(await standing()).toMatchObject([{ answer: "accepted" }]);
  });

  test.each([
    ["why", "п".repeat(2001), "А. Рахимова", "2001", "2000"],
    ["by", "Причина", "А".repeat(121), "121", "120"],
  ])("too long to keep (%s) get a sentence, and the other files are taken", async (_, why, by, has, most) => {
    await warned();
    await fill(why, by);
    writeFileSync(join(inbox, "tjk.xlsx"), (await book({ RUS: { received: 8 } }, "17.03.2027")).bytes);
    const made = await plan(home, filesIn(inbox), { built });
    const [refused] = made.files;
    expect(refused?.fault).toMatchObject({ code: "report/long", at: expect.stringMatching(/!(H|I)7$/) });
    expect(refused?.fault && faultRu(refused.fault).message).toBe(
      `текст слишком длинный: знаков – ${has}, а помещается ${most}`,
    );
    await accept(home, made, on);
    expect(await received()).toContainEqual({ obs_value: 8e6, source_vintage: "tjk-2026-2027-03-17" });
  });

  test("all are made ready before a file is moved", async () => {
    await warned();
    await fill("Другие партнёры ещё не сверены");
    await send("new.xlsx", 9, "18.03.2027");
    const made = await plan(home, filesIn(inbox), { built });
    const before = state(home.vintages);
    const spoilt = made.answers.map((a) => ({ ...a, why: "x".repeat(2001) }));
    await expect(accept(home, { ...made, answers: spoilt }, on)).rejects.toThrow();
    mkdirSync(home.answers, { recursive: true });
    writeFileSync(join(home.answers, "expert-template.json"), "[{");
    await expect(accept(home, made, on)).rejects.toMatchObject({ code: "answers/file" });
    discard(made.trial);
    expect(state(home.vintages)).toEqual(before);
  });
});

test("a journal left by a killed program is not replayed onto the database put in its place", async () => {
  const [old, fresh] = [join(dir, "old.duckdb"), join(dir, "fresh.duckdb")];
  for (const [path, value] of [
    [old, 1],
    [fresh, 10],
  ] as const) {
    const store = await openStore(path);
    await store.run(`create table t (i integer); insert into t values (${value}); checkpoint`);
    if (path === old) {
      await store.run("insert into t values (2)");
      copyFileSync(`${old}.wal`, join(dir, "left.wal"));
    }
    store.close();
  }
  copyFileSync(join(dir, "left.wal"), `${old}.wal`);
  putInPlace(fresh, old);
  const store = await openStore(old);
  expect(await store.rows("select i from t").finally(() => store.close())).toEqual([{ i: 10 }]);
});

test("the command tells everything in Russian and leaves the home as it was", async () => {
  const path = await send("spoilt.xlsx", "много");
  const book = filled(request("TJK", "2026", "ru"), {
    office: { office: "Office", compiler: "A", date: "вчера" },
    tables: { transfers: { RUS: { received: -5 }, Кыргызыстан: { sent: 7 } } },
  });
  set(book, "Стоимость перевода", "C13", 250);
  writeFileSync(path.replace("spoilt", "spoilt-more"), (await fileOf(book)).bytes);
  writeFileSync(join(inbox, "letter.txt"), "Уважаемые коллеги");
  const before = state(home.dir);
  const run = (...more: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(projectDir, "bin", "mirpal.mjs"), "--home", home.dir, "update", "--lang", "ru", ...more],
      { encoding: "utf8", env: { ...process.env, LANG: "C" } },
    );
  const told = run("--from", inbox, "--dry-run");
  expect(told.status).toBe(2);
  expect(told.stdout).toContain("Переводы по странам!C13");
  expect(told.stdout).toContain("Нового нет, принимать нечего.");
  expect(told.stderr).toContain("Пробный запуск: ничего не записано.");
  // no three English words in a row, no stack
  expect((told.stdout + told.stderr).replace(/mirpal [a-z -]+/g, "")).not.toMatch(
    /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}|\n +at /,
  );
  expect(state(home.dir)).toEqual(before);
  expect(run("--offline").stderr).toContain("нет папки с новыми файлами");
  expect(run("--from", inbox, "--country", "FRA").stderr).toContain("«FRA» – не одна из десяти стран");
  expect(existsSync(trialOf(home).dir)).toBe(false);
});
