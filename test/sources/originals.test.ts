import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import { sourceById } from "../../pipelines/receive.ts";
import { validate } from "../../pipelines/validate.ts";
import { listVintages, readingsHash } from "../../pipelines/vintages.ts";
import type { Card } from "../../schemas/card.ts";
import { originalWith } from "../originals.ts";
import { Fixture, fixtureFile } from "./fixture.ts";

/** The publishers' files, parsed again and compared with the readings kept, reading by reading (by the hash of all). */
describe("originals", () => {
  const shipped = listVintages(homeAt()).filter((v) => v.shipped);

  test.for(shipped.map((v) => v.card))("$source_id $vintage", (card, { skip }) => {
    const bytes = originalWith(card.file.bytes, card.file.sha256) ?? typedWhole(card);
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

/** The transcript itself, where the source keeps it whole as a fixture, or null. */
function typedWhole({ source_id, file }: Card): Uint8Array | null {
  const folder = join(projectDir, "sources", source_id, "fixture");
  const typed = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => Fixture.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))))
    .filter((fixture) => fixture.as === "text" && fixture.name === file.name)
    .map((fixture) => fixtureFile(fixture).bytes);
  return typed.find((bytes) => createHash("sha256").update(bytes).digest("hex") === file.sha256) ?? null;
}
