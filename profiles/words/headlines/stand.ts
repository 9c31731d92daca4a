import type { Lang } from "../../../schemas/language.ts";
import { moneyText } from "../grammar.ts";
import { percentText } from "../numbers.ts";
import { capital } from "../sentences.ts";
import { largestAbroad } from "./share.ts";

/** What a page's first sentence is made of; null where the number is missing. */
export interface StandParts {
  readonly abroad: { readonly area: string; readonly share: number } | null;
  /** Received in per cent of GDP in the last year that has it. */
  readonly perGdp: { readonly year: string; readonly percent: number } | null;
  /** Paid and received in the last year that has both, in US dollars. */
  readonly paid: { readonly year: string; readonly paid: number; readonly received: number } | null;
}

/** From this many times the other side on, money paid is the news rather than money received. */
const PAYER = 1.2;

/** The first sentences of a profile, from its own numbers, and what the page holds. */
export function standfirst({ abroad, perGdp, paid }: StandParts, lang: Lang): string {
  const clauses = [
    ...(abroad ? [largestAbroad(abroad, lang)] : []),
    ...(paid && paid.paid > PAYER * paid.received ? [paidClause(paid, lang)] : perGdp ? [gdpClause(perGdp, lang)] : []),
  ];
  const [first, second] = clauses;
  const joined = first && second ? `${first}${lang === "ru" ? ", а" : ", and"} ${second}` : first;
  const sentence = joined ? `${capital(joined)}. ` : "";
  return (
    sentence +
    (lang === "ru"
      ? "Что известно о людях, деньгах и правилах, кто это считал и где расчёты расходятся."
      : "What is known about the people, the money and the rules, by whom it was counted, and where the counts disagree.")
  );
}

function gdpClause({ year, percent }: { year: string; percent: number }, lang: Lang): string {
  const share = percentText(percent, lang);
  return lang === "ru"
    ? `полученные переводы в ${year}\u00a0г. составили ${share} ВВП`
    : `remittances received were ${share} of GDP in ${year}`;
}

function paidClause({ year, paid, received }: { year: string; paid: number; received: number }, lang: Lang): string {
  const [a, b] = [moneyText(paid, lang), moneyText(received, lang)];
  return lang === "ru"
    ? `переводов за рубеж в ${year}\u00a0г. выплачено ${a}, больше, чем получено (${b})`
    : `${a} of remittances was paid abroad in ${year}, more than the ${b} received`;
}
