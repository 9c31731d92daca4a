import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import { lawSourceById } from "../../sources/law.ts";
import type { VintageCard } from "../data.ts";
import type { Block, Cell, TableBlock } from "../document.ts";
import type { FigureContext } from "../figures/context.ts";
import { said } from "../figures/context.ts";
import { editionText } from "../words/editions.ts";
import { dateText } from "../words/grammar.ts";
import { licenceText } from "../words/licences.ts";
import { ownLicence } from "./law-timeline.ts";

/** Digits of a checksum that are printed here; the whole stands on the source's page. */
const SHA_DIGITS = 12;

/** Every file behind the page's figures, once: source, edition, day, file, licence, checksum. */
export function sourcesTable(blocks: readonly Block[], ctx: FigureContext): TableBlock {
  const { lang } = ctx;
  const used = new Set(
    blocks.flatMap((b) => (b.type === "figure" ? b.provenance.map((p) => `${p.sourceId}|${p.sha256}`) : [])),
  );
  const cards = [...ctx.cards.values()].filter((c) => used.has(`${c.source_id}|${c.sha256}`));
  return {
    type: "table",
    id: "files",
    heading: said(lang, "Sources and editions used on this page", "Источники и издания на этой странице"),
    sub: said(
      lang,
      "Each file is kept as the publisher issued it; a number is walked back to its cell under its figure.",
      "Каждый файл хранится таким, каким его выпустил издатель; под графиком указана ячейка каждого числа.",
    ),
    table: {
      caption: said(lang, "Files used on this page", "Файлы, использованные на этой странице"),
      columns: [
        said(lang, "File", "Файл"),
        said(lang, "Edition", "Издание"),
        said(lang, "Published", "Опубликовано"),
        "SHA-256",
      ].map((label) => ({ label, numeric: false })),
      rows: [...new Set(cards.map((c) => c.source_id))].flatMap((id) => [
        heading(id, ctx),
        ...cards.filter((c) => c.source_id === id).map((c) => row(c, ctx)),
      ]),
      stack: true,
    },
  };
}

/** A source with its licence, over its files. */
function heading(id: string, { lang }: FigureContext): Cell[] {
  const law = lawSourceById(id);
  const source = law ?? sources.find((s) => s.id === id);
  if (!source) throw new Error(`no source ${id}`);
  const { name, url } = law ? ownLicence(lang) : source.origin.licence;
  return [
    {
      text: [
        `${source.origin.publisher[lang]}, `,
        { text: source.title[lang], href: `/${lang}/sources/${law ? "law" : id}/` },
        said(lang, "; licence: ", "; лицензия: "),
        url ? { text: licenceText(name, lang), href: url } : licenceText(name, lang),
      ],
    },
  ];
}

function row(card: VintageCard, { lang }: FigureContext): Cell[] {
  return [
    { text: card.url ? [{ text: card.file_name, href: card.url }] : card.file_name },
    { text: editionText(card.edition, lang) },
    { text: published(card, lang) },
    { text: `${card.sha256.slice(0, SHA_DIGITS)}…` },
  ];
}

/** An edition named by its month or year is kept under the first of the month: the day is not known. */
function published({ edition, published: day }: VintageCard, lang: Lang): string {
  return dateText(edition === day || !day.endsWith("-01") ? day : day.slice(0, 7), lang);
}
