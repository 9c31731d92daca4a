import type { Lang } from "../../schemas/language.ts";
import type { Figure } from "../document.ts";
import { chooser } from "../reference/parts.ts";
import { plainFigure } from "../reference/plain-figure.ts";

/** What a table or chart of this page says of itself; the rest is the same for all. */
type Said = Pick<Figure, "id" | "headline" | "table"> &
  Partial<Pick<Figure, "badges" | "sub" | "charts" | "folded" | "notes" | "source">>;

/** A figure of what this project itself says: checks, revisions, coverage; no publisher's badge, no provenance of its own. */
export function ownFigure(said: Said, lang: Lang): Figure {
  const t = chooser(lang);
  return plainFigure({
    source: t({ en: "Source: checks of this build", ru: "Источник: проверки этой сборки" }),
    citation: t({
      en: "MIRPAL profiles. Migration and remittances in ten countries. Quality of the data.",
      ru: "Профили МИРПАЛ. Миграция и денежные переводы в десяти странах. Качество данных.",
    }),
    ...said,
  });
}
