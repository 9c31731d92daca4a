import type { Fact } from "../data.ts";
import type { Figure } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { originsHeadline } from "../words/headlines/share.ts";
import { type FigureContext, said } from "./context.ts";
import { columnsOf, ranked } from "./counterparts.ts";
import type { EditionFact } from "./read-editions.ts";
import { counterpartFigure } from "./stock-counterparts.ts";

/**
 * Immigrants by country of origin, two editions side by side.
 *
 * @param stocks figures of all editions of the country itself, both sexes, totals included.
 * @param computed `STK_IMM_TOP1_SH` of the newest edition. Null without a figure by origin.
 */
export function originsFigure(
  stocks: readonly EditionFact[],
  computed: readonly Fact[],
  ctx: FigureContext,
): Figure | null {
  const { lang, area } = ctx;
  const columns = columnsOf(stocks, (f) => f.counterpart_area);
  const newest = columns.at(-1);
  const [top] = ranked(columns);
  if (!newest || !top) return null;
  const share = computed.find(
    (f) => f.indicator === "STK_IMM_TOP1_SH" && f.time_period === newest.year && f.obs_value !== null,
  );
  const totals = stocks.filter((f) => f.counterpart_area === "W1" && f.obs_value !== null);
  const sums = new Map(
    columns.flatMap((c) => {
      const total = totals.find((f) => f.edition === c.edition && f.time_period === c.year);
      return total ? [[c.id, total] as const] : [];
    }),
  );
  const where = inArea(area, lang);
  return counterpartFigure(
    columns,
    {
      id: "origins",
      direction: "in",
      headline: originsHeadline({ area: top, share: share?.obs_value ?? null }, newest.year, lang),
      sub: said(
        lang,
        `People living ${where} by country of birth (or citizenship, where birthplace is not collected), people`,
        `Живущие ${where} по стране рождения (или гражданства, где место рождения не собирают), человек`,
      ),
      caption: said(lang, `Immigrants ${where} by origin`, `Иммигранты ${where} по странам происхождения, человек`),
      rowHeading: said(lang, "From", "Откуда"),
      shareHeading: said(lang, `% of known origins, ${newest.year}`, `% известных, ${newest.year}`),
      sumLabel: said(
        lang,
        "Total printed, unknown origin included",
        "Итог издателя, включая неизвестное происхождение",
      ),
      notes: [
        said(
          lang,
          "Shares are of immigrants whose origin is known. Includes people who moved inside the USSR and never crossed a border that was international at the time.",
          "Доли считаются от иммигрантов, чьё происхождение известно. Включены люди, которые переехали внутри СССР и не пересекали границу, бывшую тогда международной.",
        ),
      ],
      sums,
      topShare: share ?? null,
    },
    ctx,
  );
}
