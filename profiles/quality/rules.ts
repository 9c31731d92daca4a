import type { Lang } from "../../schemas/language.ts";
import type { Cell, Section, Text } from "../document.ts";
import { chooser, countCell, section, tableOf } from "../reference/parts.ts";
import { dateText, NB } from "../words/grammar.ts";
import { SEVERITY } from "./finding-table.ts";
import { ownFigure } from "./own-figure.ts";
import type { QualityFacts, QualityRule } from "./read.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** Groups of a number and its per cent stay on one line. */
const unbroken = (text: string | undefined) => text?.replace(/(\d) (?=[\d%])/g, `$1${NB}`);

const NO_BREAK_HYPHEN = "\u2011";

/** All rules of the checks: what each asks, from where on it speaks, what it found, and how well it was measured to work. */
export function rulesSection({ rules }: QualityFacts, lang: Lang): Section {
  const t = chooser(lang);
  const measured = rules.flatMap((r) => r.measured_on ?? []).toSorted();
  const day = measured.at(-1);
  const headline = t({ en: `The ${rules.length} rules`, ru: `Правила, всего ${rules.length}` });
  const notMeasured = t({ en: "not measured yet", ru: "ещё не измерено" });
  const count = (label: string, of: (r: QualityRule) => number | null) => ({
    label,
    numeric: true,
    cell: (r: QualityRule): Cell => {
      const value = of(r);
      return value === null ? { text: notMeasured, value: null } : countCell(value, lang);
    },
  });
  const table = tableOf<QualityRule>(
    t({ en: "In the order of their numbers", ru: "По порядку номеров" }),
    [
      { label: t({ en: "Rule", ru: "Правило" }), cell: (r) => r.rule_id.replace("-", NO_BREAK_HYPHEN) },
      {
        label: t({ en: "What is checked", ru: "Что проверяется" }),
        cell: (r) => (lang === "ru" ? r.title_ru : r.title_en),
      },
      { label: t({ en: "Level", ru: "Уровень" }), cell: (r) => String(r.level) },
      { label: t({ en: "Severity", ru: "Важность" }), cell: (r) => SEVERITY[r.severity][lang] },
      {
        label: t({ en: "From where on, and why", ru: "С какого порога и почему" }),
        cell: (r): Text =>
          unbroken(THRESHOLDS[r.rule_id]?.says[lang]) ?? t({ en: "holds or does not", ru: "выполняется или нет" }),
      },
      count(t({ en: "Findings", ru: "Замечаний" }), (r) => r.found),
      ...(day
        ? [
            count(t({ en: "Faults planted", ru: "Внесено ошибок" }), (r) => r.planted),
            count(t({ en: "of them found", ru: "из них найдено" }), (r) => r.detected),
            count(t({ en: "False alarms", ru: "Ложных тревог" }), (r) => r.alarms),
          ]
        : [
            {
              label: t({ en: "Faults planted and found, false alarms", ru: "Внесено и найдено ошибок, ложных тревог" }),
              cell: () => notMeasured,
            },
          ]),
    ],
    rules,
  );
  return section(
    "rules",
    t({ en: "Rules of the checks", ru: "Правила проверки" }),
    t({
      en: "The level says how far a rule looks: 0 the file itself, 1 one table, 2 other editions and years of the same source, 3 other sources on the same subject, 4 other subjects, 5 what others have published. An error stops the site; a warning waits for a signed answer.",
      ru: "Уровень говорит, как далеко смотрит правило: 0 – сам файл, 1 – одна таблица, 2 – другие издания и годы того же источника, 3 – другие источники о том же, 4 – другие темы, 5 – то, что опубликовали другие. Ошибка останавливает сайт; предупреждение ждёт подписанного ответа.",
    }),
    [
      ownFigure(
        {
          id: "rules-list",
          headline,
          sub: day
            ? t({
                en: `Faults were planted in real vintages and counted on ${dateText(day, "en")}.`,
                ru: `Ошибки внесены в настоящие версии данных и подсчитаны ${dateText(day, "ru")}`.replace(
                  /([^.])$/,
                  "$1.",
                ),
              })
            : t({
                en: "How many planted faults each rule finds is not measured yet.",
                ru: "Сколько внесённых ошибок находит каждое правило, ещё не измерено.",
              }),
          table,
        },
        lang,
      ),
    ],
  );
}
