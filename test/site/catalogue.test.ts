import { describe, expect, it } from "vitest";
import type { DatasetWords, PageDocument } from "../../profiles/document.ts";
import { aloneContext } from "../../site/context.ts";
import { frequencyOf, renderCatalogue } from "../../site/linked/catalogue.ts";
import { data } from "./sample/documents.ts";

const words: DatasetWords = {
  publisher: "World Bank",
  licence: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  citation: "World Bank, World Development Indicators.",
  landing: "https://data.worldbank.org/",
  years: ["1990", "2024"],
  variables: ["Remittances received"],
  modified: "2025-07-01",
  everyMonths: 6,
};
const whole: DatasetWords = { ...words, publisher: "MIRPAL profiles", landing: null, everyMonths: null };
const source = (lang: "en" | "ru"): PageDocument => ({
  ...data(lang),
  path: "sources/worldbank-wdi",
  title: lang === "en" ? "World Development Indicators" : "Показатели </script> развития",
  sections: [],
  dataset: words,
});
const withFiles = (lang: "en" | "ru"): PageDocument => ({
  ...data(lang),
  dataset: whole,
  sections: [
    {
      id: "downloads",
      heading: "",
      intro: "",
      toc: [],
      blocks: [
        {
          type: "downloads",
          id: "files",
          heading: "",
          sub: "",
          items: ["observation.parquet", "observation.csv.gz", "indicator.csv"].map((label) => ({
            label,
            href: `/data/${label}`,
            note: `${lang} ${label}`,
          })),
        },
      ],
    },
  ],
});

const site = {
  ...aloneContext,
  address: "https://example.org/p/",
  generatedOn: "2026-11-22",
  file: (path: string) => (path === "/data/indicator.csv" ? { bytes: 1234, sha256: "" } : null),
};
const catalogue = (docs: readonly PageDocument[]) => JSON.parse(renderCatalogue(docs, site));
const docs = [withFiles("en"), withFiles("ru"), source("en"), source("ru")];

describe("the catalogue", () => {
  it("has a data set for each table with all its files, and one for each source", () => {
    const sets = catalogue(docs)["dcat:dataset"];
    expect(sets.map((s: { "@id": string }) => s["@id"].split("#")[1])).toEqual([
      "observation",
      "indicator",
      "worldbank-wdi",
    ]);
    expect(sets[0]["dcat:distribution"]).toHaveLength(2);
    expect(sets[1]["dcat:distribution"][0]).toMatchObject({
      "dcat:downloadURL": { "@id": "https://example.org/p/data/indicator.csv" },
      "dcat:mediaType": { "@id": "https://www.iana.org/assignments/media-types/text/csv" },
      "dcat:byteSize": { "@value": "1234" },
    });
    expect(sets[0]["dcat:distribution"][0]["dcat:byteSize"]).toBeUndefined();
  });

  it("tells of a source its publisher, terms, years, rhythm and both titles", () => {
    const set = catalogue(docs)["dcat:dataset"][2];
    expect(set["dct:title"]).toEqual([
      { "@language": "en", "@value": "World Development Indicators" },
      { "@language": "ru", "@value": "Показатели </script> развития" },
    ]);
    expect(set["dcat:landingPage"]).toEqual({ "@id": "https://data.worldbank.org/" });
    expect(set["dct:accrualPeriodicity"]["@id"]).toMatch(/\/ANNUAL_2$/);
    expect(set["dct:temporal"]["dcat:startDate"]["@value"]).toBe("1990");
    expect(set["dcat:distribution"]["dct:license"]["@id"]).toBe("https://creativecommons.org/licenses/by/4.0/");
  });

  it("is whole where a site has no page about data", () => {
    expect(catalogue([])["dcat:dataset"]).toBeUndefined();
    expect(catalogue([])["dct:title"]).toHaveLength(2);
  });

  it("names a rhythm only where the editions tell one", () => {
    expect([null, 0, 1, 3, 5, 12, 24, 40].map(frequencyOf)).toEqual([
      "UNKNOWN",
      "IRREG",
      "MONTHLY",
      "QUARTERLY",
      "ANNUAL_2",
      "ANNUAL",
      "BIENNIAL",
      "IRREG",
    ]);
  });
});
