import { expect, test } from "vitest";
import { releaseReport } from "../../bin/release-report.ts";
import { buildReport, stepText } from "../../bin/reports.ts";
import type { BuildStep, BuildSummary } from "../../pipelines/build.ts";
import { build } from "../../pipelines/build.ts";
import { homeAt } from "../../pipelines/home.ts";
import type { Release } from "../../pipelines/release.ts";
import type { Lang } from "../../schemas/language.ts";

const told = (lang: Lang) =>
  ({
    home: homeAt("home"),
    lang,
    json: false,
    out() {},
    note() {},
    step() {},
    say: (t: Record<Lang, string>) => t[lang],
  }) as const;

/** A count before a noun must agree with it; after a colon it need not. */
const COUNTED = /(?<![\d.,:-])\b1 [a-z\u0430-\u044f]{3,}/i;

test("one of a thing is told as well as many, in both languages", async () => {
  const steps: BuildStep[] = [];
  await build(homeAt("home"), {
    dryRun: true,
    force: true,
    only: ["expert-template", "abel-sander-flows"],
    onStep: (s) => steps.push(s),
  });
  expect(steps.length).toBeGreaterThan(0);
  const one: BuildSummary = {
    database: "x",
    outcome: "built",
    runId: "x",
    figures: 1,
    observations: 1,
    derived: 1,
    sources: 1,
    vintages: 1,
    laws: 1,
    errors: 1,
    warnings: 1,
    information: 1,
  };
  const manifest = { id: "a", vintages: [{}], exports: [{}], answers: { count: 1 } };
  const releases = (["written", "same", "different"] as const).map(
    (outcome) => ({ manifest, path: "x", outcome, differences: [{ name: "f" }], reasons: [] }) as unknown as Release,
  );
  for (const lang of ["en", "ru"] as const)
    for (const text of [
      ...steps.map((s) => stepText(s)[lang]),
      buildReport(one, told(lang)),
      buildReport({ ...one, outcome: "dry run" }, told(lang)),
      ...releases.map((r) => releaseReport(r, told(lang))),
    ])
      expect(text).not.toMatch(COUNTED);
});
