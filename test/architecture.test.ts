import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { projectDir } from "../pipelines/home.ts";

/** What each folder of the road may import: other folders of ours, and packages. `node:` is free to all but schemas. */
const ALLOWED: Readonly<Record<string, { folders: readonly string[]; packages: readonly string[] }>> = {
  schemas: { folders: [], packages: ["zod"] },
  sources: {
    folders: ["schemas"],
    packages: ["papaparse", "xlsx", "fflate", "zod", "saxes", "htmlparser2", "jsonc-parser"],
  },
  pipelines: {
    folders: ["schemas", "sources"],
    packages: [
      "zod",
      "@duckdb/node-api",
      "xlsx",
      "papaparse",
      "hucre",
      "jsonc-parser",
      "undici",
      "fflate",
      "@uwdata/flechette",
    ],
  },
  profiles: { folders: ["schemas", "sources", "pipelines"], packages: [] },
  site: {
    folders: ["schemas", "profiles"],
    packages: [
      "d3-array",
      "d3-geo",
      "d3-scale",
      "d3-shape",
      "topojson-client",
      "topojson-specification",
      "esbuild",
      "@duckdb/duckdb-wasm",
      "xlsx",
      "fflate",
      "temml",
      "@fontsource-variable",
      "@resvg/resvg-js",
    ],
  },
  bin: { folders: ["schemas", "sources", "pipelines", "profiles", "site"], packages: ["commander", "tsx", "zod"] },
};

/** What profiles may take of the pipelines and the sources: reading the database, and the register's words. */
const PROFILE_DOORS = [
  /^pipelines\/(store|home|publish|check\/index|law\/\w+)\.ts$/,
  /^sources\/(index|law|overrides|law-shared|russian)\.ts$/,
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function imports(): Import[] {
  return Object.keys(ALLOWED).flatMap((folder) =>
    readdirSync(join(projectDir, folder), { recursive: true, encoding: "utf8" })
      .filter((f) => f.endsWith(".ts"))
      .flatMap((f) => {
        const file = join(folder, f);
        const text = readFileSync(join(projectDir, file), "utf8");
        return [...text.matchAll(/^(?:import|export)( type)?[^"';]*?from "([^"]+)"|import\("([^"]+)"\)/gm)].map(
          (m) => ({
            file,
            target: m[2] ?? m[3] ?? "",
            typeOnly: m[1] !== undefined,
          }),
        );
      }),
  );
}

const all = imports();
const ours = (i: Import) =>
  i.target.startsWith(".") ? relative(projectDir, join(projectDir, dirname(i.file), i.target)) : null;

describe("arrows point one way", () => {
  test.each(Object.entries(ALLOWED))("%s imports only what it may", (folder, allowed) => {
    const wrong = all.filter((i) => {
      if (!i.file.startsWith(`${folder}/`)) return false;
      const path = ours(i);
      if (path !== null) {
        const target = path.split("/")[0] ?? "";
        return target !== folder && !allowed.folders.includes(target);
      }
      if (i.target.startsWith("node:")) return folder === "schemas";
      return !allowed.packages.some((p) => i.target === p || i.target.startsWith(`${p}/`));
    });
    expect(wrong.map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });

  test("profiles reach the pipelines only by their doors", () => {
    const wrong = all.filter((i) => {
      const path = i.file.startsWith("profiles/") ? ours(i) : null;
      return (
        path !== null && /^(pipelines|sources)\//.test(path) && !i.typeOnly && !PROFILE_DOORS.some((d) => d.test(path))
      );
    });
    expect(wrong.map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });

  test("a source imports no other source", () => {
    const wrong = all.filter((i) => {
      const own = /^sources\/([a-z0-9-]+)\//.exec(i.file)?.[1];
      const path = ours(i);
      const target = path === null ? undefined : /^sources\/([a-z0-9-]+)\//.exec(path)?.[1];
      return own !== undefined && target !== undefined && own !== target;
    });
    expect(wrong.map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });
});

describe("one door each", () => {
  const holding = (pattern: RegExp) =>
    Object.keys(ALLOWED).flatMap((folder) =>
      readdirSync(join(projectDir, folder), { recursive: true, encoding: "utf8" })
        .filter((f) => f.endsWith(".ts") && pattern.test(readFileSync(join(projectDir, folder, f), "utf8")))
        .map((f) => join(folder, f)),
    );

  test("only the store knows DuckDB, and the browser's console its build for browsers", () => {
    expect(holding(/from "@duckdb/)).toEqual(["pipelines/store.ts", "site/script/console/database.ts"]);
  });

  test("only the receiver's transport reaches the network", () => {
    expect(
      holding(
        /\bfetch\(|\bnew (WebSocket|EventSource)\(|(from |import |\b(import|require)\()"((node:)?(https?|http2|net|tls|dgram|dns)(\/promises)?|undici)"/,
      ).filter(
        // the server of the site, and the browser's script, whose policy lets it ask its own host alone
        (f) => f !== "pipelines/receive/transport.ts" && f !== "site/serve.ts" && !f.startsWith("site/script/"),
      ),
    ).toEqual([]);
  });

  test("the receiver's parts are reached only through its doors", () => {
    const wrong = all.filter((i) => {
      const path = ours(i);
      return (
        path?.startsWith("pipelines/receive/") &&
        !i.file.startsWith("pipelines/receive/") &&
        !["client", "progress", "queue", "raw-store", "retrieve"].some(
          (door) => path === `pipelines/receive/${door}.ts`,
        )
      );
    });
    expect(wrong.map((i) => `${i.file} → ${i.target}`)).toEqual([]);
  });

  test("nothing evaluates text", () => {
    expect(holding(/\beval\(|new Function\(|from "node:(vm|child_process)"/)).toEqual([]);
  });
});

describe("the project speaks of itself alone", () => {
  test("no path of a machine in the code", () => {
    const wrong = [...Object.keys(ALLOWED), "test"].flatMap((folder) =>
      readdirSync(join(projectDir, folder), { recursive: true, encoding: "utf8" })
        .filter((f) => /\.(ts|md|css|json)$/.test(f) && f !== "architecture.test.ts")
        .filter((f) =>
          /(?<![.\w])\/(work|home|root|Users)\/[a-z]/.test(
            readFileSync(join(projectDir, folder, f), "utf8").replace(/https?:\/\/\S+/g, ""),
          ),
        )
        .map((f) => join(folder, f)),
    );
    expect(wrong).toEqual([]);
  });
});
