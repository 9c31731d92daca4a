import { areaName } from "../../check/words.ts";
import { type Fold, fold, folded, lawCheck } from "./law-check.ts";

export const linked = lawCheck(
  "R-09",
  1,
  "I",
  { en: "Records link to their source", ru: "У записей есть ссылка на источник" },
  async function* (store) {
    for (const f of await store.rows<Fold>(fold("source_url is null")))
      yield {
        ...folded(f),
        message: {
          en: `${areaName(f.ref_area).en}: records without a link, seen in a document the project holds: ${f.n}`,
          ru: `${areaName(f.ref_area).ru}: записей без ссылки, взятых из документа проекта: ${f.n}`,
        },
        hint: {
          en: "Find a public page with the same fact.",
          ru: "Найдите открытую страницу с тем же фактом.",
        },
      };
  },
);
