import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure, FigureQuery, LineSeries } from "../document.ts";
import { MILLION_USD, years } from "../words/grammar.ts";
import { badges } from "./badges.ts";
import { type FigureContext, said } from "./context.ts";
import { lineFigure } from "./line-figure.ts";
import { citation, printedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import type { EditionFact } from "./read-editions.ts";
import { receivedTable } from "./received-table.ts";
import { CODES, differing, headlineOf, sourceLine } from "./received-words.ts";
import { callouts, held, points, toMillions, yearSpan } from "./series.ts";

/** Remittances of one country (`R_WB`), as its figure needs them. */
export interface Remittances {
  /** The newest edition. */
  readonly received: readonly Fact[];
  readonly paid: readonly Fact[];
  /** The edition before, of what is received. */
  readonly before: readonly EditionFact[];
  /** Early estimates of KNOMAD (`E`). */
  readonly early: readonly Fact[];
}

/** Received and paid over time, with the edition before where it differs and the early estimate. Null without receipts. */
export function receivedFigure(money: Remittances, ctx: FigureContext): Figure | null {
  const { lang } = ctx;
  const received = held(money.received);
  const paid = held(money.paid);
  const early = held(money.early);
  const end = received.at(-1);
  if (!end) return null;
  const before = held(money.before);
  const restated = differing(received, before);
  const [from, to] = yearSpan([...received, ...paid]);
  const span = years(String(from), String(to), lang);
  const text = (v: number) => formatNumber(v, lang, 1);
  const list = points(money.received, toMillions);
  const series: LineSeries[] = [
    ...(restated.length > 0
      ? [
          line(
            "before",
            "in",
            "older",
            points(money.before, toMillions),
            "",
            said(lang, "edition before", "прежнее издание"),
          ),
        ]
      : []),
    {
      ...line("received", "in", "newest", list, text(list.at(-1)?.y ?? 0), said(lang, "received", "получено")),
      callouts: [
        ...callouts(list, text, ["peak", "first"]),
        ...list.flatMap((p, index) =>
          p.y !== null && p !== list.at(-1) && early.some((e) => Number(e.time_period) === p.x)
            ? [{ index, text: text(p.y) }]
            : [],
        ),
      ],
    },
    ...(paid.length > 0
      ? [
          line(
            "paid",
            "out",
            "newest",
            points(money.paid, toMillions),
            text(toMillions(paid.at(-1)?.obs_value ?? 0)),
            said(lang, `paid, ${paid.at(-1)?.time_period}`, `выплачено, ${paid.at(-1)?.time_period}\u00a0г.`),
          ),
        ]
      : []),
    ...early.map((f) => ({
      ...line(
        `early-${f.time_period}`,
        "in",
        "marks",
        [{ x: Number(f.time_period), y: toMillions(f.obs_value), status: f.obs_status }],
        "",
        "",
      ),
      callouts: [{ index: 0, text: `${text(toMillions(f.obs_value))} [${f.obs_status}]` }],
    })),
  ];
  const [firstPaid, firstEarly, firstBefore] = [paid[0], early[0], before[0]];
  return lineFigure(
    {
      id: "received",
      badges: [badges.worldBank(lang)],
      headline: headlineOf(received, paid, early, ctx),
      sub: said(
        lang,
        `Personal transfers and compensation of employees, US$ million, current prices, ${span}: received and paid`,
        `Личные трансферты и оплата труда, млн долл. США в текущих ценах, ${span}: получено и выплачено`,
      ),
      unit: MILLION_USD[lang],
      decimals: 0,
      series,
      fromZero: true,
      source: sourceLine(
        { end, paid: firstPaid, early: firstEarly, before: firstBefore, restated: restated.length },
        ctx,
      ),
      notes: [
        said(
          lang,
          "Compensation of employees is the gross pay of short-term and border workers and of residents employed by non-residents; staff estimates of the World Bank fill gaps. The series is not equal to personal remittances by BPM6.",
          "Оплата труда – заработок без вычетов временных и приграничных работников и резидентов, занятых у нерезидентов; пропуски заполнены оценками Всемирного банка. Ряд не равен личным переводам по шестому изданию руководства по платёжному балансу.",
        ),
        ...(paid.length === 0
          ? [said(lang, "No figure is held of remittances paid.", "О выплаченных переводах данных нет.")]
          : []),
      ],
      indicators: ["R_WB"],
      table: receivedTable(money, restated.length > 0, ctx),
      provenance: [
        ...printedLines(said(lang, "Received, solid line", "Получено, сплошная линия"), received, ctx),
        ...printedLines(said(lang, "Received, edition before", "Получено, прежнее издание"), before, ctx),
        ...printedLines(said(lang, "Paid", "Выплачено"), paid, ctx),
        ...printedLines(said(lang, "Hollow mark", "Полая отметка"), early, ctx),
      ],
      query: queryOf({ received, before: restated.length > 0 ? money.before : [], paid, early }, ctx),
      citation: citation(
        [
          { sourceId: end.source_id, editions: [end.edition], about: CODES.IN },
          ...(firstPaid ? [{ sourceId: firstPaid.source_id, editions: [firstPaid.edition], about: CODES.OUT }] : []),
          ...(firstEarly ? [{ sourceId: firstEarly.source_id, editions: [firstEarly.edition], about: "" }] : []),
        ],
        ctx,
      ),
    },
    ctx,
  );
}

/** A series without figures has no column. */
function queryOf(money: Remittances, { lang }: FigureContext): FigureQuery | null {
  const columns = [
    { label: said(lang, "Received", "Получено"), facts: money.received },
    { label: said(lang, "Edition before", "Прежнее издание"), facts: money.before },
    { label: said(lang, "Paid", "Выплачено"), facts: money.paid },
    { label: said(lang, "Early estimate", "Ранняя оценка"), facts: money.early },
  ];
  return periodsQuery(
    said(lang, "Year", "Год"),
    columns.filter((c) => c.facts.length > 0).map((c) => ({ ...c, scale: toMillions })),
  );
}

function line(
  id: string,
  direction: LineSeries["direction"],
  role: LineSeries["role"],
  list: LineSeries["points"],
  label: string,
  sublabel: string,
): LineSeries {
  return { id, label, sublabel, direction, role, nearness: "compiled", everyPoint: false, points: list, callouts: [] };
}
