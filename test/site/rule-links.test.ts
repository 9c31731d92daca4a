import { describe, expect, it } from "vitest";
import type { PageDocument } from "../../profiles/document.ts";
import { aloneContext } from "../../site/context.ts";
import { figuresOf } from "../../site/figure-files.ts";
import { renderPage } from "../../site/page.ts";
import { profile } from "./sample/documents.ts";

/** The sample page with one line of provenance, and one key figure, computed by a rule. */
function withRule(doc: PageDocument): PageDocument {
  const [figure] = figuresOf(doc);
  const [line] = figure?.provenance ?? [];
  if (!line) throw new Error("the sample has no provenance");
  return {
    ...doc,
    lead: doc.lead.map((b) =>
      b.type === "keys" ? { ...b, items: b.items.map((k) => ({ ...k, methodId: "M-342" })) } : b,
    ),
    sections: doc.sections.map((s) => ({
      ...s,
      blocks: s.blocks.map((b) =>
        b === figure ? { ...b, provenance: [...b.provenance, { ...line, methodId: "M-342" }] } : b,
      ),
    })),
  };
}

describe("a number computed here leads to its rule", () => {
  it("from the badges, the lines of provenance and the key figures", () => {
    const markup = renderPage(withRule(profile("ru")));
    const link = /<a href="[^"]*methodology\/#M-342">правило M-342<\/a>/.source;
    expect(markup).toMatch(new RegExp(`<span class="rule">${link}</span>`));
    expect(markup).toMatch(new RegExp(`<span>${link}</span>`));
    expect(markup).toMatch(new RegExp(`, ${link}</span></span></li>`));
  });

  it("by words alone on a site without that page", () => {
    const markup = renderPage(withRule(profile("en")), { ...aloneContext, has: () => false });
    expect(markup).toContain(`<span class="rule">rule M-342</span>`);
  });

  it("and a printed number has no such link", () => {
    expect(renderPage(profile("en"))).not.toContain("methodology/#M-");
  });
});
