import { type Indicator, indicatorRow } from "./indicator.ts";

/** A difference of the two sides of a corridor, seen from the side of origin or sender. */
const difference = (
  id: string,
  unit: "PT" | "RATIO",
  rule: string,
  en: readonly [string, string],
  ru: readonly [string, string],
  directions: Indicator["directions"] = ["OUT"],
) => indicatorRow(id, "context", unit, directions, rule, en, ru);

/** A figure reconciled from those of the two sides: people or money. */
const reconciled = (id: string, rule: string, en: readonly [string, string], ru: readonly [string, string]) =>
  indicatorRow(id, "context", "PS", ["OUT"], rule, en, ru, { otherUnits: ["USD"] });

/** Indicators of mirror statistics and their reconciliation (§4). */
export const mirrorIndicators: readonly Indicator[] = [
  difference(
    "MIRROR_REL",
    "PT",
    "M-401",
    [
      "Relative discrepancy to the partner, %",
      "How far the figure of origin or sender is from the partner’s, in per cent of the partner’s; comparable pairs only.",
    ],
    [
      "Расхождение с партнёром, %",
      "Насколько число стороны выбытия или отправителя отличается от числа партнёра, в процентах от последнего; только сопоставимые пары.",
    ],
  ),
  difference(
    "MIRROR_SYM",
    "PT",
    "M-402",
    [
      "Symmetric asymmetry of the two sides, %",
      "Difference of the two sides’ figures in per cent of their mean; comparable pairs only.",
    ],
    [
      "Симметричное расхождение двух сторон, %",
      "Разность чисел двух сторон в процентах от их среднего; только сопоставимые пары.",
    ],
  ),
  difference(
    "MIRROR_LOG",
    "RATIO",
    "M-403",
    [
      "Log ratio of the two sides",
      "Natural logarithm of the figure of origin or sender over the partner’s; comparable pairs only.",
    ],
    [
      "Логарифм отношения чисел двух сторон",
      "Натуральный логарифм отношения числа стороны выбытия или отправителя к числу партнёра; только сопоставимые пары.",
    ],
  ),
  difference(
    "MIRROR_BIAS",
    "RATIO",
    "M-404",
    [
      "Bias of a country’s figures against its partners’",
      "Median over three comparable corridors or more of the logarithm of the country’s figure over the partner’s.",
    ],
    [
      "Систематическое отклонение чисел страны от чисел партнёров",
      "Медиана по трём и более сопоставимым коридорам логарифма отношения числа страны к числу партнёра.",
    ],
    ["IN", "OUT"],
  ),
  difference(
    "UNDERCOUNT",
    "RATIO",
    "M-405",
    [
      "Undercount ratio of moves",
      "Departures by the origin’s count over arrivals by the destination’s, both brought to a stay of twelve months by one set of factors.",
    ],
    [
      "Отношение учёта переездов",
      "Выбытия по данным страны выбытия, делённые на прибытия по данным страны прибытия; то и другое приведено к сроку двенадцать месяцев одним набором коэффициентов.",
    ],
  ),
  reconciled(
    "RECON_DEST",
    "M-410",
    [
      "Emigration by the destination’s figure",
      "The destination’s count of people or moves, taken for the emigration of the origin.",
    ],
    [
      "Эмиграция по данным страны назначения",
      "Число людей или переездов по данным страны назначения, принятое за эмиграцию из страны выбытия.",
    ],
  ),
  reconciled(
    "RECON_LIN",
    "M-411",
    [
      "Reconciled figure of the two sides, linear",
      "Mean of the two sides’ figures weighted by the reliability of their sources.",
    ],
    ["Согласованное число двух сторон, линейное", "Среднее чисел двух сторон, взвешенное по надёжности источников."],
  ),
  reconciled(
    "RECON_GEO",
    "M-412",
    [
      "Reconciled figure of the two sides, geometric",
      "Geometric mean of the two sides’ figures weighted by the reliability of their sources.",
    ],
    [
      "Согласованное число двух сторон, геометрическое",
      "Среднее геометрическое чисел двух сторон, взвешенное по надёжности источников.",
    ],
  ),
  reconciled(
    "RECON_IV",
    "M-413",
    [
      "Reconciled figure of the two sides with its interval",
      "Mean of the two sides’ figures in logarithms, weighted by inverse variance; the 95 % interval is in the parameters.",
    ],
    [
      "Согласованное число двух сторон с интервалом",
      "Среднее чисел двух сторон в логарифмах с весами, обратными дисперсии; 95-процентный интервал – в параметрах.",
    ],
  ),
];
