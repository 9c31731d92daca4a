import { numberOf, type PageLanguage } from "./stops.ts";

export type Order = "ascending" | "descending" | "none";

/** The order a next press gives: numbers begin with the largest, words with the first letter; the third press undoes. */
export function nextOrder(now: Order, numeric: boolean): Order {
  const [first, second]: [Order, Order] = numeric ? ["descending", "ascending"] : ["ascending", "descending"];
  return now === "none" ? first : now === first ? second : "none";
}

/** Places of texts in an order; what is no number or empty stands last either way, and equals keep their places. */
export function sorted(texts: readonly string[], order: Order, numeric: boolean, lang: PageLanguage): number[] {
  const places = texts.map((_, i) => i);
  if (order === "none") return places;
  const sign = order === "ascending" ? 1 : -1;
  const words = new Intl.Collator(lang, { numeric: true });
  const numbers = texts.map((text) => numberOf(text, lang));
  const empty = (i: number) => (numeric ? Number.isNaN(numbers[i]) : (texts[i] ?? "") === "");
  return places.sort((a, b) => {
    if (empty(a) || empty(b)) return Number(empty(a)) - Number(empty(b)) || a - b;
    const difference = numeric ? (numbers[a] ?? 0) - (numbers[b] ?? 0) : words.compare(texts[a] ?? "", texts[b] ?? "");
    return sign * difference || a - b;
  });
}
