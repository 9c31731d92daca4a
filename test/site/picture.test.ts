import { describe, expect, it } from "vitest";
import type { Chart, Figure } from "../../profiles/document.ts";
import { disclaimer } from "../../site/charts/disclaimer.ts";
import { aloneContext } from "../../site/context.ts";
import { pictureSvg } from "../../site/picture/draw.ts";
import { painted, pictureFiles } from "../../site/picture/files.ts";
import { headlineFigure, picturePath } from "../../site/picture/headline-figure.ts";
import { chartCss } from "../../site/stylesheet.ts";
import { data, profile } from "./sample/documents.ts";

const css = chartCss();

function shown(lang: "en" | "ru"): Figure {
  const figure = headlineFigure(profile(lang));
  if (figure === null) throw new Error("the sample lacks its figure");
  return figure;
}

/** Width and height of a PNG, from its header. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

/** A drawing of one line of text, so that what is painted is that text or nothing. */
const line = (text: string, style: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 40"><text x="0" y="30" style="${style}">${text}</text></svg>`;

describe("the picture of a page", () => {
  it("is that of the money received on a profile, and there is none for a page of lists", () => {
    expect(shown("en").id).toBe("received");
    expect(picturePath(profile("ru"))).toBe("/ru/countries/tajikistan/picture.png");
    expect(picturePath(data("en"))).toBeNull();
    expect(pictureFiles(data("en"), aloneContext, css)).toEqual([]);
  });

  it("has the size that sites ask for, and the same bytes again", () => {
    const [first, second] = [0, 1].map(() => pictureFiles(profile("ru"), aloneContext, css)[0]?.content);
    if (typeof first === "string" || first === undefined) throw new Error("no picture");
    expect(sizeOf(first)).toEqual([1200, 630]);
    expect(second).toEqual(first);
  });

  it("carries headline, source line and the site's name", () => {
    const svg = pictureSvg(shown("ru"), "ru", "Имя сайта", css);
    const texts = [...svg.matchAll(/class="(title|source|site)">([^<]*)</g)];
    expect(texts.map((m) => m[1])).toEqual(expect.arrayContaining(["title", "source", "site"]));
    const joined = texts
      .filter((m) => m[1] === "title")
      .map((m) => m[2])
      .join(" ");
    expect(joined).toBe(shown("ru").headline);
    expect(svg).toContain(">Имя сайта</text>");
  });

  it("says of a map's boundaries all that must be said", () => {
    const map: Chart = {
      kind: "map",
      places: [],
      hollow: false,
      lines: [],
      placeLabel: "",
      lineLabel: "",
      noFigureLabel: "",
      aria: "",
    };
    const figure: Figure = {
      ...shown("ru"),
      source: "Источник ".repeat(90),
      charts: [{ heading: "", direction: "none", chart: map }],
    };
    const lines = [...pictureSvg(figure, "ru", "x", css).matchAll(/class="source">([^<]*)</g)].map((m) => m[1]);
    expect(lines.join(" ")).toContain(disclaimer(map, "ru"));
  });

  it("cuts a headline too long for it at a word, and escapes a hostile one", () => {
    const long = { ...shown("en"), headline: `${"a very long headline ".repeat(40)}end` };
    const titles = [...pictureSvg(long, "en", "x", css).matchAll(/class="title">([^<]*)</g)].map((m) => m[1]);
    expect(titles).toHaveLength(3);
    expect(titles[2]).toMatch(/[a-z]…$/);
    const hostile = pictureSvg({ ...shown("en"), headline: "<script>x</script>&" }, "en", "x", css);
    expect(hostile).toContain("&lt;script&gt;x&lt;/script&gt;&amp;");
  });

  it("has letters of both scripts in both faces", () => {
    const empty = painted(line("", ""));
    for (const face of ["Source Sans 3", "Source Serif 4"]) {
      const [latin, cyrillic, other] = ["AAAA", "ЖЖЖЖ", "ЯЯЯЯ"].map((text) =>
        painted(line(text, `font-family:'${face}';font-weight:600;font-size:24px`)),
      );
      expect(latin).not.toEqual(empty);
      expect(cyrillic).not.toEqual(other);
    }
  });
});
