import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomLcg } from "d3-random";
import { afterAll, expect, test } from "vitest";
import { type Home, homeAt, projectDir } from "../../pipelines/home.ts";
import { openStore } from "../../pipelines/store.ts";
import { listVintages, readReadings } from "../../pipelines/vintages.ts";
import { openPublisher } from "../network/publisher.ts";
import { serveDay } from "../network/three-sources.ts";
import { virtualClock } from "../network/virtual-clock.ts";

/** Homes in which updates are killed, each three times; more with `MIRPAL_STORM=1000`. */
const HOMES = Math.ceil(Number(process.env.MIRPAL_STORM ?? 100) / 100);
const DAY = "2026-03-16";

const dir = mkdtempSync(join(tmpdir(), "mirpal-killed-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** All files of a folder with their hashes. */
function state(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => join(e.parentPath, e.name))
    .map((p) => `${p.slice(folder.length)} ${createHash("sha256").update(readFileSync(p)).digest("hex")}`)
    .sort();
}

/** All rows of all tables, as hashes. */
async function tablesOf({ database }: Home): Promise<unknown> {
  const store = await openStore(database, { readOnly: true });
  try {
    const names = await store.rows<{ name: string }>(
      "select table_name as name from duckdb_tables() order by table_name",
    );
    const hashes: Record<string, unknown> = {};
    for (const { name } of names)
      hashes[name] = await store.first(
        `select count(*)::integer as n, md5(string_agg(t::varchar, '|' order by t::varchar)) as hash from "${name}" t`,
      );
    return hashes;
  } finally {
    store.close();
  }
}

test(
  "killed at any moment, an update leaves whole editions, and the next run ends where an undisturbed one does",
  async () => {
    const publisher = await openPublisher(virtualClock());
    serveDay(publisher, DAY);
    /** Runs an update; kills it `afterMs` after its first request unless null. Returns how long it asked and worked. */
    const run = async (home: Home, afterMs: number | null): Promise<number> => {
      const before = publisher.calls.length;
      const victim = spawn(
        process.execPath,
        ["--import", "tsx", join(projectDir, "test/network/update-victim.ts"), home.dir, publisher.origin, DAY],
        { cwd: projectDir, stdio: ["ignore", "ignore", "pipe"] },
      );
      let said = "";
      victim.stderr.on("data", (chunk) => {
        said += chunk;
      });
      const ended = new Promise<string>((resolve) =>
        victim.on("exit", (code, signal) => resolve(signal ?? String(code))),
      );
      while (publisher.calls.length === before && victim.exitCode === null)
        await new Promise((resolve) => setTimeout(resolve, 2));
      const start = Date.now();
      const timer = afterMs === null ? undefined : setTimeout(() => victim.kill("SIGKILL"), afterMs);
      const end = await ended;
      clearTimeout(timer);
      expect(["0", ...(afterMs === null ? [] : ["SIGKILL"])], said).toContain(end);
      return Date.now() - start;
    };
    try {
      const calm = homeAt(join(dir, "calm"));
      const lasts = await run(calm, null);
      const [files, tables] = [state(calm.vintages), await tablesOf(calm)];
      expect(files).toHaveLength(8);
      const random = randomLcg(0.3);
      for (let n = 0; n < HOMES; n++) {
        const home = homeAt(join(dir, String(n)));
        // a kill in the asking, one in the building, one about the end
        for (const part of [0.1, 0.7, 1]) {
          await run(home, lasts * part * random());
          for (const vintage of listVintages(home).filter((v) => !v.shipped))
            expect(await readReadings(vintage)).toHaveLength(vintage.card.readings);
          if (existsSync(home.database)) await tablesOf(home);
        }
        await run(home, null);
        expect(state(home.vintages)).toEqual(files);
        expect(await tablesOf(home)).toEqual(tables);
        const left = readdirSync(home.dir, { recursive: true, encoding: "utf8" });
        expect(left.filter((name) => /\.trial\.|\.part$|\.building|\.wal$/.test(name))).toEqual([]);
        expect(left.filter((name) => /^raw\/network\/partials\/./.test(name))).toEqual([]);
      }
    } finally {
      await publisher.close();
    }
  },
  180_000 + HOMES * 120_000,
);
