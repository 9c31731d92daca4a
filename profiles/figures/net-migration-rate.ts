import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { years } from "../words/grammar.ts";
import { inYearShort } from "../words/numbers.ts";
import { badges } from "./badges.ts";
import { citeInputs } from "./computed.ts";
import { type FigureContext, said } from "./context.ts";
import { lineFigure } from "./line-figure.ts";
import { computedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import { callouts, held, points, yearRows, yearSpan } from "./series.ts";

/** Net migration per 1,000 person-years (M-205, `CNMR`), on an axis that crosses zero. Null without the computed series. */
export function netMigrationRateFigure(facts: readonly Fact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const known = held(facts);
  const end = known.at(-1);
  if (!end) return null;
  const [from, to] = yearSpan(known);
  const list = points(known, undefined, false);
  const text = (v: number) => formatNumber(v, lang, 1);
  return lineFigure(
    {
      id: "net-migration-rate",
      badges: [badges.calculated(lang)],
      headline: said(
        lang,
        `Net migration was ${text(end.obs_value)} per thousand people ${inYearShort(end.time_period, "en")}`,
        `Сальдо миграции ${inYearShort(end.time_period, "ru")}: ${text(end.obs_value)} на тысячу жителей`,
      ),
      sub: said(
        lang,
        `Net migration per 1,000 person-years, ${years(String(from), String(to), lang)}. Below zero more people left`,
        `Сальдо миграции на 1000 человеко-лет, ${years(String(from), String(to), lang)}. Ниже нуля – миграционная убыль`,
      ),
      unit: said(lang, "per 1,000 people", "на 1000 жителей"),
      decimals: 1,
      series: [
        {
          id: "rate",
          label: text(end.obs_value),
          sublabel: said(lang, "per 1,000 [E]", "на 1000 [E]"),
          direction: "none",
          role: "calculated",
          nearness: "compiled",
          everyPoint: false,
          points: list,
          callouts: callouts(list, text, ["peak", "low"]),
        },
      ],
      fromZero: true,
      source: said(
        lang,
        "Source: calculated from World Bank, World Development Indicators, SM.POP.NETM and SP.POP.TOTL, newest files (method M-205), [E] throughout.",
        "Источник: рассчитано по данным Всемирного банка, «Показатели мирового развития», SM.POP.NETM и SP.POP.TOTL, новейшие файлы (метод M-205), везде [E].",
      ),
      notes: [
        said(
          lang,
          "Population is published for mid-year; at the start and the end of a year it is the mean of the nearest two, so the last year of net migration has no rate yet.",
          "Население опубликовано на середину года; на начало и конец года взято среднее двух ближайших, поэтому для последнего года сальдо коэффициента пока нет.",
        ),
      ],
      indicators: ["CNMR"],
      table: {
        caption: said(
          lang,
          `Net migration ${inArea(area, "en")} per 1,000 people`,
          `Сальдо миграции ${inArea(area, "ru")} на 1000 жителей`,
        ),
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          { label: said(lang, "Per 1,000 people", "На 1000 жителей"), numeric: true },
        ],
        rows: yearRows([{ facts: known, decimals: 1 }], lang),
        stack: false,
      },
      provenance: computedLines(said(lang, "All points", "Все точки"), known, ctx),
      query: periodsQuery(said(lang, "Year", "Год"), [
        { label: said(lang, "Per 1,000 people", "На 1000 жителей"), facts: known },
      ]),
      citation: citeInputs(known, "SM.POP.NETM, SP.POP.TOTL", ctx),
    },
    ctx,
  );
}
