import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure, LineSeries } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { years } from "../words/grammar.ts";
import { gdpHeadline } from "../words/headlines/money.ts";
import { badges } from "./badges.ts";
import { citeInputs, moneyLine } from "./computed.ts";
import { type FigureContext, said } from "./context.ts";
import { lineFigure } from "./line-figure.ts";
import { computedLines, printedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import { callouts, held, points, yearRows, yearSpan, yearValues } from "./series.ts";

/** Received in per cent of GDP: computed from the newest files (M-342) beside what the publisher printed. */
export function gdpFigure(
  computed: readonly Fact[],
  printed: readonly Fact[],
  estimate: readonly Fact[],
  ctx: FigureContext,
): Figure | null {
  const { lang, area } = ctx;
  const [own, theirs, early] = [held(computed), held(printed), held(estimate)];
  const end = own.at(-1);
  if (!end) return null;
  const [from, to] = yearSpan(own);
  const small = Math.max(...own.map((f) => f.obs_value)) < 5;
  const text = (v: number) => formatNumber(v, lang, small ? 2 : 1);
  const list = points(own, undefined, false);
  const [first, hollow] = [theirs[0], early[0]];
  return lineFigure(
    {
      id: "gdp",
      badges: [badges.worldBank(lang), badges.calculated(lang)],
      headline: gdpHeadline(yearValues(own), lang),
      sub: said(
        lang,
        `Remittances received, % of GDP, ${years(String(from), String(to), lang)}: printed by the publisher and calculated from its newer files`,
        `Полученные переводы в % к ВВП, ${years(String(from), String(to), lang)}: напечатано издателем и рассчитано по его новым файлам`,
      ),
      unit: said(lang, "% of GDP", "% ВВП"),
      decimals: small ? 1 : 0,
      series: [
        ...(first
          ? [moneyLine("printed", "newest", points(theirs), () => "", said(lang, "printed", "напечатано"))]
          : []),
        {
          ...moneyLine("computed", "calculated", list, text, said(lang, "calculated [E]", "рассчитано [E]")),
          callouts: callouts(list, text, ["peak"]),
        },
        ...early.map(
          (f): LineSeries => ({
            ...moneyLine(
              "estimate",
              "marks",
              [{ x: Number(f.time_period), y: f.obs_value, status: f.obs_status }],
              () => "",
              "",
            ),
            callouts: [{ index: 0, text: `${text(f.obs_value)} [${f.obs_status}] KNOMAD` }],
          }),
        ),
      ],
      fromZero: true,
      source: [
        first
          ? said(
              lang,
              `Source: World Bank, BX.TRF.PWKR.DT.GD.ZS, ${editionOf(first.edition, lang)} (solid); calculated`,
              `Источник: Всемирный банк, BX.TRF.PWKR.DT.GD.ZS, ${editionOf(first.edition, lang)} (сплошная линия); рассчитано`,
            )
          : said(lang, "Source: calculated", "Источник: рассчитано"),
        said(
          lang,
          ` as remittances divided by GDP in US$, newest files (dashed, [E]: two updates of one publisher are combined; method M-342)${hollow ? `; World Bank / KNOMAD, ${editionOf(hollow.edition, lang)} (hollow mark)` : ""}.`,
          ` как переводы к ВВП в долл. США по новейшим файлам (пунктир, [E]: соединены два обновления одного издателя; метод M-342)${hollow ? `; Всемирный банк / KNOMAD, ${editionOf(hollow.edition, lang)} (полая отметка)` : ""}.`,
        ),
      ].join(""),
      notes: [
        said(
          lang,
          `The years after ${to} are not shown: the GDP file or the remittances file held ends there. Remittances are not part of GDP: the ratio measures size, not composition.`,
          `Годы после ${to} не показаны: здесь кончается файл ВВП или переводов. Переводы не входят в ВВП: отношение показывает размер, а не состав.`,
        ),
      ],
      indicators: ["R_GDP"],
      table: {
        caption: said(lang, "Remittances received, % of GDP", "Полученные переводы, % ВВП"),
        columns: [
          { label: said(lang, "Year", "Год"), numeric: false },
          { label: said(lang, "Calculated", "Рассчитано"), numeric: true },
          ...(first ? [{ label: said(lang, "Printed", "Напечатано"), numeric: true }] : []),
          ...(hollow ? [{ label: "KNOMAD", numeric: true }] : []),
        ],
        rows: yearRows(
          [
            { facts: own, decimals: small ? 2 : 1 },
            ...(first ? [{ facts: printed, decimals: small ? 2 : 1 }] : []),
            ...(hollow ? [{ facts: early, decimals: small ? 2 : 1 }] : []),
          ],
          lang,
        ),
        stack: false,
      },
      provenance: [
        ...printedLines(said(lang, "Solid line", "Сплошная линия"), theirs, ctx),
        ...computedLines(said(lang, "Dashed line", "Пунктир"), own, ctx),
        ...printedLines(said(lang, "Hollow mark", "Полая отметка"), early, ctx),
      ],
      query: periodsQuery(said(lang, "Year", "Год"), [
        { label: said(lang, "Calculated", "Рассчитано"), facts: own },
        ...(first ? [{ label: said(lang, "Printed", "Напечатано"), facts: printed }] : []),
        ...(hollow ? [{ label: "KNOMAD", facts: early }] : []),
      ]),
      citation: citeInputs(
        [...own, ...theirs],
        said(lang, `remittances in per cent of GDP ${inArea(area, "en")}`, `переводы в % к ВВП ${inArea(area, "ru")}`),
        ctx,
      ),
    },
    ctx,
  );
}
