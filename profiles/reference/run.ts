import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import type { Section } from "../document.ts";
import { dateText } from "../words/grammar.ts";
import { chooser, prose, section } from "./parts.ts";

/** The build a database is of. */
export interface Run {
  readonly run_id: string;
  readonly methodology: string;
  readonly held_on: string;
  readonly as_of: string | null;
}

/** The build the database is of. @throws Error when it has none. */
export async function runOf(store: Store): Promise<Run> {
  const run = await store.first<Run>(
    "select run_id, methodology, held_on::varchar as held_on, as_of::varchar as as_of from run",
  );
  if (!run) throw new Error("the database has no run");
  return run;
}

/** How to cite one figure, and the whole by its build. */
export function citing(run: Run, lang: Lang): Section {
  const t = chooser(lang);
  return section("cite", t({ en: "How to cite", ru: "Как сослаться" }), "", [
    prose(
      "cite-site",
      "",
      t({
        en: "For one figure use the citation under it: it names the publisher and the edition. For the whole:",
        ru: "Для одного графика возьмите ссылку под ним: в ней названы издатель и издание. Для всего сразу:",
      }),
      {
        code: wholeCitation(run, lang),
      },
      t({
        en: "The build names the code and the files at once: the same build gives the same numbers.",
        ru: "Номер сборки определяет сразу и код, и файлы: одна сборка даёт одни и те же числа.",
      }),
    ),
  ]);
}

/** The site as a work, by its build. */
export function wholeCitation(run: Run, lang: Lang): string {
  const t = chooser(lang);
  const year = run.held_on.slice(0, 4);
  const day = run.as_of;
  const known =
    day === null
      ? { en: "", ru: "" }
      : { en: `, as known on ${dateText(day, "en")}`, ru: `, по данным, известным на ${dateText(day, "ru")}` };
  return t({
    en: `MIRPAL profiles (${year}). Migration and remittances in ten countries. Build ${run.run_id}, methodology ${run.methodology}, files held on ${dateText(run.held_on, "en")}${known.en}.`,
    ru: `Профили МИРПАЛ. Миграция и денежные переводы в десяти странах. Сборка ${run.run_id}, методология ${run.methodology}, файлы на ${dateText(run.held_on, "ru")}${known.ru} ${year}.`,
  });
}
