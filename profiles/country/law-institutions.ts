import type { Lang } from "../../schemas/language.ts";
import { institutionFunctions } from "../../schemas/law.ts";
import type { Cell, TableBlock } from "../document.ts";
import { said } from "../figures/context.ts";
import { ofTen } from "../words/areas.ts";
import { partialGenitive } from "../words/dates.ts";
import { NB } from "../words/grammar.ts";
import { capital } from "./law-entries.ts";
import type { InstitutionRow } from "./read-law.ts";

/** Bodies that the records name, by function; null where none is named. */
export function institutionsTable(bodies: readonly InstitutionRow[], area: string, lang: Lang): TableBlock | null {
  if (bodies.length === 0) return null;
  return {
    type: "table",
    id: "institutions",
    heading: said(lang, "Institutions, by function", "Ведомства по функциям"),
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
        { label: said(lang, "What it does, by the record", "Что делает, по записи"), numeric: false },
        { label: said(lang, "Record", "Запись"), numeric: false },
      ],
      rows: Object.entries(institutionFunctions).flatMap(([id, title]) => {
        const of = bodies.filter((b) => b.function === id);
        return of.length === 0 ? [] : [[{ text: capital(title[lang]) }], ...of.map((b) => row(b, lang))];
      }),
      stack: true,
    },
  };
}

function row(b: InstitutionRow, lang: Lang): Cell[] {
  const duty = (lang === "ru" ? b.duty_ru : b.duty_en) ?? "";
  const record = lang === "ru" ? b.title_ru : b.title_en;
  return [
    { text: lang === "ru" ? b.name_ru : b.name_en },
    { text: [capital(duty), time(b, lang)].filter(Boolean).join("; ") || "–" },
    { text: record ? (b.url ? [{ text: record, href: b.url }] : record) : "–" },
  ];
}

/** Since when and until when, where the record says so. */
function time(b: InstitutionRow, lang: Lang): string {
  const from = b.valid_from && partialGenitive(b.valid_from, b.valid_from_precision, lang);
  const to = b.valid_to && partialGenitive(b.valid_to, b.valid_to_precision, lang);
  return [from && said(lang, `since ${from}`, `с${NB}${from}`), to && said(lang, `until ${to}`, `до${NB}${to}`)]
    .filter(Boolean)
    .join(" ");
}
