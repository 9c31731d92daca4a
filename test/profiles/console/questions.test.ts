import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeConsole } from "../../../pipelines/console/write.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { sqlOf } from "../../../profiles/console/question.ts";
import { questions } from "../../../profiles/console/questions.ts";
import { langs } from "../../../schemas/language.ts";
import { builtHome } from "../../built.ts";

const folder = mkdtempSync(join(tmpdir(), "console-"));
const path = join(folder, "console.duckdb");
let whole: Store;
let part: Store;

beforeAll(async () => {
  const { database } = await builtHome();
  await writeConsole(database, path);
  whole = await openStore(database, { readOnly: true, sealed: true });
  part = await openStore(path, { readOnly: true, sealed: true });
}, 600_000);
afterAll(() => {
  whole?.close();
  part?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(langs)("ready questions in %s", (lang) => {
  test.each(questions.map((q) => [q.id, q] as const))(
    "%s has the same answer from the whole database and from the console's",
    async (_, question) => {
      const sql = sqlOf(question, lang);
      const here = await part.table(sql);
      expect(here.rows.length).toBeGreaterThan(0);
      expect(here).toEqual(await whole.table(sql));
    },
    120_000,
  );
});

test("each has an id of its own that can stand in an address, and leaves no gap in its statement", () => {
  const ids = questions.map((q) => q.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z][a-z-]*$/.test(id))).toEqual([]);
  expect(questions.flatMap((q) => langs.map((lang) => sqlOf(q, lang))).filter((sql) => /[{};]/.test(sql))).toEqual([]);
});

test("every audience has ten", () => {
  for (const audience of ["reader", "expert", "economist"])
    expect(questions.filter((q) => q.audience === audience)).toHaveLength(10);
});

test("the addresses given out before still lead somewhere", () => {
  const before = [
    ...["received", "abroad", "immigrants", "refugees-ukraine", "work-russia"],
    ...["held", "sources-beside", "findings", "moves-mirror", "editions"],
    ...["share-of-gdp", "world-rank", "one-sender", "model-and-bank", "cost-from-russia", "law-changes"],
  ];
  const now = questions.map((q) => q.id);
  expect(before.filter((id) => !now.includes(id))).toEqual([]);
});

test("each is one select without what only DuckDB knows, sorted", () => {
  const own = /\bqualify\b|\bpivot\b|\b(?:anti|semi|asof) join\b|\b(?:group|order) by all\b|::|\busing \(|\blist_|\[/;
  const macros = /\b(?:regulations_as_of|regulations_changed|law_records_as_of|group_members_as_of|as_of|release)\(/;
  for (const { id, sql } of questions) {
    expect(sql, id).toMatch(/^\s*(?:select|with)\b/);
    expect(sql, id).not.toMatch(own);
    expect(sql, id).not.toMatch(macros);
    expect(sql, id).toMatch(/\norder by [^()]*(?:\([^()]*\)[^()]*)*(?:\nlimit \d+)?$/);
  }
});

describe("the console's database", () => {
  test("is small enough to be read over a network", () => {
    expect(statSync(path).size).toBeLessThan(25e6);
  });

  test("has the same words for its tables and columns, and no others", async () => {
    const strays = await part.rows(`
      select table_name, column_name from dictionary d
      where column_name is not null
        and d.table_name not in ('regulations_as_of', 'regulations_changed', 'law_records_as_of', 'group_members_as_of')
        and not exists (
          from duckdb_columns() c where c.table_name = d.table_name and c.column_name = d.column_name
        )
      union all
      select c.table_name, c.column_name from duckdb_columns() c
      where not c.internal
        and not exists (from dictionary d where c.table_name = d.table_name and c.column_name = d.column_name)`);
    expect(strays).toEqual([]);
  });

  test("gives for the ten the number that speaks, as the whole does", async () => {
    const sql = `
      select indicator, count(*)::integer as n, sum(obs_value::decimal(38, 3))::varchar as s
      from best_value
      where ref_area in (select area from economy where is_ten) and indicator in ('R_WB', 'R_GDP', 'STK_IMM', 'MTO_IN')
      group by indicator order by indicator`;
    expect(await part.rows(sql)).toEqual(await whole.rows(sql));
  }, 120_000);
});
