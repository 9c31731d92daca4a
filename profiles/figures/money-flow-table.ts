import { formatNumber } from "../../schemas/number-format.ts";
import type { Cell, DataTable } from "../document.ts";
import { inArea, nameOf } from "../words/areas.ts";
import { MILLION_USD, millions } from "../words/grammar.ts";
import { type FigureContext, said } from "./context.ts";
import type { Side } from "./money-flow-side.ts";
import { toMillions } from "./series.ts";

/** Every sender of each picture, in US$ million and in per cent of its whole, and the whole. */
export function moneyFlowTable(sides: readonly Side[], { lang, area }: FigureContext): DataTable {
  const none: Cell = { text: "", value: null, status: "O" };
  const areas = [...new Set(sides.flatMap((s) => s.rows.map((r) => r.area)))];
  const cells = ({ whole }: Side, usd: number | null, status: string | null): Cell[] => [
    usd === null ? none : { text: millions(usd, lang), value: toMillions(usd), status },
    usd === null ? none : { text: formatNumber((100 * usd) / whole, lang, 1), value: (100 * usd) / whole, status: "E" },
  ];
  return {
    caption: said(
      lang,
      `Money received ${inArea(area, "en")} by sender`,
      `Деньги, полученные ${inArea(area, "ru")}, по отправителям`,
    ),
    columns: [
      { label: said(lang, "From", "Откуда"), numeric: false },
      ...sides.flatMap((s) => [
        { label: `${s.heading}, ${MILLION_USD[lang]}`, numeric: true },
        { label: `${s.heading}, %`, numeric: true },
      ]),
    ],
    rows: [
      ...areas.map((id): Cell[] => [
        { text: nameOf(id, lang) },
        ...sides.flatMap((s) => {
          const found = s.rows.find((r) => r.area === id);
          return cells(s, found?.usd ?? null, found?.status ?? null);
        }),
      ]),
      [
        { text: said(lang, "Whole", "Всего") },
        ...sides.flatMap((s) => cells(s, s.whole, s.kind === "counted" ? null : "E")),
      ],
    ],
    stack: false,
  };
}
