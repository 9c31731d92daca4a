import { areaName } from "../../check/words.ts";
import { type Fold, fold, folded, lawCheck } from "./law-check.ts";

export const translated = lawCheck(
  "R-10",
  1,
  "I",
  { en: "Translations are marked machine or official", ru: "Переводы отмечены: машинный или официальный" },
  async function* (store) {
    for (const f of await store.rows<Fold>(fold("translation = 'machine'")))
      yield {
        ...folded(f),
        message: {
          en: `${areaName(f.ref_area).en}: records with an unofficial machine translation: ${f.n}`,
          ru: `${areaName(f.ref_area).ru}: записей с неофициальным машинным переводом: ${f.n}`,
        },
        hint: {
          en: "The text in the original language prevails; replace by an official translation where there is one.",
          ru: "Силу имеет текст на языке оригинала; где есть официальный перевод, замените.",
        },
      };
  },
);
