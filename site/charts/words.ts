/** The few words a chart says by itself; all others come with the page. */
import type { Text2 } from "../../schemas/language.ts";

export const words = {
  noFigures: { en: "no figures for these years", ru: "за эти годы данных нет" },
  noFiguresHere: { en: "no figures", ru: "данных нет" },
  ownScale: { en: "own scale", ru: "своя шкала" },
  exactDate: { en: "exact date", ru: "точная дата" },
  yearOrMonth: { en: "only year or month known", ru: "известен только год или месяц" },
  term: { en: "limited term", ru: "ограниченный срок" },
} as const satisfies Record<string, Text2>;
