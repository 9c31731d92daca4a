import { expect, test } from "vitest";
import { openStore } from "../../pipelines/store.ts";
import { remembering } from "../../profiles/remember.ts";

test("a statement is asked once for the same values, and its rows cannot be changed by a reader", async () => {
  const database = await openStore(":memory:");
  await database.run("create sequence asked");
  const store = remembering(database);
  const ask = (by: number) => store.rows<{ n: number }>("select nextval('asked')::integer + $by::integer as n", { by });
  const first = await ask(0);
  expect(first).toEqual([{ n: 1 }]);
  expect(await ask(0)).toBe(first);
  expect(await ask(100)).toEqual([{ n: 102 }]);
  expect(await store.first("select nextval('asked')::integer as n")).toEqual({ n: 3 });
  expect(() => first.push({ n: 9 })).toThrow(TypeError);
  expect(() => Object.assign(first[0] ?? {}, { n: 9 })).toThrow(TypeError);
  database.close();
});
