import { describe, expect, it } from "vitest";
import type { Figure } from "../../profiles/document.ts";
import { renderQuery } from "../../site/blocks/query.ts";
import { aloneContext, pageContext } from "../../site/context.ts";
import { figureDownloads } from "../../site/downloads.ts";
import { figuresOf } from "../../site/figure-files.ts";
import { profile } from "./sample/documents.ts";

const sql = "select 1\nfrom observation\n  where a < 'b'";
const page = pageContext("ru", "countries/tajikistan", aloneContext);

function figure(query: Figure["query"]): Figure {
  const found = figuresOf(profile("ru")).find((f) => f.id === "received");
  if (found?.type !== "figure") throw new Error("the sample lacks its figure");
  return { ...found, query: query ?? null };
}
const drawer = (query: Figure["query"]) => renderQuery(figure(query), page)?.markup ?? "";
const written = (query: Figure["query"]) =>
  figureDownloads(profile("ru"), figure(query), aloneContext, ":root{--ink:#000;}").find((f) =>
    f.path.endsWith(".sql"),
  );

describe("the drawer with a figure's query", () => {
  it("has the statement, the command on one line, and the way to the console", () => {
    const markup = drawer({ sql, inBrowser: true });
    expect(markup).toContain("<code>select 1\nfrom observation\n  where a &lt; &#39;b&#39;</code>");
    expect(markup).toContain(
      "npx mirpal query &quot;select 1 from observation where a &lt; &#39;b&#39;&quot;".replaceAll("&quot;", '"'),
    );
    expect(markup).toContain('href="../../data/query/?file=countries/tajikistan/received"');
    expect(written({ sql, inBrowser: true })?.content).toBe(`${sql}\n`);
  });

  it("does not lead to the console with what only the whole database answers", () => {
    const markup = drawer({ sql, inBrowser: false });
    expect(markup).not.toContain("data/query");
    expect(markup).toContain("received.sql");
  });

  it("is not there for a figure without a query", () => {
    expect(drawer(null)).toBe("");
    expect(written(null)).toBeUndefined();
  });
});
