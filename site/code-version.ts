import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folders whose files decide what a site of a given database looks like. */
const CODE = ["schemas", "sources", "pipelines", "profiles", "site"];

/** One hash of all code that makes a site, its packages (by the lock file) and the version of Node. */
export function codeVersion(): string {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const hash = createHash("sha256")
    .update(process.version)
    .update(readFileSync(join(root, "package-lock.json")));
  for (const folder of CODE) addFolder(hash, root, folder);
  return hash.digest("hex");
}

/** Vintages and fixtures reach a site by the database only. */
const ASIDE = ["vintages", "fixture"];

function addFolder(hash: ReturnType<typeof createHash>, root: string, folder: string): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!ASIDE.includes(entry.name)) addFolder(hash, root, path);
    } else hash.update(path).update(readFileSync(join(root, path)));
  }
}
