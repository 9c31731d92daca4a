import type { Store } from "../../pipelines/store.ts";
import { FEWEST_REPORTED } from "../../schemas/imputation.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Prose, Section, TableBlock } from "../document.ts";
import { theNameOf } from "../words/areas.ts";
import { years } from "../words/grammar.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf } from "./parts.ts";

interface ChoiceRow {
  readonly indicator: string;
  readonly title: string;
  readonly rank: number;
  readonly source_id: string;
  readonly source: string | null;
  readonly ref_area: string;
  readonly valid_from: string | null;
  readonly valid_to: string | null;
  readonly reason: string;
}

/** Whose number is shown where several sources have one, and what stands for a number that none has. */
export async function choice(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  return section("choice", t({ en: "Whose number is shown", ru: "Чьё число показано" }), "", [
    await precedenceTable(store, lang),
    await imputationTable(store, lang),
    await spliceNote(store, lang),
  ]);
}

async function precedenceTable(store: Store, lang: Lang): Promise<TableBlock> {
  const t = chooser(lang);
  const rows = await store.rows<ChoiceRow>(
    `select p.indicator, i.title_${lang} as title, p.rank, p.source_id, s.title_${lang} as source, p.ref_area,
       p.valid_from, p.valid_to, p.reason_${lang} as reason
     from precedence p
     left join indicator i on i.indicator = p.indicator
     left join source s on s.source_id = p.source_id
     order by p.indicator, p.ref_area, p.rank`,
  );
  const here = t({ en: "Computed here", ru: "Рассчитано здесь" });
  return tableBlock(
    "precedence",
    t({ en: "Order of precedence", ru: "Порядок выбора" }),
    t({
      en: "Every source’s number stays in the database. Where one must be shown, this written order decides, and the reason is stored beside the number. Published series of two sources are never averaged or filled from one another. A number goes before a gap; a source not in the table speaks after those that are, and the press after all. The order is a part of the method: a change of it is a new version of the methodology. Where the shown number passes from one source to another, the series breaks there, and the database marks the place (column splice).",
      ru: "Числа всех источников остаются в базе. Если показать нужно одно, решает этот порядок, и причина записана рядом с числом. Опубликованные ряды двух источников не усредняются и не заполняют друг друга. Число важнее пропуска; источник, которого в таблице нет, идёт после тех, что в ней есть, а пресса – после всех. Порядок – часть метода: его изменение – это новая редакция методологии. Там, где показанное число переходит от одного источника к другому, ряд рвётся, и база отмечает это место (столбец splice).",
    }),
    tableOf<ChoiceRow>(
      t({ en: "Indicator, source and reason", ru: "Показатель, источник и причина" }),
      [
        {
          label: t({ en: "Indicator", ru: "Показатель" }),
          cell: (r) => `${r.title} (${r.indicator}${r.ref_area === "*" ? "" : `, ${theNameOf(r.ref_area, lang)}`})`,
        },
        { label: t({ en: "Place", ru: "Место" }), cell: (r) => `${r.rank}${validText(r, lang)}` },
        {
          label: t({ en: "Source", ru: "Источник" }),
          cell: (r) => (r.source === null ? here : [{ text: r.source, href: `/${lang}/sources/${r.source_id}/` }]),
        },
        { label: t({ en: "Reason", ru: "Причина" }), cell: (r) => r.reason },
      ],
      rows,
    ),
  );
}

/** The years in which a rank holds, where they are not all: ` (2015–2019)`. */
function validText({ valid_from: from, valid_to: to }: ChoiceRow, lang: Lang): string {
  if (from === null && to === null) return "";
  if (from !== null && to !== null) return ` (${years(from, to, lang)})`;
  const t = chooser(lang);
  return from !== null
    ? ` (${t({ en: `from ${from}`, ru: `с ${from}\u00a0г.` })})`
    : ` (${t({ en: `to ${to}`, ru: `по ${to}\u00a0г.` })})`;
}

interface RuleRow {
  readonly method_id: string;
  readonly title: string;
  readonly numbers: number;
}

/** Letters of what each rule gives (§6.1). */
const LETTERS: Readonly<Record<string, string>> = {
  "M-601": "A",
  "M-602": "I",
  "M-603": "E",
  "M-604": "I",
  "M-605": "E, U",
};

