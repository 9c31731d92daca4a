import type { Lang } from "../../schemas/language.ts";
import { findingNotes } from "../country/findings.ts";
import type { Fact } from "../data.ts";
import type { Cell, Figure, LineSeries } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { conceptsOf } from "../figures/concepts.ts";
import { said } from "../figures/context.ts";
import { citation } from "../figures/origin.ts";
import { citedOf, sourceNames, traps } from "../figures/own/groups.ts";
import type { OwnFact } from "../figures/own/read.ts";
import { isDrawn, officialFirst } from "../figures/own/transfers.ts";
import { periodsQuery } from "../figures/query.ts";
import { toMillions, yearRows } from "../figures/series.ts";
import { MILLION_USD, moneyText } from "../words/grammar.ts";
import { plainFrom, plainName, plainTo } from "../words/short.ts";
import { citing } from "./citing.ts";
import { drawn, type OwnLine, ownLines } from "./own-lines.ts";
import { known, type Pair } from "./pair.ts";
import { lines } from "./provenance.ts";
import type { CorridorRows } from "./rows.ts";
import { millionsShort } from "./words.ts";

const INDICATORS = ["MTO_IN", "MTO_OUT", "MTO_NET", "PT", "R1"];

/** Money that came in, seen from the country of the page: received by it, or sent to it by the partner's statistics. */
const inwardOf = (pair: Pair) => (f: OwnFact) =>
  f.ref_area === pair.from ? f.direction !== "OUT" : f.direction === "OUT";

/** What the two central banks themselves count in the corridor, with the model's marks beside it. Null without. */
export function ownMoneyFigure(pair: Pair, rows: CorridorRows, lang: Lang): Figure | null {
  const facts = pair.ownFacts.filter((f) => INDICATORS.includes(f.indicator) && f.unit_measure === "USD");
  const all = ownLines(officialFirst(facts), inwardOf(pair), lang);
  const shown = all.filter((l) =>
    isDrawn(
      l.group,
      all.filter((o) => o.reporter === l.reporter).map((o) => o.group),
    ),
  );
  const used = all.flatMap((l) => [...l.group.facts]);
  if (used.length === 0) return null;
  const years = [...new Set(used.map((f) => Number(f.time_period)))];
  const model = modelMarks(pair, lang);
  const between = `${plainName(pair.from, "en")} and ${plainName(pair.to, "en")}`;
  return {
    type: "figure",
    id: "transfers",
    badges: [
      badges.centralBank(lang),
      ...(used.some((f) => f.nearness === "quoted") ? [badges.quoted(lang)] : []),
      ...(model.length > 0 ? [badges.modelled(lang)] : []),
    ],
    concepts: conceptsOf([...used.map((f) => f.indicator), ...(model.length > 0 ? ["R_BIL_EST"] : [])], lang),
    headline: headlineOf(all, pair, lang),
    sub: said(
      lang,
      `Transfers of individuals between ${between}, US$ million a year, as each side’s central bank counts them; diamonds: the model`,
      `Переводы физических лиц ${plainFrom(pair.from, "ru")} и обратно, млн долл. США в год, как их считает центральный банк каждой стороны; ромбы – модель`,
    ),
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "lines",
          unit: MILLION_USD[lang],
          series: [...shown.map((l) => drawn(l, toMillions, (v) => millionsShort(v, lang))), ...model],
          events: [],
          breaks: [],
          x: [
            Math.min(...years, ...model.flatMap((m) => m.points.map((p) => p.x))) - 1,
            Math.max(...years, ...model.flatMap((m) => m.points.map((p) => p.x))),
          ],
          fromZero: true,
          band: null,
          decimals: 1,
          aria: `${headlineOf(all, pair, lang)}.`,
        },
      },
    ],
    events: [],
    source: said(lang, `Source: ${sourceNames(used, "en")}.`, `Источник: ${sourceNames(used, "ru")}.`),
    notes: [
      said(
        lang,
        "Each line is one bank’s own concept: channels, purposes and currencies differ, so a gap between the two is not yet an error. Section 3 says which figures can be set against each other.",
        "Каждая линия – собственное понятие банка: каналы, цели и валюты различаются, поэтому расхождение – ещё не ошибка. В разделе 3 сказано, какие числа сопоставимы.",
      ),
      ...traps(used, lang),
    ],
    findings: findingNotes(pair.findings, INDICATORS, lang),
    table: {
      caption: said(
        lang,
        `Transfers between ${between}, US$ million`,
        `Переводы ${plainFrom(pair.from, "ru")} и обратно, млн долл. США`,
      ),
      columns: [
        { label: said(lang, "Year", "Год"), numeric: false },
        ...all.map((l) => ({ label: columnLabel(l, pair, lang), numeric: true })),
      ],
      rows: yearRows(
        all.map((l) => ({ facts: l.group.facts, decimals: 1, scale: toMillions })),
        lang,
      ) as Cell[][],
      stack: false,
    },
    provenance: lines(said(lang, "All points", "Все точки"), used as readonly Fact[], rows.cards, lang),
    query: periodsQuery(
      said(lang, "Year", "Год"),
      all.map((l) => ({ label: columnLabel(l, pair, lang), facts: l.group.facts, scale: toMillions })),
    ),
    citation: citation(citedOf(used), citing(rows, lang)),
  };
}

