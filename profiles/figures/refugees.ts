import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure } from "../document.ts";
import { fromArea } from "../words/areas.ts";
import { editionOf } from "../words/editions.ts";
import { years } from "../words/grammar.ts";
import { refugeesHeadline } from "../words/headlines/people.ts";
import { badges } from "./badges.ts";
import { type FigureContext, said } from "./context.ts";
import { lineFigure } from "./line-figure.ts";
import { citation, printedLines } from "./origin.ts";
import { periodsQuery } from "./query.ts";
import { callouts, held, points, yearRows, yearSpan, yearValues } from "./series.ts";

/** First full year in which the ten were states of their own: what files print before is of people from the USSR. */
export const FIRST_YEAR = "1992";

/** Refugees from the country in other countries at the end of each year (`REF_ORI`). Null without a figure. */
export function refugeesFigure(all: readonly Fact[], ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const facts = all.filter((f) => f.time_period >= FIRST_YEAR);
  const earlier = held(all).length - held(facts).length;
  const known = held(facts);
  const end = known.at(-1);
  if (!end) return null;
  const [from, to] = yearSpan(facts);
  const list = points(facts);
  const text = (v: number) => formatNumber(v, lang);
  const span = years(String(from), String(to), lang);
  return lineFigure(
    {
      id: "refugees",
      badges: [badges.worldBank(lang)],
      headline: refugeesHeadline(yearValues(facts), area, lang),
      sub: said(
        lang,
        `Refugees ${fromArea(area, "en")} living in other countries, people, end of year, ${span}`,
        `Беженцы ${fromArea(area, "ru")}, живущие в других странах, человек, на конец года, ${span}`,
      ),
      unit: said(lang, "people", "человек"),
      decimals: 0,
      series: [
        {
          id: "refugees",
          label: text(end.obs_value),
          sublabel: said(lang, "abroad as refugees", "беженцы за рубежом"),
          direction: "out",
          role: "newest",
          nearness: "compiled",
          everyPoint: false,
          points: list,
          callouts: callouts(list, text, ["peak"]),
        },
      ],
      fromZero: true,
      source: said(
        lang,
        `Source: World Bank, World Development Indicators, SM.POP.REFG.OR (from UNHCR), ${editionOf(end.edition, lang)}. The file ends in ${to}.`,
        `Источник: Всемирный банк, «Показатели мирового развития», SM.POP.REFG.OR (по данным УВКБ ООН), ${editionOf(end.edition, lang)}. Файл кончается ${to} годом.`,
      ),
      notes: [
        said(
          lang,
          "Refugees by country of origin, as countries of asylum register them; people with another form of protection may be in the figure or not, by year and country.",
          "Беженцы по стране происхождения, по учёту стран убежища; люди с иной формой защиты включены не везде и не за все годы.",
        ),
        ...(earlier > 0
          ? [
              said(
                lang,
                `Figures the file prints for years before ${FIRST_YEAR} are left out (${earlier}): the country was part of the USSR.`,
                `Числа файла за годы до ${FIRST_YEAR}\u00a0г. не показаны (${earlier}): страна входила в СССР.`,
              ),
            ]
          : []),
      ],
      indicators: ["REF_ORI"],
      table: {
        caption: said(lang, `Refugees ${fromArea(area, "en")}, people`, `Беженцы ${fromArea(area, "ru")}, человек`),
        columns: [
          { label: said(lang, "End of year", "Конец года"), numeric: false },
          { label: said(lang, "Refugees", "Беженцы"), numeric: true },
        ],
        rows: yearRows([{ facts, decimals: 0 }], lang),
        stack: false,
      },
      provenance: printedLines(said(lang, "All points", "Все точки"), known, ctx),
      query: periodsQuery(said(lang, "Year", "Год"), [{ label: said(lang, "Refugees", "Беженцы"), facts: known }]),
      citation: citation([{ sourceId: end.source_id, editions: [end.edition], about: "SM.POP.REFG.OR" }], ctx),
    },
    ctx,
  );
}
