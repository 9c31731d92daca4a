import type { Lang } from "../../schemas/language.ts";
import type { PageDocument, Section } from "../document.ts";
import { chooser, proseSection, textPage } from "../reference/parts.ts";

/** What the site aims at, how that was tested, and what is known not to work. */
export function accessibilityPage(lang: Lang): PageDocument {
  const t = chooser(lang);
  const title = t({ en: "Accessibility", ru: "Доступность" });
  return textPage({
    lang,
    path: "accessibility",
    nav: "home",
    title,
    h1: title,
    crumbs: [{ label: t({ en: "About this site", ru: "О сайте" }), href: `/${lang}/about/` }],
    description: t({
      en: "The standard this site aims at, how it was tested, and its known limits.",
      ru: "К какому стандарту стремится этот сайт, как его проверяли и каковы его известные ограничения.",
    }),
    stand: t({
      en: "This site aims at the Web Content Accessibility Guidelines 2.2, level AA. The statement is the project’s own; nobody else has audited it.",
      ru: "Сайт стремится соответствовать Руководству по доступности веб-контента (WCAG) 2.2 уровня AA. Это заявление самого проекта; независимой проверки не было.",
    }),
    sections: [done(lang), tested(lang), limits(lang)],
  });
}

function done(lang: Lang): Section {
  const t = chooser(lang);
  return proseSection("done", t({ en: "How pages are made", ru: "Как сделаны страницы" }), {
    items: [
      t({
        en: "Everything reads without script; script only adds, such as suggestions while you type in the search field.",
        ru: "Всё читается без скриптов; скрипт лишь добавляет удобства, например подсказки при вводе в поле поиска.",
      }),
      t({
        en: "Each chart tells its finding in words, and its table with every point stands beside it.",
        ru: "У каждого графика вывод сказан словами, а рядом есть таблица со всеми точками.",
      }),
      t({
        en: "Nothing is told by colour alone: shape, fill and words repeat it.",
        ru: "Ничто не передано одним цветом: то же говорят форма, заливка и слова.",
      }),
      t({
        en: "All controls work from the keyboard, with the focus in sight; the first link of a page leads past the navigation.",
        ru: "Все элементы управления работают с клавиатуры, фокус виден; первая ссылка страницы ведёт мимо навигации.",
      }),
      t({
        en: "Titles and words in another language are marked as such, so that they are read out in it.",
        ru: "Названия и слова на другом языке размечены, чтобы программа чтения произносила их на нём.",
      }),
      t({
        en: "Light and dark follow the setting of the system; nothing on a page moves; print has a look of its own.",
        ru: "Светлый и тёмный вид следуют настройке системы; на страницах ничего не движется; для печати есть свой вид.",
      }),
    ],
  });
}

function tested(lang: Lang): Section {
  const t = chooser(lang);
  return proseSection(
    "tested",
    t({ en: "What was tested, and with what", ru: "Что и чем проверено" }),
    t({
      en: "With every change of the code one page of each kind is opened in both languages in the browser Chromium:",
      ru: "При каждом изменении кода по одной странице каждого вида на обоих языках открывается в браузере Chromium:",
    }),
    {
      items: [
        t({
          en: "at 360 pixels by the rules of axe-core for WCAG 2.0, 2.1 and 2.2, levels A and AA, and for best practice, with all drawers open, in the light and in the dark look: no violation is let through;",
          ru: "при ширине 360 пикселей по правилам axe-core для WCAG 2.0, 2.1 и 2.2 уровней A и AA и по правилам хорошей практики, со всеми раскрытыми частями, в светлом и тёмном виде: ни одно нарушение не пропускается;",
        }),
        t({
          en: "at 360 and 1280 pixels with script switched off: the page reads, stays in its width and asks no other host for anything.",
          ru: "при ширине 360 и 1280 пикселей с выключенными скриптами: страница читается, не шире экрана и ничего не запрашивает с других узлов.",
        }),
      ],
    },
  );
}

function limits(lang: Lang): Section {
  const t = chooser(lang);
  return proseSection("limits", t({ en: "Known limits", ru: "Известные ограничения" }), {
    items: [
      t({
        en: "Automatic rules find only a part of the barriers. No test by people who use a screen reader, and none in Firefox or Safari, is on record.",
        ru: "Автоматические правила находят лишь часть препятствий. Записей о проверке людьми, которые пользуются программами чтения с экрана, а также в Firefox и Safari нет.",
      }),
      t({
        en: "Wide tables of numbers scroll sideways in their own box on a narrow screen.",
        ru: "Широкие таблицы чисел на узком экране прокручиваются в сторону внутри своей рамки.",
      }),
      t({
        en: "Formulas are drawn as MathML; how well they are read out depends on the browser and the screen reader. A line of text says the same.",
        ru: "Формулы записаны в MathML; как их прочтут вслух, зависит от браузера и программы чтения. Строка текста говорит то же.",
      }),
      t({
        en: "Spreadsheets and data files for download, and the publishers’ own files that links lead to, were not tested.",
        ru: "Таблицы и файлы данных для скачивания, а также файлы самих издателей, на которые ведут ссылки, не проверялись.",
      }),
      t({
        en: "Titles of laws and of sources stand in the original language where no translation is held.",
        ru: "Названия законов и источников стоят на языке оригинала, если перевода нет.",
      }),
    ],
  });
}
