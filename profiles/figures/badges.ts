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
  national: (lang: Lang): Badge => ({
    nearness: "counted",
    hollow: false,
    text: said(lang, "National statistics", "Национальная статистика"),
  }),
  centralBank: (lang: Lang): Badge => ({
    nearness: "reported",
    hollow: false,
    text: said(lang, "Central bank", "Центральный банк"),
  }),
  quoted: (lang: Lang): Badge => ({
    nearness: "quoted",
    hollow: true,
    text: said(lang, "Quoted in the press", "По публикациям прессы"),
  }),
  modelled: (lang: Lang): Badge => ({
    nearness: "modelled",
    hollow: true,
    text: said(lang, "Modelled", "Модельная оценка"),
  }),
};
