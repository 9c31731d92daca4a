import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { years } from "../words/grammar.ts";
import { perPersonHeadline } from "../words/headlines/money.ts";
import { badges } from "./badges.ts";
import { citeInputs, moneyLine } from "./computed.ts";
import { type FigureContext, said } from "./context.ts";
import { lineFigure } from "./line-figure.ts";
import { computedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import { callouts, held, points, yearRows, yearSpan, yearValues } from "./series.ts";

/** Received per resident (M-344). Null without the computed series. */
export function perPersonFigure(facts: readonly Fact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const known = held(facts);
  if (known.length === 0) return null;
  const [from, to] = yearSpan(known);
  const list = points(known, undefined, false);
  const text = (v: number) => formatNumber(v, lang, v < 10 ? 1 : 0);
  return lineFigure(
    {
      id: "per-person",
      badges: [badges.calculated(lang)],
      headline: perPersonHeadline(yearValues(known), lang),
      sub: said(
        lang,
        `Remittances received per resident, US$ at current prices, ${years(String(from), String(to), lang)}; all residents are counted, not receivers`,
        `Полученные переводы на одного жителя, долл. США в текущих ценах, ${years(String(from), String(to), lang)}; учтены все жители, а не получатели`,
      ),
      unit: said(lang, "US$ per person", "долл. США на человека"),
      decimals: 0,
      series: [
        {
          ...moneyLine("per-person", "calculated", list, text, said(lang, "per person [E]", "на человека [E]")),
          callouts: callouts(list, text, ["peak", "first"]),
        },
      ],
      fromZero: true,
      source: said(
        lang,
        "Source: calculated from World Bank, World Development Indicators, BX.TRF.PWKR.CD.DT and SP.POP.TOTL, newest files (method M-344), [E] throughout.",
        "Источник: рассчитано по данным Всемирного банка, «Показатели мирового развития», BX.TRF.PWKR.CD.DT и SP.POP.TOTL, новейшие файлы (метод M-344), везде [E].",
      ),
      notes: [],
      indicators: ["R_PC"],
      table: {
        caption: said(
          lang,
          `Remittances received per person ${inArea(area, "en")}, US$`,
          `Полученные переводы на человека ${inArea(area, "ru")}, долл. США`,
        ),
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          { label: said(lang, "US$ per person", "Долл. США на человека"), numeric: true },
        ],
        rows: yearRows([{ facts: known, decimals: 1 }], lang),
        stack: false,
      },
      provenance: computedLines(said(lang, "All points", "Все точки"), known, ctx),
      query: periodsQuery(said(lang, "Year", "Год"), [
        { label: said(lang, "US$ per person", "Долл. США на человека"), facts: known },
      ]),
      citation: citeInputs(known, "BX.TRF.PWKR.CD.DT, SP.POP.TOTL", ctx),
    },
    ctx,
  );
}
