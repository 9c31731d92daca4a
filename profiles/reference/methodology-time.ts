import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Section } from "../document.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf } from "./parts.ts";

interface HistoryRow {
  readonly source_id: string;
  readonly title: string;
  readonly vintages: number;
  readonly rows: number;
  readonly current: number;
  readonly revised: number;
  readonly withdrawn: number;
}

/** Editions, and what was known when. */
export async function time(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const history = await store.rows<HistoryRow>(
    `with held as (
       select
         source_id,
         count(*)::integer as rows,
         count(*) filter (known_to is null and obs_value is not null)::integer as current,
         count(*) filter (ended_by = 'revised')::integer as revised,
         count(*) filter (ended_by = 'withdrawn')::integer as withdrawn
       from observation
       group by source_id
     )
     select h.*, s.title_${lang} as title,
       (select count(*)::integer from vintage v where v.source_id = h.source_id) as vintages
     from held h
     join source s using (source_id)
     order by rows desc`,
  );
  const number = (label: string, of: (r: HistoryRow) => number) => ({
    label,
    numeric: true,
    cell: (r: HistoryRow) => countCell(of(r), lang),
  });
  return section(
    "vintages",
    t({ en: "Editions, and what was known when", ru: "Издания и что когда было известно" }),
    "",
    [
      prose(
        "bitemporal",
        t({ en: "Two kinds of time", ru: "Два времени" }),
        t({
          en: "A figure has two times: the one it is about (2020), and the one during which it was the publisher’s word (from one edition to the next). When a later edition prints another value or another letter, the earlier belief ends on the day of that edition: revised. When an edition that restates the whole series no longer prints a figure, it ends too: withdrawn. An edition that repeats a figure writes nothing new, only that it was confirmed.",
          ru: "У числа два времени: то, о котором оно говорит (2020 г.), и то, когда оно было словом издателя (от одного издания до следующего). Если новое издание печатает другое значение или другую букву, прежнее число кончается в день этого издания: пересмотрено. Если издание печатает весь ряд заново, а числа в нём больше нет, оно тоже кончается: снято. Издание, которое повторяет число, не пишет ничего нового, только подтверждает.",
        }),
        t({
          en: "Nothing is overwritten. The database is built anew from all editions held, in the order of their days, so a past answer can be had again.",
          ru: "Ничего не перезаписывается. База каждый раз собирается заново из всех имеющихся изданий по порядку их дней, поэтому прежний ответ можно получить снова.",
        }),
        {
          code: [
            "select source_edition, time_period, obs_value",
            "from as_of('2022-01-01')",
            "where ref_area = 'RUS' and indicator = 'STK_IMM'",
            "  and counterpart_area = 'W1' and sex = '_T'",
            "  and source_id = 'undesa-migrant-stock'",
            "order by time_period",
          ].join("\n"),
        },
        t({
          en: "A past release is asked by its name: from release('2026') gives the observations that its editions held, whatever has come since. The table release lists those that can be asked.",
          ru: "Прошлый выпуск спрашивают по названию: from release('2026') даёт наблюдения, которые были в его изданиях, что бы ни пришло потом. Какие выпуски можно спросить, сказано в таблице release.",
        }),
        t({
          en: "The day of an edition is the file’s own word where it has one; where it names only a month, the first day of that month. Where the file says nothing, the person who received it gave a day, and the page of the source says so: such a day may be off by months. Where several files carry one edition, the file named first in the source’s order speaks, and the others confirm it.",
          ru: "День издания берётся из самого файла; если там только месяц, то его первый день. Если в файле ничего нет, день указал получивший файл, и страница источника об этом говорит: такой день может быть неточен на месяцы. Если одно издание лежит в нескольких файлах, берётся первый по порядку, установленному для источника, а остальные его подтверждают.",
        }),
      ),
      tableBlock(
        "history",
        t({ en: "How much has been revised", ru: "Сколько пересмотрено" }),
        t({
          en: "Rows count cells with and without a number, in all editions. Matrices of different years do not revise one another.",
          ru: "Строки – ячейки с числом и без числа во всех изданиях. Матрицы разных лет друг друга не пересматривают.",
        }),
        tableOf<HistoryRow>(
          t({ en: "Rows of the history by source", ru: "Строки истории по источникам" }),
          [
            {
              label: t({ en: "Source", ru: "Источник" }),
              cell: (r) => [{ text: r.title, href: `/${lang}/sources/${r.source_id}/` }],
            },
            number(t({ en: "Files", ru: "Файлов" }), (r) => r.vintages),
            number(t({ en: "Rows", ru: "Строк" }), (r) => r.rows),
            number(t({ en: "Current figures", ru: "Действующих чисел" }), (r) => r.current),
            number(t({ en: "Revised", ru: "Пересмотрено" }), (r) => r.revised),
            number(t({ en: "Withdrawn", ru: "Снято" }), (r) => r.withdrawn),
          ],
          history,
          false,
        ),
      ),
    ],
  );
}
