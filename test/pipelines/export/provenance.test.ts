import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createProvenance } from "../../../pipelines/export/provenance.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";

let store: Store;
beforeEach(async () => {
  store = await openStore(":memory:");
  await store.run(`
    attach ':memory:' as home;
    create table home.vintage as
      from (values ('a', 'v1', 'Open'), ('a', 'v2', 'Open'), ('b', 'v1', 'Closed; ask first'))
        as t (source_id, source_vintage, licence_name);
    create table home.observation as
      from (values ('o1', 'A', 'a', 'v1'), ('o2', 'P', 'a', 'v2'), ('o3', 'A', 'b', 'v1'))
        as t (obs_id, obs_status, source_id, source_vintage);
    create table home.derived (obs_id varchar, obs_status varchar, run_id varchar, inputs varchar[]);
  `);
});
afterEach(() => store.close());

const derive = (rows: Readonly<Record<string, readonly string[]>>) =>
  store.run(
    Object.entries(rows)
      .map(([id, inputs]) => `insert into home.derived values ('${id}', 'E', 'run', [${inputs.map((i) => `'${i}'`)}])`)
      .join(";"),
  );
const licences = async () => {
  await createProvenance(store);
  const rows = await store.rows<{ obs_id: string; licence: string; source_vintage: string }>(
    "select obs_id, licence, source_vintage from provenance order by obs_id",
  );
  return Object.fromEntries(rows.map((r) => [r.obs_id, `${r.source_vintage}: ${r.licence}`]));
};

describe("licences of computed numbers", () => {
  test("are those of all figures behind them, at any depth, each once and in order", async () => {
    await derive({ top: ["middle", "o2"], middle: ["low", "o3"], low: ["o1", "o2"], plain: ["o1"] });
    expect(await licences()).toEqual({
      o1: "v1: Open",
      o2: "v2: Open",
      o3: "v1: Closed; ask first",
      low: "run: Open",
      middle: "run: Closed; ask first; Open",
      plain: "run: Open",
      top: "run: Closed; ask first; Open",
    });
  });

  test("of a number set by definition are none, and it adds none to what is computed of it", async () => {
    await derive({ base: [], index: ["base", "o3"] });
    expect(await licences()).toMatchObject({
      base: "run: none: set by definition",
      index: "run: Closed; ask first",
    });
  });

  test("cannot be told of numbers that go back to nothing or to themselves", async () => {
    await derive({ one: ["gone"], other: ["o1"] });
    await expect(licences()).rejects.toThrow("computed numbers whose inputs are not in the database: 1");
  });

  test("cannot be told of a circle", async () => {
    await derive({ one: ["other"], other: ["one"] });
    await expect(licences()).rejects.toThrow("inputs are not in the database: 2");
  });
});
