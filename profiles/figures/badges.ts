import type { Lang } from "../../schemas/language.ts";
import type { Badge } from "../document.ts";
import { said } from "./context.ts";

/** Badges of the figures: shape and words of the source. */
export const badges = {
  unDesa: (lang: Lang): Badge => ({
    nearness: "compiled",
    hollow: false,
    text: said(lang, "UN DESA series", "Ряд ДЭСВ ООН"),
  }),
  worldBank: (lang: Lang): Badge => ({
    nearness: "compiled",
    hollow: false,
    text: said(lang, "World Bank series", "Ряд Всемирного банка"),
  }),
  calculated: (lang: Lang): Badge => ({
    nearness: "compiled",
    hollow: true,
    text: said(lang, "Calculated here", "Рассчитано здесь"),
  }),
  modelled: (lang: Lang): Badge => ({
    nearness: "modelled",
    hollow: true,
    text: said(lang, "Modelled", "Модельная оценка"),
  }),
};
