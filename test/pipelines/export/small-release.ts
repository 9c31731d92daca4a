import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../pipelines/build.ts";
import { readFacts } from "../../../pipelines/export/facts.ts";
import type { Release } from "../../../pipelines/export/format.ts";
import type { SelectedTable } from "../../../pipelines/export/selection.ts";
import { writeStage } from "../../../pipelines/export/stage.ts";
import { homeAt } from "../../../pipelines/home.ts";
import { openStore } from "../../../pipelines/store.ts";
import { fingerprint } from "../../built.ts";
import { once } from "../../once.ts";

/** Small sources that between them have every kind of period, a missing value, a second status and names of a publisher's own. */
const SOURCES = [
  "abel-sander-flows",
  "bnm-money-transfers-press",
  "eurostat-temporary-protection",
  "fsb-border-crossings-press",
  "geostat-migration",
  "nbkr-exchange-rates",
  "nsc-migration-press",
  "nsc-sdg",
  "siat-indicators",
  "tjk-labour-migrants-press",
];

interface Stage {
  readonly database: string;
  readonly tables: readonly SelectedTable[];
}

/** The release's database of these sources with its tables, made once for all test files. */
async function smallStage(): Promise<Stage> {
  const name = createHash("sha256").update(fingerprint()).update(SOURCES.join()).digest("hex").slice(0, 12);
  const home = homeAt(join(tmpdir(), `mirpal-test-small-${name}`));
  const database = join(home.dir, "stage.duckdb");
  const list = join(home.dir, "tables.json");
  await once(
    `${home.dir}.lock`,
    () => existsSync(list),
    async () => {
      await build(home, { only: SOURCES });
      rmSync(database, { force: true });
      const tables = await writeStage(home.database, database, { releases: [], threads: 2, onTable: () => {} });
      writeFileSync(list, JSON.stringify(tables));
    },
  );
  return { database, tables: JSON.parse(readFileSync(list, "utf8")) as SelectedTable[] };
}

export interface SmallRelease {
  readonly release: Release;
  /** Empty: for what a test writes. */
  readonly folder: string;
  readonly close: () => void;
}

/** A release of a few small sources: real figures, the tables of a whole release. */
export async function smallRelease(): Promise<SmallRelease> {
  const folder = mkdtempSync(join(tmpdir(), "mirpal-test-release-"));
  const { database, tables } = await smallStage();
  const store = await openStore(database, { readOnly: true });
  const facts = await readFacts(store, "test", "https://example.org/releases/");
  return {
    release: { store, tables, facts },
    folder,
    close: () => {
      store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