async function imputationTable(store: Store, lang: Lang): Promise<TableBlock> {
  const t = chooser(lang);
  const rows = await store.rows<RuleRow>(
    `select m.method_id, m.title_${lang} as title, count(d.obs_id)::integer as numbers
     from method m
     left join derived d using (method_id)
     where m.method_id in (${Object.keys(LETTERS)
       .map((id) => `'${id}'`)
       .join(", ")})
     group by all
     order by m.method_id`,
  );
  return tableBlock(
    "imputation",
    t({ en: "Where no source has a number", ru: "Если числа нет ни у одного источника" }),
    t({
      en: `A missing year of arrivals, departures, net migration or transfers received of the ten countries may be told from what is around it. The rules are tried in this order, and the first that gives a number is the last. Only series with ${FEWEST_REPORTED} reported years or more qualify; prices of transfers and law never do. What is told is kept as an indicator of its own (its code ends in _IMP) with the rule, the rules tried before and the numbers it rests on: it never enters the reported series, and pages show the gap. A total of which more than 20 % is imputed carries the letter E; the sum of emigrants always does, and its imputed part is printed beside it.`,
      ru: `Недостающий год по прибывшим, выбывшим, сальдо миграции или полученным переводам десяти стран может быть досчитан по тому, что известно рядом. Правила применяются в этом порядке до первого, которое даёт число. Годятся только ряды, в которых опубликованы числа не меньше чем за ${FEWEST_REPORTED} лет; цены переводов и правовые нормы не досчитываются никогда. Досчитанное хранится как отдельный показатель (код с окончанием _IMP), вместе с правилом, с теми правилами, что были испробованы раньше, и с исходными числами: в опубликованный ряд оно не входит, и на страницах остаётся пропуск. Итог, досчитанный больше чем на 20 %, получает букву E; у суммы эмигрантов она стоит всегда, и её досчитанная часть напечатана рядом.`,
    }),
    tableOf<RuleRow>(
      t({ en: "Rules of imputation in their order", ru: "Правила досчёта по порядку" }),
      [
        {
          label: t({ en: "Rule", ru: "Правило" }),
          cell: (r) => [{ text: `${r.method_id}. ${r.title}`, href: `#${r.method_id}` }],
        },
        { label: t({ en: "Letter", ru: "Буква" }), cell: (r) => LETTERS[r.method_id] ?? "" },
        { label: t({ en: "Numbers", ru: "Чисел" }), numeric: true, cell: (r) => countCell(r.numbers, lang) },
      ],
      rows,
      false,
    ),
  );
}

async function spliceNote(store: Store, lang: Lang): Promise<Prose> {
  const t = chooser(lang);
  const held = await store.first<{ numbers: number }>(
    "select count(obs_value)::integer as numbers from derived where method_id = 'M-704'",
  );
  const numbers = formatNumber(held?.numbers ?? 0, lang);
  return prose(
    "splice",
    t({ en: "Joining two series", ru: "Сцепка двух рядов" }),
    t({
      en: "Two series of one concept may be joined only by a shift of level: the years that one lacks are taken from the other times the mean ratio of the two over the years both print. Without two such years there is no splice, and a ratio is never taken from the other side of a break. The joined years are estimates (E), the factor is stored with each, and both published series stay as they are.",
      ru: "Два ряда с одним определением соединяются только сдвигом уровня: годы, которых нет в одном, берутся из другого и умножаются на среднее отношение рядов за общие годы. Если таких лет меньше двух, сцепки нет; отношение никогда не берётся с другой стороны разрыва. Присоединённые годы – оценки (E), коэффициент записан при каждом, оба опубликованных ряда не меняются.",
    }),
    [
      t({
        en: `The rule is used for one pair, the World Bank’s remittances and its early estimates (numbers joined in this database: ${numbers}; `,
        ru: `Правило применяется к одной паре: денежные переводы по ряду Всемирного банка и его ранние оценки (присоединено чисел в этой базе: ${numbers}; `,
      }),
      { text: "M-704", href: "#M-704" },
      t({
        en: "). The year 2005 is taken as a break in both: by the publisher’s note remittances are defined anew from then on. Figures that one source repeats from another need no shift; net migration of a national office and of the World Bank, or transfers through different systems, are different things and are not joined.",
        ru: "). 2005 год принят за разрыв в обоих рядах: по примечанию издателя, с него переводы определены по-новому. Если один источник повторяет числа другого, сдвиг не нужен; сальдо миграции национального ведомства и Всемирного банка и переводы через разные системы – разные величины и не соединяются.",
      }),
    ],
  );
}
