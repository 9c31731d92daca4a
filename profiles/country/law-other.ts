import type { Ten } from "../../schemas/areas.ts";
import type { LawList, LinkList } from "../document.ts";
import { said } from "../figures/context.ts";
import type { AnswerContext } from "./law-answer.ts";
import type { CountryLaw } from "./law-of-country.ts";
import { earlierRules } from "./law-rules.ts";
import { uncodedRecords } from "./law-uncoded.ts";

/** Path, without language, of a country's page of records that are no current answer. */
export const recordsPath = (ten: Ten): string => `countries/${ten.slug}/records`;

/** Answers whose time is over and records that answer no question, as far as there are any. */
export function otherLists(law: CountryLaw, ctx: AnswerContext): LawList[] {
  return [earlierRules(law, ctx), uncodedRecords(law.records, ctx)].flatMap((list) => list ?? []);
}

/** The way from the profile to them; null where there are none. */
export function otherRecords(law: CountryLaw, ctx: AnswerContext, ten: Ten): LinkList | null {
  const lists = otherLists(law, ctx);
  if (lists.length === 0) return null;
  return {
    type: "links",
    id: "other-records",
    heading: said(ctx.lang, "Earlier rules and other records", "Прежние правила и другие записи"),
    sub: said(
      ctx.lang,
      "What no longer holds, and what was collected but answers no question, stands on a page of its own.",
      "Что больше не действует и что собрано, но не отвечает ни на один вопрос, стоит на отдельной странице.",
    ),
    items: lists.map((list) => ({
      label: list.heading,
      href: `/${ctx.lang}/${recordsPath(ten)}/#${list.id}`,
      note: list.folded ?? "",
    })),
  };
}
