import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { termGroups } from "../../schemas/terms/index.ts";
import type { PageDocument, Section, Text } from "../document.ts";
import { chooser, proseSection, textPage } from "../reference/parts.ts";
import { citing, type Run } from "../reference/run.ts";
import { theNameOf } from "../words/areas.ts";
import { listText } from "../words/grammar.ts";

export function aboutPage(run: Run, lang: Lang): PageDocument {
  const t = chooser(lang);
  const title = t({ en: "About this site", ru: "О сайте" });
  return textPage({
    lang,
    path: "about",
    nav: "home",
    title,
    h1: title,
    description: t({
      en: "What this site is, for whom, how to cite it, on which terms it may be used.",
      ru: "Что это за сайт, для кого он, как на него сослаться и на каких условиях им пользоваться.",
    }),
    stand: t({
      en: "Migration and remittances of ten countries in one place, with every figure traced to its publisher’s file.",
      ru: "Миграция и денежные переводы десяти стран в одном месте, и каждое число прослежено до файла издателя.",
    }),
    sections: [what(lang), whom(lang), who(lang), citing(run, lang), terms(lang), wrong(lang)],
  });
}

function what(lang: Lang): Section {
  const t = chooser(lang);
  const names = listText(
    theTen.map((c) => theNameOf(c.id, lang)),
    lang,
  );
  return proseSection(
    "what",
    t({ en: "What it is", ru: "Что это" }),
    t({ en: `A statistics site and a database: ${names}.`, ru: `Сайт статистики и база данных. Страны: ${names}.` }),
    t({
      en: "Figures are taken from files of offices, central banks and international organisations as they are printed. Each edition is kept, so that what was known on a day can be asked again. Numbers computed here are marked as computed and never stand in place of published ones. What is missing is shown as missing.",
      ru: "Числа взяты из файлов ведомств, центральных банков и международных организаций так, как они напечатаны. Каждое издание сохраняется, поэтому можно узнать, что было известно на любой день. Рассчитанные здесь числа так и помечены и никогда не подменяют опубликованные. Пропуск показан как пропуск.",
    }),
    {
      items: [
        link(
          t({ en: "How figures are made: methodology", ru: "Как получены числа: методология" }),
          "methodology",
          lang,
        ),
        link(t({ en: "From whom they come: sources", ru: "От кого они: источники" }), "sources", lang),
        link(t({ en: "What the checks found: quality", ru: "Что нашли проверки: качество данных" }), "quality", lang),
        link(t({ en: "What the words mean: glossary", ru: "Что значат слова: словарь" }), "glossary", lang),
        link(t({ en: "What is new", ru: "Что нового" }), "updates", lang),
        link(
          t({ en: "How the site can be read: accessibility", ru: "Как читать сайт: доступность" }),
          "accessibility",
          lang,
        ),
      ],
    },
  );
}

const link = (text: string, path: string, lang: Lang): Text => [{ text, href: `/${lang}/${path}/` }];

function whom(lang: Lang): Section {
  const t = chooser(lang);
  return proseSection("whom", t({ en: "For whom", ru: "Для кого" }), {
    items: [
      t({
        en: "A reader on a phone: what has happened, who says so, since when.",
        ru: "Читатель с телефоном: что произошло, кто это утверждает, с какого времени.",
      }),
      t({
        en: "An economist: all figures in one query, what each number is, how to cite it, and last year’s answer again.",
        ru: "Экономист: все числа одним запросом, что значит каждое, как на него сослаться и каким был прошлогодний ответ.",
      }),
      t({
        en: "A national expert with new files of an office: take them in, see what changed and what looks wrong, and publish.",
        ru: "Национальный эксперт с новыми файлами ведомства: принять их, увидеть, что изменилось и что вызывает сомнение, и опубликовать.",
      }),
    ],
  });
}

/** The programme by the words of the glossary: the project's own texts say no more of it. */
function who(lang: Lang): Section {
  const t = chooser(lang);
  const mirpal = termGroups.flatMap((g) => g.terms).find((term) => term.id === "MIRPAL");
  return proseSection(
    "who",
    t({ en: "MIRPAL", ru: "МИРПАЛ" }),
    t({
      en: `${mirpal ? `MIRPAL is a ${mirpal.definition.en} ` : ""}These profiles cover the same countries, and a national expert can bring the new figures of an office into them.`,
      ru: `${mirpal ? `МИРПАЛ – ${lowerFirst(mirpal.definition.ru)} ` : ""}Эти профили охватывают те же страны, и национальный эксперт может внести в них новые числа ведомства.`,
    }),
    t({
      en: "The figures and their meaning are the publishers’. Names of countries express no opinion on the status of any territory.",
      ru: "За числа и их смысл отвечают издатели. Названия стран не выражают мнения о статусе какой-либо территории.",
    }),
  );
}

function terms(lang: Lang): Section {
  const t = chooser(lang);
  return proseSection("terms", t({ en: "Licences", ru: "Лицензии" }), {
    items: [
      [
        t({
          en: "Figures are their publishers’, under the terms of each source: ",
          ru: "Числа принадлежат издателям и даны на условиях каждого источника: ",
        }),
        { text: t({ en: "list of licences", ru: "перечень лицензий" }), href: `/${lang}/data/#licences` },
        ".",
      ],
      t({ en: "Code of the site: Apache License 2.0.", ru: "Код сайта: лицензия Apache 2.0." }),
      t({
        en: "Fonts: SIL Open Font License; their texts lie beside them.",
        ru: "Шрифты: лицензия SIL Open Font License; её текст лежит рядом с ними.",
      }),
      t({
        en: "Texts on the law are information, not legal advice.",
        ru: "Тексты о праве – справочная информация, а не юридическая консультация.",
      }),
    ],
  });
}

function wrong(lang: Lang): Section {
  const t = chooser(lang);
  return proseSection(
    "wrong",
    t({ en: "A number that looks wrong", ru: "Если число кажется ошибочным" }),
    t({
      en: "Under every chart “Where each number comes from” names the file and the place in it. If the file says the same, the number is the publisher’s, and the publisher is the one to tell. With the database at hand one command walks a number back to its cell:",
      ru: "Под каждым графиком «Откуда взято каждое число» называет файл и место в нём. Если в файле то же самое, число принадлежит издателю, и сообщить надо ему. Если под рукой база, одна команда доводит число до ячейки:",
    }),
    { code: "npx mirpal explain TJK R_GDP 2022" },
    t({
      en: "The project’s own texts name no address for letters, so none is given here.",
      ru: "В текстах самого проекта адрес для писем не назван, поэтому его нет и здесь.",
    }),
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
