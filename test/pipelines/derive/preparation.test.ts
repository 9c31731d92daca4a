import { afterAll, beforeAll, expect, test } from "vitest";
import type { Preparation } from "../../../pipelines/derive/derivation.ts";
import { derivations } from "../../../pipelines/derive/index.ts";
import { makeKnown, runDerivations } from "../../../pipelines/derive.ts";
import type { Store } from "../../../pipelines/store.ts";
import { tinyStore } from "./tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
});
afterAll(() => store.close());

test("every derivation runs alone: it names whatever makes the tables it reads", async () => {
  for (const derivation of derivations) {
    const alone = await store.beside();
    try {
      await makeKnown(alone);
      await expect(runDerivations(alone, [derivation]), derivation.method).resolves.toBeUndefined();
    } finally {
      alone.close();
    }
  }
});

test("what several derivations name is made once a run, before the first of them", async () => {
  const told: string[] = [];
  const count: Preparation = async () => void told.push("made");
  const none = { method: "M-000", sql: "from derived where false", prepare: [count] };
  const two = [
    { ...none, prepare: [async () => void told.push("first"), count] },
    { ...none, prepare: [count, async () => void told.push("last")] },
  ];
  await makeKnown(store);
  await runDerivations(store, two);
  expect(told).toEqual(["first", "made", "last"]);
  await runDerivations(store, [none]);
  expect(told).toEqual(["first", "made", "last", "made"]);
});
