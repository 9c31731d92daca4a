import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { LinkList, PageDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { dateText } from "../words/grammar.ts";
import { capital } from "../words/sentences.ts";
import { plainFrom } from "../words/short.ts";
import { corridorHref } from "./href.ts";
import { matrixFigure } from "./matrix.ts";
import { newestStocks, stockNote } from "./newest-stocks.ts";
import { partnersSection } from "./partner-tables.ts";
import type { Chosen } from "./partners.ts";
import type { CorridorRows } from "./rows.ts";
import { sourcesSection } from "./sources-section.ts";
import { midYear } from "./words.ts";

/** Corridors with partners outside the ten, and the stocks of people in them. */
export interface Outside {
  readonly partners: readonly Chosen[];
  readonly editions: CorridorRows["editions"];
}

/** The page of all corridors: the matrix, the links, ten lists of nine, then a table of partners a country. */
export function corridorList(rows: CorridorRows, lang: Lang, outside: Outside | null = null): PageDocument {
  const matrix = matrixFigure(rows, lang);
  const stocks = newestStocks(rows.editions);
  const pairs = theTen.length * (theTen.length - 1);
  const further = 2 * (outside?.partners.length ?? 0);
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
    title: said(lang, "Corridors of ten countries", "Коридоры десяти стран"),
    description: said(
      lang,
      "People from each of the ten countries living in another, and a page for every ordered pair and every main partner.",
      "Выходцы из каждой из десяти стран, живущие в другой; страница для каждой пары и для главных партнёров.",
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
      `An ordered pair of countries is a corridor: people from the first who live in the second, and the money that comes back. ${formatNumber(pairs + further, "en")} pages, one for each pair and side: ${pairs} between the ten${further > 0 ? `, ${further} with their main partners elsewhere` : ""}.`,
      `Коридор – упорядоченная пара стран: выходцы из первой, живущие во второй, и деньги, которые приходят обратно. Страниц – ${formatNumber(pairs + further, "ru")}, по одной на каждую пару и сторону: между десятью странами – ${pairs}${further > 0 ? `, с главными партнёрами вне десятки – ${further}` : ""}.`,
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
        heading: said(lang, "Between the ten", "Между десятью странами"),
        intro: said(
          lang,
          `Under each country: where people from it live, ${year}, by the newest edition of the United Nations’ estimates.`,
          `Под каждой страной: где живут выходцы из неё, ${year}, по новейшему изданию оценок ООН.`,
        ),
        toc: [],
        blocks: lists,
      },
      ...(outside ? [partnersSection(outside.partners, outside.editions, lang)] : []),
      sourcesSection(matrix.provenance, rows, lang),
    ],
    rail: false,
  };
}
