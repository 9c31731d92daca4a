import type { Reason, Release } from "../pipelines/release.ts";
import type { Text2 } from "../schemas/language.ts";
import type { Context } from "./context.ts";
import { count, shortPath } from "./reports.ts";

const REASONS: Readonly<Record<Reason, Text2>> = {
  code: {
    en: "the code or a vintage's card has changed since: take the code of the release's tag, and repeat",
    ru: "с тех пор изменился код или карточка версии данных: возьмите код с меткой выпуска и повторите",
  },
  methodology: { en: "the methodology has another version", ru: "у методологии другая редакция" },
  answers: {
    en: "the answers to the release's findings are not those it was made with",
    ru: "ответы на замечания выпуска не те, с которыми он был сделан",
  },
  unknown: {
    en: "code, vintages and answers are the same: please report it",
    ru: "код, версии данных и ответы те же: сообщите об этом разработчикам",
  },
};

/** The account of a release: made, the same again, or what differs and why. */
export function releaseReport(made: Release, context: Context): string {
  const { manifest, path, outcome, differences } = made;
  const n = (value: number) => count(value, context.lang);
  const [vintages, files] = [n(manifest.vintages.length), n(manifest.exports.length)];
  if (outcome === "written")
    return context.say({
      en: [
        `The release ${manifest.id} is made: ${shortPath(path)}`,
        `Vintages: ${vintages}, files with their hashes: ${files}, answers to warnings: ${n(manifest.answers.count)}.`,
        `Keep that file in the repository and tag it: npx mirpal build --release ${manifest.id} builds the same again.`,
      ].join("\n"),
      ru: [
        `Выпуск ${manifest.id} сделан: ${shortPath(path)}`,
        `Версий данных: ${vintages}, файлов с хешами: ${files}, ответов на предупреждения: ${n(manifest.answers.count)}.`,
        `Сохраните этот файл в хранилище и поставьте метку: npx mirpal build --release ${manifest.id} соберёт то же самое.`,
      ].join("\n"),
    });
  if (outcome === "same")
    return context.say({
      en: `The release ${manifest.id} is built again, vintages: ${vintages}. All files (${files}) are byte for byte the same.`,
      ru: `Выпуск ${manifest.id} собран снова, версий данных: ${vintages}. Все файлы (${files}) совпадают байт в байт.`,
    });
  const list = differences.map((d) => `  ${d.name}`).join("\n");
  const why = made.reasons.map((r) => `  ${context.say(REASONS[r])}`).join("\n");
  return context.say({
    en: `The release ${manifest.id} is built again, but files differ (${n(differences.length)} of ${files}):\n${list}\nWhy:\n${why}`,
    ru: `Выпуск ${manifest.id} собран снова, но отличаются файлы (${n(differences.length)} из ${files}):\n${list}\nПочему:\n${why}`,
  });
}
