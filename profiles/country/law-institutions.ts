import type { Lang } from "../../schemas/language.ts";
import { type InstitutionFunction, institutionFunctions } from "../../schemas/law.ts";
import type { Cell, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import { ofTen } from "../words/areas.ts";
import type { InstitutionRow } from "./read-law.ts";

/** Bodies that the records name; null where none is named. */
export function institutionsTable(bodies: readonly InstitutionRow[], area: string, lang: Lang): TableBlock | null {
  if (bodies.length === 0) return null;
  return {
    type: "table",
    id: "institutions",
    heading: said(lang, "Institutions in charge", "Ответственные ведомства"),
    sub: said(
      lang,
      "Bodies that the records name; the list is not complete.",
      "Ведомства, названные в записях; перечень неполный.",
    ),
    table: {
      caption: said(
        lang,
        `Bodies ${ofTen(area, "en")} named in the records`,
        `Ведомства ${ofTen(area, "ru")}, названные в записях`,
      ),
      columns: [
        { label: said(lang, "Body", "Ведомство"), numeric: false },
        { label: said(lang, "Charged with", "Чем занимается"), numeric: false },
        { label: said(lang, "By", "По какой записи"), numeric: false },
      ],
      rows: bodies.map((b): Cell[] => {
        const duty = lang === "ru" ? b.duty_ru : b.duty_en;
        const record = lang === "ru" ? b.title_ru : b.title_en;
        const kind = institutionFunctions[b.function as InstitutionFunction]?.[lang] ?? b.function;
        return [
          { text: lang === "ru" ? b.name_ru : b.name_en },
          { text: duty ? `${kind}: ${duty}` : kind },
          { text: record ? (b.url ? [{ text: record, href: b.url }] : record) : "–" },
        ];
      }),
      stack: true,
    },
  };
}
