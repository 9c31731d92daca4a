import type { Lang, Text2 } from "./language.ts";

/** Parameters that methods store beside a computed number, in words. */
const words: Readonly<Record<string, Text2>> = {
  a: { en: "figure of the sender or origin", ru: "число отправителя или страны выезда" },
  a_c: { en: "its coefficient of variation", ru: "его коэффициент вариации" },
  a_factor: { en: "factor of the first side", ru: "коэффициент первой стороны" },
  a_rho: { en: "reliability of the first side", ru: "надёжность первой стороны" },
  a_rule: { en: "rule of stay of the first side", ru: "правило срока у первой стороны" },
  a_source: { en: "source of the first side", ru: "источник первой стороны" },
  a_weight: { en: "weight of the first side", ru: "вес первой стороны" },
  above: { en: "above the threshold", ru: "выше порога" },
  b: { en: "figure of the receiver or destination", ru: "число получателя или страны въезда" },
  b_c: { en: "coefficient of variation of the second side", ru: "коэффициент вариации второй стороны" },
  b_factor: { en: "factor of the second side", ru: "коэффициент второй стороны" },
  b_rho: { en: "reliability of the second side", ru: "надёжность второй стороны" },
  b_rule: { en: "rule of stay of the second side", ru: "правило срока у второй стороны" },
  b_source: { en: "source of the second side", ru: "источник второй стороны" },
  b_weight: { en: "weight of the second side", ru: "вес второй стороны" },
  base_year: { en: "base year", ru: "базовый год" },
  beta: { en: "β", ru: "β" },
  channel: { en: "channel", ru: "канал" },
  corridor_override: { en: "set by hand in the published matrix", ru: "задано вручную в опубликованной матрице" },
  corridors: { en: "corridors", ru: "коридоров" },
  counterpart_source: { en: "source of the partner", ru: "источник партнёра" },
  counterparts: { en: "counterparts", ru: "стран-партнёров" },
  days: { en: "days with a rate", ru: "дней с курсом" },
  denominator: { en: "denominator", ru: "знаменатель" },
  destinations: { en: "destination countries", ru: "стран назначения" },
  destinations_imputed: { en: "of them imputed by the publisher", ru: "из них досчитано издателем" },
  differs: { en: "what differs", ru: "что различается" },
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
  high: { en: "upper bound", ru: "верхняя граница" },
  identity: { en: "identity", ru: "тождество" },
  imputed_by_edition: { en: "edition that marks what is imputed", ru: "издание, где отмечено досчитанное" },
  imputed_share: { en: "imputed part", ru: "досчитанная часть" },
  income: { en: "income", ru: "доход" },
  income_year: { en: "year of the income", ru: "год дохода" },
  instead_of: { en: "instead of", ru: "вместо" },
  largest: { en: "largest", ru: "крупнейшая страна" },
  low: { en: "lower bound", ru: "нижняя граница" },
  matrix: { en: "matrix", ru: "матрица" },
  money: { en: "money", ru: "деньги" },
  months: { en: "months", ru: "месяцев" },
  n: { en: "cases", ru: "случаев" },
  not_stated: { en: "not stated", ru: "не указано" },
  obs_status_2: { en: "second letter", ru: "вторая буква" },
  onto: { en: "joined onto", ru: "присоединено к" },
  origin_unknown: { en: "part of migrants of unknown origin", ru: "доля мигрантов неизвестного происхождения" },
  overlap: { en: "years in common", ru: "общих лет" },
  overlap_from: { en: "years in common from", ru: "общие годы с" },
  overlap_to: { en: "years in common to", ru: "общие годы по" },
  parts: { en: "parts", ru: "частей" },
  rates: { en: "growth rates", ru: "темпов прироста" },
  reason: { en: "reason", ru: "причина" },
  rule: { en: "rule", ru: "правило" },
  se: { en: "standard error", ru: "стандартная ошибка" },
  share: { en: "share", ru: "доля" },
  share_of: { en: "year of the share", ru: "год доли" },
  share_unallocated: { en: "part not divided", ru: "нераспределённая часть" },
  source: { en: "source", ru: "источник" },
  source_id: { en: "source", ru: "источник" },
  spliced: { en: "joined series", ru: "присоединённый ряд" },
  stock_method: { en: "rule of the stock between dates", ru: "правило численности между датами" },
  stock_years: { en: "dates of the stock", ru: "даты численности" },
  stocks: { en: "edition of the stocks", ru: "издание численности" },
  target: { en: "target", ru: "цель" },
  threshold: { en: "threshold", ru: "порог" },
  to: { en: "to", ru: "по" },
  tried_before: { en: "rules that did not apply", ru: "неприменимые правила" },
  weights: { en: "weights", ru: "веса" },
  without_weight: { en: "without a weight", ru: "без веса" },
  world_moves: { en: "moves in the world", ru: "переездов в мире" },
  world_stock: { en: "migrants in the world", ru: "мигрантов в мире" },
  years: { en: "years", ru: "лет" },
  years_it_holds: { en: "years in which it holds", ru: "лет, когда оно верно" },
};

/** Whole numbers from here on are amounts, not years. */
const GROUPED_FROM = 10_000;

/**
 * `base year: 2015`; a parameter without words stands under its own name, and nothing is left out.
 *
 * @param number how a number that is not whole, or is large, is printed; years and small counts stand as they are.
 */
export function parameterWords(parameters: unknown, lang: Lang, number: (value: number) => string = String): string[] {
  if (parameters === null || typeof parameters !== "object") return [];
  return Object.entries(parameters).map(
    ([key, value]) => `${words[key]?.[lang] ?? key.replaceAll("_", " ")}: ${said(value, number)}`,
  );
}

function said(value: unknown, number: (value: number) => string): string {
  if (value === null) return "–";
  if (typeof value === "number") return Number.isInteger(value) && value < GROUPED_FROM ? String(value) : number(value);
  if (Array.isArray(value)) return value.map((v) => said(v, number)).join(", ");
  if (typeof value === "object")
    return Object.entries(value)
      .map(([key, v]) => `${key} ${said(v, number)}`)
      .join("; ");
  return String(value);
}
