import { beforeAll, describe, expect, test } from "vitest";
import { literal, openStore, type Store } from "../../pipelines/store.ts";
import { asked, askedTables } from "./asked.ts";
import { askedDatabase, askedRelease, given } from "./asked-release.ts";
import { type Answer, type Answers, askApart, isInstalled, NOT_INSTALLED } from "./reader.ts";
import { clickhouseViews, duckdbViews, readCsv } from "./release-files.ts";
import { expectSame } from "./same-answer.ts";

let expected: Answers;
let release: string;

beforeAll(async () => {
  const whole = await openStore(await askedDatabase(), { readOnly: true });
  expected = await answersOf(whole).finally(() => whole.close());
  release = await askedRelease();
}, 900_000);

async function answersOf(store: Store): Promise<Answers> {
  const answers: Record<string, Answer> = {};
  for (const [id, sql] of asked) {
    const { columns, rows } = await store.table(sql);
    answers[id] = { columns: columns.map((c) => c.name), rows };
  }
  return answers;
}

/** Answers of this DuckDB over the files of the release. */
async function overFiles(prepare: (store: Store) => Promise<void>): Promise<Answers> {
  const store = await openStore(":memory:");
  try {
    await prepare(store);
    return await answersOf(store);
  } finally {
    store.close();
  }
}

interface Engine {
  readonly name: string;
  readonly package: string | null;
  readonly ask: () => Promise<Answers> | Answers;
  /** Whether it rounds an exact half otherwise. */
  readonly halves: boolean;
}

const engines: readonly Engine[] = [
  {
    name: "Parquet in DuckDB",
    package: null,
    ask: () => overFiles((store) => store.run(duckdbViews(release).join(";"))),
    halves: false,
  },
  {
    name: "CSV in DuckDB",
    package: null,
    ask: () => overFiles((store) => readCsv(store, release, askedTables)),
    halves: false,
  },
  {
    name: "Parquet in DuckDB 1.1",
    package: "duckdb-older",
    ask: () => askApart("ask-older-duckdb.mjs", duckdbViews(release), asked),
    halves: false,
  },
  ...(given === undefined
    ? []
    : [
        {
          name: "The release’s database in DuckDB 1.1",
          package: "duckdb-older",
          ask: async () => {
            const whole = literal(await askedDatabase());
            return askApart("ask-older-duckdb.mjs", [`attach ${whole} as held (read_only)`, "use held"], asked);
          },
          halves: false,
        },
      ]),
  {
    name: "Parquet in ClickHouse",
    package: "chdb",
    ask: () => askApart("ask-chdb.mjs", clickhouseViews(release), asked),
    halves: true,
  },
];

describe.each(engines)("$name", (engine) => {
  if (engine.package !== null && !isInstalled(engine.package)) {
    test.skip(`${engine.package} is ${NOT_INSTALLED}`, () => undefined);
    return;
  }
  let answers: Answers;
  beforeAll(async () => {
    answers = await engine.ask();
  }, 300_000);

  test.each(asked)("answers %s as the whole database does", (id) => {
    const [found, known] = [answers[id], expected[id]];
    if (known === undefined || "refused" in known) throw new Error(id);
    if (found === undefined || "refused" in found) throw new Error(found?.refused ?? id);
    expectSame(found, known, engine);
  });
});

test("another answer is not taken for the same", () => {
  const one = (value: string | number): Answer => ({ columns: ["n"], rows: [[value]] });
  const same = (a: string | number, b: string | number) => () => expectSame(one(a), one(b), { halves: true });
  expect(same(12.5, 12.6)).not.toThrow();
  expect(same(12, 13)).toThrow();
  expect(same(12.5, 12.7)).toThrow();
  expect(same("12.5", 12.5)).toThrow();
});
