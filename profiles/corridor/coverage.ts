import type { Lang } from "../../schemas/language.ts";
import type { Fact } from "../data.ts";
import type { CoverageChart } from "../document.ts";
import { said } from "../figures/context.ts";
import type { Pair } from "./pair.ts";
import { UN } from "./words.ts";

/** The lane of own statistics stands also when it is empty: that is what a reader should see. */
const OWN = 3;

/** "What is held, by year": the years for which any source has a number for the corridor, and the dates of its law. */
export function coverageOf(pair: Pair, lang: Lang): CoverageChart {
  const lanes = [
    {
      label: said(lang, `Stocks, ${UN.en}`, `Люди, ${UN.ru}`),
      marks: yearsOf([pair.out, pair.in].flatMap((s) => s.editions.flatMap((e) => [...e.points]))),
    },
    {
      label: said(lang, "Stocks, matrices", "Люди, матрицы"),
      marks: yearsOf([...pair.out.compiled, ...pair.in.compiled]),
    },
    {
      label: said(lang, "Money, modelled", "Деньги, модель"),
      marks: yearsOf([...pair.received, ...pair.sent].filter((f) => f.obs_value !== null)),
    },
    {
      label: said(lang, "Own statistics", "Свои данные"),
      marks: [...new Set(pair.own.map((f) => Number(f.time_period.slice(0, 4))))].toSorted((a, b) => a - b),
    },
    { label: said(lang, "Law, dated", "Правила с датой"), marks: lawYears(pair) },
  ].filter(({ marks }, i) => marks.length > 0 || i === OWN);
  const all = lanes.flatMap((l) => l.marks);
  const x = [Math.min(...all), Math.max(...all)] as const;
  return {
    kind: "coverage",
    title: said(lang, "What is held, by year", "Что есть, по годам"),
    x,
    lanes: lanes.map(({ label, marks }) => ({ label, spans: [], marks })),
    aria: `${said(lang, "What is held, by year", "Что есть, по годам")}: ${lanes
      .map(({ label, marks }) => `${label} ${marks.length > 0 ? marks.join(", ") : said(lang, "none", "нет")}`)
      .join("; ")}`,
  };
}

function yearsOf(facts: readonly Fact[]): number[] {
  return [...new Set(facts.map((f) => Number(f.time_period)))].toSorted((a, b) => a - b);
}

/** Years in which agreements of the two, and answers that name the other state, begin; those only seen have no beginning. */
function lawYears({ law }: Pair): number[] {
  const answers = law.ways.flatMap((way) => [...[...way.main, ...way.named].flatMap((q) => q.answers), ...way.earlier]);
  const days = [
    ...law.agreements.filter((a) => !a.multilateral).flatMap((a) => a.date_in_force ?? a.date_adopted ?? []),
    ...answers.filter((a) => a.coded_counterpart === a.counterpart && a.from_basis !== "SEEN").map((a) => a.valid_from),
  ];
  return [...new Set(days.map((d) => Number(d.slice(0, 4))))].toSorted((a, b) => a - b);
}
