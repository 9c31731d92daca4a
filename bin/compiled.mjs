// The command line as JavaScript, compiled once for the code as it is: loading some hundred files of TypeScript one by one takes longer than most questions.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const FOLDERS = ["bin", "schemas", "sources", "pipelines", "profiles", "site"];
/** Folders that hold no code. */
const DATA = new Set(["vintages", "fixture", "fixtures"]);
const DAY_MS = 86_400_000;

const CACHE = join(project, "node_modules", ".cache", "mirpal");

/**
 * Address of the compiled command line; null where it cannot be written, and the TypeScript has to be loaded.
 *
 * @param {string} cache folder of what was compiled, one folder for each state of the code.
 * @returns {Promise<string | null>}
 */
export async function compiled(cache = CACHE) {
  const home = join(cache, stamp());
  const entry = join(home, "mirpal.js");
  try {
    if (!existsSync(entry)) await compile(cache, home);
    return pathToFileURL(entry).href;
  } catch {
    return null;
  }
}

/** Changes whenever a file of code does: its name, length or time. */
function stamp() {
  const hash = createHash("sha256").update(`${project} ${process.version}`);
  for (const name of ["package-lock.json", "bin/compiled.mjs"]) hash.update(mark(join(project, name)));
  for (const folder of FOLDERS) for (const path of codeIn(join(project, folder))) hash.update(mark(path));
  return hash.digest("hex").slice(0, 16);
}

function mark(path) {
  const { size, mtimeMs } = statSync(path);
  return `${path} ${size} ${mtimeMs}\n`;
}

/** @returns {string[]} */
function codeIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return DATA.has(entry.name) ? [] : codeIn(path);
    return entry.name.endsWith(".ts") ? [path] : [];
  });
}

/** Compiles beside the place and puts it there whole: two commands may start at once. */
async function compile(cache, home) {
  const { build } = await import("esbuild");
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache))
    if (Date.now() - statSync(join(cache, name)).mtimeMs > DAY_MS)
      rmSync(join(cache, name), { recursive: true, force: true });
  const building = mkdtempSync(join(cache, ".part-"));
  try {
    await build({
      entryPoints: [join(project, "bin", "mirpal.ts")],
      absWorkingDir: project,
      outdir: building,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      packages: "external",
      logLevel: "silent",
      plugins: [{ name: "own-place", setup: keepPlaces }],
    });
    renameSync(building, home);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** Code that looks for files beside itself goes on finding them: its address stays that of its source. */
function keepPlaces(builder) {
  builder.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    loader: "ts",
  }));
}
