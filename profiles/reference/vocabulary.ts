import type { Theme } from "../../schemas/indicator.ts";
import { indicators } from "../../schemas/indicators.ts";
import type { Text2 } from "../../schemas/language.ts";
import { methods } from "../../schemas/methods.ts";
import { conceptBases, durationRules, territories } from "../../schemas/observation.ts";
import { specialAnswers, topics } from "../../schemas/regulations/index.ts";
import { topicFamilies } from "../../schemas/regulations/topic.ts";
import { confStatuses, statuses } from "../../schemas/status.ts";
import { termGroups } from "../../schemas/terms/index.ts";
import { units } from "../../schemas/units.ts";
import { durationWords } from "../words/duration.ts";
import { capital } from "../words/sentences.ts";

/** One word of the vocabulary, where the glossary tells it. */
export interface Word {
  /** Anchor on the page of the glossary. */
  readonly id: string;
  /** As the database writes it; null for a term that has no code there. */
  readonly code: string | null;
  readonly name: Text2;
  /** What it means; null where the name says it. */
  readonly text: Text2 | null;
  readonly unit: Text2 | null;
  /** The rule that tells how it is made: its id stands on the page of methods. */
  readonly rule: string | null;
}

/** Parts of the glossary. */
export const chapters = {
  terms: { en: "Terms", ru: "Термины" },
  indicators: { en: "Indicators", ru: "Показатели" },
  methods: { en: "Methods", ru: "Методы" },
  marks: { en: "Marks and units", ru: "Отметки и единицы" },
  law: { en: "Questions on the law", ru: "Вопросы о праве" },
} as const satisfies Record<string, Text2>;
export type Chapter = keyof typeof chapters;

export interface WordGroup {
  readonly chapter: Chapter;
  readonly id: string;
  readonly title: Text2;
  readonly kind: "term" | "indicator" | "method";
  readonly words: readonly Word[];
}

const EMPTY = { text: null, unit: null, rule: null } as const;

const themes: Readonly<Record<Theme, Text2>> = {
  stock: { en: "People on a date", ru: "Люди на дату" },
  flow: { en: "Moves in a period", ru: "Переезды за период" },
  money: { en: "Money", ru: "Деньги" },
  price: { en: "Cost of sending", ru: "Стоимость перевода" },
  context: { en: "Context", ru: "Общие сведения о стране" },
};

const described = new Set(methods.map((m) => m.id));

/** A closed list of codes with their names. */
function listed(prefix: string, list: Readonly<Record<string, Text2>>): Word[] {
  return Object.entries(list).map(([code, name]) => ({ id: `${prefix}-${code}`, code, name: large(name), ...EMPTY }));
}

const large = (name: Text2): Text2 => ({ en: capital(name.en), ru: capital(name.ru) });

const coded = (prefix: string, list: readonly { readonly id: string; readonly name: Text2 }[]) =>
  listed(prefix, Object.fromEntries(list.map((s) => [s.id, s.name])));

const stays = Object.fromEntries(durationRules.filter((r) => r !== "NA").map((r) => [r, durationWords[r]]));

/** Every word the project uses in a fixed sense, in the order of the glossary; each is told in the list it comes from. */
export const vocabulary: readonly WordGroup[] = [
  ...termGroups.map(
    (g): WordGroup => ({
      chapter: "terms",
      id: `terms-${g.id}`,
      title: g.title,
      kind: "term",
      words: g.terms.map((t) => ({ id: `term-${t.id}`, code: null, name: t.name, ...EMPTY, text: t.definition })),
    }),
  ),
  ...Object.entries(themes).map(
    ([theme, title]): WordGroup => ({
      chapter: "indicators",
      id: `indicators-${theme}`,
      title,
      kind: "indicator",
      words: indicators
        .filter((i) => i.theme === theme)
        .map((i) => ({
          id: `indicator-${i.id}`,
          code: i.id,
          name: i.title,
          text: i.definition,
          unit: units[i.unit].name,
          rule: described.has(i.rule) ? i.rule : null,
        })),
    }),
  ),
  group(
    "methods",
    "methods-all",
    { en: "Rules by which figures are made", ru: "Правила, по которым получены числа" },
    methodWords(),
    "method",
  ),
  group("marks", "statuses", { en: "Status of a figure", ru: "Статус числа" }, coded("status", statuses)),
  group(
    "marks",
    "confidentiality",
    { en: "Confidentiality", ru: "Конфиденциальность" },
    coded("confidentiality", confStatuses),
  ),
  group("marks", "bases", { en: "Who is counted", ru: "Кто учтён" }, listed("basis", conceptBases)),
  group("marks", "stays", { en: "Rules of stay", ru: "Правила срока проживания" }, listed("stay", stays)),
  group(
    "marks",
    "territories",
    { en: "Territory of a figure", ru: "Территория, к которой относится число" },
    listed("territory", territories),
  ),
  group(
    "marks",
    "units",
    { en: "Units, as they stand after a number", ru: "Единицы, как они стоят после числа" },
    unitWords(),
  ),
  ...Object.entries(topicFamilies).map(([family, title]) =>
    group(
      "law",
      `questions-${family.toLowerCase()}`,
      title,
      topics
        .filter((t) => t.family === family)
        .map((t) => ({ id: `question-${t.id}`, code: t.id, name: t.title, ...EMPTY, text: t.question })),
    ),
  ),
  group(
    "law",
    "answers",
    { en: "Answers that are not rules", ru: "Ответы, которые не называют правила" },
    listed("answer", specialAnswers),
  ),
].filter((g) => g.words.length > 0);

function group(
  chapter: Chapter,
  id: string,
  title: Text2,
  words: readonly Word[],
  kind: WordGroup["kind"] = "term",
): WordGroup {
  return { chapter, id, title, kind, words };
}

/** Names of units agree with a number before them and keep their small letter. */
function unitWords(): Word[] {
  return Object.entries(units).map(([code, { name }]) => ({ id: `unit-${code}`, code, name, ...EMPTY }));
}

function methodWords(): Word[] {
  return methods.map((m) => ({ id: `method-${m.id}`, code: m.id, name: m.title, ...EMPTY, rule: m.id }));
}
