import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore, type Store } from "../../pipelines/store.ts";
import { sqlOf } from "../../profiles/console/question.ts";
import { questions } from "../../profiles/console/questions.ts";
import { builtHome, builtRelease } from "../built.ts";
import { hasChdb, openChdb } from "./chdb.ts";
import { hasOlderDuckdb, openOlderDuckdb } from "./older-duckdb.ts";
import { type Answer, NOT_INSTALLED, type Reader } from "./reader.ts";
import { parquetFiles, parquetViews, readCsv } from "./release-files.ts";
import { expectSame } from "./same-answer.ts";

/** The ready questions in the language whose words are longest and least plain. */
const asked = questions.map((q) => [q.id, sqlOf(q, "ru")] as const);
const answers = new Map<string, Answer>();
let release: string;

beforeAll(async () => {
  const whole = await openStore((await builtHome()).database, { readOnly: true });
  for (const [id, sql] of asked) answers.set(id, await answerOf(whole, sql));
  whole.close();
  release = await builtRelease();
}, 900_000);

async function answerOf(store: Store, sql: string): Promise<Answer> {
  const { columns, rows } = await store.table(sql);
  return { columns: columns.map((c) => c.name), rows };
}

const byStore = (store: Store): Reader => ({ ask: (sql) => answerOf(store, sql), close: () => store.close() });

async function overParquet(): Promise<Reader> {
  const store = await openStore(":memory:");
  for (const view of parquetViews(release)) await store.run(view);
  return byStore(store);
}

async function overCsv(): Promise<Reader> {
  const store = await openStore(":memory:");
  await readCsv(store, release);
  return byStore(store);
}

const engines = [
  { name: "Parquet in DuckDB", open: overParquet, here: true, halves: false },
  { name: "CSV in DuckDB", open: overCsv, here: true, halves: false },
  {
    name: "Parquet in an older DuckDB",
    open: () => openOlderDuckdb(parquetViews(release)),
    here: hasOlderDuckdb,
    halves: false,
  },
  {
    name: "Parquet in ClickHouse",
    open: async () => openChdb(parquetFiles(release)),
    here: hasChdb,
    halves: true,
  },
];

describe.each(engines.filter((e) => !e.here))("$name", ({ name }) => {
  test.skip(`${name}: ${NOT_INSTALLED}`, () => undefined);
});

describe.each(engines.filter((e) => e.here))("the same answers as the whole database: $name", ({ open, halves }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await open();
  }, 300_000);
  afterAll(() => reader?.close());

  test.each(asked)("%s", async (id, sql) => {
    const expected = answers.get(id);
    if (expected === undefined) throw new Error(id);
    expectSame(await reader.ask(sql), expected, { halves });
  });
});

test("an answer of the wrong text is not taken for the same", () => {
  const one = (value: string | number): Answer => ({ columns: ["n"], rows: [[value]] });
  const same = (a: string | number, b: string | number) => () => expectSame(one(a), one(b), { halves: true });
  expect(same(12.5, 12.6)).not.toThrow();
  expect(same(12, 13)).toThrow();
  expect(same(12.5, 12.7)).toThrow();
  expect(same("12.5", 12.5)).toThrow();
});
