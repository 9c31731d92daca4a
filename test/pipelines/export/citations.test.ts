import { expect, test } from "vitest";
import { bibliography } from "../../../pipelines/export/describe/bibliography.ts";
import { citation } from "../../../pipelines/export/describe/citation.ts";
import type { Release } from "../../../pipelines/export/format.ts";
import type { ReleaseFacts, ReleaseVintage } from "../../../pipelines/export/release-table.ts";
import { openStore } from "../../../pipelines/store.ts";

const both = (text: string) => ({ en: text, ru: text });
const vintage = (source_vintage: string, published: string): ReleaseVintage => ({
  source_id: "worldbank-wdi",
  source_vintage,
  edition: published,
  published,
  retrieved: "2026-11-22",
  sha256: "0".repeat(64),
});

const facts: ReleaseFacts = {
  id: "2026.1",
  isRelease: true,
  date: "2026-11-22",
  methodology: "1.2.0",
  run_id: "0123456789ab",
  base: "https://example.org/releases/",
  title: both("Migration & remittances_1 {50%}"),
  about: both('Said "so"'),
  sources: [
    {
      source_id: "worldbank-wdi",
      title: both("World Development Indicators"),
      publisher: both("World Bank"),
      landing: "https://data.worldbank.org/",
      licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
    },
    {
      source_id: "oecd-migration",
      title: both("International Migration Database"),
      publisher: both("OECD"),
      landing: "https://www.oecd.org/",
      licence: { name: "OECD terms and conditions", url: null },
    },
  ],
  vintages: [vintage("b", "2025-07-01"), vintage("c", "2025-10-07"), vintage("a", "2023-07-25")],
};

async function textOf(describes: typeof citation, of = facts): Promise<string> {
  const store = await openStore(":memory:");
  const release: Release = { store, tables: [], facts: of };
  const [described] = await describes(release).finally(() => store.close());
  return described?.text ?? "";
}

test("CITATION.cff names the release and each source held, with the edition published last", async () => {
  expect(await textOf(citation)).toBe(`cff-version: 1.2.0
message: "For a figure, cite its publisher and edition; for the whole, cite this release."
type: dataset
title: "Migration & remittances_1 {50%}"
abstract: "Said \\"so\\""
authors:
  - name: "MIRPAL profiles"
version: "2026.1"
date-released: 2026-11-22
url: "https://example.org/releases/2026.1/"
keywords:
  - migration
  - remittances
  - statistics
  - vintages
  - provenance
references:
  - type: data
    title: "World Development Indicators"
    authors:
      - name: "World Bank"
    version: "2025-10-07"
    date-published: 2025-10-07
    date-accessed: 2026-11-22
    url: "https://data.worldbank.org/"
    license-url: "https://creativecommons.org/licenses/by/4.0/"
    notes: "Licence: CC BY 4.0."
`);
});

test("without an address none is made up", async () => {
  expect(await textOf(citation, { ...facts, base: null })).not.toContain("example.org");
  expect(await textOf(bibliography, { ...facts, base: null })).not.toContain("example.org");
});

test("citation.bib has signs as LaTeX prints them, and braces in pairs", async () => {
  const bib = await textOf(bibliography);
  expect(bib).toContain("title = {{Migration \\& remittances\\_1 \\{50\\%\\}}},");
  expect(bib.match(/^@misc\{[^,]+,$/gm)).toEqual(["@misc{mirpal-2026.1,", "@misc{worldbank-wdi,"]);
  let depth = 0;
  for (const sign of bib.replaceAll(/\\[{}]/g, "")) {
    depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
});
