import type { Lang } from "../../schemas/language.ts";
import { sources } from "../../sources/index.ts";
import type { VintageCard } from "../data.ts";
import type { Cell, Provenance, Section, Span } from "../document.ts";
import { said } from "../figures/context.ts";
import { editionText } from "../words/editions.ts";
import { licenceText } from "../words/licences.ts";
import type { CorridorRows } from "./rows.ts";

/** Publishers and the editions that the figures of a page stand on, once each. */
export function sourcesSection(
  provenance: readonly Provenance[],
  rows: Pick<CorridorRows, "cards">,
  lang: Lang,
): Section {
  const hashes = new Set(provenance.map((p) => p.sha256));
  const cards = [...rows.cards.values()].filter((c) => hashes.has(c.sha256));
  return {
    id: "sources",
    heading: said(lang, "Sources", "Источники"),
    intro: "",
    toc: [],
    blocks: [
      {
        type: "table",
        id: "vintages",
        heading: "",
        sub: "",
        table: {
          caption: said(
            lang,
            "Editions and files behind the figures of this page",
            "Издания и файлы, на которых стоят числа этой страницы",
          ),
          columns: [
            said(lang, "Source", "Источник"),
            said(lang, "Publisher", "Издатель"),
            said(lang, "Editions and files", "Издания и файлы"),
            said(lang, "Licence", "Лицензия"),
          ].map((label) => ({ label, numeric: false })),
          rows: [...new Set(cards.map((c) => c.source_id))].map((id) => row(id, cards, lang)),
          stack: true,
        },
      },
    ],
  };
}

function row(id: string, cards: readonly VintageCard[], lang: Lang): Cell[] {
  const source = sources.find((s) => s.id === id);
  if (!source) throw new Error(`no source ${id}`);
  const { licence, publisher } = source.origin;
  const terms = licenceText(licence.name, lang);
  const files = cards
    .filter((c) => c.source_id === id)
    .toReversed()
    .flatMap((card, i): Span[] => [
      `${i > 0 ? "; " : ""}${editionText(card.edition, lang)}: `,
      card.url === null ? card.file_name : { text: card.file_name, href: card.url },
    ]);
  return [
    { text: [{ text: source.title[lang], href: `/${lang}/sources/${source.id}/` }] },
    { text: publisher[lang] },
    { text: files },
    { text: licence.url === null ? terms : [{ text: terms, href: licence.url }] },
  ];
}
