import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Direction, LineChart, LineSeries } from "../document.ts";
import { said } from "../figures/context.ts";
import { editionOf } from "../words/editions.ts";
import { capital } from "../words/sentences.ts";
import { disagreement, type Edition, isTold, type Side, sharedYears } from "./pair.ts";
import { sideAria } from "./people-words.ts";
import { PEOPLE_UNIT } from "./words.ts";

/** One direction: the newest edition heavy, older ones thin, matrices as marks without a line. */
export function peopleChart(side: Side, direction: Direction, x: readonly [number, number], lang: Lang): LineChart {
  const told = disagreement(side);
  const labels = editionLabels(side.editions, lang);
  const series = side.editions.map((e, i): LineSeries => {
    const called = e.points.flatMap((p, index) =>
      (i === 0 && p === e.points.at(-1)) || p === told?.older || p === told?.newest
        ? [{ index, text: formatNumber(p.obs_value, lang) }]
        : [],
    );
    return {
      id: `e${e.edition}`,
      label: labels[i] ?? "",
      sublabel: "",
      direction,
      role: e.edition === side.newestHeld ? "newest" : "older",
      nearness: "compiled",
      everyPoint: true,
      points: pointsOf(e.points),
      callouts: called,
    };
  });
  return {
    kind: "lines",
    unit: PEOPLE_UNIT[lang],
    series: [...series, ...matrixMarks(side, direction, lang)],
    events: [],
    breaks: [],
    x,
    fromZero: true,
    band: isApart(side) ? [`e${side.editions[0]?.edition}`, `e${side.editions[1]?.edition}`] : null,
    decimals: 0,
    aria: sideAria(side, lang),
  };
}

/** Whether the newest edition and the one before it disagree on any year enough to be told. */
export const isApart = (side: Side): boolean => sharedYears(side).some(isTold);

/** Names at the lines' ends; an older edition that repeats the one after it shares its name. */
/** `Edition of 2024`. */
export function editionLabels(editions: readonly Edition[], lang: Lang): string[] {
  const labels = editions.map((e, i) => (i === 0 ? editionLabel(e.edition, lang) : e.edition));
  for (let i = editions.length - 1; i > 1; i--) {
    const [own, after] = [editions[i], editions[i - 1]];
    if (!own || !after || !repeats(own, after)) continue;
    labels[i - 1] = `${labels[i - 1]}, ${labels[i]}`;
    labels[i] = "";
  }
  return labels;
}

/** Whether two editions agree on every year both print, and share one. */
function repeats(a: Edition, b: Edition): boolean {
  const shared = a.points.flatMap((p) => {
    const other = b.points.find((q) => q.time_period === p.time_period);
    return other ? [p.obs_value === other.obs_value] : [];
  });
  return shared.length > 0 && shared.every((same) => same);
}

function matrixMarks(side: Side, direction: Direction, lang: Lang): LineSeries[] {
  if (side.compiled.length === 0) return [];
  return [
    {
      id: "matrix",
      label: said(lang, "World Bank", "Всемирный банк"),
      sublabel: "",
      direction,
      role: "marks",
      nearness: "compiled",
      everyPoint: true,
      points: pointsOf(side.compiled),
      callouts: [],
    },
  ];
}

/** Every figure of these sources is an estimate: the note says it once, and the table prints the letter. */
const pointsOf = (facts: readonly Fact[]) =>
  facts.map((f) => ({ x: Number(f.time_period), y: f.obs_value, status: null }));

/** `Edition of 2024`. */
export function editionLabel(edition: string, lang: Lang): string {
  return capital(editionOf(edition, lang));
}
