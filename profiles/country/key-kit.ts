import type { Lang } from "../../schemas/language.ts";
import type { Fact } from "../data.ts";
import type { KeyFigure, Text } from "../document.ts";
import type { FigureContext } from "../figures/context.ts";
import { said } from "../figures/context.ts";
import { runningNumber } from "../words/numbers.ts";
import type { Country } from "./country.ts";

/** Makes one key figure; null without a number. */
export type Key = (country: Country, ctx: FigureContext) => KeyFigure | null;

/** US$ million inside a sentence. */
export const running = (usd: number, lang: Lang) => runningNumber(usd / 1e6, lang, 1);
/** The letter beside a unit; `A` is nothing to report. */
export const letter = (status: string) => (status === "A" ? "" : ` [${status}]`);
export const link = (text: string, id: string): Text[number] => ({ text, href: `#${id}` });
/** The rule of a number computed here, for the link to it; nothing for a published one. */
export const ruleOf = ({ method_id }: Pick<Fact, "method_id">) => (method_id === null ? {} : { methodId: method_id });
/** The words that lead to the figure. */
export const series = (ctx: FigureContext) => said(ctx.lang, "Series", "Ряд");
