import {
  LAW_EXPORTS,
  LAW_WORKBOOK,
  type LawExportTable,
  type LawFileName,
  lawExportTables,
} from "../../pipelines/law/exports.ts";
import type { PublishedFile } from "../../pipelines/publish.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Section } from "../document.ts";
import { notAdvice } from "../law/words.ts";
import { chooser, prose, section } from "./parts.ts";

const TABLES: Readonly<Record<LawExportTable, Text2>> = {
  provision: {
    en: "Answers to the questions of the scheme, coded from the records, with the dates of the rule",
    ru: "Ответы на вопросы схемы, закодированные по записям, с датами правила",
  },
  policy_event: { en: "Dated changes of rules", ru: "Датированные изменения правил" },
  legal_instrument: { en: "Laws, decrees, treaties and other acts", ru: "Законы, указы, договоры и другие акты" },
  treaty_status: { en: "Who joined which convention", ru: "Кто к какой конвенции присоединился" },
  institution: { en: "Bodies and their functions", ru: "Ведомства и их функции" },
  group_member: { en: "Members of groups of states, with dates", ru: "Члены групп государств, с датами" },
  law_record: { en: "Facts as collected, each with its source", ru: "Собранные факты, каждый с источником" },
  regulation_topic: { en: "The questions of the scheme", ru: "Вопросы схемы" },
  regulation_answer: { en: "The answers to choose from, with their codes", ru: "Варианты ответов с кодами" },
  law_code: { en: "All other codes in words", ru: "Прочие коды словами" },
};

const NAMES: readonly string[] = [LAW_WORKBOOK, ...LAW_EXPORTS.map((e) => e.name)];

/** Whether a file for download is one of the law's. */
export const isLawFile = (name: PublishedFile["name"]): name is LawFileName => NAMES.includes(name);

/** The law's files for download: the workbook, then each table as CSV and Parquet with the number of its rows. */
export function lawFiles(published: readonly PublishedFile[], path: (name: string) => string, lang: Lang): Section {
  const t = chooser(lang);
  const rows = (f: PublishedFile) =>
    f.rows === null ? "" : `; ${t({ en: "rows", ru: "строк" })}: ${formatNumber(f.rows, lang)}`;
  const held = [LAW_WORKBOOK, ...lawExportTables.flatMap((table) => [`${table}.csv`, `${table}.parquet`])].flatMap(
    (name) => published.find((f) => f.name === name) ?? [],
  );
  const about = (name: string) => {
    const table = lawExportTables.find((one) => name.startsWith(`${one}.`));
    if (!table)
      return t({
        en: "All these tables for Excel: a sheet each, and notes on every column and code in both languages",
        ru: "Все эти таблицы для Excel: по листу на каждую и примечания о столбцах и кодах на двух языках",
      });
    return TABLES[table][lang];
  };
  return section("law-files", t({ en: "Files of the law", ru: "Файлы с правилами" }), "", [
    {
      type: "downloads",
      id: "law-files-list",
      heading: "",
      sub: t({
        en: "CSV files hold what stands now; Parquet files every earlier state too, with known_from and known_to.",
        ru: "В файлах CSV – то, что действует у нас сейчас; в файлах Parquet – и все прежние состояния, с known_from и known_to.",
      }),
      items: held.map((f) => ({ label: f.name, href: path(f.name), note: `${about(f.name)}${rows(f)}` })),
    },
    prose("law-files-note", "", notAdvice(lang)),
  ]);
}
