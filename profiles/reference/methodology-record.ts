import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { keyColumns, territories } from "../../schemas/observation.ts";
import { statuses } from "../../schemas/status.ts";
import { units } from "../../schemas/units.ts";
import type { Section } from "../document.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf } from "./parts.ts";

interface KeyRow {
  readonly column_name: string;
  readonly about: string;
}

/** How a figure is written down: key, units, rounding, letters. */
export async function record(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const described = await store.rows<KeyRow>(
    `select column_name, about_${lang} as about from dictionary
     where table_name = 'observation' and column_name is not null`,
  );
  const key = keyColumns.flatMap((name) => described.filter((d) => d.column_name === name));
  const used = await store.rows<{ unit: string; indicators: number }>(
    "select unit_measure as unit, count(*)::integer as indicators from indicator group by all order by indicators desc, unit",
  );
  const territory = await store.rows<{ id: string; figures: number }>(
    `select territory as id, count(*)::integer as figures from observation
     where known_to is null and obs_value is not null group by all order by figures desc, id`,
  );
  return section("record", t({ en: "How a figure is written down", ru: "Как записано число" }), "", [
    tableBlock(
      "key",
      t({ en: "The key of an observation", ru: "Ключ наблюдения" }),
      t({
        en: "Two numbers of one source with the same key are the same figure in two editions. If anything in the key differs, they are two figures and are never one series.",
        ru: "Два числа одного источника с одинаковым ключом – одно и то же число в двух изданиях. Если в ключе различается хоть что-нибудь, это два разных числа, и одного ряда они не составляют.",
      }),
      tableOf<KeyRow>(
        t({ en: "Columns of the key", ru: "Столбцы ключа" }),
        [
          { label: t({ en: "Column", ru: "Столбец" }), cell: (r) => r.column_name },
          { label: t({ en: "What it says", ru: "Что означает" }), cell: (r) => r.about },
        ],
        key,
      ),
    ),
    tableBlock(
      "territory",
      t({ en: "Territory", ru: "Территория" }),
      t({
        en: "A ratio is computed only where both parts speak of the same territory, or where one publisher does not say.",
        ru: "Отношение считается, только если обе части относятся к одной территории или один из издателей её не называет.",
      }),
      tableOf<{ id: string; figures: number }>(
        t({ en: "Current figures by territory", ru: "Действующие числа по территории" }),
        [
          { label: t({ en: "Code", ru: "Код" }), cell: (r) => r.id },
          {
            label: t({ en: "Territory", ru: "Территория" }),
            cell: (r) => territories[r.id as keyof typeof territories]?.[lang] ?? r.id,
          },
          { label: t({ en: "Figures", ru: "Чисел" }), numeric: true, cell: (r) => countCell(r.figures, lang) },
        ],
        territory,
        false,
      ),
    ),
    tableBlock(
      "units",
      t({ en: "Units", ru: "Единицы" }),
      t({
        en: "Values are kept in base units: people and dollars, not thousands and millions. The number as printed, with its unit, is kept beside them in the table reported.",
        ru: "Значения хранятся в базовых единицах: человек и доллар, а не тысячи и миллионы. Напечатанное число и его единица хранятся рядом, в таблице reported.",
      }),
      tableOf<{ unit: string; indicators: number }>(
        t({ en: "Units of the indicators", ru: "Единицы показателей" }),
        [
          { label: t({ en: "Code", ru: "Код" }), cell: (r) => r.unit },
          {
            label: t({ en: "Unit", ru: "Единица" }),
            cell: (r) => units[r.unit as keyof typeof units]?.name[lang] ?? r.unit,
          },
          {
            label: t({ en: "Indicators", ru: "Показателей" }),
            numeric: true,
            cell: (r) => countCell(r.indicators, lang),
          },
        ],
        used,
        false,
      ),
    ),
    prose(
      "rounding",
      t({ en: "Rounding", ru: "Округление" }),
      t({
        en: "Everything is computed in full precision and rounded only when printed. In tables people are whole, money is in US$ million with one decimal, ratios have one decimal; in running text numbers may be shorter. A half goes away from zero: 0.25 becomes 0.3. Files for download hold unrounded values.",
        ru: "Всё считается с полной точностью и округляется только при печати. В таблицах люди – целые, деньги – в млн долл. США с одним знаком, отношения – с одним знаком; в тексте числа могут быть короче. Половина округляется от нуля: 0,25 станет 0,3. В файлах для скачивания значения не округлены.",
      }),
      t({
        en: "Zero means that there were none. A gap means that there are no data. The two are never mixed: a dash, a dot or an empty cell of a source is read by that source’s own list of signs, and a sign not on the list stops the reading of the file.",
        ru: "Ноль означает, что случаев не было. Пропуск означает, что данных нет. Одно с другим не смешивается: прочерк, точки или пустая ячейка читаются по списку знаков самого источника, а знак не из списка останавливает чтение файла.",
      }),
    ),
  ]);
}

