import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import packed from "@sparticuz/chromium";
import { type Browser, chromium } from "playwright-core";

let shared: Promise<Browser> | undefined;

/** The one browser of this run, started at first use. `CHROME_PATH` names another than the packaged one. */
export function browser(): Promise<Browser> {
  shared ??= launch();
  return shared;
}

export async function closeBrowser(): Promise<void> {
  const running = shared;
  shared = undefined;
  await (await running)?.close();
}

/** One process for all dies with the first closed context; pages must obey the rules of other browsers. */
const unwanted = new Set(["--single-process", "--disable-web-security", "--allow-running-insecure-content"]);

async function launch(): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  if (own !== undefined && own !== "") return chromium.launch({ executablePath: own, args: ["--no-sandbox"] });
  const executablePath = await packed.executablePath();
  const args = packed.args.filter((flag) => !unwanted.has(flag));
  const start = (env: Record<string, string>) => chromium.launch({ executablePath, args, env });
  const here = Object.fromEntries(Object.entries(process.env).filter((e): e is [string, string] => e[1] !== undefined));
  try {
    return await start(here);
  } catch (error) {
    if (!/shared librar/.test(String(error))) throw error;
    return start({ ...here, LD_LIBRARY_PATH: [packedLibraries(), here.LD_LIBRARY_PATH].filter(Boolean).join(":") });
  }
}

/** Libraries the browser needs (libnss3 and others), out of its own package, for systems without them. */
function packedLibraries(): string {
  const folder = join(tmpdir(), "chromium-al2023");
  if (!existsSync(join(folder, "lib"))) {
    mkdirSync(folder, { recursive: true });
    // the package exports build/esm/index.js; the archive lies beside build/
    const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
    const archive = join(dirname(entry), "..", "..", "bin", "al2023.tar.br");
    execFileSync("tar", ["-x", "-C", folder], { input: brotliDecompressSync(readFileSync(archive)) });
  }
  return join(folder, "lib");
}
