import type { Lang } from "../../schemas/language.ts";
import type { PageDocument } from "../document.ts";
import { said } from "../figures/context.ts";
import { REGULATIONS_PATH } from "./questions.ts";

/** Name of the section, in crumbs and headings. */
export const sectionTitle = (lang: Lang): string => said(lang, "Regulations", "Правила");

export const sectionCrumb = (lang: Lang): PageDocument["crumbs"][number] => ({
  label: sectionTitle(lang),
  href: `/${lang}/${REGULATIONS_PATH}/`,
});

/** The feed that every page of the section names in its head. */
export const feedLink = (lang: Lang): NonNullable<PageDocument["feed"]> => ({
  path: `/${lang}/${REGULATIONS_PATH}/feed.xml`,
  title: said(lang, "Changes of rules in ten countries", "Изменения правил в десяти странах"),
});

/** What a list of collected rules cannot say. */
export const missingNoEvidence = (lang: Lang): string =>
  said(
    lang,
    "A rule or a change missing here is not evidence that there was none.",
    "Отсутствие правила или изменения здесь не означает, что его не было.",
  );
