import type { Lang } from "../../../schemas/language.ts";
import { listText } from "../grammar.ts";
import { inYearShort, percentText } from "../numbers.ts";
import { plainFrom, plainIn } from "../short.ts";

/** A country's part of a whole. */
export interface Part {
  readonly area: string;
  readonly percent: number;
}

/** Parts named, and the least share that is. */
const NAMED = 3;
const LEAST = 3;

/**
 * Who has the largest parts of a whole: `Of those counted abroad in 2024, 25 % live in Italy, 19 % in Russia`.
 *
 * @param parts largest first.
 */
export function partsHeadline(
  of: "abroad" | "counted" | "ours" | "matrix",
  parts: readonly Part[],
  year: string,
  lang: Lang,
): string {
  const named = parts.slice(0, NAMED).filter((p, i) => i === 0 || p.percent >= LEAST);
  const verb = { abroad: "live ", counted: "came ", ours: "", matrix: "" }[of];
  const list = listText(
    named.map((p, i) => {
      const [percent, where] = [
        percentText(p.percent, lang),
        of === "abroad" ? plainIn(p.area, lang) : plainFrom(p.area, lang),
      ];
      return lang === "ru" ? `${where}\u00a0– ${percent}` : `${percent} ${i === 0 ? verb : ""}${where}`;
    }),
    lang,
  );
  const when = inYearShort(year, lang);
  if (lang === "ru")
    return {
      abroad: `Где живут учтённые за рубежом ${when}: ${list}`,
      counted: `Откуда переводы, учтённые центральным банком ${when}: ${list}`,
      ours: `Откуда пришли деньги ${when} по нашей оценке: ${list}`,
      matrix: `Откуда пришли деньги ${when} по модели Всемирного банка: ${list}`,
    }[of];
  return {
    abroad: `Of those counted abroad ${when}, ${list}`,
    counted: `Of the transfers that the central bank counted ${when}, ${list}`,
    ours: `Our estimate of where the money came from ${when}: ${list}`,
    matrix: `The World Bank’s model of where the money came from ${when}: ${list}`,
  }[of];
}
