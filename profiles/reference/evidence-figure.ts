import type { Lang } from "../../schemas/language.ts";
import type { Figure, Span, Text } from "../document.ts";
import { badges } from "../figures/badges.ts";
import { methodLine } from "../figures/origin.ts";
import type { EvidenceRow } from "./evidence-rows.ts";
import { referenceSpan, sourceOf } from "./evidence-words.ts";
import { chooser } from "./parts.ts";
import { plainFigure } from "./plain-figure.ts";

/** What a figure of this page says of itself; the rest follows from the rows. */
type Said = Pick<Figure, "id" | "headline" | "table"> & {
  readonly sub: string;
  readonly charts?: Figure["charts"];
  readonly notes?: readonly Text[];
};

/** A table, or a chart with its table, that sets our figures beside published ones. */
export function comparisonFigure(rows: readonly EvidenceRow[], said: Said, lang: Lang): Figure {
  const t = chooser(lang);
  const references = [...new Set(rows.map((r) => r.reference))];
  // one table in several periods is named once
  const tables = [...new Set(references.map((r) => r.replace(/, \d{4}\/\d{4}$/, "")))];
  const source = sourceOf(rows[0]?.evidence_id ?? "");
  const beside = t({ en: "Beside: ", ru: "Рядом с таблицей: " });
  const named = (tables.length < references.length ? tables : references).flatMap((r, i): Span[] => [
    i === 0 ? beside : "; ",
    referenceSpan(r, lang),
  ]);
  const link: Span[] =
    source === null
      ? []
      : [
          " (",
          { text: t({ en: "about the source", ru: "об источнике" }), href: `/${lang}/sources/${source.id}/` },
          ")",
        ];
  const published = source === null ? "" : `${source.origin.publisher[lang]}, ${source.title[lang]}`;
  return plainFigure({
    badges: [badges.calculated(lang)],
    ...said,
    sub: [`${said.sub} `, ...named, ...link, "."],
    source: [t({ en: "Source: calculated here", ru: "Источник: рассчитано здесь" }), published]
      .filter(Boolean)
      .join("; "),
    provenance: [...new Set(rows.map((r) => r.method_id))].map((id) =>
      methodLine(t({ en: "Our figures", ru: "Наши числа" }), id, lang),
    ),
    citation: [...references.map((r) => (lang === "ru" ? `«${r}»` : r)), source?.origin.landing]
      .filter(Boolean)
      .join(". "),
  });
}
