import { breakdownName } from "../../../schemas/breakdowns.ts";
import { indicatorById } from "../../../schemas/indicators.ts";
import { formatNumber } from "../../../schemas/number-format.ts";
import { units } from "../../../schemas/units.ts";
import type { Cell, TableBlock } from "../../document.ts";
import { nameOf } from "../../words/areas.ts";
import { type FigureContext, said } from "../context.ts";
import { letter } from "../series.ts";
import { isEconomy, type OwnNumber, sourceNames } from "./groups.ts";
import type { OwnFact } from "./read.ts";

/** What an office counts of foreigners, none of it people who moved. */
const INDICATORS = ["REG_MIG", "LAB_FLW", "PERM_DEC", "STK_PERM", "CITZ_ACQ"] as const;

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
      INDICATORS.some((i) => i === f.indicator) &&
      f.obs_value !== null &&
      (f.nearness === "counted" || f.nearness === "reported") &&
      isEconomy(f.counterpart_area),
  );
  const year = all.reduce((best, f) => (f.time_period.slice(0, 4) > best ? f.time_period.slice(0, 4) : best), "");
  const own = all.filter((f) => f.time_period.startsWith(year));
  if (own.length === 0) return null;
  const columns = INDICATORS.flatMap((indicator) =>
    [...new Set(own.filter((f) => f.indicator === indicator).map((f) => `${f.direction}|${f.breakdown_1}`))]
      .toSorted()
      .map((key) => ({ indicator, direction: key.split("|")[0] ?? "", breakdown: key.split("|")[1] ?? "_T" })),
  );
  const cellOf = (partner: string, c: (typeof columns)[number]) =>
    own.find(
      (f) =>
        f.counterpart_area === partner &&
        f.indicator === c.indicator &&
        f.direction === c.direction &&
        f.breakdown_1 === c.breakdown,
    );
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
        ...columns.map((c) => ({ label: headingOf(c, own, ctx), numeric: true })),
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

function headingOf(
  { indicator, direction, breakdown }: { indicator: string; direction: string; breakdown: string },
  own: readonly OwnNumber[],
  { lang }: FigureContext,
): string {
  const unit = own.find((f) => f.indicator === indicator)?.unit_measure;
  const taken = indicator === "REG_MIG" && direction === "OUT" ? said(lang, ", taken off", ", снятие") : "";
  const part = breakdown === "_T" ? "" : `: ${breakdownName(breakdown)?.[lang] ?? breakdown}`;
  return `${indicatorById(indicator)?.title[lang] ?? indicator}${taken}${part}${unit ? `, ${units[unit].name[lang]}` : ""}`;
}
