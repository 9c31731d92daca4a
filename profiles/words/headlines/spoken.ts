import type { Lang } from "../../../schemas/language.ts";
import { counted, moneyText, NB, OVER_COUNTRIES, plural } from "../grammar.ts";
import { IMMIGRANTS, LIVED, NATIVES } from "../nouns.ts";
import { inYearShort, peopleNumber, percentText, yearText } from "../numbers.ts";
import { stop } from "../sentences.ts";
import { plainFrom, plainIn } from "../short.ts";

interface Amount {
  readonly year: string;
  readonly usd: number;
  /** Whether its publisher marks it as an estimate. */
  readonly estimate: boolean;
}

interface People {
  readonly year: string;
  readonly persons: number;
  readonly estimate: boolean;
  /** The country most of them live in or come from. */
  readonly top: { readonly area: string; readonly persons: number } | null;
}

/** Who tells where money comes from: a central bank, the press that quotes one, our model, the World Bank's. */
export type SendersBy = "counted" | "quoted" | "ours" | "matrix";

/** What a spoken summary is made of; null where there is no number. */
export interface SpokenParts {
  readonly area: string;
  readonly received: Amount | null;
  readonly paid: Amount | null;
  /** Received in per cent of GDP, calculated here. */
  readonly perGdp: { readonly year: string; readonly percent: number } | null;
  readonly sender: {
    readonly by: SendersBy;
    readonly year: string;
    readonly area: string;
    readonly percent: number;
  } | null;
  readonly abroad: (People & { readonly countries: number }) | null;
  readonly immigrants: People | null;
  /** The newest dated change of rules: its day in words and its title. */
  readonly law: { readonly day: string; readonly title: string } | null;
}

/** A country in three to six sentences: each says who says so, and which figure is an estimate. */
export function spokenSummary(parts: SpokenParts, lang: Lang): string[] {
  return [
    flowsText(parts, lang),
    gdpText(parts, lang),
    senderText(parts, lang),
    abroadText(parts, lang),
    immigrantsText(parts, lang),
    lawText(parts, lang),
  ].filter((text) => text !== "");
}

/** «6,8 млрд долл. США (оценка)». */
const amount = ({ usd, estimate }: Amount, lang: Lang): string =>
  moneyText(usd, lang) + (estimate ? (lang === "ru" ? " (оценка)" : " (an estimate)") : "");

/** Received and paid, the larger first, each with its year; where one series ends before the other it is said. */
function flowsText({ area, received, paid }: SpokenParts, lang: Lang): string {
  const [first, second] = [
    ...(received ? [{ ...received, out: false }] : []),
    ...(paid ? [{ ...paid, out: true }] : []),
  ].toSorted((a, b) => b.usd - a.usd);
  if (!first) return "";
  const newest = [first.year, second?.year ?? ""].toSorted().at(-1) ?? "";
  const when = (a: Amount, more: string) => {
    const last = lang === "ru" ? ", последнем имеющемся" : ", the last year held";
    return `${inYearShort(a.year, lang)}${a.year < newest ? last + more : ""}`;
  };
  if (lang === "ru") {
    const start = first.out
      ? `${plainFrom(area, "ru")} за рубеж ${when(first, ",")} выплачено`
      : `${plainIn(area, "ru")} ${when(first, ",")} получено`;
    const rest = second
      ? `, а ${second.out ? "выплачено за рубеж" : "получено"} ${when(second, ",")}${NB}– ${amount(second, "ru")}`
      : "";
    return stop(`По ряду Всемирного банка, ${start} денежных переводов на ${amount(first, "ru")}${rest}`);
  }
  const start = first.out ? `paid abroad ${plainFrom(area, "en")}` : `received ${plainIn(area, "en")}`;
  const rest = second
    ? `, and ${amount(second, "en")} was ${second.out ? "paid abroad" : "received"} ${when(second, "")}`
    : "";
  return `By the World Bank’s series, ${amount(first, "en")} of remittances was ${start} ${when(first, "")}${rest}.`;
}

function gdpText({ perGdp }: SpokenParts, lang: Lang): string {
  if (!perGdp) return "";
  const percent = percentText(perGdp.percent, lang);
  return lang === "ru"
    ? `Переводы, полученные ${inYearShort(perGdp.year, "ru")}, составили ${percent} ВВП (рассчитано здесь).`
    : `What was received in ${perGdp.year} came to ${percent} of GDP (calculated here).`;
}

