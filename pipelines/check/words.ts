import { areaById } from "../../schemas/areas.ts";
import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { type Unit, units } from "../../schemas/units.ts";

/** Numbers, places and names as a finding prints them in both languages (glossary C3, C4). */

const both = (make: (lang: Lang) => string): Text2 => ({ en: make("en"), ru: make("ru") });

/** A number with so many decimals: "1,234.5", «1234,5»; minus U+2212, no-break spaces between groups. */
export function number(value: number, decimals = 0): Text2 {
  return both((lang) =>
    new Intl.NumberFormat(lang, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      useGrouping: lang === "ru" ? "min2" : true,
    })
      .format(value)
      .replace("-", "\u2212"),
  );
}

/** From this many US dollars money is printed in millions with one decimal (M-004). */
const MILLIONS_FROM = 100_000;

/** A figure in base units as the site would print it (M-004), with its unit. */
export function figure(value: number, unit: Unit | string): Text2 {
  if (unit === "PS") return withUnit(number(value), people(value));
  if (unit === "USD" && Math.abs(value) >= MILLIONS_FROM) {
    const millions = number(value / 1e6, 1);
    return { en: `US$\u00a0${millions.en}\u00a0million`, ru: `${millions.ru}\u00a0млн\u00a0долл.\u00a0США` };
  }
  if (unit === "USD") {
    const dollars = number(value);
    return { en: `US$\u00a0${dollars.en}`, ru: `${dollars.ru}\u00a0долл.\u00a0США` };
  }
  if (unit === "USD_PPP") return withUnit(number(value), units.USD_PPP.name);
  if (unit === "PT") return withUnit(number(value, 1), { en: "%", ru: "%" });
  if (unit === "PT_GDP") return withUnit(number(value, 1), { en: "% of GDP", ru: "% ВВП" });
  if (unit === "RATIO" || unit === "INDEX" || unit === "COUNT") return number(value, 3);
  return unit in units ? withUnit(number(value, 2), units[unit as Unit].name) : number(value, 2);
}

const withUnit = (value: Text2, unit: Text2): Text2 => both((lang) => `${value[lang]}\u00a0${unit[lang]}`);

function people(value: number): Text2 {
  const ru = { one: "человек", few: "человека", many: "человек", other: "человека" } as const;
  const form = new Intl.PluralRules("ru").select(Math.round(value));
  return { en: Math.round(value) === 1 ? "person" : "people", ru: ru[form as keyof typeof ru] ?? ru.other };
}

/** The place of a number: file, then sheet and cell, or line and column, or the pointer of a JSON file. */
export function place(file: string | null, locator: string | null): Text2 {
  const name = file ?? "–";
  if (!locator) return { en: `file “${name}”`, ru: `файл «${name}»` };
  const inner = /^(.*)!L(\d+)C(\d+)$/.exec(locator);
  const line = /^L(\d+)C(\d+)$/.exec(locator);
  const cell = /^(.*)!([A-Z]+\d+)$/.exec(locator);
  if (line) return at(name, `line ${line[1]}, column ${line[2]}`, `строка ${line[1]}, столбец ${line[2]}`);
  if (inner)
    return at(
      name,
      `line ${inner[2]}, column ${inner[3]} of ${inner[1]}`,
      `строка ${inner[2]}, столбец ${inner[3]} в ${inner[1]}`,
    );
  if (cell) return at(name, `sheet “${cell[1]}”, cell ${cell[2]}`, `лист «${cell[1]}», ячейка ${cell[2]}`);
  return at(name, `place ${locator}`, `место ${locator}`);
}

const at = (name: string, en: string, ru: string): Text2 => ({
  en: `file “${name}”, ${en}`,
  ru: `файл «${name}», ${ru}`,
});

/** The name of an economy; its code where the list has none. */
export function areaName(id: string): Text2 {
  return areaById(id)?.name ?? { en: id, ru: id };
}

/** Counterparts that are no country: all together, or none. */
const NO_PARTNER = ["W1", "_Z"];

/** The two sides of a figure, "Armenia – Georgia"; the reporter alone where the other side is all countries or none. */
export function corridor(ref_area: string, counterpart_area: string): Text2 {
  const [area, other] = [areaName(ref_area), areaName(counterpart_area)];
  if (NO_PARTNER.includes(counterpart_area)) return area;
  return both((lang) => `${area[lang]} – ${other[lang]}`);
}

/** The title of an indicator; its id where the catalogue has none. */
export function indicatorTitle(id: string): Text2 {
  const title = indicatorById(id)?.title;
  return title ? { en: `“${title.en}”`, ru: `«${title.ru}»` } : { en: id, ru: id };
}

/** A period in a sentence: a year is "2022", «2022 г.»; others as they are. */
export function period(time: string): Text2 {
  return { en: time, ru: /^\d{4}$/.test(time) ? `${time}\u00a0г.` : time };
}
