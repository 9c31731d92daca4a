import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { homeAt } from "../pipelines/home.ts";
import { serveSite } from "../site/serve.ts";
import { closeBrowser } from "./site/browser.ts";
import { paintOf } from "./site/paint.ts";
import { budget, heaviest, type Weight } from "./site/weigh.ts";

/**
 * What the site weighs and how soon it shows: the heaviest page of each kind of the site in the home folder.
 *
 * Bytes do not depend on the machine, times do. With `--lighthouse` the scores of Lighthouse are added; it is fetched by
 * npx for that run and is no part of the project (`CHROME_PATH` names the browser it drives).
 */

const LIGHTHOUSE = "lighthouse@12.8.2";
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

const { site: folder } = homeAt();
const site = await serveSite(folder, { port: 0 });
const kb = (bytes: number) => (bytes / 1000).toFixed(1);
const both = (w: Weight) => `${kb(w.raw)} / ${kb(w.gzip)}`;
const rows: Record<string, string | number>[] = [];
try {
  for (const page of heaviest(folder)) {
    const paint = await paintOf(site.url + page.path);
    rows.push({
      page: page.path,
      "HTML kB / gzip": both(page.html),
      "CSS kB / gzip": both(page.style),
      "JS kB / gzip": both(page.script),
      "fonts kB": kb(paint.fonts),
      "sent kB": `${kb(page.sent)} of ${kb(budget.page[page.kind])}`,
      requests: paint.requests,
      "FCP ms": Math.round(paint.first),
      "LCP ms": Math.round(paint.largest),
      "TBT ms": Math.round(paint.blocked),
      CLS: paint.shift.toFixed(3),
      ...(process.argv.includes("--lighthouse") && lighthouse(site.url + page.path)),
    });
  }
} finally {
  await closeBrowser();
  await site.close();
}
console.table(rows);

/** Scores out of 100. */
function lighthouse(url: string): Record<string, number> {
  const out = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const report = join(out, "report.json");
  try {
    execFileSync(
      "npx",
      [
        "--yes",
        LIGHTHOUSE,
        url,
        "--quiet",
        "--output=json",
        `--output-path=${report}`,
        `--only-categories=${CATEGORIES.join(",")}`,
        "--chrome-flags=--headless=new --no-sandbox --disable-dev-shm-usage",
      ],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    const { categories } = JSON.parse(readFileSync(report, "utf8")) as {
      categories: Record<string, { score: number | null }>;
    };
    return Object.fromEntries(CATEGORIES.map((c) => [c, Math.round((categories[c]?.score ?? 0) * 100)]));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
