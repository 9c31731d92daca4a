import { readPeriod, stockOn } from "../../schemas/periods.ts";
import { defineSource, type Measure } from "../../schemas/source.ts";
import { durationChoices, markChoices } from "../../schemas/template-choices.ts";
import {
  type TemplateColumn,
  type TemplateTable,
  templateTables,
  templateUnits,
} from "../../schemas/template-tables.ts";
import { isTemplate } from "./identity.ts";
import { BLANK, layouts, parse } from "./parse.ts";

/** A column's measure; a column of people who move is one measure for each length of stay. */
function measuresOf(table: TemplateTable, column: TemplateColumn): [string, Measure, string][] {
  const unit = templateUnits[table.unit];
  const { id, indicator, direction, breakdown_1, concept_basis, heading } = column;
  const measure: Measure = {
    indicator,
    direction,
    unit_raw: unit.name.en,
    unit_measure: unit.unit_measure,
    unit_mult: unit.unit_mult,
    ...(breakdown_1 && { breakdown_1 }),
    ...(concept_basis && { concept_basis }),
  };
  const ru = heading.ru.toLowerCase();
  if (table.setting !== "duration") return [[id, measure, ru]];
  return durationChoices.map(({ rule, name }) => [
    `${id}, ${rule}`,
    { ...measure, duration_rule: rule },
    `${ru}, ${name.ru}`,
  ]);
}

const measures = templateTables.flatMap((table) => table.columns.flatMap((column) => measuresOf(table, column)));

export const expertTemplate = defineSource({
  id: "expert-template",
  title: { en: "Figures reported by national experts", ru: "Данные, присланные национальными экспертами" },
  description: {
    en: "A workbook that a national expert fills in for a country and a year: arrivals and departures, labour migrants, permits, transfers of individuals by country and by channel, costs of sending. Each figure names the office that reported it. A later workbook replaces only the figures it has.",
    ru: "Книга Excel, которую национальный эксперт заполняет за страну и год: прибывшие и выбывшие, трудовые мигранты, разрешения, переводы физических лиц по странам и каналам, стоимость перевода. У каждого числа указано ведомство. Более поздняя книга заменяет только те числа, которые в ней есть.",
  },
  origin: {
    publisher: { en: "Offices of the ten countries, by their experts", ru: "Ведомства десяти стран, через экспертов" },
    landing: "https://www.knomad.org/mirpal",
    citation: "The office named with each figure, as reported by the national expert.",
    licence: { name: "the office’s own terms", url: null, redistribute: false },
  },
  trap: {
    en: "Reported by a person from an office’s tables, and not always published by the office itself: the name of the office stands with each figure.",
    ru: "Числа перенёс человек из таблиц ведомства, и само ведомство публикует их не всегда: название ведомства стоит при каждом числе.",
  },
  nearness: "reported",
  areas: ["iso3"],
  territory: "NAT",
  measures: Object.fromEntries(measures.map(([name, measure]) => [name, measure])),
  numbers: { group: "", decimal: ".", tokens: { "…": "O", x: "M" } },
  marks: Object.fromEntries(markChoices.map((m) => [m.letter, m.letter])),
  // a stock is of the year of its date
  period: (text) => (text.length === 10 ? stockOn(text, "A") : readPeriod(text)),
  restates: () => "keys",
  layouts,
  russian: {
    ...Object.fromEntries(measures.map(([name, , ru]) => [name, ru])),
    ...Object.fromEntries(Object.values(templateUnits).map((u) => [u.name.en, u.name.ru])),
    [BLANK]: "незаполненные ячейки",
  },
  corrections: [],
  breaks: [],
  recognises: isTemplate,
  parse,
});
