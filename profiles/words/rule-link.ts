import type { Lang } from "../../schemas/language.ts";
import type { Span } from "../document.ts";

/** The id of a rule, leading to its place on the page of methods. */
export const ruleLink = (id: string, lang: Lang): Span => ({ text: id, href: `/${lang}/methodology/#${id}` });
