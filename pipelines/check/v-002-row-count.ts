import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { number } from "./words.ts";

/**
 * Share by which the number of rows may differ from the previous file of the same series and layout (V-002). Files held:
 * the United Nations' matrix of both sexes went down by 8 % from 2020 to 2024; a file cut short loses more.
 */
const TOLERANCE = 0.2;

const rule = {
  id: "V-002",
  level: 0,
  severity: "W",
  title: {
    en: "A new file is about as long as the previous one",
    ru: "Новый файл примерно той же длины, что и прежний",
  },
} as const satisfies Rule;

const LENGTHS = `
  with file as (
    select
      source_id, source_vintage,
      list_sort(list(distinct measure_raw)) as measures,
      list_sort(list(distinct sex)) as sexes,
      count(*) as readings
    from reported
    group by all
  ),
  followed as (
    select
      source_id, source_vintage, file_name, file.readings,
      lag(file.readings) over same as before,
      lag(file_name) over same as file_before,
      lag(edition) over same as edition_before,
      edition
    from file
    join vintage v using (source_id, source_vintage)
    window same as (partition by source_id, layout, measures, sexes order by published, edition, source_vintage)
  )
  select * from followed
  where edition <> edition_before
    and abs(readings - before) > $tolerance * before
  order by all
`;

/** A file that is much shorter or longer than its predecessor is cut, doubled, or of another coverage. */
export const rowCount: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      file_name: string;
      readings: number;
      before: number;
      file_before: string;
    };
    for (const row of await store.rows<Row>(LENGTHS, { tolerance: TOLERANCE })) {
      const [now, before] = [number(row.readings), number(row.before)];
      const change = number(100 * (row.readings / row.before - 1), 1);
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        observed: row.readings,
        expected: row.before,
        threshold: TOLERANCE,
        message: {
          en: `File “${row.file_name}”: numbers and marks read: ${now.en}; in the previous one (“${row.file_before}”): ${before.en}. Difference ${change.en}\u00a0%.`,
          ru: `Файл «${row.file_name}»: прочитано значений и знаков: ${now.ru}; в прежнем («${row.file_before}»): ${before.ru}. Расхождение ${change.ru}\u00a0%.`,
        },
        hint: {
          en: "Open both files: are all sheets, countries and years there? If the publisher changed the coverage, accept and say so.",
          ru: "Откройте оба файла: все ли листы, страны и годы на месте? Если источник изменил охват, примите и укажите это.",
        },
      });
    }
  },
};
