import { ANSWERS, type Answer, placeOf, questionWords } from "./answers.ts";
import { lawCheck } from "./law-check.ts";

const UNANCHORED = `
  select * from (${ANSWERS})
  where review_status = 'published' and (instrument_id is null or article is null)
  order by provision_id
`;

export const publishedAnchored = lawCheck(
  "R-03a",
  1,
  "E",
  { en: "A published answer names its act and article", ru: "Опубликованный ответ называет акт и статью" },
  async function* (store) {
    for (const a of await store.rows<Answer>(UNANCHORED))
      yield {
        ...placeOf(a),
        message: {
          en: `${questionWords(a).en}: ${a.provision_id} is published without an act or an article`,
          ru: `${questionWords(a).ru}: ${a.provision_id} опубликован без акта или статьи`,
        },
        hint: {
          en: "Add the act and the article, or set the review back to reviewed.",
          ru: "Добавьте акт и статью или верните состояние reviewed.",
        },
      };
  },
);
