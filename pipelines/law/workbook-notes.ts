import { lawDisclaimer } from "../../schemas/law.ts";
import { unitWords } from "../../schemas/regulations/unit.ts";
import type { Table } from "../tables.ts";

type Row = readonly (string | null)[];

const LICENCE = {
  en: "Facts collected by the project; each record links its source. Cite: MIRPAL profiles. Rules on migration and remittances.",
  ru: "Факты, собранные проектом; каждая запись ссылается на свой источник. Как сослаться: Профили МИРПАЛ. Правила о миграции и переводах.",
};
const HOW = [
  {
    en: "The sheets hold what stands now; the Parquet files hold every earlier state with known_from and known_to.",
    ru: "На листах – то, что действует у нас сейчас; все прежние состояния с known_from и known_to – в файлах Parquet.",
  },
  {
    en: "No row is no statement: a rule missing here may exist.",
    ru: "Отсутствие строки ничего не значит: правило может существовать.",
  },
  {
    en: "valid_from and valid_to are dates of the rule, the latter the first day without effect; from_basis says what the first day rests on.",
    ru: "valid_from и valid_to – даты правила, вторая – первый день без действия; from_basis говорит, на чём держится первый день.",
  },
  {
    en: "Codes in words: sheets regulation_topic, regulation_answer and law_code.",
    ru: "Коды словами – на листах regulation_topic, regulation_answer и law_code.",
  },
] as const;

/** Notes of the workbook: what it is, its terms, every column, and the units of value_num; English and Russian side by side. */
export function noteRows(heldOn: string | null, tables: readonly Table[], units: readonly string[]): Row[] {
  return [
    ["Regulations on migration and remittances", null, "Регулирование миграции и денежных переводов"],
    [lawDisclaimer.en, null, lawDisclaimer.ru],
    [LICENCE.en, null, LICENCE.ru],
    ...(heldOn === null ? [] : [[`Files held on ${heldOn}`, null, `Файлы на ${heldOn}`]]),
    ...HOW.map((line) => [line.en, null, line.ru]),
    [],
    ["Sheet", "Column", "Meaning", "Значение"],
    ...tables.flatMap((t) => [
      [t.name, null, t.about.en, t.about.ru],
      ...t.columns.filter((c) => c.name !== "known_to").map((c) => [t.name, c.name, c.about.en, c.about.ru]),
    ]),
    [],
    ["value_unit", null, "Unit", "Единица"],
    ...units.map((unit) => [unit, null, unitWords(unit).en, unitWords(unit).ru]),
  ];
}
