import { imputedId } from "./imputation.ts";
import { type Indicator, indicatorRow } from "./indicator.ts";
import type { Direction } from "./observation.ts";
import type { Unit } from "./units.ts";

/** Interpolated, imputed and spliced series (§1.1, §6.1, §7): each beside the reported one, never in it. */
export const choiceIndicators: readonly Indicator[] = [
  indicatorRow(
    "STK_IMM_INT",
    "stock",
    "PS",
    ["NA"],
    "M-120",
    [
      "Immigrants between the dates of the United Nations estimates (interpolated)",
      "Migrant stock at mid-year between two neighbouring dates of one edition, interpolated; an estimate, not a count.",
    ],
    [
      "Численность иммигрантов между датами оценок ООН (интерполяция)",
      "Численность на середину года между двумя соседними датами одного издания, по интерполяции; оценка, а не подсчёт.",
    ],
  ),
  indicatorRow(
    "STK_IMM_EXT",
    "stock",
    "PS",
    ["NA"],
    "M-124",
    [
      "Immigrants past the last date of the United Nations estimates (for denominators)",
      "Migrant stock up to three years past the last date of the edition, at the last rate of growth; for denominators only.",
    ],
    [
      "Численность иммигрантов после последней даты оценок ООН (для знаменателей)",
      "Численность не дальше трёх лет после последней даты издания, с последним темпом роста; только для знаменателей.",
    ],
  ),
  imputed("FLW_IN", "flow", "PS", ["IN"], "Arrivals", "Прибывшие"),
  imputed("FLW_OUT", "flow", "PS", ["OUT"], "Departures", "Выбывшие"),
  imputed("NETM", "flow", "PS", ["NET"], "Net migration", "Сальдо миграции"),
  imputed(
    "MTO_IN",
    "money",
    "USD",
    ["IN"],
    "Transfers received by individuals (central bank)",
    "Переводы, полученные физлицами (центральный банк)",
  ),
  indicatorRow(
    "R_WB_SPL",
    "money",
    "USD",
    ["IN", "OUT"],
    "M-704",
    [
      "Remittances, years spliced from the early estimate",
      "Years the World Bank’s series lacks, from its early estimate brought to the series’ level. Current US dollars; estimates.",
    ],
    [
      "Денежные переводы: годы, сцепленные с ранней оценкой",
      "Годы, которых нет в ряду Всемирного банка, – по его ранней оценке, приведённой к уровню ряда. Текущие доллары США; оценка.",
    ],
  ),
];

/** The years a rule of imputation has told, beside the series they belong to. */
function imputed(
  indicator: string,
  theme: Indicator["theme"],
  unit: Unit,
  directions: readonly Direction[],
  en: string,
  ru: string,
): Indicator {
  return indicatorRow(
    imputedId(indicator),
    theme,
    unit,
    directions,
    "M-601",
    [
      `${en}: imputed years`,
      "Years no source prints, told from what is around them; the method says by which rule. Never part of the reported series.",
    ],
    [
      `${ru}: досчитанные годы`,
      "Годы, за которые ни один источник не печатает числа, досчитаны по тому, что известно рядом; по какому правилу, сказано в методе. В опубликованный ряд не входят.",
    ],
  );
}
