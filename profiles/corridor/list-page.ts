import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { LinkList, PageDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { dateText } from "../words/grammar.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom } from "../words/short.ts";
import { matrixFigure } from "./matrix.ts";
import { newestStocks, stockNote } from "./newest-stocks.ts";
import { corridorHref } from "./page.ts";
import type { CorridorRows } from "./rows.ts";
import { sourcesSection } from "./sources-section.ts";
import { midYear } from "./words.ts";

/** The page of all corridors: the matrix, then the links, ten lists of nine. */
export function corridorList(rows: CorridorRows, lang: Lang): PageDocument {
  const matrix = matrixFigure(rows, lang);
  const stocks = newestStocks(rows.editions);
  const pairs = theTen.length * (theTen.length - 1);
  const title = said(lang, "Corridors", "Коридоры");
  const year = midYear(stocks[0]?.time_period ?? "", lang);
  const lists = theTen.map(
    (from): LinkList => ({
      type: "links",
      id: from.slug,
      heading: capital(plainFrom(from.id, lang)),
      sub: "",
      items: theTen
        .filter((to) => to !== from)
        .toSorted((a, b) => nameOf(a.id, lang).localeCompare(nameOf(b.id, lang), lang))
        .map((to) => ({
          label: nameOf(to.id, lang),
          href: corridorHref(from.id, to.id, lang),
          note: stockNote(stocks, from.id, to.id, lang),
        })),
    }),
  );
  return {
    lang,
    path: "corridors",
    title: said(lang, "Corridors between ten countries", "Коридоры между десятью странами"),
    description: said(
      lang,
      "People from each of the ten countries living in another, and a page for every ordered pair.",
      "Выходцы из каждой из десяти стран, живущие в другой; страница для каждой пары.",
    ),
    nav: "corridors",
    crumbs: [
      { label: said(lang, "Ten countries", "Десять стран"), href: `/${lang}/` },
      { label: title, href: null },
    ],
    h1: title,
    original: null,
    stand: said(
      lang,
      `An ordered pair of countries is a corridor: people from the first who live in the second, and the money that comes back. ${formatNumber(pairs, "en")} pages, one for each pair and side.`,
      `Коридор – упорядоченная пара стран: выходцы из первой, живущие во второй, и деньги, которые приходят обратно. Страниц – ${formatNumber(pairs, "ru")}, по одной на каждую пару и сторону.`,
    ),
    meta: [
      said(
        lang,
        `Figures as held on ${dateText(rows.heldOn, "en")}`,
        `По данным, известным на ${dateText(rows.heldOn, "ru")}`,
      ),
    ],
    aside: null,
    lead: [],
    sections: [
      { id: "people", heading: said(lang, "People", "Люди"), intro: "", toc: [], blocks: [matrix] },
      {
        id: "all",
        heading: said(lang, "All corridors", "Все коридоры"),
        intro: said(
          lang,
          `Under each country: where people from it live, ${year}, by the newest edition of the United Nations’ estimates.`,
          `Под каждой страной: где живут выходцы из неё, ${year}, по новейшему изданию оценок ООН.`,
        ),
        toc: [],
        blocks: lists,
      },
      sourcesSection(matrix.provenance, rows, lang),
    ],
    rail: false,
  };
}
