import { column } from "../column.ts";
import type { Column, Table } from "../tables.ts";
import { sideColumns } from "./side-columns.ts";

/** Columns of one side of the comparison, by what follows its name. */
function figureColumns(side: "national" | "international", ru: string): Column[] {
  const of = (suffix: string, type: string, en: string, words: string) =>
    column(`${side}_${suffix}`, type, `${side}: ${en}`, `${ru}: ${words}`);
  return [
    of("value", "double", "the value, in unit_measure", "значение, в единицах unit_measure"),
    of("status", "varchar", "SDMX letter", "буква SDMX"),
    of("concept_en", "varchar", "what it counts, in words", "что считает показатель, по-английски"),
    of("concept_ru", "varchar", "what it counts, in words, in Russian", "что считает показатель"),
    of("breakdown_1", "varchar", "breakdown, _T total", "разбивка, _T всего"),
    of("concept_basis", "varchar", "whom it counts, as in observation", "кого считают, как в observation"),
    of("duration_rule", "varchar", "minimum stay, as in observation", "минимальный срок проживания, как в observation"),
    of("source_id", "varchar", "source", "источник"),
    of("vintage", "varchar", "first vintage that printed the value", "первая версия, напечатавшая значение"),
  ];
}

/** The table of comparisons; columns of an observation are described as in `observation`. */
export function comparisonTable(observed: (name: string) => Column): Table {
  return {
    name: "comparison",
    about: {
      en: "A figure of a country’s own office or bank beside an international organisation’s for the same country, counterpart, direction, sex, period and unit. The indicator is the same, or the organisation’s remittances (R_WB) beside the bank’s own money series. A figure that only repeats the other is left out.",
      ru: "Число ведомства или банка страны рядом с числом международной организации о той же стране, другой стороне, направлении, поле, периоде и в той же единице. Показатель один и тот же, либо переводы по организации (R_WB) рядом с собственным денежным рядом банка. Число, которое лишь повторяет другое, не сравнивается.",
    },
    columns: [
      ...sideColumns(observed),
      column("indicator", "varchar", "the national figure’s indicator", "показатель национального числа"),
      column(
        "international_indicator",
        "varchar",
        "the international figure’s indicator",
        "показатель международного числа",
      ),
      ...["direction", "sex", "freq", "time_period"].map(observed),
      column(
        "unit_measure",
        "varchar",
        "unit of both values and of their difference",
        "единица обоих значений и разности",
      ),
      ...figureColumns("national", "национальное"),
      ...figureColumns("international", "международное"),
      column(
        "difference",
        "double",
        "national minus international, in unit_measure; null unless the definitions are stated and match",
        "национальное минус международное, в unit_measure; пусто, если определения не указаны или различаются",
      ),
      column(
        "ratio",
        "double",
        "national divided by international, whatever the definitions; null for an international zero and for opposite signs",
        "национальное, делённое на международное, при любых определениях; пусто, если международное равно нулю или знаки разные",
        "RATIO",
      ),
      column(
        "reason_en",
        "varchar",
        "why there is no difference; null where there is one",
        "почему нет разности, по-английски; пусто, если она есть",
      ),
      column(
        "reason_ru",
        "varchar",
        "why there is no difference, in Russian",
        "почему нет разности; пусто, если она есть",
      ),
      column("licence", "varchar", "licences of both sources", "лицензии обоих источников"),
    ],
  };
}
