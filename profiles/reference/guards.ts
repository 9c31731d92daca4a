import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import type { Correction } from "../../schemas/source.ts";

const DRAMS_A_DOLLAR: Text2 = {
  en: "the figures of the sheet in drams, taken as millions, divided by those of the sheet in dollars (median over partner countries, in the year where it is farthest from 450)",
  ru: "числа листа в драмах, принятые за миллионы, делятся на числа листа в долларах (медиана по странам, за год, где она дальше всего от 450)",
};

/** What the guard of a correction measures, in words; by correction. */
const MEASURED: Readonly<Record<string, Text2>> = {
  "cba-annual-amd-in": DRAMS_A_DOLLAR,
  "cba-annual-amd-in-nc": DRAMS_A_DOLLAR,
  "cba-annual-amd-net": DRAMS_A_DOLLAR,
  "cba-annual-amd-net-nc": DRAMS_A_DOLLAR,
  "cba-annual-amd-out": DRAMS_A_DOLLAR,
  "cba-annual-amd-out-nc": DRAMS_A_DOLLAR,
  "share-in-2011-fraction": {
    en: "the printed share times 100, divided by the same share in per cent computed from the money of the row and the World Bank’s GDP (median over countries)",
    ru: "напечатанная доля, умноженная на 100, делится на ту же долю в процентах, рассчитанную по сумме из строки и ВВП Всемирного банка (медиана по странам)",
  },
  "share-out-2018-fraction": {
    en: "the printed share times 100, divided by the same share in per cent computed from the money of the row and the World Bank’s GDP (median over countries)",
    ru: "напечатанная доля, умноженная на 100, делится на ту же долю в процентах, рассчитанную по сумме из строки и ВВП Всемирного банка (медиана по странам)",
  },
};

/** What must hold for a correction to apply, in words. */
export function guardText(correction: Correction, lang: Lang): string {
  const [low, high] = correction.guard.accept.map((n) => formatNumber(n, lang, Number.isInteger(n) ? 0 : 2));
  const measured = MEASURED[correction.id]?.[lang];
  if (lang === "ru")
    return `Перед загрузкой файла считается контрольное число${measured ? `: ${measured}` : ""}. Оно должно лежать между ${low} и ${high}, иначе сборка останавливается.`;
  return `Before the file is loaded, a control number is computed${measured ? `: ${measured}` : ""}. It must lie between ${low} and ${high}, or the build stops.`;
}

/** Whether the guard of a correction is described in words. */
export function isGuardDescribed(id: string): boolean {
  return MEASURED[id] !== undefined;
}
