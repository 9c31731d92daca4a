import { c } from "../tables/columns.ts";
import { provisionTable } from "../tables/provision.ts";
import type { Macro } from "./macro.ts";

/** What tells one question from another. */
const QUESTION = ["ref_area", "counterpart", "topic", "target_group", "aspect", "law_practice"];

/** Answers of a day with everything a reader would call a change; contested sides are one answer. */
const side = (day: string) => `
    select
      ref_area, counterpart, topic, target_group, aspect, law_practice,
      string_agg(distinct answer_code, ' ' order by answer_code) as answer_code,
      list(distinct value_num order by value_num) as value_num,
      list(distinct value_unit order by value_unit) as value_unit,
      list(provision_id order by provision_id) as provisions
    from regulations_as_of(${day})
    group by all`;

/** What changed between two days: answers that differ, begin or end; for each pair of the ten and each group as coded. */
const REGULATIONS_CHANGED = `
  create macro regulations_changed(from_day, to_day) as table
  with
  before as (${side("from_day")}
  ),
  after as (${side("to_day")}
  )
  select
    coalesce(b.ref_area, a.ref_area) as ref_area,
    coalesce(b.counterpart, a.counterpart) as counterpart,
    coalesce(b.topic, a.topic) as topic,
    coalesce(b.target_group, a.target_group) as target_group,
    coalesce(b.aspect, a.aspect) as aspect,
    coalesce(b.law_practice, a.law_practice) as law_practice,
    b.answer_code as answer_before,
    b.value_num as value_before,
    b.value_unit as unit_before,
    b.provisions as provisions_before,
    a.answer_code as answer_after,
    a.value_num as value_after,
    a.value_unit as unit_after,
    a.provisions as provisions_after
  from before b
  full join after a
    on a.ref_area = b.ref_area and a.counterpart = b.counterpart and a.topic = b.topic
    and a.target_group = b.target_group and a.aspect is not distinct from b.aspect and a.law_practice = b.law_practice
  where a.answer_code is distinct from b.answer_code
    or a.value_num is distinct from b.value_num
    or a.value_unit is distinct from b.value_unit
  order by all
`;

export const regulationsChanged: Macro = {
  sql: REGULATIONS_CHANGED,
  table: {
    name: "regulations_changed",
    about: {
      en: "Macro regulations_changed(from_day, to_day): answers that differ between two days, begin or end.",
      ru: "Макрос regulations_changed(день1, день2): ответы, которые между двумя днями изменились, начались или кончились.",
    },
    columns: [
      ...provisionTable.columns.filter((column) => QUESTION.includes(column.name)),
      c(
        "answer_before",
        "varchar",
        "answer on the first day; null: none held",
        "ответ в первый день; пусто, если его нет",
      ),
      c("value_before", "double[]", "its numbers", "его числа"),
      c("unit_before", "varchar[]", "their units", "их единицы"),
      c("provisions_before", "varchar[]", "rows it was read in", "строки, где он прочитан"),
      c(
        "answer_after",
        "varchar",
        "answer on the second day; null: none held",
        "ответ во второй день; пусто, если его нет",
      ),
      c("value_after", "double[]", "its numbers", "его числа"),
      c("unit_after", "varchar[]", "their units", "их единицы"),
      c("provisions_after", "varchar[]", "rows it was read in", "строки, где он прочитан"),
    ],
  },
};
