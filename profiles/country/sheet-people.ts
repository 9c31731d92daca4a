import { formatNumber } from "../../schemas/number-format.ts";
import type { BarChart, Figure } from "../document.ts";
import { abroadFigure } from "../figures/abroad.ts";
import { type FigureContext, said } from "../figures/context.ts";
import { type Column, columnsOf, ranked } from "../figures/counterparts.ts";
import { originsFigure } from "../figures/origins.ts";
import { labelOf } from "../words/areas.ts";
import { largestAbroad, originsHeadline } from "../words/headlines/share.ts";
import { inYearShort, yearText } from "../words/numbers.ts";
import { capital, stop } from "../words/sentences.ts";
import { plainFrom, plainIn } from "../words/short.ts";
import type { Country } from "./country.ts";

/** Countries on the sheet. */
const SHOWN = 6;

/** Where people from the country live, or where its immigrants come from if they are more: the newest edition as bars. */
export function sheetPeople(country: Country, ctx: FigureContext): Figure | null {
  const left = columnsOf(country.destinations, (f) => f.ref_area).at(-1);
  const came = columnsOf(country.origins, (f) => f.counterpart_area).at(-1);
  return sizeOf(came) > sizeOf(left) ? origins(country, came, ctx) : abroad(country, left, ctx);
}

const sizeOf = (column: Column | undefined): number =>
  [...(column?.facts.values() ?? [])].reduce((sum, f) => sum + f.obs_value, 0);

function abroad(country: Country, newest: Column | undefined, ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const sums = ["STK_EMI", "STK_EMI_TOP1_SH", "EMI_RATE", "EMI_RATE_POP"].flatMap((id) => country.derived(id));
  const whole = abroadFigure(country.destinations, sums, ctx);
  const share = sums.find((f) => f.indicator === "STK_EMI_TOP1_SH" && f.time_period === newest?.year)?.obs_value;
  const [top] = newest ? ranked([newest]) : [];
  if (!whole || !newest || !top || share == null) return null;
  const sub = said(
    lang,
    `People ${plainFrom(area, "en")} living in each country, mid-${newest.year}, the ${SHOWN} largest groups`,
    `Выходцы ${plainFrom(area, "ru")} в каждой стране, середина ${yearText(newest.year, "ru")}, крупнейшие группы (${SHOWN})`,
  );
  return sheetFigure(whole, capital(largestAbroad({ area: top, share }, lang)), sub, newest, "out", ctx);
}

function origins(country: Country, newest: Column | undefined, ctx: FigureContext): Figure | null {
  const { lang, area } = ctx;
  const shares = country.derived("STK_IMM_TOP1_SH");
  const whole = originsFigure(country.origins, shares, ctx);
  const [top] = newest ? ranked([newest]) : [];
  if (!whole || !newest || !top) return null;
  const share = shares.find((f) => f.time_period === newest.year)?.obs_value ?? null;
  const sub = said(
    lang,
    `Immigrants ${plainIn(area, "en")} by country of origin, mid-${newest.year}, the ${SHOWN} largest groups`,
    `Иммигранты ${plainIn(area, "ru")} по странам происхождения, середина ${yearText(newest.year, "ru")}, крупнейшие группы (${SHOWN})`,
  );
  return sheetFigure(whole, originsHeadline({ area: top, share }, newest.year, lang), sub, newest, "in", ctx);
}

/** The profile's figure with its table and citation, drawn smaller: one edition, no notes. */
function sheetFigure(
  whole: Figure,
  headline: string,
  sub: string,
  newest: Column,
  direction: "in" | "out",
  { lang }: FigureContext,
): Figure {
  const rows = ranked([newest])
    .slice(0, SHOWN)
    .flatMap((id): BarChart["rows"][number][] => {
      const value = newest.facts.get(id)?.obs_value;
      if (value === undefined) return [];
      return [{ label: labelOf(id, lang), value, print: formatNumber(value, lang), direction, hollow: false }];
    });
  const list = rows.map((r) => `${r.label} ${r.print}`).join(", ");
  return {
    ...whole,
    headline,
    sub,
    charts: [
      {
        heading: "",
        direction: "none",
        chart: {
          kind: "bars",
          unit: said(lang, "people", "человек"),
          rows,
          decimals: 0,
          aria: `${stop(headline)} ${capital(inYearShort(newest.year, lang))}: ${list}.`,
        },
      },
    ],
    source: said(
      lang,
      `Source: UN DESA, International Migrant Stock, edition of ${newest.edition}; estimates [E].`,
      `Источник: ДЭСВ ООН, «Международные мигранты», издание ${yearText(newest.edition, "ru")}; оценки [E].`,
    ),
  };
}
