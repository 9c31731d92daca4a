import { formatNumber } from "../../schemas/number-format.ts";
import type { Prose, Text } from "../document.ts";
import type { FigureContext } from "../figures/context.ts";
import { said } from "../figures/context.ts";
import { columnsOf } from "../figures/counterparts.ts";
import { FIRST_YEAR } from "../figures/refugees.ts";
import { held } from "../figures/series.ts";
import { ofTen } from "../words/areas.ts";
import { counted, OVER_COUNTRIES } from "../words/grammar.ts";
import type { Country } from "./country.ts";

/** A figure or a table that the page would show if it had numbers or records: its name within a sentence. */
export interface Missing {
  /** What would tell of it: figures, or records of the law. */
  readonly of: "figure" | "record";
  readonly en: string;
  readonly ru: string;
}

/** What the reader must know before comparing: definitions, coverage, gaps. */
export function notesOf(country: Country, missing: readonly Missing[], ctx: FigureContext): Prose {
  const { lang } = ctx;
  const items: Text[] = [
    said(
      lang,
      `People who moved inside the USSR became international migrants when it dissolved (rule M-107). Every stock here includes them; the figures for 1990 rest on the Soviet census of 1989.`,
      `Переехавшие внутри СССР стали международными мигрантами после его распада (правило M-107). Они есть в каждой численности на этой странице; числа за 1990 г. опираются на советскую перепись 1989 г.`,
    ),
    ...sums(country, ctx),
    ...gaps(country, ctx),
    ...missingText(missing, ctx),
    ...absent(country, ctx),
  ];
  return {
    type: "prose",
    id: "about-the-figures",
    heading: said(lang, "About the figures", "О числах на этой странице"),
    body: [{ items }],
  };
}

/** What of the page's own plan is not held, figures and records each in one sentence. */
function missingText(missing: readonly Missing[], { lang }: FigureContext): string[] {
  const start = {
    figure: { en: "No figure is held of", ru: "Нет данных" },
    record: { en: "No record is held of", ru: "Нет записей" },
  };
  return (["figure", "record"] as const).flatMap((of) => {
    const names = missing.filter((m) => m.of === of).map((m) => m[lang]);
    const colon = lang === "ru" || names.length > 1 ? ":" : "";
    return names.length === 0 ? [] : [`${start[of][lang]}${colon} ${names.join("; ")}.`];
  });
}

/** Which sum of emigrants covers how many destinations. */
function sums(country: Country, { lang, area }: FigureContext): string[] {
  const columns = columnsOf(country.destinations, (f) => f.ref_area);
  const lists = new Map(columns.map((c) => [c.edition, c.facts.size]));
  if (lists.size === 0) return [];
  const parts = [...lists].map(([edition, n]) =>
    said(
      lang,
      `${counted(n, OVER_COUNTRIES, lang)} in the edition of ${edition}`,
      `в издании ${edition}\u00a0г. – по ${counted(n, OVER_COUNTRIES, lang)}`,
    ),
  );
  return [
    said(
      lang,
      `Emigrants ${ofTen(area, "en")} are summed over destination countries: ${parts.join(", ")}. A country missing from a list is not a country without emigrants.`,
      `Эмигранты ${ofTen(area, "ru")} сложены по странам назначения: ${parts.join(", ")}. Если страны в списке нет, это не значит, что там нет эмигрантов.`,
    ),
  ];
}

/** Where series end or begin late, in words. */
function gaps(country: Country, { lang, heldOn }: FigureContext): string[] {
  const list = [
    { facts: country.money.received, en: "remittances received", ru: "полученные переводы" },
    { facts: country.money.paid, en: "remittances paid", ru: "выплаченные переводы" },
    { facts: country.derived("R_GDP", "IN"), en: "remittances in per cent of GDP", ru: "переводы в % к ВВП" },
    { facts: country.refugees.filter((f) => f.time_period >= FIRST_YEAR), en: "refugees", ru: "беженцы" },
    { facts: country.netMigration, en: "net migration", ru: "сальдо миграции" },
  ].flatMap(({ facts, en, ru }) => {
    const known = held(facts);
    const [first, last] = [known[0], known.at(-1)];
    return first && last ? [`${said(lang, en, ru)} ${first.time_period}–${last.time_period}`] : [];
  });
  const shares = held(country.derived("STK_IMM_TOP1_SH"));
  const unknown = held(country.origins.filter((f) => f.counterpart_area === "_U")).at(-1);
  return [
    said(
      lang,
      `Years held: ${list.join("; ")}. Nothing is carried forward to ${heldOn.slice(0, 4)}.`,
      `Какие годы есть: ${list.join("; ")}. До ${heldOn.slice(0, 4)}\u00a0г. ничего не продлено.`,
    ),
    ...(shares.length === 0
      ? [
          said(
            lang,
            "Too few origins are known to give shares of immigrants by origin (M-504).",
            "Происхождение известно у слишком малой части иммигрантов, поэтому доли не показаны (M-504).",
          ),
        ]
      : []),
    ...(unknown
      ? [
          said(
            lang,
            `Immigrants of unknown origin: ${formatNumber(unknown.obs_value, lang)} in ${unknown.time_period}.`,
            `Иммигрантов неизвестного происхождения: ${formatNumber(unknown.obs_value, lang)} в ${unknown.time_period}\u00a0г.`,
          ),
        ]
      : []),
  ];
}

/** Figures a profile would hold and does not yet: by the indicators without a single observation of the country. */
const WANTED: readonly { readonly indicators: readonly string[]; readonly en: string; readonly ru: string }[] = [
  { indicators: ["FLW_IN", "FLW_OUT"], en: "registered arrivals and departures", ru: "учтённые прибытия и выбытия" },
  { indicators: ["LAB_FLW", "STK_LAB"], en: "permits and registrations for work", ru: "разрешения и учёт для работы" },
  {
    indicators: ["MTO_IN", "MTO_OUT"],
    en: "transfers counted by central banks",
    ru: "переводы по данным центральных банков",
  },
  { indicators: ["PT", "CE", "R1"], en: "balance-of-payments items", ru: "статьи платёжного баланса" },
];

function absent({ indicators }: Country, { lang }: FigureContext): string[] {
  const names = WANTED.filter((w) => !w.indicators.some((i) => indicators.has(i))).map((w) => w[lang]);
  if (names.length === 0) return [];
  return [
    said(
      lang,
      `Not held here for this country: ${names.join("; ")}. Their absence is not a zero.`,
      `Для этой страны здесь нет: ${names.join("; ")}. Их отсутствие не означает нуля.`,
    ),
  ];
}
