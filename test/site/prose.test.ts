import { describe, expect, it } from "vitest";
import type { Prose } from "../../profiles/document.ts";
import { renderProse } from "../../site/blocks/prose.ts";
import { aloneContext, pageContext } from "../../site/context.ts";

const drawn = (...body: Prose["body"]) =>
  renderProse(
    { type: "prose", id: "M-1", heading: "M-1. One", body },
    pageContext("en", "methodology", aloneContext),
    3,
  ).markup;

describe("prose", () => {
  it("folds what stands under a summary, whatever it is, and nothing else", () => {
    const markup = drawn(
      "Before",
      { summary: "Example <1>", parts: ["Inside", { items: ["One", "Two"] }, { code: "a < b" }] },
      "After",
    );
    const folded = /<details><summary>Example &lt;1&gt;<\/summary>([\s\S]*)<\/details>/.exec(markup)?.[1];
    expect(folded).toMatch(
      /^<p>Inside<\/p>\s*<ul><li>One<\/li><li>Two<\/li><\/ul>\s*<pre [^>]*><code>a &lt; b<\/code><\/pre>\s*$/,
    );
    expect(markup.indexOf("<p>Before</p>")).toBeLessThan(markup.indexOf("<details>"));
    expect(markup.indexOf("<p>After</p>")).toBeGreaterThan(markup.indexOf("</details>"));
  });

  it("names each box of code that scrolls once on a page, folded or not", () => {
    const markup = drawn({ code: "one" }, { summary: "More", parts: [{ code: "two" }] });
    expect([...markup.matchAll(/<pre [^>]*aria-label="([^"]+)"/g)].map((m) => m[1])).toEqual([
      "M-1. One",
      "M-1. One (2)",
    ]);
  });
});
