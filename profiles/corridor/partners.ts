import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { said } from "../figures/context.ts";
import { moneyText } from "../words/grammar.ts";

/** An economy that a country of the ten may have a corridor with, and how large it is. */
export interface Candidate {
  readonly ten: string;
  readonly partner: string;
  /** People of each living in the other, both ways together; null where no source has a number. */
  readonly people: number | null;
  /** US dollars a year that the country's own central bank counts, both ways together; null where it counts none. */
  readonly usd: number | null;
}

/** A partner with what it was chosen by. */
export interface Chosen extends Candidate {
  readonly by: "people" | "money";
}

/** Least people of a corridor, both ways together. */
const LEAST_PEOPLE = 10_000;
/** Least money, in US dollars a year: a hundred times what one decimal of a million can tell. */
const LEAST_USD = 5_000_000;
/** Places by people, then by money; what is left of a country's places goes to people again. */
const BY_PEOPLE = 5;
const BY_MONEY = 3;

/** The partners of one country in the order in which they are chosen: by people, by money, and by people again. */
export function chosenOf(candidates: readonly Candidate[]): Chosen[] {
  const most = (size: (c: Candidate) => number | null, least: number) =>
    candidates
      .filter((c) => (size(c) ?? 0) >= least)
      .toSorted((a, b) => (size(b) ?? 0) - (size(a) ?? 0) || (a.partner < b.partner ? -1 : 1));
  const people = most((c) => c.people, LEAST_PEOPLE);
  const first = people.slice(0, BY_PEOPLE);
  const money = most((c) => c.usd, LEAST_USD).filter((c) => !first.includes(c));
  const chosen = [...first, ...money.slice(0, BY_MONEY)];
  const rest = people.filter((c) => !chosen.includes(c));
  return [...chosen, ...rest]
    .slice(0, BY_PEOPLE + BY_MONEY)
    .map((c) => ({ ...c, by: money.slice(0, BY_MONEY).includes(c) ? "money" : "people" }));
}

/** The rule in words, for the page that lists them. */
export function ruleText(lang: Lang): string {
  const [people, money] = [formatNumber(LEAST_PEOPLE, lang), moneyText(LEAST_USD, lang)];
  return said(
    lang,
    `Each country’s partners are chosen by one rule: the ${BY_PEOPLE} economies outside the ten with the most people in both directions together, at least ${people}, by the newest edition of UN DESA, or by the newest World Bank matrix of people where that edition has no number and a World Bank matrix of money has some between the two; then up to ${BY_MONEY} with the most money that the country’s own central bank or its quoted figures count in a year, at least ${money}; places left over go to the next by people. At most ${BY_PEOPLE + BY_MONEY} for a country.`,
    `Партнёры каждой страны выбраны по одному правилу: ${BY_PEOPLE} стран вне десятки, с которыми больше всего людей в обе стороны вместе, не менее ${people}, по новейшему изданию ДЭСВ ООН, а где в нём числа нет, но в какой-либо матрице переводов Всемирного банка деньги между двумя странами есть, – по новейшей матрице миграции Всемирного банка; затем до ${BY_MONEY} стран, с которыми больше всего денег за год учёл центральный банк самой страны (в том числе по прессе), не менее ${money}; оставшиеся места – следующим по числу людей. Всего не больше ${BY_PEOPLE + BY_MONEY} на страну.`,
  );
}
