import { realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault } from "../schemas/fault.ts";

/** The project's own folder, wherever the command is run from. */
export const projectDir = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where everything made lives. */
export interface Home {
  readonly dir: string;
  readonly database: string;
  /** Vintages received by the user; those that ship are under `sources/`. */
  readonly vintages: string;
  /** Vintages taken on trial, not agreed to yet; null outside a trial. */
  readonly staged: string | null;
  /** Publishers' files as received. */
  readonly raw: string;
  /** Signed answers to findings, text files: in the project itself for its own home, else in the home. */
  readonly answers: string;
  readonly site: string;
}

/** The home folder: `--home`, else `MIRPAL_HOME`, else `data` under the project. */
export function homeAt(dir: string | undefined = process.env.MIRPAL_HOME): Home {
  const root = resolve(dir ?? join(projectDir, "data"));
  return {
    dir: root,
    database: join(root, "mirpal.duckdb"),
    vintages: join(root, "vintages"),
    staged: null,
    raw: join(root, "raw"),
    answers: join(root === join(projectDir, "data") ? projectDir : root, "answers"),
    site: join(root, "site"),
  };
}

/**
 * A path under a folder, following links.
 *
 * @throws Fault `path/outside` for one that climbs out of it.
 */
export function within(folder: string, ...parts: readonly string[]): string {
  const path = resolve(folder, ...parts);
  for (const [base, target] of [
    [resolve(folder), path],
    [real(folder), real(path)],
  ] as const) {
    const way = relative(base, target);
    if (way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way))
      throw new Fault("path/outside", `the path leaves its folder: ${parts.join("/")}`, {
        at: folder,
        hint: "use plain names without .. and without links to other folders",
      });
  }
  return path;
}

/** The real path of the nearest existing ancestor, with the rest appended. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(real(parent), path.slice(parent.length + 1));
  }
}
