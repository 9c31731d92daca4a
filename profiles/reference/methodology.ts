import type { Store } from "../../pipelines/store.ts";
import { type Lang, langs } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { checks } from "./methodology-checks.ts";
import { choice } from "./methodology-choice.ts";
import { type Examples, examplesOf } from "./methodology-examples.ts";
import { gaps } from "./methodology-gaps.ts";
import { methodList } from "./methodology-methods.ts";
import { mirrors } from "./methodology-mirror.ts";
import { money } from "./methodology-money.ts";
import { national } from "./methodology-national.ts";
import { notions, people } from "./methodology-notions.ts";
import { letters, record } from "./methodology-record.ts";
import { repairs } from "./methodology-repairs.ts";
import { time } from "./methodology-time.ts";
import { works } from "./methodology-works.ts";
import { chooser, textPage } from "./parts.ts";

/** The methodology, in both languages: what is counted, how it is written down, chosen, computed and checked. */
export async function methodologyPages(store: Store): Promise<PageDocument[]> {
  const examples = await examplesOf(store);
  const pages: PageDocument[] = [];
  for (const lang of langs) pages.push(await methodologyPage(store, examples, lang));
  return pages;
}

async function methodologyPage(store: Store, examples: Examples, lang: Lang): Promise<PageDocument> {
  const t = chooser(lang);
  const run = await store.first<{ methodology: string; run_id: string }>("select methodology, run_id from run");
  return textPage({
    lang,
    path: "methodology",
    nav: "methodology",
    title: t({ en: "Methodology", ru: "Методология" }),
    h1: t({ en: "Methodology", ru: "Методология" }),
    description: t({
      en: "How figures on migration and remittances are defined, dated, chosen, computed and checked.",
      ru: "Как определены, датированы, выбраны, рассчитаны и проверены числа о миграции и денежных переводах.",
    }),
    stand: t({
      en: "Every figure keeps its publisher’s definition. What is computed is computed by a written method; what cannot be compared is not compared; where there are no data, there is a gap.",
      ru: "Каждое число сохраняет определение своего издателя. Расчёт идёт по записанному методу; несопоставимое не сравнивается; где данных нет, стоит пропуск.",
    }),
    meta: [
      `${t({ en: "Version of the methodology", ru: "Редакция методологии" })}: ${run?.methodology ?? "–"}`,
      `${t({ en: "Build", ru: "Сборка" })}: ${run?.run_id ?? "–"}`,
    ],
    sections: [
      notions(lang),
      await people(store, lang),
      await money(store, lang),
      await national(store, lang),
      await record(store, lang),
      await letters(store, lang),
      await time(store, lang),
      await choice(store, lang),
      await mirrors(store, lang),
      await methodList(store, examples, lang),
      await repairs(store, lang),
      checks(lang),
      await gaps(store, lang),
      works(lang),
    ],
  });
}
