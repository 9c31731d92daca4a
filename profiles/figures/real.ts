import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { MILLION_USD, years } from "../words/grammar.ts";
import { realHeadline } from "../words/headlines/money.ts";
import { badges } from "./badges.ts";
import { citeInputs, moneyLine } from "./computed.ts";
import { type FigureContext, said } from "./context.ts";
import { lineFigure } from "./line-figure.ts";
import { computedLines, printedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import { callouts, held, points, toMillions, yearRows, yearSpan, yearValues } from "./series.ts";

/** Year whose prices `R_REAL_USD` is in: the base year of the method's parameters. */
const BASE_YEAR = 2015;

/** Received in current and in constant US dollars (M-340). Null without the computed series. */
export function realFigure(nominal: readonly Fact[], real: readonly Fact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const [paidNow, constant] = [held(nominal), held(real)];
  if (paidNow.length === 0 || constant.length === 0) return null;
  const text = (v: number) => formatNumber(v, lang, 1);
  const [from, to] = yearSpan(constant);
  const same = paidNow.filter((f) => Number(f.time_period) <= to);
  return lineFigure(
    {
      id: "real",
      badges: [badges.worldBank(lang), badges.calculated(lang)],
      headline: realHeadline(yearValues(same), yearValues(constant), BASE_YEAR, lang),
      sub: said(
        lang,
        `Remittances received, US$ million, ${years(String(from), String(to), lang)}: in current dollars, and with the rise of US consumer prices taken out`,
        `Полученные переводы, млн долл. США, ${years(String(from), String(to), lang)}: в текущих долларах и без роста потребительских цен в США`,
      ),
      unit: MILLION_USD[lang],
      decimals: 0,
      series: [
        moneyLine("nominal", "newest", points(same, toMillions), text, said(lang, "current prices", "текущие цены")),
        {
          ...moneyLine(
            "real",
            "calculated",
            points(constant, toMillions, false),
            text,
            said(lang, `${BASE_YEAR} prices`, `цены ${BASE_YEAR}\u00a0г.`),
          ),
          callouts: callouts(points(constant, toMillions, false), text, ["peak"]),
        },
      ],
      fromZero: true,
      source: said(
        lang,
        `Source: World Bank, World Development Indicators, BX.TRF.PWKR.CD.DT (solid); calculated with the yearly rise of US consumer prices, FP.CPI.TOTL.ZG (dashed, [E]; method M-340).`,
        `Источник: Всемирный банк, «Показатели мирового развития», BX.TRF.PWKR.CD.DT (сплошная линия); рассчитано по годовому росту потребительских цен в США, FP.CPI.TOTL.ZG (пунктир, [E]; метод M-340).`,
      ),
      notes: [
        said(
          lang,
          "The dashed line says what the dollars would buy in the United States, not what the money buys at home.",
          "Пунктир показывает, что можно было бы купить на эти доллары в США, а не внутри страны.",
        ),
      ],
      indicators: ["R_REAL_USD"],
      table: {
        caption: said(
          lang,
          `Remittances received ${inArea(area, "en")}, US$ million`,
          `Полученные переводы ${inArea(area, "ru")}, млн долл. США`,
        ),
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          { label: said(lang, "Current prices", "Текущие цены"), numeric: true },
          { label: said(lang, `${BASE_YEAR} prices`, `Цены ${BASE_YEAR}\u00a0г.`), numeric: true },
        ],
        rows: yearRows(
          [
            { facts: same, decimals: 1, scale: toMillions },
            { facts: constant, decimals: 1, scale: toMillions },
          ],
          lang,
        ),
        stack: false,
      },
      provenance: [
        ...printedLines(said(lang, "Solid line", "Сплошная линия"), same, ctx),
        ...computedLines(said(lang, "Dashed line", "Пунктир"), constant, ctx),
      ],
      query: periodsQuery(said(lang, "Year", "Год"), [
        { label: said(lang, "Current prices", "Текущие цены"), facts: same, scale: toMillions },
        { label: said(lang, "Constant prices", "Постоянные цены"), facts: constant, scale: toMillions },
      ]),
      citation: citeInputs(constant, "BX.TRF.PWKR.CD.DT, FP.CPI.TOTL.ZG", ctx),
    },
    ctx,
  );
}
