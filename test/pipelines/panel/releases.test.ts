import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../../pipelines/build.ts";
import { choose } from "../../../pipelines/choose.ts";
import { type Home, homeAt } from "../../../pipelines/home.ts";
import { listManifests } from "../../../pipelines/manifests.ts";
import { loadReleases } from "../../../pipelines/panel/releases.ts";
import { openStore, type Store } from "../../../pipelines/store.ts";
import { listVintages } from "../../../pipelines/vintages.ts";
import type { Manifest } from "../../../schemas/release.ts";
import { tinyStore } from "../derive/tiny.ts";

/** Five vintages of three editions: the middle one in three files, each of other countries. */
const SOURCE = "unhcr-population";
const SLOW = 120_000;
const RELEASES: Readonly<Record<string, readonly string[]>> = {
  // figures that the edition before it and the one after it print too
  middle: ["mid-2024-export-all-in-25", "mid-2024-export-ukr-in-25", "mid-2024-export-ukr-in-all"],
  "without the middle": ["2019-extract", "2025.12.1-population"],
};

const made: Home[] = [];
const newHome = (): Home => {
  const home = homeAt(mkdtempSync(join(tmpdir(), "mirpal-releases-")));
  made.push(home);
  return home;
};
let home: Home;
let store: Store;

const cards = (names: readonly string[]) =>
  listVintages(home)
    .map((v) => v.card)
    .filter((c) => c.source_id === SOURCE && names.includes(c.vintage));

function manifest(id: string, names: readonly string[]): Manifest {
  const sha256 = "0".repeat(64);
  return {
    id,
    date: "2024-01-01",
    methodology: "1.0.0",
    run_id: "run",
    only: [SOURCE],
    vintages: cards(names).map(({ source_id, vintage, edition, published, readings_sha256 }) => ({
      source_id,
      vintage,
      edition,
      published,
      readings_sha256,
    })),
    answers: { count: 0, sha256 },
    exports: [],
  };
}

function write(manifest: Manifest): void {
  mkdirSync(join(home.dir, "releases"), { recursive: true });
  writeFileSync(join(home.dir, "releases", `${manifest.id}.json`), JSON.stringify(manifest));
}

beforeAll(async () => {
  home = newHome();
  for (const [id, names] of Object.entries(RELEASES)) write(manifest(id, names));
  const [one] = manifest("middle", ["2019-extract"]).vintages;
  if (one) write({ ...manifest("lost", []), vintages: [{ ...one, readings_sha256: "f".repeat(64) }] });
  await build(home, { only: [SOURCE] });
  store = await openStore(home.database, { readOnly: true });
}, SLOW);
afterAll(() => {
  store?.close();
  for (const { dir } of made) rmSync(dir, { recursive: true, force: true });
});

/** What is held true: every current figure with its letter. */
const BELIEFS = `
  select ref_area, counterpart_area, indicator, direction, time_period, unit_measure, obs_value, obs_status
`;

describe("release(id)", () => {
  test.each(Object.entries(RELEASES))(
    "holds what a build of exactly its vintages holds: %s",
    async (id, names) => {
      const alone = newHome();
      await build(alone, {
        only: [SOURCE],
        exactly: new Map(cards(names).map((c) => [`${c.source_id}/${c.vintage}`, c.readings_sha256])),
      });
      const other = await openStore(alone.database, { readOnly: true });
      const expected = await other.rows(`${BELIEFS} from observation where known_to is null order by all`);
      other.close();
      expect(expected.length).toBeGreaterThan(1000);
      expect(await store.rows(`${BELIEFS} from release('${id}') order by all`)).toEqual(expected);
    },
    SLOW,
  );

  test("gives no rows for a name that is not known", async () => {
    expect(await store.rows("from release('nobody')")).toEqual([]);
  });
});

describe("the list of releases", () => {
  test("has those whose editions are all held as they were", async () => {
    const rows = await store.rows("select release_id, date, vintages, path from release order by release_id");
    expect(rows).toEqual(
      Object.entries(RELEASES)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, names]) => ({
          release_id: id,
          date: "2024-01-01",
          vintages: names.length,
          path: `releases/${id}.json`,
        })),
    );
    expect(
      await store.rows("select release_id, source_vintage from release_vintage where release_id = 'middle'"),
    ).toEqual([
      { release_id: "middle", source_vintage: "mid-2024-export-all-in-25" },
      { release_id: "middle", source_vintage: "mid-2024-export-ukr-in-25" },
      { release_id: "middle", source_vintage: "mid-2024-export-ukr-in-all" },
    ]);
  });

  test("is empty where nothing was released", async () => {
    const empty = await tinyStore();
    await choose(empty);
    await loadReleases(empty, listManifests(newHome()));
    expect(await empty.rows("from release")).toEqual([]);
    expect(await empty.rows("from release('middle')")).toEqual([]);
    empty.close();
  });

  test("makes the database of before out of date when a manifest comes", async () => {
    const next = () => build(home, { only: [SOURCE], dryRun: true });
    expect((await next()).outcome).toBe("reused");
    write(manifest("another", ["2019-extract"]));
    expect((await next()).outcome).toBe("dry run");
  });
});
