/** The few words a chart says by itself; all others come with the page. */
import type { Text2 } from "../../schemas/language.ts";

export const words = {
  noFigures: { en: "no figures for these years", ru: "за эти годы данных нет" },
  noFiguresHere: { en: "no figures", ru: "данных нет" },
  ownScale: { en: "own scale", ru: "своя шкала" },
  exactDate: { en: "exact date", ru: "точная дата" },
  yearOrMonth: { en: "only year or month known", ru: "известен только год или месяц" },
  term: { en: "limited term", ru: "ограниченный срок" },
  mapBorders: {
    en: "Boundaries follow the practice of the United Nations: Crimea is drawn within Ukraine. The designations on this map and its drawing do not imply any opinion on the legal status of a country, territory, city or area, or of its authorities, or on the delimitation of its frontiers or boundaries. Outlines: Natural Earth, public domain, simplified. A circle stands at the capital.",
    ru: "Границы показаны по практике ООН: Крым – в составе Украины. Обозначения и рисунок карты не означают какого-либо мнения о правовом статусе страны, территории, города или района, об их властях или о делимитации их границ. Очертания: Natural Earth, общественное достояние, упрощены. Кружок стоит на месте столицы.",
  },
} as const satisfies Record<string, Text2>;
