import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { sqlOf } from "../../../profiles/console/question.ts";
import { questions } from "../../../profiles/console/questions.ts";
import { builtHome } from "../../built.ts";
import { economistFacts } from "./facts/economist.ts";
import { expertFacts } from "./facts/expert.ts";
import { readerFacts } from "./facts/reader.ts";

const facts = { ...readerFacts, ...expertFacts, ...economistFacts };
let store: Store;

beforeAll(async () => {
  store = await openStore((await builtHome()).database, { readOnly: true });
}, 600_000);
afterAll(() => store?.close());

test("of every question something is known", () => {
  expect(Object.keys(facts).toSorted()).toEqual(questions.map((q) => q.id).toSorted());
});

test.each(questions.map((q) => [q.id, q] as const))("%s is answered as is known", async (id, question) => {
  const rows = await store.rows(sqlOf(question, "en"));
  expect(rows.length).toBeGreaterThan(0);
  await facts[id]?.(rows, store);
});
