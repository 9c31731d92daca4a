import { areaById } from "../../schemas/areas.ts";
import { breakdownName } from "../../schemas/breakdowns.ts";
import { indicatorById } from "../../schemas/indicators.ts";
import type { Lang, Text2 } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { parameterWords } from "../../schemas/parameters.ts";
import { units } from "../../schemas/units.ts";
import { sources } from "../../sources/index.ts";
import type { ProsePart, Span, Text } from "../document.ts";
import { periodText } from "../words/dates.ts";
import { editionText } from "../words/editions.ts";
import { NB } from "../words/grammar.ts";
import { ruleLink } from "../words/rule-link.ts";
import type { Example, ExampleNumber } from "./methodology-examples.ts";
import { chooser, inOriginal } from "./parts.ts";

/** An example in words: the number, what it was computed from, and the command that walks it back. */
export function exampleParts(example: Example, lang: Lang): readonly ProsePart[] {
  const t = chooser(lang);
  const shared = sharedOf(example, lang);
  const inputs = example.inputs.map((input) => inputText(input, example, shared !== null, lang));
  const rest = t({
    en: `and ${formatNumber(example.more, lang)} more, smaller ones`,
    ru: `и ещё ${formatNumber(example.more, lang)}, меньших`,
  });
  const from: Text =
    inputs.length === 0
      ? t({ en: " It has no inputs.", ru: " Исходных значений у него нет." })
      : [t({ en: " Computed from:", ru: " Рассчитано по значениям:" }), ...(shared ?? [])];
  return [
    [
      `${[...placeOf(example, lang), periodText(example.time_period, lang)].join(", ")}: ${seriesOf(example, lang)} = ${valueText(example, lang)}.`,
      storedText(example, lang),
      ...(typeof from === "string" ? [from] : from),
    ],
    ...(inputs.length === 0 ? [] : [{ items: example.more > 0 ? [...inputs, rest] : inputs }]),
    { code: commandOf(example) },
  ];
}

function storedText({ parameters }: Example, lang: Lang): string {
  const words =
    parameters === null ? [] : parameterWords(JSON.parse(parameters), lang, (value) => exactNumber(value, lang));
  if (words.length === 0) return "";
  return ` ${lang === "ru" ? "Записано вместе с ним" : "Stored with it"}: ${words.join("; ")}.`;
}

/** From so many inputs of one series and source the two are named once, before the list. */
const ALIKE = 3;

/** What all inputs have in common, or null where they differ. */
function sharedOf({ inputs }: Example, lang: Lang): readonly Span[] | null {
  const [first] = inputs;
  const name = (n: ExampleNumber) => [seriesOf(n, lang), n.source_id, n.edition, n.method_id].join("|");
  if (first === undefined || inputs.length < ALIKE || inputs.some((n) => name(n) !== name(first))) return null;
  return [` ${seriesOf(first, lang)} – `, ...originOf(first, lang)];
}

/** What walks the example back to files and cells. */
export function commandOf(example: Example): string {
  const { ref_area, indicator, time_period, method_id } = example;
  const counterpart = counterpartOf(example);
  const corridor = counterpart === null ? "" : ` --counterpart ${counterpart}`;
  return `npx mirpal explain ${ref_area} ${indicator} ${time_period}${corridor} --method ${method_id}`;
}

/** One input: what it is, where and when, its value, its source; what stands before the list is left out. */
function inputText(input: ExampleNumber, example: Example, shared: boolean, lang: Lang): Text {
  const same = input.ref_area === example.ref_area && counterpartOf(input) === counterpartOf(example);
  const own = [...(shared ? [] : [seriesOf(input, lang)]), ...(same ? [] : placeOf(input, lang))];
  const when =
    own.length > 0 && shared && input.time_period === example.time_period ? [] : [periodText(input.time_period, lang)];
  const line = `${[...own, ...when].join(", ")}: ${valueText(input, lang)}`;
  return shared ? line : [`${line} – `, ...originOf(input, lang)];
}

