import type { Lang } from "../../schemas/language.ts";
import type { FlowChart, Nearness } from "../document.ts";
import { labelOf } from "../words/areas.ts";
import { COUNTRIES, counted } from "../words/grammar.ts";
import { said } from "./context.ts";

/** One country's part, in the unit of the chart. */
export interface FlowPart {
  readonly area: string;
  readonly value: number;
}

/** What is not told by country: the whole less all parts. */
export interface FlowRest {
  readonly value: number;
  readonly label: string;
}

/** Countries with a band of their own. */
const SHOWN = 7;

/**
 * The largest parts as bands, then all others together; a last country alone keeps its name.
 *
 * @param rest what the publisher does not tell by country; null where the parts are the whole.
 */
export function flowBands(
  parts: readonly FlowPart[],
  rest: FlowRest | null,
  nearness: Nearness,
  text: (value: number) => string,
  lang: Lang,
): FlowChart["bands"] {
  const order = parts.toSorted((a, b) => b.value - a.value || (a.area < b.area ? -1 : 1));
  const few = order.length <= SHOWN + 1;
  const [own, others] = few ? [order, []] : [order.slice(0, SHOWN), order.slice(SHOWN)];
  const band = (label: string, value: number) => ({ label, value, print: text(value), nearness });
  const n = counted(others.length, COUNTRIES, lang);
  return [
    ...own.map((p) => band(labelOf(p.area, lang), p.value)),
    ...(others.length > 0
      ? [
          band(
            said(lang, `Other ${n}`, `Ещё ${n}`),
            others.reduce((sum, p) => sum + p.value, 0),
          ),
        ]
      : []),
    ...(rest && rest.value > 0 ? [band(rest.label, rest.value)] : []),
  ];
}
