import type { Text2 } from "../../../schemas/language.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import type { Cell, TableBlock } from "../../document.ts";
import { nameOf } from "../../words/areas.ts";
import { type FigureContext, said } from "../context.ts";
import { letter } from "../series.ts";
import { isEconomy, type OwnNumber, sourceNames } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** What an office counts of foreigners, none of it people who moved: a column each, with its unit. */
const COLUMNS: readonly {
  readonly indicator: string;
  readonly breakdown: string;
  readonly label: Text2;
}[] = [
  { indicator: "REG_MIG", breakdown: "_T", label: { en: "Registered, facts", ru: "Поставлено на учёт, фактов" } },
  {
    indicator: "REG_MIG",
    breakdown: "FIRST",
    label: { en: "Of these for the first time, facts", ru: "Из них впервые, фактов" },
  },
  {
    indicator: "REG_MIG",
    breakdown: "WORK",
    label: { en: "Of the first for work, facts", ru: "Из впервые поставленных с целью «работа», фактов" },
  },
  {
    indicator: "PERM_DEC",
    breakdown: "TEMPORARY",
    label: { en: "Temporary residence granted, decisions", ru: "Разрешено временное проживание, решений" },
  },
  {
    indicator: "PERM_DEC",
    breakdown: "PERMANENT",
    label: { en: "Permanent residence granted, decisions", ru: "Выдан вид на жительство, решений" },
  },
  {
    indicator: "STK_PERM",
    breakdown: "PERMANENT",
    label: {
      en: "With permanent residence at the end of the period, people",
      ru: "Живут по виду на жительство, человек",
    },
  },
  {
    indicator: "CITZ_ACQ",
    breakdown: "_T",
    label: { en: "Acquired citizenship, people", ru: "Приобрели гражданство, человек" },
  },
];

/** Citizenships shown, the most registered first. */
const SHOWN = 12;

/**
 * Documents, registrations and permits of foreigners by citizenship in the newest period of the country's own records.
 *
 * Each column is another unit: facts, documents, people. Null without figures by citizenship.
 */
export function documentsTable(facts: readonly OwnFact[], ctx: FigureContext): TableBlock | null {
  const { lang } = ctx;
  const all = facts.filter(
    (f): f is OwnNumber =>
      f.obs_value !== null &&
      f.direction !== "OUT" &&
      (f.nearness === "counted" || f.nearness === "reported") &&
      isEconomy(f.counterpart_area) &&
      COLUMNS.some((c) => c.indicator === f.indicator && c.breakdown === f.breakdown_1),
  );
  const year = all.reduce((best, f) => (f.time_period.slice(0, 4) > best ? f.time_period.slice(0, 4) : best), "");
  const own = all.filter((f) => f.time_period.startsWith(year));
  const cellOf = (partner: string, c: (typeof COLUMNS)[number]) =>
    own.find((f) => f.counterpart_area === partner && f.indicator === c.indicator && f.breakdown_1 === c.breakdown);
  const columns = COLUMNS.filter((c) => own.some((f) => f.indicator === c.indicator && f.breakdown_1 === c.breakdown));
  const [main] = columns;
  if (!main) return null;
  const size = (id: string) => cellOf(id, main)?.obs_value ?? 0;
  const partners = [...new Set(own.map((f) => f.counterpart_area))].toSorted(
    (a, b) => size(b) - size(a) || (a < b ? -1 : 1),
  );
  return {
    type: "table",
    id: "documents",
    heading: said(
      lang,
      `Documents and registrations of foreigners, ${year}`,
      `Документы и учёт иностранцев, ${year} г.`,
    ),
    sub: said(
      lang,
      `Each column counts another thing, and one person may stand in it many times; the ${SHOWN} citizenships with most registrations. Source: ${sourceNames(own, "en")}.`,
      `В каждом столбце своя единица, и один человек может попасть в него не раз; показано ${SHOWN} гражданств с наибольшим числом постановок на учёт. Источник: ${sourceNames(own, "ru")}.`,
    ),
    table: {
      caption: said(lang, "Documents and registrations by citizenship", "Документы и учёт по гражданству"),
      columns: [
        { label: said(lang, "Citizenship", "Гражданство"), numeric: false },
        ...columns.map((c) => ({ label: c.label[lang], numeric: true })),
      ],
      rows: partners.slice(0, SHOWN).map((id): Cell[] => [
        { text: nameOf(id, lang) },
        ...columns.map((c): Cell => {
          const found = cellOf(id, c);
          return found
            ? { text: formatNumber(found.obs_value, lang), value: found.obs_value, status: letter(found) }
            : { text: "", value: null, status: "O" };
        }),
      ]),
      stack: false,
    },
  };
}