/** `the transfers that the central bank counted in 2024`: whose account of the money it is. */
function senderText({ sender }: SpokenParts, lang: Lang): string {
  if (!sender) return "";
  const percent = percentText(sender.percent, lang);
  const from = plainFrom(sender.area, lang);
  if (lang === "ru") {
    const by = {
      counted: `По учёту центрального банка за ${yearText(sender.year, "ru")}`,
      quoted: `По числам центрального банка, которые приводит пресса, за ${yearText(sender.year, "ru")}`,
      ours: `По нашей модели за ${yearText(sender.year, "ru")} (оценка, а не данные)`,
      matrix: `По модели Всемирного банка за ${yearText(sender.year, "ru")} (оценка, а не данные)`,
    }[sender.by];
    return `${by}, больше всего ${isCount(sender.by) ? "переводов" : "денег"} пришло ${from}: ${percent}.`;
  }
  const by = {
    counted: `By the central bank’s count for ${sender.year}`,
    quoted: `By the central bank’s figures for ${sender.year} as the press quotes them`,
    ours: `By our model for ${sender.year} (an estimate, not data)`,
    matrix: `By the World Bank’s model for ${sender.year} (an estimate, not data)`,
  }[sender.by];
  return `${by}, the largest part of the ${isCount(sender.by) ? "transfers" : "money"}, ${percent}, came ${from}.`;
}

const isCount = (by: SendersBy) => by === "counted" || by === "quoted";

/** «1,2 млн выходцев», «341 выходец»: after «млн» the genitive plural. */
const natives = (persons: number, lang: Lang): string =>
  `${peopleNumber(persons, lang)}${NB}${plural(persons >= 1e6 ? 0 : persons, NATIVES, lang)}`;

function abroadText({ area, abroad }: SpokenParts, lang: Lang): string {
  if (!abroad) return "";
  const { year, persons, countries, top } = abroad;
  const over = counted(countries, OVER_COUNTRIES, lang);
  const most = top ? peopleNumber(top.persons, lang) : "";
  if (lang === "ru") {
    const tail = top ? `, больше всего${NB}– ${plainIn(top.area, "ru")} (${most})` : "";
    const sum = abroad.estimate ? "По сумме оценок ДЭСВ ООН" : "По сумме чисел ДЭСВ ООН";
    const verb = plural(persons >= 1e6 ? 0 : persons, LIVED, "ru");
    return `${sum} по ${over} назначения, в середине ${yearText(year, "ru")} за рубежом ${verb} ${natives(persons, "ru")} ${plainFrom(area, "ru")}${tail}.`;
  }
  const tail = top ? `, most of all ${plainIn(top.area, "en")} (${most})` : "";
  const kind = abroad.estimate ? "estimates" : "figures";
  return `UN DESA’s ${kind} for ${over} of destination add up to ${natives(persons, "en")} ${plainFrom(area, "en")} living abroad in mid-${year}${tail}.`;
}

function immigrantsText({ area, abroad, immigrants }: SpokenParts, lang: Lang): string {
  if (!immigrants) return "";
  const { year, persons, top } = immigrants;
  const noun = plural(persons >= 1e6 ? 0 : persons, IMMIGRANTS, lang);
  const n = `${peopleNumber(persons, lang)}${NB}${noun}`;
  const most = top ? peopleNumber(top.persons, lang) : "";
  if (lang === "ru") {
    const tail = top ? `, больше всего${NB}– ${plainFrom(top.area, "ru")} (${most})` : "";
    const by = immigrants.estimate ? "По оценке ДЭСВ ООН" : "По числу ДЭСВ ООН";
    const verb = plural(persons >= 1e6 ? 0 : persons, LIVED, "ru");
    return `${by}, ${plainIn(area, "ru")} в середине ${yearText(year, "ru")} ${verb} ${n}${tail}.`;
  }
  const tail = top ? `, the largest group ${plainFrom(top.area, "en")} (${most})` : "";
  const who = abroad ? ["It", "its"] : ["UN DESA", "UN DESA’s"];
  const by = immigrants.estimate ? `${who[0]} estimates that` : `By ${who[1]} figures,`;
  return `${by} ${n} lived ${plainIn(area, "en")} in mid-${year}${tail}.`;
}

function lawText({ law }: SpokenParts, lang: Lang): string {
  if (!law) return "";
  return stop(
    lang === "ru"
      ? `Последнее датированное изменение правил в базе (${law.day}): ${law.title}`
      : `The newest dated change of rules held (${law.day}): ${law.title}`,
  );
}
