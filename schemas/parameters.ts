import type { Lang, Text2 } from "./language.ts";

/** Parameters that methods store beside a computed number, in words. */
const words: Readonly<Record<string, Text2>> = {
  base_year: { en: "base year", ru: "базовый год" },
  above: { en: "above the threshold", ru: "выше порога" },
  channel: { en: "channel", ru: "канал" },
  corridors: { en: "corridors", ru: "коридоров" },
  counterparts: { en: "counterparts", ru: "стран-партнёров" },
  days: { en: "days with a rate", ru: "дней с курсом" },
  denominator: { en: "denominator", ru: "знаменатель" },
  destinations: { en: "destination countries", ru: "стран назначения" },
  destinations_imputed: { en: "of them imputed by the publisher", ru: "из них досчитано издателем" },
  duration: { en: "duration of stay", ru: "срок пребывания" },
  economies: { en: "economies", ru: "стран" },
  edition: { en: "edition", ru: "издание" },
  factor: { en: "factor", ru: "коэффициент" },
  factors: { en: "factors", ru: "коэффициенты" },
  form: { en: "form", ru: "вид формулы" },
  from: { en: "from", ru: "с" },
  fx_period: { en: "period of the exchange rate", ru: "период курса" },
  fx_rate: { en: "exchange rate", ru: "курс" },
  fx_source: { en: "rule of the exchange rate", ru: "правило курса" },
  identity: { en: "identity", ru: "тождество" },
  imputed_share: { en: "imputed part", ru: "досчитанная часть" },
  instead_of: { en: "instead of", ru: "вместо" },
  largest: { en: "largest", ru: "крупнейшая страна" },
  matrix: { en: "matrix", ru: "матрица" },
  n: { en: "cases", ru: "случаев" },
  overlap: { en: "years in common", ru: "общих лет" },
  parts: { en: "parts", ru: "частей" },
  rates: { en: "growth rates", ru: "темпов прироста" },
  reason: { en: "reason", ru: "причина" },
  rule: { en: "rule", ru: "правило" },
  share: { en: "share", ru: "доля" },
  source: { en: "source", ru: "источник" },
  source_id: { en: "source", ru: "источник" },
  target: { en: "target", ru: "цель" },
  threshold: { en: "threshold", ru: "порог" },
  to: { en: "to", ru: "по" },
  weights: { en: "weights", ru: "веса" },
  without_weight: { en: "without a weight", ru: "без веса" },
  years: { en: "years", ru: "лет" },
};

/**
 * `base year: 2015`; a parameter without words stands under its own name, and nothing is left out.
 *
 * @param number how a number that is not whole is printed; years and counts stand as they are.
 */
export function parameterWords(parameters: unknown, lang: Lang, number: (value: number) => string = String): string[] {
  if (parameters === null || typeof parameters !== "object") return [];
  return Object.entries(parameters).map(
    ([key, value]) => `${words[key]?.[lang] ?? key.replaceAll("_", " ")}: ${said(value, number)}`,
  );
}

function said(value: unknown, number: (value: number) => string): string {
  if (value === null) return "–";
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : number(value);
  if (Array.isArray(value)) return value.map((v) => said(v, number)).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([key, v]) => `${key} ${said(v, number)}`)
      .join("; ");
  return String(value);
}
