import type { Text2 } from "../../../schemas/language.ts";
import { statuses } from "../../../schemas/status.ts";
import { citeText, madeOf } from "../describe/telling.ts";
import type { ReleaseFacts, ReleaseTable } from "../release-table.ts";

export type NoteRow = readonly (string | null)[];

const HOW: readonly Text2[] = [
  {
    en: "A figure stands with its status, source and vintage; sheet Dictionary says what each column means and in what unit it is.",
    ru: "При числе стоят его статус, источник и версия; на листе «Словарь» сказано, что значит каждый столбец и в каких он единицах.",
  },
  {
    en: "An empty cell is no figure, never a zero. The source mirpal is this project: the figure is computed, not published.",
    ru: "Пустая ячейка – это отсутствие числа, а не ноль. Источник mirpal – этот проект: число рассчитано, а не опубликовано.",
  },
  {
    en: "Sheet panel_corridor_year holds the corridors of the ten countries; all corridors, observations with their history and the law are in the other formats of the release.",
    ru: "На листе panel_corridor_year – коридоры десяти стран; все коридоры, наблюдения с их историей и право – в других форматах выпуска.",
  },
  {
    en: "The figures are their publishers’, each under the licence on sheet Sources; a computed figure is under the licences of all the sources it goes back to.",
    ru: "Числа принадлежат их издателям, у каждого источника своя лицензия, см. лист «Источники»; расчётное число – под лицензиями всех источников, к которым оно восходит.",
  },
];

/** What the workbook is, of what release, how to read and cite it, and the letters of statuses; both languages side by side. */
export function noteRows(facts: ReleaseFacts, tables: readonly ReleaseTable[]): NoteRow[] {
  const said: Text2[] = [facts.title, facts.about, madeOf(facts), citeText(facts), ...HOW];
  return [
    ...said.map((text) => [text.en, text.ru]),
    [],
    ["Sheets", "Листы"],
    ...tables.map((t) => [`${t.name}: ${t.about.en}`, `${t.name}: ${t.about.ru}`]),
    [],
    ["Statuses", "Статусы"],
    ...statuses.map((s) => [`${s.id}: ${s.name.en}`, `${s.id}: ${s.name.ru}`]),
  ];
}

/** Columns of the sheets of figures with their units. */
export function dictionaryRows(tables: readonly ReleaseTable[]): NoteRow[] {
  return [
    ["sheet", "column", "type", "unit_measure", "meaning", "значение"],
    ...tables.flatMap((table) =>
      table.columns.map((c) => [table.name, c.name, c.type, c.unit ?? null, c.about.en, c.about.ru]),
    ),
  ];
}

export function sourceRows(facts: ReleaseFacts): NoteRow[] {
  return [
    ["source_id", "publisher", "издатель", "title", "название", "landing", "licence", "licence_url"],
    ...facts.sources.map((s) => [
      s.source_id,
      s.publisher.en,
      s.publisher.ru,
      s.title.en,
      s.title.ru,
      s.landing,
      s.licence.name,
      s.licence.url,
    ]),
  ];
}
