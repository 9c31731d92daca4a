import { relative } from "node:path";
import type { BuildStep, BuildSummary } from "../pipelines/build.ts";
import type { Lang, Text2 } from "../schemas/language.ts";
import type { Context } from "./context.ts";

/** A path as a person would type it from here. */
export function shortPath(path: string): string {
  const way = relative(process.cwd(), path);
  return way === "" ? "." : way.startsWith("..") ? path : way;
}

export const count = (n: number, lang: Lang) => n.toLocaleString(lang === "ru" ? "ru-RU" : "en-GB");

/** Says that an earlier report with answers was put aside; nothing where there was none. */
export function noteAside(path: string | null, { note, say }: Context): void {
  if (path === null) return;
  note(
    say({
      en: `The earlier report has answers to findings that are gone; it is kept: ${shortPath(path)}`,
      ru: `В прежнем отчёте есть ответы на замечания, которых больше нет; он сохранён: ${shortPath(path)}`,
    }),
  );
}

const OUTCOMES: Record<BuildStep["outcome"], Text2> = {
  ran: { en: "ran", ru: "выполнено" },
  reused: { en: "reused", ru: "взято готовым" },
  "would run": { en: "would run", ru: "будет выполнено" },
};

/** One step of a build as a line. */
export function stepText({ step, outcome, detail }: BuildStep): Text2 {
  return {
    en: `${step}: ${OUTCOMES[outcome].en}, ${detail.en}`,
    ru: `${step}: ${OUTCOMES[outcome].ru}, ${detail.ru}`,
  };
}

/** The account of a build: where, how much, from whom, what the checks found. */
export function buildReport(s: BuildSummary, context: Context): string {
  const n = (value: number) => count(value, context.lang);
  if (s.outcome === "dry run")
    return context.say({
      en: `Trial run: nothing was written. Vintages to replay: ${n(s.vintages)}, database ${shortPath(s.database)}.`,
      ru: `Пробный запуск: ничего не записано. Версий данных к загрузке: ${n(s.vintages)}, база ${shortPath(s.database)}.`,
    });
  const verb = s.outcome === "built" ? { en: "built", ru: "собрана" } : { en: "is up to date", ru: "уже собрана" };
  return context.say({
    en: [
      `The database ${verb.en}: ${shortPath(s.database)}`,
      `Current figures: ${n(s.figures)}, computed: ${n(s.derived)}; sources: ${n(s.sources)}, vintages: ${n(s.vintages)}; records of law: ${n(s.laws)}.`,
      s.errors === 0
        ? `No errors found. Warnings: ${n(s.warnings)}; for information: ${n(s.information)}. List them: npx mirpal check`
        : `Errors found: ${n(s.errors)}. Warnings: ${n(s.warnings)}. List them: npx mirpal check`,
    ].join("\n"),
    ru: [
      `База ${verb.ru}: ${shortPath(s.database)}`,
      `Действующих чисел: ${n(s.figures)}, расчётных: ${n(s.derived)}; источников: ${n(s.sources)}, версий данных: ${n(s.vintages)}; записей о правилах: ${n(s.laws)}.`,
      s.errors === 0
        ? `Ошибок нет. Предупреждений: ${n(s.warnings)}; к сведению: ${n(s.information)}. Список: npx mirpal check`
        : `Найдено ошибок: ${n(s.errors)}. Предупреждений: ${n(s.warnings)}. Список: npx mirpal check`,
    ].join("\n"),
  });
}
