import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../../../pipelines/build.ts";
import { type Home, homeAt } from "../../../pipelines/home.ts";
import { release } from "../../../pipelines/release.ts";
import { literal, openStore } from "../../../pipelines/store.ts";
import { shippedDir } from "../../../pipelines/vintages.ts";
import { answerAll } from "../answer-all.ts";

/** Small sources of money, rates and moves, and the law of one country. */
export const ONLY = [
  "armstat-sdg",
  "bns-sdg",
  "bnm-exchange-rates",
  "bnm-money-transfers",
  "geostat-migration",
  "nbk-transfer-systems-press",
  "law-arm",
];

/** An empty home of its own. */
export const smallHome = (): Home => homeAt(mkdtempSync(join(tmpdir(), "mirpal-export-")));

/** Makes a release of what the home holds of these sources, answering what it warns of. */
export async function makeRelease(home: Home, id: string): Promise<void> {
  await build(home, { only: ONLY });
  await answerAll(home, "as the publisher prints it");
  await release(home, id, { only: ONLY });
}

export const REVISED = "geostat-migration";
export const NEW_VINTAGE = "2026-12-01-revised";

/** Another edition of a source comes into the home, in which one total is a tenth larger. */
export async function reviseOneFigure(home: Home): Promise<void> {
  const store = await openStore(":memory:");
  const [from, to] = [shippedDir(REVISED), join(home.vintages, REVISED, NEW_VINTAGE)];
  const [name] = (await store.rows<{ file: string }>(`from glob(${literal(join(from, "*", "card.json"))})`))
    .map((r) => r.file)
    .sort();
  const card = JSON.parse(readFileSync(name ?? "", "utf8"));
  mkdirSync(to, { recursive: true });
  const readings = join(to, "readings.parquet");
  await store.run(`
    create table r as select *, row_number() over () as n from read_parquet(${literal(join(from, card.vintage, "readings.parquet"))});
    update r set value_raw = (value_raw::double * 1.1)::integer::varchar
    where n = (select min(n) from r where sex = '_T' and try_cast(value_raw as double) > 10000);
    copy (select * exclude (n) from r order by n) to ${literal(readings)} (format parquet);
  `);
  store.close();
  const dated = { vintage: NEW_VINTAGE, edition: "2026-12-01", published: "2026-12-01" };
  const file = { ...card.file, retrieved_at: "2026-12-02" };
  const readings_sha256 = createHash("sha256").update(readFileSync(readings)).digest("hex");
  writeFileSync(join(to, "card.json"), JSON.stringify({ ...card, ...dated, file, readings_sha256 }));
}
