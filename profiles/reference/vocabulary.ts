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

export interface WordGroup {
  readonly id: string;
  readonly title: Text2;
  readonly kind: "term" | "indicator" | "method";
  readonly words: readonly Word[];
}

const EMPTY = { text: null, unit: null, rule: null } as const;

const themes: Readonly<Record<Theme, Text2>> = {
  stock: { en: "Indicators: people on a date", ru: "Показатели: люди на дату" },
  flow: { en: "Indicators: moves in a period", ru: "Показатели: переезды за период" },
  money: { en: "Indicators: money", ru: "Показатели: деньги" },
  price: { en: "Indicators: cost of sending", ru: "Показатели: стоимость перевода" },
  context: { en: "Indicators: context", ru: "Показатели: общие сведения о стране" },
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
const unitNames = Object.fromEntries(Object.entries(units).map(([id, unit]) => [id, unit.name]));

/** Every word the project uses in a fixed sense, in the order of the glossary; each is told in the list it comes from. */
export const vocabulary: readonly WordGroup[] = [
  ...termGroups.map(
    (g): WordGroup => ({
      id: `terms-${g.id}`,
      title: { en: `Terms: ${g.title.en.toLowerCase()}`, ru: `Термины: ${g.title.ru.toLowerCase()}` },
      kind: "term",
      words: g.terms.map((t) => ({ id: `term-${t.id}`, code: null, name: t.name, ...EMPTY, text: t.definition })),
    }),
  ),
  ...Object.entries(themes).map(
    ([theme, title]): WordGroup => ({
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
  group("methods", { en: "Methods", ru: "Методы" }, methodWords(), "method"),
  group("statuses", { en: "Status of a figure", ru: "Статус числа" }, coded("status", statuses)),
  group("confidentiality", { en: "Confidentiality", ru: "Конфиденциальность" }, coded("confidentiality", confStatuses)),
  group("bases", { en: "Who is counted", ru: "Кто учтён" }, listed("basis", conceptBases)),
  group("stays", { en: "Rules of stay", ru: "Правила срока проживания" }, listed("stay", stays)),
  group(
    "territories",
    { en: "Territory of a figure", ru: "Территория, к которой относится число" },
    listed("territory", territories),
  ),
  group("units", { en: "Units", ru: "Единицы" }, listed("unit", unitNames)),
  ...Object.entries(topicFamilies).map(([family, title]) =>
    group(
      `questions-${family.toLowerCase()}`,
      { en: `Questions on the law: ${title.en}`, ru: `Вопросы о праве: ${title.ru}` },
      topics
        .filter((t) => t.family === family)
        .map((t) => ({ id: `question-${t.id}`, code: t.id, name: t.title, ...EMPTY, text: t.question })),
    ),
  ),
  group(
    "answers",
    { en: "Answers that are not rules", ru: "Ответы, которые не называют правила" },
    listed("answer", specialAnswers),
  ),
].filter((g) => g.words.length > 0);

function group(id: string, title: Text2, words: readonly Word[], kind: WordGroup["kind"] = "term"): WordGroup {
  return { id, title, kind, words };
}

function methodWords(): Word[] {
  return methods.map((m) => ({ id: `method-${m.id}`, code: m.id, name: m.title, ...EMPTY, rule: m.id }));
}
