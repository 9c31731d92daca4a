import type { Lang } from "../../../schemas/language.ts";
import { percentText } from "../numbers.ts";
import { plainFrom } from "../short.ts";

/** The two halves of dependence: size beside GDP, and one sender's share of the split named by its year. */
export interface TwoShares {
  readonly perGdp: number;
  readonly sender: string;
  readonly share: number;
  readonly modelled: boolean;
}

/** `Remittances are 38 % of GDP; 79 % of the modelled money comes from Russia`. */
export function dependenceHeadline({ perGdp, sender, share, modelled }: TwoShares, lang: Lang): string {
  const [size, part, from] = [percentText(perGdp, lang), percentText(share, lang), plainFrom(sender, lang)];
  if (lang === "ru")
    return `Переводы – ${size} ВВП; ${part} ${modelled ? "расчётной суммы" : "денег, учтённых центральным банком,"} приходит ${from}`;
  return `Remittances are ${size} of GDP; ${part} of the ${modelled ? "modelled money" : "money counted by the central bank"} comes ${from}`;
}
