import type { Lang } from "../../schemas/language.ts";
import type { Section } from "../document.ts";
import { chooser, prose, section } from "./parts.ts";

/** What a finding of the checks means; the rules themselves, with what they found, stand on the page on quality. */
export function checks(lang: Lang): Section {
  const t = chooser(lang);
  return section("checks", t({ en: "Checks", ru: "Проверки" }), "", [
    prose(
      "severity",
      t({ en: "What a finding means", ru: "Что означает замечание" }),
      t({
        en: "Rules run over the finished database. An error stops the site: nothing is published until it is gone. A warning waits for a signed answer (accepted, corrected, or sent as a question to the source) and stands under the figure it concerns. The rest is for information. A finding is no verdict: true figures can be unusual.",
        ru: "Правила проверяют готовую базу. Ошибка останавливает сайт: пока она есть, ничего не публикуется. Предупреждение ждёт подписанного ответа (принято, исправлено или направлен вопрос источнику) и стоит под числом, которого касается. Остальное – к сведению. Замечание – не приговор: верные числа тоже бывают необычными.",
      }),
      [
        t({
          en: "Every rule with what it asks, from where on it speaks, what it found in this build and, where measured, how many planted faults it finds: ",
          ru: "Каждое правило – что оно проверяет, с какого порога срабатывает, что нашло в этой сборке и, если это измерено, сколько внесённых ошибок находит: ",
        }),
        {
          text: t({ en: "quality of the data, the rules", ru: "качество данных, правила" }),
          href: `/${lang}/quality/#rules`,
        },
        ".",
      ],
    ),
  ]);
}
