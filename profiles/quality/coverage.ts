import { theTen } from "../../schemas/areas.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, DataTable, Section, Text } from "../document.ts";
import { chooser, section, tableOf } from "../reference/parts.ts";
import { nameOf } from "../words/areas.ts";
import { dateText, NB, years } from "../words/grammar.ts";
import { sourceLink } from "./finding-table.ts";
import { ownFigure } from "./own-figure.ts";
import type { Held, QualityFacts, SourceEditions } from "./read.ts";
import { OLD_MONTHS, type Rhythm, rhythmOf } from "./rhythm.ts";

const THEMES: readonly { readonly id: string; readonly name: Text2 }[] = [
  { id: "stock", name: { en: "People", ru: "Люди" } },
  { id: "flow", name: { en: "Moves and papers", ru: "Переезды и документы" } },
  { id: "money", name: { en: "Money", ru: "Деньги" } },
  { id: "price", name: { en: "Cost of sending", ru: "Стоимость перевода" } },
  { id: "context", name: { en: "Context", ru: "Контекст" } },
];

/** What is held by country and theme, and how old each source is. */
export function coverage(facts: QualityFacts, lang: Lang): Section {
  const t = chooser(lang);
  const rows = facts.editions
    .map((editions) => ({ editions, rhythm: rhythmOf(editions.months, editions.newest, facts.heldOn) }))
    .toSorted((a, b) => b.rhythm.ageMonths - a.rhythm.ageMonths);
  const old = rows.filter((r) => r.rhythm.ageMonths > OLD_MONTHS).length;
  return section(
    "coverage",
    t({ en: "What is held, what is awaited", ru: "Что есть и чего ждём" }),
    t({
      en: "Years of the figures held say nothing of what lies between them: a gap is a gap.",
      ru: "Годы имеющихся чисел не говорят о том, что между ними: пропуск остаётся пропуском.",
    }),
    [
      ownFigure(
        {
          id: "held",
          headline: t({ en: "Years held, by country and subject", ru: "Какие годы есть, по странам и темам" }),
          sub: t({
            en: "First and last year, and the number of figures that stand.",
            ru: "Первый и последний год и количество действующих чисел.",
          }),
          table: heldTable(facts.held, lang),
        },
        lang,
      ),
      ownFigure(
        {
          id: "age",
          headline: t({
            en: `Sources older than two years: ${old} of ${rows.length}`,
            ru: `Источников старше двух лет: ${old} из ${rows.length}`,
          }),
          sub: t({
            en: `Age of the newest edition held on ${dateText(facts.heldOn, "en")}, oldest first. The next one is expected by the source’s own rhythm: the middle interval between the editions held, where there are three or more.`,
            ru: `Возраст новейшего имеющегося издания на ${dateText(facts.heldOn, "ru")}, сначала старые. Следующее ожидается по собственному ритму источника: срединный промежуток между имеющимися изданиями, если их не меньше трёх.`,
          }),
          table: ageTable(rows, facts.heldOn, lang),
          folded: true,
        },
        lang,
      ),
    ],
  );
}

function heldTable(held: readonly Held[], lang: Lang): DataTable {
  const t = chooser(lang);
  return tableOf<(typeof theTen)[number]>(
    t({ en: "Years held", ru: "Какие годы есть" }),
    [
      {
        label: t({ en: "Country", ru: "Страна" }),
        cell: (c) => [{ text: nameOf(c.id, lang), href: `/${lang}/countries/${c.slug}/` }],
      },
      ...THEMES.map((theme) => ({
        label: theme.name[lang],
        cell: (c: (typeof theTen)[number]): Text => {
          const own = held.find((h) => h.ref_area === c.id && h.theme === theme.id);
          if (!own) return t({ en: "nothing held", ru: "ничего нет" });
          return `${years(own.first, own.last, lang)}; ${t({ en: "figures", ru: "чисел" })}:${NB}${formatNumber(own.figures, lang)}`;
        },
      })),
    ],
    theTen,
  );
}

interface Row {
  readonly editions: SourceEditions;
  readonly rhythm: Rhythm;
}

function ageTable(rows: readonly Row[], heldOn: string, lang: Lang): DataTable {
  const t = chooser(lang);
  return tableOf<Row>(
    t({ en: "Age of the sources", ru: "Возраст источников" }),
    [
      { label: t({ en: "Source", ru: "Источник" }), cell: (r) => [sourceLink(r.editions.source_id, lang) ?? ""] },
      { label: t({ en: "Newest edition", ru: "Новейшее издание" }), cell: (r) => dateText(r.editions.newest, lang) },
      { label: t({ en: "Age, months", ru: "Возраст, месяцев" }), numeric: true, cell: ageCell(lang) },
      {
        label: t({ en: "Editions held", ru: "Изданий" }),
        numeric: true,
        cell: (r): Cell => ({ text: String(r.editions.months.length), value: r.editions.months.length }),
      },
      { label: t({ en: "Next expected", ru: "Следующее ожидается" }), cell: (r) => nextText(r.rhythm, heldOn, lang) },
    ],
    rows,
  );
}

const ageCell =
  (lang: Lang) =>
  ({ rhythm }: Row): Cell => {
    const months = formatNumber(rhythm.ageMonths, lang);
    const old = chooser(lang)({ en: "older than two years", ru: "старше двух лет" });
    if (rhythm.ageMonths <= OLD_MONTHS) return { text: months, value: rhythm.ageMonths };
    return { text: [`${months}${NB}– `, { text: old, strong: true }], value: rhythm.ageMonths };
  };

function nextText({ next, everyMonths }: Rhythm, heldOn: string, lang: Lang): string {
  const t = chooser(lang);
  if (next === null || everyMonths === null) return t({ en: "not known", ru: "неизвестно" });
  const month = dateText(next, lang);
  const every = t({ en: `every ${everyMonths} months`, ru: `раз в ${everyMonths}${NB}мес.` });
  return next < heldOn.slice(0, 7)
    ? t({ en: `${month}, now overdue (${every})`, ru: `${month}, срок прошёл (${every})` })
    : `${month} (${every})`;
}
