import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { KeyList, PageDocument } from "../document.ts";
import { chooser, textPage } from "../reference/parts.ts";
import { dateText } from "../words/grammar.ts";
import { coverage } from "./coverage.ts";
import { waiting } from "./finding-table.ts";
import { byCountry, bySource } from "./findings.ts";
import { type QualityFacts, readQuality } from "./read.ts";
import { rulesSection } from "./rules.ts";
import { statistics } from "./statistics.ts";
import { triangles } from "./triangles.ts";

/** Path of the page without language. */
const QUALITY_PATH = "quality";

/** The validation report, revisions and coverage, in both languages. */
export async function qualityPages(store: Store): Promise<PageDocument[]> {
  const facts = await readQuality(store);
  return langs.map((lang) => qualityPage(facts, lang));
}

function qualityPage(facts: QualityFacts, lang: Lang): PageDocument {
  const t = chooser(lang);
  const title = t({ en: "Quality of the data", ru: "Качество данных" });
  const errors = facts.findings.filter((f) => f.severity === "E").length;
  return textPage({
    lang,
    path: QUALITY_PATH,
    nav: "methodology",
    title,
    h1: title,
    description: t({
      en: "What the checks found and who answered it, how figures were revised, what is held and how old it is.",
      ru: "Что нашли проверки и кто на это ответил, как пересматривались числа, что есть и насколько оно старо.",
    }),
    stand: verdict(facts, errors, lang),
    meta: [
      t({
        en: `Figures as held on ${dateText(facts.heldOn, "en")}`,
        ru: `По данным, известным на ${dateText(facts.heldOn, "ru")}`,
      }),
    ],
    lead: [keys(facts, errors, lang)],
    crumbs: [{ label: t({ en: "Methodology", ru: "Методология" }), href: `/${lang}/methodology/` }],
    sections: [
      byCountry(facts, lang),
      bySource(facts, lang),
      triangles(facts, lang),
      statistics(facts, lang),
      coverage(facts, lang),
      rulesSection(facts, lang),
    ].filter((s) => s.blocks.length > 0),
  });
}

/** What was checked, and whether an error was found, in a plain sentence. */
function verdict({ checked, rules }: QualityFacts, errors: number, lang: Lang): string {
  const n = (value: number) => formatNumber(value, lang);
  const found =
    errors === 0
      ? { en: "No errors found.", ru: "Ошибок не найдено." }
      : { en: `Errors found: ${n(errors)}.`, ru: `Найдено ошибок: ${n(errors)}.` };
  return chooser(lang)({
    en: `${found.en} ${n(rules.length)} rules looked at ${n(checked.figures)} published figures that stand, ${n(checked.computed)} computed ones and ${n(checked.printed)} numbers and marks as printed.`,
    ru: `${found.ru} Правил: ${n(rules.length)}. Ими проверено действующих опубликованных чисел: ${n(checked.figures)}, расчётных: ${n(checked.computed)}, чисел и знаков, как они напечатаны: ${n(checked.printed)}.`,
  });
}

function keys(facts: QualityFacts, errors: number, lang: Lang): KeyList {
  const t = chooser(lang);
  const of = (severity: string) => facts.findings.filter((f) => f.severity === severity).length;
  const open = waiting(facts.findings);
  const source = t({ en: "Checks of this build", ru: "Проверки этой сборки" });
  const item = (label: string, value: number, context: string) => ({
    label,
    value: formatNumber(value, lang),
    unit: "",
    context,
    source,
  });
  return {
    type: "keys",
    label: title(lang),
    items: [
      item(
        t({ en: "Errors", ru: "Ошибки" }),
        errors,
        t({ en: "an error stops the site", ru: "ошибка останавливает сайт" }),
      ),
      item(
        t({ en: "Warnings", ru: "Предупреждения" }),
        of("W"),
        t({ en: `without an answer: ${formatNumber(open, "en")}`, ru: `без ответа: ${formatNumber(open, "ru")}` }),
      ),
      item(
        t({ en: "For information", ru: "К сведению" }),
        of("I"),
        t({ en: "no answer is needed", ru: "ответ не нужен" }),
      ),
    ],
  };
}

const title = (lang: Lang) => chooser(lang)({ en: "Findings", ru: "Замечания" });
