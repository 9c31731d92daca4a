import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "apache-arrow";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../pipelines/build.ts";
import { type Home, homeAt, projectDir } from "../../pipelines/home.ts";
import { publishData } from "../../pipelines/publish.ts";
import { openStore } from "../../pipelines/store.ts";
import { builtHome } from "../built.ts";

const command = join(projectDir, "bin", "mirpal.mjs");
const dir = mkdtempSync(join(tmpdir(), "mirpal-cli-"));
let home: Home;
beforeAll(async () => {
  home = await builtHome();
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

function mirpal(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, "--home", home.dir, ...args], {
    encoding: "utf8",
    env: { ...process.env, LANG: "C", LC_ALL: "" },
    maxBuffer: 1e8,
  });
  return { status, stdout, stderr };
}

const COMMANDS = [
  "build",
  "site",
  "export",
  "update",
  "receive",
  "check",
  "template",
  "diff",
  "explain",
  "query",
  "list",
  "sign",
  "serve",
];

describe("help and misuse", () => {
  test("--help lists every command with examples, and is no failure", () => {
    const { status, stdout } = mirpal("--help");
    expect(status).toBe(0);
    for (const name of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${name} `, "m"));
    expect(stdout).toContain("Examples:");
  });

  test.each(COMMANDS)("%s --help has an example", (name) => {
    const { status, stdout } = mirpal(name, "--help");
    expect(status).toBe(0);
    expect(stdout).toMatch(/Examples?:\n {2}\$ npx mirpal /);
  });

  test("an unknown command, option, language or economy is misuse", () => {
    expect(mirpal("bild").status).toBe(1);
    expect(mirpal("build", "--as-of", "yesterday").status).toBe(1);
    expect(mirpal("list", "sources", "--lang", "de").status).toBe(1);
    const { status, stderr } = mirpal("explain", "XXX", "R_WB", "2022", "--lang", "ru");
    expect(status).toBe(1);
    expect(stderr).toContain("нет страны с кодом «XXX»");
  });
});

describe("explain", () => {
  test("walks a published figure back to file, hash, cell and licence", () => {
    const { status, stdout } = mirpal("explain", "TJK", "R_WB", "2022", "--json");
    expect(status).toBe(0);
    const [number] = JSON.parse(stdout).numbers;
    expect(number).toMatchObject({
      obs_value: 5345546873.54599,
      direction: "IN",
      method: { id: "M-003" },
      inputs: [{ kind: "printed", value_raw: "5345546873.54599", locator: "Data!BO239" }],
      origin: {
        vintage: "2023-10-26-bx.trf.pwkr.cd.dt",
        locator: "Data!BO239",
        file: { sha256: "74fc3ee7d6e4bb2560b93819e171d9a0dbefba4f8f123d5af4410c58a32a2082" },
        licence: { name: "CC BY 4.0" },
      },
    });
  });

  test("walks a computed figure back through its inputs", () => {
    const [number] = JSON.parse(mirpal("explain", "TJK", "R_GDP", "2023", "--json").stdout).numbers;
    expect(number.method.id).toBe("M-342");
    expect(number.obs_value).toBeCloseTo(38.4206, 3);
    expect(number.inputs.map((i: { indicator: string }) => i.indicator).sort()).toEqual(["GDP", "R_WB"]);
    for (const input of number.inputs) expect(input.origin.file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a corridor needs its other side", () => {
    const { stdout } = mirpal("explain", "rus", "stk_imm", "2024", "--counterpart", "tjk", "--json");
    const numbers = JSON.parse(stdout).numbers as { sex: string; obs_value: number }[];
    expect(numbers.find((n) => n.sex === "_T")?.obs_value).toBe(415676);
  });

  test("what is not held says what is", () => {
    const { status, stderr } = mirpal("explain", "TJK", "R_WB", "1950");
    expect(status).toBe(1);
    expect(stderr).toContain("2024");
  });
});

describe("query", () => {
  test("prints an array of row objects, whole numbers as numbers, dates as text", () => {
    const { stdout } = mirpal("query", "select count(*) as n, max(known_from) as d from observation", "--json");
    const [row] = JSON.parse(stdout);
    expect(row.n).toBeGreaterThan(100_000);
    expect(row.d).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  test("is read-only and sealed off from files", () => {
    for (const sql of [
      "delete from observation",
      "copy (select 1) to '/tmp/x.csv'",
      "select * from read_text('/etc/passwd')",
      "install httpfs",
    ])
      expect(mirpal("query", sql).status, sql).toBe(1);
  });

  test("writes CSV, XLSX, Parquet and Arrow", async () => {
    const sql = "select '=1+1' as formula, 1.5 as v";
    for (const format of ["csv", "xlsx", "parquet", "arrow"]) {
      const out = join(dir, `q.${format}`);
      expect(mirpal("query", sql, "--out", out).status).toBe(0);
      expect(existsSync(out)).toBe(true);
    }
    expect(readFileSync(join(dir, "q.csv"), "utf8")).toContain("'=1+1");
    const store = await openStore(":memory:");
    expect(await store.rows(`select * from read_parquet('${join(dir, "q.parquet")}')`)).toEqual([
      { formula: "=1+1", v: 1.5 },
    ]);
    store.close();
    expect(
      tableFromIPC(readFileSync(join(dir, "q.arrow")))
        .toArray()
        .map((row) => row.toJSON()),
    ).toEqual([{ formula: "=1+1", v: 1.5 }]);
  });

  test("every table and column is described in both languages", () => {
    const { stdout } = mirpal(
      "query",
      "select * from dictionary where coalesce(about_en, '') = '' or coalesce(about_ru, '') = ''",
      "--json",
    );
    expect(JSON.parse(stdout)).toEqual([]);
  });
});

describe("list, diff, check", () => {
  test.each(["sources", "indicators", "economies", "vintages", "methods", "rules", "topics", "rules-due"])(
    "list %s",
    (what) => {
      const rows = JSON.parse(mirpal("list", what, "--json").stdout);
      expect(rows.length).toBeGreaterThan(5);
    },
  );

  test("list sources tells how each comes", () => {
    const rows = JSON.parse(mirpal("list", "sources", "--json").stdout) as { id: string; comes: string }[];
    const comes = new Map(rows.map((r) => [r.id, r.comes]));
    expect(comes.get("nbt-exchange-rates")).toBe("over the network: read off recorded answers");
    expect(comes.get("expert-template")).toBe("by hand");
    expect(comes.get("law-kgz")).toBe("by hand");
  });

  test("--before goes with rules-due alone", () => {
    expect(mirpal("list", "rules", "--before", "2027-01-01").status).toBe(1);
    expect(mirpal("list", "rules-due", "--before", "tomorrow").status).toBe(1);
    const later = JSON.parse(mirpal("list", "rules-due", "--before", "2099-01-01", "--json").stdout);
    expect(later.map((d: { reason: string }) => d.reason)).toContain("unchecked");
  });

  test("diff counts what changed between two updates of the same series", () => {
    const { stdout } = mirpal(
      "diff",
      "worldbank-wdi",
      "--from",
      "2023-07-25-ny.gdp.mktp.cd",
      "--to",
      "2025-04-15-ny.gdp.mktp.cd",
      "--json",
    );
    const found = JSON.parse(stdout);
    expect(found.counts.revised).toBeGreaterThan(1000);
    const tjk = found.rows.find(
      (r: { ref_area: string; time_period: string }) => r.ref_area === "TJK" && r.time_period === "2022",
    );
    expect(tjk).toMatchObject({ change: "revised", old_value: "10492123387.793121", new_value: "10713525200.3998" });
  });

  test("check of a file says what it is or why not, and takes nothing in", () => {
    const bad = join(dir, "page.xls");
    writeFileSync(bad, "<!doctype html><html></html>");
    const { status, stdout } = mirpal("check", bad, "--source", "worldbank-wdi", "--json");
    expect(status).toBe(2);
    expect(JSON.parse(stdout)[0].notices[0].code).toBe("file/content");
    expect(existsSync(home.vintages)).toBe(false);
  });

  test("check of the database finds no errors in the data held", () => {
    const { status, stdout } = mirpal("check", "--json");
    expect(status).toBe(0);
    const rows = JSON.parse(stdout) as { severity: string }[];
    expect(rows.filter((r) => r.severity === "E")).toEqual([]);
  });
});

describe("build", () => {
  test("does nothing twice, and says so", () => {
    const { status, stdout } = mirpal("build", "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).outcome).toBe("reused");
  });

  test("two builds publish the same bytes", async () => {
    const hashes = [];
    for (const name of ["one", "two"]) {
      const own = homeAt(join(dir, name));
      await build(own, { only: ["unhcr-population", "cba-money-transfers", "law-tjk"] });
      const store = await openStore(own.database, { readOnly: true });
      const files = await publishData(store, own);
      store.close();
      hashes.push(files.filter((f) => /parquet|csv/.test(f.name)).map((f) => `${f.name} ${f.sha256}`));
    }
    expect(hashes[0]).toEqual(hashes[1]);
  });

  test("killed at any moment leaves the old database readable and no rubbish for long", async () => {
    const own = homeAt(join(dir, "killed"));
    const args = [command, "--home", own.dir, "build", "--only", "knomad-remittance-flows", "worldbank-wdi"];
    expect(spawnSync(process.execPath, args, { encoding: "utf8" }).status).toBe(0);
    const before = readFileSync(own.database);
    for (const wait of [700, 1500, 2500]) {
      const child = spawn(process.execPath, [...args, "--force"], { stdio: "ignore" });
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill("SIGKILL");
      await new Promise((resolve) => child.once("exit", resolve));
      const store = await openStore(own.database, { readOnly: true });
      expect((await store.first<{ n: number }>("select count(*) as n from observation"))?.n).toBeGreaterThan(100_000);
      store.close();
    }
    expect(readFileSync(own.database).equals(before)).toBe(true);
    expect(spawnSync(process.execPath, [...args, "--force"]).status).toBe(0);
    expect(readdirSync(own.dir)).toEqual(["mirpal.duckdb"]);
  });
});
