import type { Lang } from "../../schemas/language.ts";
import { units } from "../../schemas/units.ts";
import type { Section, Text } from "../document.ts";
import { years } from "../words/grammar.ts";
import { ruleLink } from "../words/rule-link.ts";
import { chooser, countCell, section, tableBlock, tableOf } from "./parts.ts";

/** An indicator with the count of its figures and their years; null without figures. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly unit_measure: string;
  readonly rule: string;
  readonly title_en: string;
  readonly title_ru: string;
  readonly definition_en: string;
  readonly definition_ru: string;
  readonly figures: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** The catalogue; a rule among `methods` is a link. */
export function indicatorSection(
  indicators: readonly IndicatorRow[],
  methods: ReadonlySet<string>,
  lang: Lang,
): Section {
  const t = chooser(lang);
  const held = indicators.filter((i) => i.figures > 0);
  return section("indicators", t({ en: "Indicators", ru: "Показатели" }), "", [
    tableBlock(
      "catalogue",
      "",
      t({
        en: "Indicators with figures, published and computed, for all countries held.",
        ru: "Показатели, по которым есть числа, опубликованные и расчётные, по всем имеющимся странам.",
      }),
      tableOf<IndicatorRow>(
        t({ en: "Catalogue of indicators", ru: "Перечень показателей" }),
        [
          { label: t({ en: "Code", ru: "Код" }), cell: (i) => i.indicator },
          {
            label: t({ en: "Indicator", ru: "Показатель" }),
            cell: (i): Text => [
              { text: lang === "ru" ? i.title_ru : i.title_en, strong: true },
              `. ${lang === "ru" ? i.definition_ru : i.definition_en}`,
            ],
          },
          {
            label: t({ en: "Unit", ru: "Единица" }),
            cell: (i) => units[i.unit_measure as keyof typeof units]?.name[lang] ?? i.unit_measure,
          },
          {
            label: t({ en: "Rule", ru: "Правило" }),
            cell: (i) => (methods.has(i.rule) ? [ruleLink(i.rule, lang)] : i.rule),
          },
          {
            label: t({ en: "Years", ru: "Годы" }),
            cell: (i) => (i.first && i.last ? years(i.first, i.last, lang) : "–"),
          },
          { label: t({ en: "Figures", ru: "Чисел" }), numeric: true, cell: (i) => countCell(i.figures, lang) },
        ],
        held,
      ),
    ),
  ]);
}
