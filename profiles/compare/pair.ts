import { theTen } from "../../schemas/areas.ts";
import type { Lang } from "../../schemas/language.ts";
import { said } from "../figures/context.ts";
import { nameOf } from "../words/areas.ts";
import { plainName } from "../words/short.ts";
import { COMPARE_PATH } from "./frame.ts";

/** Two of the ten, in the order of their addresses. */
export interface Two {
  readonly a: string;
  readonly b: string;
  /** `armenia-and-belarus`. */
  readonly slug: string;
}

/** The forty-five pairs. */
export const twos: readonly Two[] = theTen
  .toSorted((x, y) => (x.slug < y.slug ? -1 : 1))
  .flatMap((x, i, all) => all.slice(i + 1).map((y): Two => ({ a: x.id, b: y.id, slug: `${x.slug}-and-${y.slug}` })));

export const twoHref = ({ slug }: Two, lang: Lang): string => `/${lang}/${COMPARE_PATH}/${slug}/`;

/** `Armenia and Russia`, «Армения и Россия». */
export const twoTitle = ({ a, b }: Two, lang: Lang): string =>
  said(lang, `${plainName(a, "en")} and ${plainName(b, "en")}`, `${nameOf(a, "ru")} и ${nameOf(b, "ru")}`).replace(
    /^the /,
    "The ",
  );