/** The letters and which of them wins. */
export async function letters(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const counts = new Map(
    (
      await store.rows<{ letter: string; figures: number; computed: number }>(
        `select letter, sum(figures)::integer as figures, sum(computed)::integer as computed
         from (
           select obs_status as letter, 1 as figures, 0 as computed from observation where known_to is null
           union all
           select obs_status, 0, 1 from derived
         )
         group by letter`,
      )
    ).map((r) => [r.letter, r]),
  );
  const withValue = {
    yes: { en: "yes", ru: "да" },
    no: { en: "no", ru: "нет" },
    both: { en: "either", ru: "и так, и так" },
  };
  return section("letters", t({ en: "Letters at the numbers", ru: "Буквы у чисел" }), "", [
    tableBlock(
      "statuses",
      t({ en: "Observation status", ru: "Статус наблюдения" }),
      t({
        en: "Letters of the SDMX code list, in order of precedence: where several apply, the one that stands higher is shown and the next is kept in a second column. A normal value (A) is printed without a letter.",
        ru: "Буквы из списка SDMX по старшинству: если подходят несколько, показана та, что выше, а следующая хранится во втором столбце. Обычное значение (A) печатается без буквы.",
      }),
      tableOf<(typeof statuses)[number]>(
        t({ en: "Letters in order of precedence", ru: "Буквы по старшинству" }),
        [
          { label: t({ en: "Letter", ru: "Буква" }), cell: (s) => s.id },
          { label: t({ en: "Meaning", ru: "Что означает" }), cell: (s) => s.name[lang] },
          { label: t({ en: "With a number", ru: "С числом" }), cell: (s) => withValue[s.value][lang] },
          {
            label: t({ en: "Publishers’ cells", ru: "Ячеек источников" }),
            numeric: true,
            cell: (s) => countCell(counts.get(s.id)?.figures ?? 0, lang),
          },
          {
            label: t({ en: "Computed numbers", ru: "Расчётных чисел" }),
            numeric: true,
            cell: (s) => countCell(counts.get(s.id)?.computed ?? 0, lang),
          },
        ],
        statuses,
        false,
      ),
    ),
    prose(
      "who-says",
      t({ en: "Who set the letter", ru: "Кто поставил букву" }),
      t({
        en: "Beside the letter stands whose word it is: the publisher’s, on this very number; a document’s, about the whole file; or a rule’s of this project. The estimates of the United Nations carry E because their document calls all of them estimates, not because each was found to be one.",
        ru: "Рядом с буквой записано, чьё это слово: издателя о самом числе, документа обо всём файле или правила этого проекта. У оценок ООН буква E стоит потому, что документ называет оценками их все, а не потому, что это проверено по каждой.",
      }),
      t({
        en: "A number computed here carries E, or a letter of its inputs that stands higher: a break or an imputed part stays visible in what is computed from it. Only figures free for publication (F) come to the site and into the files.",
        ru: "У расчётного числа стоит E или более старшая буква его исходных значений: разрыв или досчитанная часть видны и в том, что из них рассчитано. На сайт и в файлы попадают только числа, которые можно публиковать (F).",
      }),
    ),
  ]);
}
