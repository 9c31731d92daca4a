import { formatNumber } from "../../schemas/number-format.ts";
import type { Fact } from "../data.ts";
import type { Cell, DataTable } from "../document.ts";
import { inArea, nameOf } from "../words/areas.ts";
import { millions } from "../words/grammar.ts";
import { yearText } from "../words/numbers.ts";
import { type FigureContext, said } from "./context.ts";
import { type Ours, oursCells, oursColumns } from "./model-ours.ts";
import { type Amount, shareOf } from "./model-words.ts";
import { toMillions } from "./series.ts";

/** What the table of the model is made of. */
export interface ModelTable {
  readonly years: readonly string[];
  readonly senders: readonly string[];
  readonly amounts: readonly Amount[];
  readonly shares: readonly Fact[];
  readonly ours: Ours | null;
}

/** Every sender: the published matrices, the shares in them, our estimate and what the central bank counts. */
export function modelTable({ years, senders, amounts, shares, ours }: ModelTable, ctx: FigureContext): DataTable {
  const { lang, area } = ctx;
  const at = (year: string, sender: string) =>
    amounts.find((f) => f.time_period === year && f.counterpart_area === sender);
  return {
    caption: said(
      lang,
      `Modelled remittances received ${inArea(area, "en")}, US$ million`,
      `Модельная оценка переводов, полученных ${inArea(area, "ru")}, млн долл. США`,
    ),
    columns: [
      { label: said(lang, "From", "Откуда"), numeric: false },
      ...years.map((y) => ({ label: yearText(y, lang), numeric: true })),
      ...years.flatMap((y) =>
        shareOf(shares, y) ? [{ label: said(lang, `%, ${y}`, `%, ${y}\u00a0г.`), numeric: true }] : [],
      ),
      ...oursColumns(ours, ctx),
    ],
    rows: senders.map((id): Cell[] => [
      { text: nameOf(id, lang) },
      ...years.map((y): Cell => {
        const fact = at(y, id);
        return fact
          ? { text: millions(fact.obs_value, lang), value: toMillions(fact.obs_value), status: fact.obs_status }
          : { text: "", value: null, status: "O" };
      }),
      ...years.flatMap((y) => shareCell(y, at(y, id), amounts, shares, ctx)),
      ...oursCells(ours, id, ctx),
    ]),
    stack: false,
  };
}

/** Share of one sender over the whole that the computed share of the largest implies (M-109). */
function shareCell(
  year: string,
  fact: Amount | undefined,
  amounts: readonly Amount[],
  shares: readonly Fact[],
  { lang }: FigureContext,
): Cell[] {
  const top = shareOf(shares, year);
  if (top === null) return [];
  const largest = Math.max(...amounts.filter((f) => f.time_period === year).map((f) => f.obs_value));
  if (!fact) return [{ text: "", value: null, status: "O" }];
  const share = (fact.obs_value / largest) * top;
  return [{ text: formatNumber(share, lang, 1), value: share, status: "E" }];
}
