import { langs } from "../../../schemas/language.ts";
import type { DtaFile, ValueLabels } from "./dta-file.ts";
import { nameField, section, uint } from "./sections.ts";

/** Value labels of both languages: `area_en` and `area_ru` for the labels `area`. */
export function valueLabelSections({ valueLabels }: DtaFile): Buffer {
  return section(
    "value_labels",
    ...valueLabels.flatMap((labels) =>
      langs.map((lang) =>
        table(
          `${labels.name}_${lang}`,
          labels.entries.map(({ number, words }) => [number, words[lang]] as const),
        ),
      ),
    ),
  );
}

function table(name: string, entries: readonly (readonly [number: number, text: string])[]): Buffer {
  const texts = entries.map(([, text]) => Buffer.from(`${text}\0`));
  let end = 0;
  const places = texts.map((text) => {
    const place = end;
    end += text.byteLength;
    return uint(place, 4);
  });
  const numbers = entries.map(([number]) => {
    const out = Buffer.alloc(4);
    out.writeInt32LE(number);
    return out;
  });
  const whole = Buffer.concat([uint(entries.length, 4), uint(end, 4), ...places, ...numbers, ...texts]);
  return section("lbl", uint(whole.byteLength, 4), nameField(name), Buffer.alloc(3), whole);
}

/** Labels with their entries in rising order; where words would stand for two numbers, the code is put behind them. */
export function valueLabels(
  name: string,
  entries: readonly { number: number; code: string; words: { en: string; ru: string } }[],
): ValueLabels {
  const seen = { en: new Map<string, number>(), ru: new Map<string, number>() };
  for (const { words } of entries)
    for (const lang of langs) seen[lang].set(words[lang], (seen[lang].get(words[lang]) ?? 0) + 1);
  const own = (lang: "en" | "ru", text: string, code: string) =>
    (seen[lang].get(text) ?? 0) > 1 ? `${text} (${code})` : text;
  return {
    name,
    entries: [...entries]
      .sort((a, b) => a.number - b.number)
      .map(({ number, code, words }) => ({
        number,
        words: { en: own("en", words.en, code), ru: own("ru", words.ru, code) },
      })),
  };
}
