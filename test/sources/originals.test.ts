import { describe, expect, test } from "vitest";
import { homeAt } from "../../pipelines/home.ts";
import { sourceById } from "../../pipelines/receive.ts";
import { validate } from "../../pipelines/validate.ts";
import { listVintages, readingsHash } from "../../pipelines/vintages.ts";
import { originalWith } from "../originals.ts";

/** The publishers' files, parsed again and compared with the readings kept, reading by reading (by the hash of all). */
describe("originals", () => {
  const shipped = listVintages(homeAt()).filter((v) => v.shipped);

  test.for(shipped.map((v) => v.card))("$source_id $vintage", (card, { skip }) => {
    const bytes = originalWith(card.file.bytes, card.file.sha256);
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
