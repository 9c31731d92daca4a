import { describe, expect, it } from "vitest";
import { aloneContext } from "../../site/context.ts";
import { jsonText, type Node } from "../../site/linked/json.ts";
import { mediaType } from "../../site/linked/media-type.ts";
import { renderPage } from "../../site/page.ts";
import { corridor, home, profile, samplePages } from "./sample/documents.ts";

/** The nodes a page tells, as a program reads them. */
function told(markup: string): Node[] {
  const blocks = [...markup.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  expect(blocks.length).toBeLessThanOrEqual(1);
  return blocks.flatMap((block) => JSON.parse(block[1] ?? "")["@graph"] as Node[]);
}
const ofType = (nodes: readonly Node[], type: string) => nodes.find((node) => node["@type"] === type);

describe("the data of a page for programs", () => {
  it("names a profile's figures, years, place, licences and files", () => {
    const set = ofType(told(renderPage(profile("ru"))), "Dataset");
    expect(set).toMatchObject({
      name: profile("ru").title,
      description: profile("ru").description,
      inLanguage: "ru",
      spatialCoverage: ["Таджикистан"],
    });
    expect(set?.temporalCoverage).toMatch(/^(19|20)\d\d\/20\d\d$/);
    expect(set?.license).toContain("https://creativecommons.org/licenses/by/4.0/");
    expect(set?.isBasedOn).toContain("World Bank, BX.TRF.PWKR.CD.DT");
    const files = set?.distribution as Node[];
    expect(files).toContainEqual({
      "@type": "DataDownload",
      encodingFormat: "text/csv",
      contentUrl: "/ru/countries/tajikistan/received.csv",
    });
    expect(files.map((f) => String(f.contentUrl)).filter((url) => !/\.(csv|xlsx)$/.test(url))).toEqual([]);
  });

  it("names both ends of a corridor, and no data where a page has none", () => {
    const set = ofType(told(renderPage(corridor("en"))), "Dataset");
    expect(set?.spatialCoverage).toEqual(["Armenia", "Russian Federation"]);
    const text = samplePages().find((doc) => doc.path === "methodology");
    if (text === undefined) throw new Error("the sample lacks its methodology");
    expect(ofType(told(renderPage(text)), "Dataset")).toBeUndefined();
    expect(told(renderPage(home()))).toEqual([]);
  });

  it("tells the way to a page by pages that exist, with whole addresses where the site knows its own", () => {
    const site = { ...aloneContext, address: "https://example.org/p/" };
    const way = ofType(told(renderPage(profile("en"), site)), "BreadcrumbList");
    const steps = way?.itemListElement as Node[];
    expect(steps.map((s) => s.position)).toEqual(steps.map((_, i) => i + 1));
    expect(steps[0]?.item).toBe("https://example.org/p/en/");
    expect(steps.at(-1)).toMatchObject({ name: "Tajikistan", item: "https://example.org/p/en/countries/tajikistan/" });
  });

  it("lets no text of a publisher out of its block", () => {
    const doc = { ...profile("en"), title: "</script><script>alert(1)</script><!-- & \u2028" };
    const markup = renderPage(doc);
    expect(markup).not.toContain("<script>alert");
    expect(ofType(told(markup), "Dataset")?.name).toBe(doc.title);
    expect(jsonText({ a: "<!--", b: null, c: [], d: "" })).toBe('{"a":"\\u003c!--"}');
  });

  it("names media types by the ending", () => {
    expect(mediaType("/data/observation.csv.gz")).toBe("application/gzip");
    expect(mediaType("/data/derived.parquet")).toBe("application/vnd.apache.parquet");
    expect(mediaType("/data/SHA256SUMS")).toBe("text/plain");
  });
});
