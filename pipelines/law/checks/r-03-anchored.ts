import { areaName } from "../../check/words.ts";
import { type Fold, fold, folded, lawCheck } from "./law-check.ts";

export const anchored = lawCheck(
  "R-03",
  1,
  "I",
  { en: "Records are tied to a legal act", ru: "Записи связаны с правовым актом" },
  async function* (store) {
    for (const f of await store.rows<Fold>(fold("instrument_id is null")))
      yield {
        ...folded(f),
        message: {
          en: `${areaName(f.ref_area).en}: records without a named act: ${f.n}`,
          ru: `${areaName(f.ref_area).ru}: записей без названного акта: ${f.n}`,
        },
        hint: {
          en: "Find the act behind the rule and add its number or date to the record.",
          ru: "Найдите акт, на котором держится правило, и внесите его номер или дату в запись.",
        },
      };
  },
);