/** `Received from Russia, Armenia counts`. */
function columnLabel(line: OwnLine, pair: Pair, lang: Lang): string {
  const way =
    line.direction === "in"
      ? said(lang, `Received ${plainFrom(pair.to, "en")}`, `Получено ${plainFrom(pair.to, "ru")}`)
      : said(lang, `Sent ${plainTo(pair.to, "en")}`, `Отправлено ${plainTo(pair.to, "ru")}`);
  return `${way}: ${line.label}`;
}

function modelMarks(pair: Pair, lang: Lang): LineSeries[] {
  return (["in", "out"] as const).flatMap((direction): LineSeries[] => {
    const facts = known(direction === "in" ? pair.received : pair.sent).filter((f) => f.obs_value > 0);
    if (facts.length === 0) return [];
    return [
      {
        id: `model-${direction}`,
        label: "",
        sublabel: said(lang, "model", "модель"),
        direction,
        role: "marks",
        nearness: "modelled",
        everyPoint: true,
        points: facts.map((f) => ({ x: Number(f.time_period), y: toMillions(f.obs_value), status: null })),
        callouts: [],
      },
    ];
  });
}

/** The newest figure in each direction, gross before net, with the way it went. */
function headlineOf(all: readonly OwnLine[], pair: Pair, lang: Lang): string {
  const newest = (direction: "in" | "out") =>
    all
      .filter((l) => l.direction === direction && l.group.breakdown_1 !== "NC")
      .flatMap((l) => l.group.facts.at(-1) ?? [])
      .toSorted((a, b) => Number(isNet(a)) - Number(isNet(b)) || (a.time_period < b.time_period ? 1 : -1))[0];
  const clause = (f: OwnFact & { obs_value: number }, verb: readonly [string, string], whence: string) => {
    const net = isNet(f) ? said(lang, " net", " (сальдо)") : "";
    return said(
      lang,
      `${moneyText(f.obs_value, "en")} ${verb[0]} ${whence}${net} in ${f.time_period}`,
      `${verb[1]} ${whence} в ${f.time_period}\u00a0г. ${moneyText(f.obs_value, "ru")}${net}`,
    );
  };
  const [received, sent] = [newest("in"), newest("out")];
  const parts = [
    ...(received ? [clause(received, ["received", "получено"], plainFrom(pair.to, lang))] : []),
    ...(sent ? [clause(sent, ["sent", "отправлено"], plainTo(pair.to, lang))] : []),
  ];
  const only = all.flatMap((l) => l.group.facts.at(-1) ?? [])[0];
  if (parts.length === 0 && only)
    return said(
      lang,
      `Non-commercial transfers of ${moneyText(only.obs_value, "en")} in ${only.time_period}`,
      `Некоммерческие переводы: ${moneyText(only.obs_value, "ru")} в ${only.time_period}\u00a0г.`,
    );
  return said(lang, `Central banks count ${parts.join("; ")}`, `Центральные банки: ${parts.join("; ")}`);
}

const isNet = (f: OwnFact) => f.direction === "NET";
