import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import { sourceById } from "../../pipelines/receive.ts";
import { validate } from "../../pipelines/validate.ts";
import { listVintages, readingsHash } from "../../pipelines/vintages.ts";

/**
 * Publishers' own files, parsed again and compared with the readings kept, reading by reading (by the hash of all).
 *
 * They are looked for in `MIRPAL_RAW`, in the raw store of the home folder, and in a folder `shared/data` beside the
 * project; a vintage whose file is not at hand is skipped.
 */
const folders = [process.env.MIRPAL_RAW, homeAt().raw, join(projectDir, "..", "shared", "data")].filter(
  (f): f is string => f !== undefined && existsSync(f),
);

/** Files at hand by size, so that only candidates are hashed. */
const bySize = new Map<number, string[]>();
for (const folder of folders)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size } = statSync(path);
    bySize.set(size, [...(bySize.get(size) ?? []), path]);
  }

function original(bytes: number, sha256: string): Uint8Array | null {
  for (const path of bySize.get(bytes) ?? []) {
    const content = readFileSync(path);
    if (createHash("sha256").update(content).digest("hex") === sha256) return content;
  }
  return null;
}

describe("originals", () => {
  const shipped = listVintages(homeAt()).filter((v) => v.shipped);

  test.for(shipped.map((v) => v.card))("$source_id $vintage", (card, { skip }) => {
    const bytes = original(card.file.bytes, card.file.sha256);
    if (!bytes) {
      skip("the publisher's file is not at hand");
      return;
    }
    const source = sourceById(card.source_id);
    const parsed = source.parse({ name: card.file.name, bytes });
    expect(parsed.layout).toBe(card.layout);
    expect(parsed.passed_over).toEqual(card.passed_over);
    expect(parsed.readings.length).toBe(card.readings);
    expect(readingsHash(parsed.readings)).toBe(card.readings_sha256);
    expect(validate(source, parsed, card.file.name)).toEqual([]);
  });
});
