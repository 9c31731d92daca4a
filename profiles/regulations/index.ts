import type { Store } from "../../pipelines/store.ts";
import { langs } from "../../schemas/language.ts";
import type { FeedDocument, PageDocument } from "../document.ts";
import { changesPage } from "./changes.ts";
import { comparePage, familyPage } from "./compare.ts";
import { comparisons } from "./compare-rows.ts";
import { changeDays } from "./days.ts";
import { changesFeed } from "./feed.ts";
import { overviewPage } from "./overview.ts";
import { dayPage, questionPage } from "./question-page.ts";
import { matrixQuestions } from "./questions.ts";
import { type Regulations, readRegulations } from "./read.ts";
import { recordsPage } from "./records.ts";

export interface RegulationPages {
  readonly pages: PageDocument[];
  readonly feeds: FeedDocument[];
}

/** The section on regulations in both languages; empty where the database holds no coded law. */
export async function regulationPages(store: Store): Promise<RegulationPages> {
  const law = await readRegulations(store);
  return law === null ? { pages: [], feeds: [] } : regulationsOf(law);
}

export function regulationsOf(law: Regulations): RegulationPages {
  const days = new Map(matrixQuestions.map((q) => [q, changeDays(law, q)] as const));
  const families = comparisons(law);
  const pages = langs.flatMap((lang) => [
    overviewPage(law, days, families, lang),
    ...[...days].flatMap(([question, own]) => [
      questionPage(law, question, own, lang),
      ...own.map((day) => dayPage(law, question, own, day, lang)),
    ]),
    comparePage(families, lang),
    ...families.map((family) => familyPage(family, law.heldOn, lang)),
    changesPage(law, lang),
    recordsPage(law, lang),
  ]);
  return { pages, feeds: langs.map((lang) => changesFeed(law, lang)) };
}
