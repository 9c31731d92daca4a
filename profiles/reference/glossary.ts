import { type Lang, langs, type Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, PageDocument, Span, TableBlock, Text } from "../document.ts";
import { ruleLink } from "../words/rule-link.ts";
import { chooser, section, tableBlock, tableOf, textPage } from "./parts.ts";
import { chapters, vocabulary, type Word, type WordGroup } from "./vocabulary.ts";

export const GLOSSARY_PATH = "glossary";

const NAMES: Text2 = { en: "English", ru: "Русский" };

/** The vocabulary in both languages side by side: every term with its meaning, its code and its unit. */
export const glossaryPages = (): PageDocument[] => langs.map(glossaryPage);

function glossaryPage(lang: Lang): PageDocument {
  const t = chooser(lang);
  const title = t({ en: "Glossary", ru: "Словарь" });
  const count = formatNumber(
    vocabulary.reduce((n, g) => n + g.words.length, 0),
    lang,
  );
  return textPage({
    lang,
    path: GLOSSARY_PATH,
    nav: "methodology",
    title,
    h1: title,
    crumbs: [{ label: t({ en: "Methodology", ru: "Методология" }), href: `/${lang}/methodology/` }],
    description: t({
      en: "Terms, indicators, methods, status letters and units of this site, in English and Russian side by side.",
      ru: "Термины, показатели, методы, буквы статуса и единицы этого сайта на русском и английском рядом.",
    }),
    stand: t({
      en: "A word means one thing on this site, in both languages. Each line has an address of its own.",
      ru: "Слово на этом сайте значит одно и то же, на обоих языках. У каждой строки есть свой адрес.",
    }),
    meta: [`${t({ en: "Words", ru: "Слов" })}: ${count}`],
    sections: Object.entries(chapters).map(([id, name]) =>
      section(
        id,
        name[lang],
        "",
        vocabulary.filter((g) => g.chapter === id).map((g) => wordTable(g, lang)),
      ),
    ),
  });
}

function wordTable(group: WordGroup, lang: Lang): TableBlock {
  const t = chooser(lang);
  const other: Lang = lang === "en" ? "ru" : "en";
  const coded = group.words.some((w) => w.code !== null);
  const named = group.words.some((w) => w.unit !== null);
  return tableBlock(
    group.id,
    group.title[lang],
    "",
    tableOf<Word>(
      `${group.title[lang]}: ${group.words.length}`,
      [
        { label: NAMES[lang], cell: (w): Cell => ({ id: w.id, text: wordText(w, lang, lang) }) },
        { label: NAMES[other], cell: (w): Text => wordText(w, other, lang) },
        ...(coded ? [{ label: t({ en: "Code", ru: "Код" }), cell: (w: Word): Text => codeText(w, lang) }] : []),
        ...(named ? [{ label: t({ en: "Unit", ru: "Единица" }), cell: (w: Word): Text => w.unit?.[lang] ?? "" }] : []),
      ],
      group.words,
    ),
  );
}

/** The term and what it means, in one language on a page in another. */
function wordText(word: Word, lang: Lang, page: Lang): Text {
  const foreign = lang === page ? {} : { lang };
  const name: Span = { text: word.name[lang], strong: true, ...foreign };
  // a name that ends in an abbreviation has its full stop: «1991 г.»
  const after = word.name[lang].endsWith(".") ? " " : ". ";
  return word.text === null ? [name] : [name, after, { text: word.text[lang], ...foreign }];
}

/** The code, leading to its rule where it is made by one. */
function codeText(word: Word, lang: Lang): Text {
  if (word.rule === null || word.code === null) return word.code ?? "";
  return word.rule === word.code ? [ruleLink(word.rule, lang)] : [`${word.code} · `, ruleLink(word.rule, lang)];
}
