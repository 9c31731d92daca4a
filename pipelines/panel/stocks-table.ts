import { column } from "../column.ts";
import type { Column, Table } from "../tables.ts";
import { sideColumns } from "./side-columns.ts";

/** Columns of people, by sex. */
export const PEOPLE = [
  { name: "total", sex: "_T", en: "both sexes", ru: "оба пола" },
  { name: "men", sex: "M", en: "men", ru: "мужчины" },
  { name: "women", sex: "F", en: "women", ru: "женщины" },
] as const;

/** A number with its status and vintage. */
function withOrigin(name: string, en: string, ru: string, unit: "PS" | "PT"): Column[] {
  return [
    column(name, "double", en, ru, unit),
    column(
      `${name}_status`,
      "varchar",
      `${name}: SDMX letter; null where no source has the figure`,
      `${name}: буква SDMX; пусто, если показателя нет`,
    ),
    column(
      `${name}_vintage`,
      "varchar",
      `${name}: first vintage that printed the value; the run for a computed number`,
      `${name}: первая версия, напечатавшая значение; для расчётного числа – прогон`,
    ),
  ];
}

/** The table of stocks side by side; columns of an observation are described as in `observation`. */
export function stocksTable(observed: (name: string) => Column): Table {
  return {
    name: "stocks_wide",
    about: {
      en: "People counted at a date, both sexes, men and women side by side: one row a country, counterpart, series, date, source and definition, as published. Counterparts are countries and all (W1). No row without a number.",
      ru: "Численность людей на дату: оба пола, мужчины и женщины рядом. Одна строка – страна, другая сторона, ряд, дата, источник и определение, как опубликовано. Другая сторона – страна или все (W1). Строк без чисел нет.",
    },
    columns: [
      ...sideColumns(observed),
      ...["indicator", "freq", "time_period", "ref_date", "concept_basis", "duration_rule", "breakdown_1"].map(
        observed,
      ),
      ...PEOPLE.flatMap((p) => withOrigin(p.name, `people, ${p.en}`, `человек, ${p.ru}`, "PS")),
      ...withOrigin(
        "share_of_population",
        "total as a share of the population of ref_area, per cent (M-104), where it is computed: totals of the United Nations’ stocks",
        "total в процентах к населению ref_area (M-104), если рассчитано: для итогов по оценкам ООН",
        "PT",
      ),
      observed("source_id"),
      column(
        "licence",
        "varchar",
        "licences of the source and, where a share is computed, of the population’s source",
        "лицензии источника, а если рассчитана доля, то и источника численности населения",
      ),
    ],
  };
}
