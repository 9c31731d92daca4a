import { describe, expect, it } from "vitest";
import { langs } from "../../schemas/language.ts";
import { methods } from "../../schemas/methods.ts";
import { formulaWords, mathMarkup, renderFormula } from "../../site/blocks/formula.ts";
import { aloneContext, pageContext } from "../../site/context.ts";

describe("formulas", () => {
  it.each(methods.map((m) => [m.id, m] as const))("%s is drawn in both languages", (_, { tex, formula }) => {
    for (const lang of langs) {
      const { markup } = mathMarkup(tex, formula, lang);
      expect(markup).toMatch(/^<math alttext="[^"]+" display="block">.+<\/math>$/);
      expect(markup).not.toMatch(/ style=| class=|<merror|<script/);
    }
  });

  it("says its words in the page's language and leaves codes alone", () => {
    const tex = String.raw`X_{\text{year}}+\text{STK}`;
    expect(mathMarkup(tex, "X", "ru").markup).toContain("<mtext>год</mtext>");
    expect(mathMarkup(tex, "X", "ru").markup).toContain("<mtext>STK</mtext>");
    expect(mathMarkup(tex, "X", "en").markup).toContain("<mtext>year</mtext>");
  });

  it("has a Russian for the words that methods use and for no others", () => {
    const used = new Set(methods.flatMap((m) => [...m.tex.matchAll(/\\text\{([^{}]*)\}/g)].map(([, w]) => w?.trim())));
    expect(Object.keys(formulaWords).filter((word) => !used.has(word))).toEqual([]);
    // the subscripts of rates offered and between banks, and codes, are letters of the formula
    const words = [...used].filter((word) => /^[a-z]/.test(word ?? "") && word !== "off" && word !== "ib");
    expect(words.filter((word) => !((word ?? "") in formulaWords))).toEqual([]);
  });

  it("is a region that scrolls by keyboard, named once on a page", () => {
    const page = pageContext("en", "methodology", aloneContext);
    const twice = [1, 2].map(() => renderFormula({ tex: "a<b", formula: `a < "b"` }, "M-1. One", page).markup);
    expect(twice[0]).toContain(`tabindex="0" role="region" aria-label="Formula: M-1. One"`);
    expect(twice[1]).toContain(`aria-label="Formula: M-1. One (2)"`);
    expect(twice[0]).toContain(`alttext="a &lt; &quot;b&quot;"`);
  });

  it("refuses what it cannot read", () => {
    expect(() => mathMarkup(String.raw`\frac{1`, "1", "en")).toThrow();
    expect(() => mathMarkup(String.raw`\nosuchcommand`, "1", "en")).toThrow();
  });
});
