import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Figure } from "../document.ts";
import { fromArea, ofTen, theNameOf } from "../words/areas.ts";
import { counted, OVER_COUNTRIES } from "../words/grammar.ts";
import { abroadHeadline, type SumChange } from "../words/headlines/share.ts";
import { yearText } from "../words/numbers.ts";
import { imputedNote, rateNote } from "./abroad-notes.ts";
import { type FigureContext, said } from "./context.ts";
import { type Column, columnsOf, ranked, shownRows } from "./counterparts.ts";
import type { EditionFact } from "./read-editions.ts";
import { counterpartFigure } from "./stock-counterparts.ts";

/**
 * People from the country by country of destination (M-103): what destinations count, two editions side by side.
 *
 * @param stocks figures of all editions whose counterpart is the country, both sexes.
 * @param computed `STK_EMI`, `STK_EMI_TOP1_SH` and the emigration rates of the newest edition. Null without a figure or a
 * share.
 */
export function abroadFigure(
  stocks: readonly EditionFact[],
  computed: readonly Fact[],
  ctx: FigureContext,
): Figure | null {
  const { lang, area } = ctx;
  const columns = columnsOf(stocks, (f) => f.ref_area);
  const newest = columns.at(-1);
  const [top] = ranked(columns);
  const of = (indicator: string, year: string | undefined) =>
    computed.find((f) => f.indicator === indicator && f.sex === "_T" && f.time_period === year && f.obs_value !== null);
  const share = of("STK_EMI_TOP1_SH", newest?.year);
  if (!newest || !top || share?.obs_value == null) return null;
  const sums = new Map(
    columns.flatMap((c) => {
      const sum = c.edition === newest.edition ? of("STK_EMI", c.year) : sumHere(c, area);
      return sum ? [[c.id, sum] as const] : [];
    }),
  );
  return counterpartFigure(
    columns,
    {
      id: "abroad",
      direction: "out",
      headline: abroadHeadline(
        { area: top, share: share.obs_value },
        shownRows(columns).dropped,
        changeOf(columns, sums),
        lang,
      ),
      sub: said(
        lang,
        `People born ${inOwn(area)} (or its citizens, where birthplace is not collected) living in each country, people. Destination countries’ data`,
        `Выходцы ${fromArea(area, "ru")} (по рождению или, где место рождения не собирают, по гражданству), живущие в каждой стране, человек. По данным стран назначения`,
      ),
      caption: said(
        lang,
        `People ${fromArea(area, "en")} living abroad`,
        `Выходцы ${fromArea(area, "ru")} за рубежом, человек`,
      ),
      rowHeading: said(lang, "Living in", "Где живут"),
      shareHeading: said(lang, `% of the sum, ${newest.year}`, `% суммы, ${newest.year}`),
      sumLabel: said(lang, "Sum over the countries listed", "Сумма по странам списка"),
      notes: [
        sumNote(columns, sums, area, ctx),
        imputedNote(of("STK_EMI", newest.year), newest.edition, lang),
        rateNote(of("EMI_RATE", newest.year), of("EMI_RATE_POP", newest.year), lang),
      ].filter((note) => note !== null),
      sums,
      topShare: share,
    },
    ctx,
  );
}

/** The two dates of the newest edition, if both sums cover the same countries. */
function changeOf(columns: readonly Column[], sums: ReadonlyMap<string, Fact>): SumChange | null {
  const [to, from] = columns.toReversed();
  if (!to || !from || to.edition !== from.edition) return null;
  const [a, b] = [sums.get(from.id)?.obs_value, sums.get(to.id)?.obs_value];
  const same = to.facts.size === from.facts.size && [...to.facts.keys()].every((id) => from.facts.has(id));
  if (!same || a == null || b == null) return null;
  return { countries: to.facts.size, from: { year: from.year, persons: a }, to: { year: to.year, persons: b } };
}

const inOwn = (area: string) => `in ${theNameOf(area, "en")}`;

/** The same sum over an older edition, which the database does not keep: `E_i = Σ_j S_ij`. */
function sumHere(column: Column, area: string): Fact | null {
  const facts = [...column.facts.values()];
  const [one] = facts;
  if (!one) return null;
  return {
    ...one,
    obs_id: "",
    ref_area: area,
    counterpart_area: "W1",
    indicator: "STK_EMI",
    obs_value: facts.reduce((sum, f) => sum + f.obs_value, 0),
    obs_status: "E",
    source_id: "mirpal",
    method_id: "M-103",
    inputs: facts.map((f) => f.obs_id),
  };
}

/** Which sum covers how many destinations, and that sums over different lists are not compared. */
function sumNote(
  columns: readonly Column[],
  sums: ReadonlyMap<string, Fact>,
  area: string,
  ctx: FigureContext,
): string {
  const { lang } = ctx;
  const chosen = [columns.at(-1), columns.find((c) => c.edition !== columns.at(-1)?.edition)].filter(
    (c) => c !== undefined,
  );
  const parts = chosen.flatMap((c) => {
    const sum = sums.get(c.id)?.obs_value;
    if (sum == null) return [];
    const n = c.facts.size;
    return said(
      lang,
      `${formatNumber(sum, lang)} in ${c.year} over ${counted(n, OVER_COUNTRIES, lang)} (edition of ${c.edition})`,
      `${formatNumber(sum, lang)} в ${yearText(c.year, lang)} по ${counted(n, OVER_COUNTRIES, lang)} (издание ${c.edition}\u00a0г.)`,
    );
  });
  const tail =
    parts.length > 1
      ? said(
          lang,
          " The lists differ, so the two sums are not compared.",
          " Списки стран разные, поэтому суммы не сравниваются.",
        )
      : "";
  return said(
    lang,
    `Sum over destinations: ${parts.join("; ")}.${tail} It is not a count ${countBy(area, "en")}, and it includes people who moved inside the USSR.`,
    `Сумма по странам назначения: ${parts.join("; ")}.${tail} Это не подсчёт ${countBy(area, "ru")}; включены переехавшие внутри СССР.`,
  );
}

const countBy = (area: string, lang: "en" | "ru") =>
  lang === "en" ? `by ${theNameOf(area, "en")} itself` : `самой страны (${ofTen(area, "ru")})`;
