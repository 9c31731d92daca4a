import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { Fault } from "../schemas/fault.ts";
import { Manifest, RELEASE_ID } from "../schemas/release.ts";
import { type BuildStep, type BuildSummary, build } from "./build.ts";
import { type Home, within } from "./home.ts";
import { readManifest, releasesDir } from "./manifests.ts";
import { publishData } from "./publish.ts";
import { openStore, type Store } from "./store.ts";
import { writeWhole } from "./write-whole.ts";

interface ReleaseOptions {
  /** Only these sources, for a release not yet made. */
  readonly only?: readonly string[];
  readonly onStep?: (step: BuildStep) => void;
}

/** Why a file of a past release comes out otherwise. */
export type Reason = "code" | "methodology" | "answers" | "unknown";

export interface Release {
  readonly outcome: "written" | "same" | "different";
  readonly manifest: Manifest;
  readonly path: string;
  readonly summary: BuildSummary;
  /** Files whose bytes are not those of the manifest; `now` null where the file is not made any more, `was` where it is new. */
  readonly differences: readonly { readonly name: string; readonly was: string | null; readonly now: string | null }[];
  readonly reasons: readonly Reason[];
}

/**
 * A release (M-906): where its manifest does not exist, all is built, published and written down; where it does, the
 * release is built again of exactly its vintages, and every exported file is compared with the manifest.
 *
 * @throws Fault `release/id`, `release/file`, `release/vintage` for an edition that is not held as it was,
 *   `release/errors`, `release/unanswered` while a warning has no answer (V-602).
 */
export async function release(home: Home, id: string, options: ReleaseOptions = {}): Promise<Release> {
  if (!RELEASE_ID.test(id))
    throw new Fault("release/id", `"${id}" cannot be the name of a release`, {
      hint: "use letters, digits, dots and dashes, such as 2026 or v1.0",
    });
  const path = within(releasesDir(home), `${id}.json`);
  return existsSync(path) ? again(home, path, options) : first(home, id, path, options);
}

async function first(home: Home, id: string, path: string, { only, onStep }: ReleaseOptions): Promise<Release> {
  const summary = await build(home, { ...(only && { only }), ...(onStep && { onStep }) });
  const store = await openStore(home.database, { readOnly: true });
  try {
    await refuseUnready(store, summary);
    const made = await exportsOf(store, home);
    const manifest: Manifest = Manifest.parse({ id, only: only ?? null, ...(await contents(store)), exports: made });
    writeWhole(path, `${JSON.stringify(manifest, null, 2)}\n`);
    return { outcome: "written", manifest, path, summary, differences: [], reasons: [] };
  } finally {
    store.close();
  }
}

async function again(home: Home, path: string, { onStep }: ReleaseOptions): Promise<Release> {
  const manifest = readManifest(path);
  const { only, vintages } = manifest;
  const summary = await build(home, {
    ...(only && { only }),
    exactly: new Map(vintages.map((v) => [`${v.source_id}/${v.vintage}`, v.readings_sha256])),
    ...(onStep && { onStep }),
  });
  const store = await openStore(home.database, { readOnly: true });
  try {
    const now = new Map((await exportsOf(store, home)).map(contentOf));
    const was = new Map(manifest.exports.map(contentOf));
    const differences = [...new Set([...was.keys(), ...now.keys()])]
      .map((name) => ({ name, was: was.get(name) ?? null, now: now.get(name) ?? null }))
      .filter((d) => d.was !== d.now);
    if (differences.length === 0) return { outcome: "same", manifest, path, summary, differences, reasons: [] };
    const here = await contents(store);
    const reasons: Reason[] = [
      ...(here.run_id === manifest.run_id ? [] : (["code"] as const)),
      ...(here.methodology === manifest.methodology ? [] : (["methodology"] as const)),
      ...(here.answers.sha256 === manifest.answers.sha256 ? [] : (["answers"] as const)),
    ];
    return {
      outcome: "different",
      manifest,
      path,
      summary,
      differences,
      reasons: reasons.length > 0 ? reasons : ["unknown"],
    };
  } finally {
    store.close();
  }
}

const UNANSWERED = `
  select count(*)::integer as n
  from finding
  where severity = 'W' and finding_id not in (select finding_id from disposition)
`;

async function refuseUnready(store: Store, summary: BuildSummary): Promise<void> {
  if (summary.errors > 0)
    throw new Fault("release/errors", `the checks found errors: ${summary.errors}; nothing was released`, {
      hint: `list them with npx mirpal check, mend the figures, then repeat; errors: ${summary.errors}`,
    });
  const waiting = (await store.first<{ n: number }>(UNANSWERED))?.n ?? 0;
  if (waiting > 0)
    throw new Fault("release/unanswered", `warnings without an answer: ${waiting}; nothing was released`, {
      hint: `list them with npx mirpal check, answer each with npx mirpal sign, then repeat; unanswered: ${waiting}`,
    });
}

/** Files for download but the database, whose bytes may differ though it holds the same, and the list of hashes. */
async function exportsOf(store: Store, home: Home): Promise<Manifest["exports"]> {
  const files = await publishData(store, home);
  return Promise.all(
    files
      .filter((f) => f.rows !== null)
      .map(async ({ name, path, bytes, sha256 }) => ({
        name,
        bytes,
        sha256,
        ...(name.endsWith(".gz") && { text_sha256: await textSha256(path) }),
      })),
  );
}

async function textSha256(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), createGunzip(), hash);
  return hash.digest("hex");
}

/** By what an export is known to hold the same. */
function contentOf(e: Manifest["exports"][number]): [name: string, sha256: string] {
  return [e.name, e.text_sha256 ?? e.sha256];
}

const VINTAGES = `
  select source_id, source_vintage as vintage, edition, published::varchar as published, readings_sha256
  from vintage
  order by source_id, published, source_vintage
`;

/** Answers that speak of a finding of this database: others are about figures that have changed since. */
const ANSWERS = `
  select d.*, answered_at::varchar as answered_at
  from disposition d
  where finding_id in (select finding_id from finding)
  order by finding_id
`;

async function contents(store: Store): Promise<Omit<Manifest, "id" | "only" | "exports">> {
  const run = await store.first<{ date: string; methodology: string; run_id: string }>(
    "select held_on::varchar as date, methodology, run_id from run",
  );
  if (!run) throw new Error("the database has no run");
  const answers = await store.rows(ANSWERS);
  const sha256 = createHash("sha256").update(JSON.stringify(answers)).digest("hex");
  return { ...run, vintages: await store.rows(VINTAGES), answers: { count: answers.length, sha256 } };
}