function originOf(input: ExampleNumber, lang: Lang): Span[] {
  const t = chooser(lang);
  if (input.method_id !== null)
    return [t({ en: "computed by rule ", ru: "рассчитано по правилу " }), ruleLink(input.method_id, lang)];
  const source = sources.find((s) => s.id === input.source_id);
  const edition = editionText(input.edition ?? "", lang);
  return [
    { text: source?.title[lang] ?? input.source_id ?? "", href: `/${lang}/sources/${input.source_id}/` },
    `, ${t({ en: "edition", ru: "издание" })} `,
    inOriginal(edition, lang),
  ];
}

/** Directions in words, and the titles that say them already. */
const DIRECTIONS: Readonly<Record<string, Readonly<Record<string, Text2 & { readonly in: RegExp }>>>> = {
  money: {
    IN: { en: "received", ru: "получено", in: /received|получен/i },
    OUT: { en: "sent", ru: "отправлено", in: /sent|отправлен/i },
  },
  flow: {
    IN: { en: "in", ru: "въезд", in: /arriv|inflow|прибы/i },
    OUT: { en: "out", ru: "выезд", in: /depart|outflow|выбы/i },
  },
};
const SEXES: Readonly<Record<string, Text2>> = { M: { en: "men", ru: "мужчины" }, F: { en: "women", ru: "женщины" } };

/** `Remittances (World Bank series) (R_WB), received`: an indicator with all that tells this number from its neighbours. */
function seriesOf(n: ExampleNumber, lang: Lang): string {
  const indicator = indicatorById(n.indicator);
  const name = indicator?.title[lang] ?? n.indicator;
  const direction = DIRECTIONS[indicator?.theme ?? ""]?.[n.direction];
  const isSaid = direction?.in.test(name) ?? false;
  const more = [
    isSaid ? undefined : direction?.[lang],
    SEXES[n.sex]?.[lang],
    n.breakdown_1 === "_T" ? undefined : (breakdownName(n.breakdown_1)?.[lang] ?? n.breakdown_1),
  ].filter((word) => word !== undefined);
  return [`${name} (${n.indicator})`, ...more].join(", ");
}

function placeOf(n: ExampleNumber, lang: Lang): string[] {
  const name = (id: string) => areaById(id)?.name[lang] ?? id;
  const partner = lang === "ru" ? "партнёр:" : "counterpart";
  const counterpart = counterpartOf(n);
  return [name(n.ref_area), ...(counterpart === null ? [] : [`${partner} ${name(counterpart)}`])];
}

/** The other side; null for all and where there is none. */
function counterpartOf(n: ExampleNumber): string | null {
  return n.counterpart_area === "W1" || n.counterpart_area === "_Z" ? null : n.counterpart_area;
}

/** Units whose name does not follow a number as its noun, and the one that is a sign. */
const APART = /^(LCU|RATIO|INDEX|COUNT)/;
const PERCENT = "PT";

function valueText(n: ExampleNumber, lang: Lang): string {
  if (n.obs_value === null) return `– [${n.obs_status}]`;
  const unit = (units as Readonly<Record<string, { name: Text2 }>>)[n.unit_measure]?.name[lang] ?? n.unit_measure;
  const letter = n.obs_status === "A" ? "" : `${NB}[${n.obs_status}]`;
  const number = exactNumber(n.obs_value, lang);
  if (n.unit_measure === PERCENT) return `${number}${NB}%${letter}`;
  return APART.test(n.unit_measure) ? `${number} (${unit})${letter}` : `${number}${NB}${unit}${letter}`;
}

/** Digits enough to compute again: two decimals from a thousand on, else six significant digits, no idle zeros. */
export function exactNumber(value: number, lang: Lang): string {
  const whole = Math.floor(Math.log10(Math.abs(value) || 1)) + 1;
  const text = formatNumber(value, lang, Math.abs(value) >= 1000 ? 2 : Math.min(10, 6 - whole));
  const point = lang === "ru" ? "," : ".";
  const [before = "", after = ""] = text.split(point);
  const kept = after.replace(/0+$/, "");
  return kept === "" ? before : before + point + kept;
}
