import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { compiled } from "../../bin/compiled.mjs";

const dir = mkdtempSync(join(tmpdir(), "mirpal-compiled-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe("the compiled command line", () => {
  test("is compiled once though two commands start at once, and leaves nothing half-written", async () => {
    const cache = join(dir, "cache");
    const addresses = await Promise.all([compiled(cache), compiled(cache)]);
    expect(addresses[0]).toMatch(/^file:.*\/mirpal\.js$/);
    expect(addresses[1]).toBe(addresses[0]);
    expect(await compiled(cache)).toBe(addresses[0]);
    expect(readdirSync(cache)).toHaveLength(1);
  });

  test("is done without where it cannot be kept", async () => {
    const file = join(dir, "a-file");
    writeFileSync(file, "");
    chmodSync(file, 0o444);
    expect(await compiled(join(file, "cache"))).toBeNull();
  });
});
