import type { Answer, Explained, PrintedNote } from "../pipelines/explain.ts";
import { breakdownName } from "../schemas/breakdowns.ts";
import { MANY_INPUTS } from "../schemas/input-order.ts";
import type { Lang } from "../schemas/language.ts";
import { parameterWords } from "../schemas/parameters.ts";

/** How many inputs of one number are written out where there are many. */
const SHOWN = MANY_INPUTS - 1;

/** Words of the tree. */
const WORDS = {
  rule: { en: "rule", ru: "правило" },
  formula: { en: "formula", ru: "формула" },
  parameters: { en: "parameters", ru: "параметры" },
  printed: { en: "printed", ru: "напечатано" },
  source: { en: "source", ru: "источник" },
  edition: { en: "edition", ru: "издание" },
  file: { en: "file", ru: "файл" },
  asAbove: { en: "as above", ru: "тот же, что выше" },
  address: { en: "address", ru: "адрес" },
  licence: { en: "licence", ru: "лицензия" },
  knownFrom: { en: "known from", ru: "известно с" },
  confirmed: { en: "confirmed by", ru: "подтверждено" },
  press: { en: "page of the press", ru: "страница прессы" },
  producer: { en: "whose figure it is", ru: "чьё это число" },
  correction: { en: "correction", ru: "исправление" },
  see: { en: "see", ru: "см." },
  elsewhere: {
    en: "its inputs stand in a part that is not shown",
    ru: "его исходные значения – в части, которая не показана",
  },
} as const;

/** What the drawing remembers on its way down: numbers that come again, and files already described. */
interface Memory {
  readonly lang: Lang;
  /** Numbers that come more than once, each with the mark by which it is referred to. */
  readonly marks: ReadonlyMap<string, string>;
  readonly told: Set<string>;
  readonly files: Set<string>;
}

/** One number and everything it rests on, as lines of a tree. */
export function drawTree(number: Explained, lang: Lang): string[] {
  return [...branch(number, memoryOf(number, lang), "", "")];
}

/** All numbers of an answer, each with the reason why it speaks, and others' numbers as lines. */
export function drawAnswer({ numbers, others }: Answer, lang: Lang): string[] {
  const why = { en: "why this number", ru: "почему это число" }[lang];
  const several = numbers.length > 1;
  const list = several
    ? [
        { en: `${numbers.length} numbers fit:`, ru: `Подходит чисел: ${numbers.length}` }[lang],
        ...numbers.map((n, i) => `  ${i + 1}. ${headline(n, lang)}`),
      ]
    : [];
  const trees = numbers.flatMap((n, i) => [
    ...(several ? ["", `${i + 1}.`] : []),
    ...drawTree(n, lang),
    `${why}: ${lang === "ru" ? n.chosen.reason_ru : n.chosen.reason_en}`,
  ]);
  const rest = others.map((o) => `  ${headline(o, lang)}`);
  return [
    ...list,
    ...trees,
    ...(rest.length > 0
      ? [...(several ? [""] : []), { en: "other numbers:", ru: "другие числа:" }[lang], ...rest]
      : []),
  ];
}

/** `TJK R_WB IN 2022 = 5345546873.54599 USD (worldbank-wdi, 2023-10-26)`: a number on one line. */
export function headline(n: Explained, lang: Lang): string {
  const of = [n.ref_area, n.counterpart_area === "W1" || n.counterpart_area === "_Z" ? "" : `← ${n.counterpart_area}`];
  const what = [
    n.indicator,
    n.direction === "NA" ? "" : n.direction,
    n.sex === "_T" ? "" : n.sex,
    breakdownText(n.breakdown_1, lang),
    n.time_period,
  ];
  const value = n.obs_value === null ? "–" : String(n.obs_value);
  const status = n.obs_status === "A" ? "" : `[${n.obs_status}] ${n.obs_status_name?.[lang] ?? ""}`;
  const who = n.origin ? `${n.origin.source_id}, ${n.origin.edition}` : n.method.id;
  return [...of, ...what, "=", value, n.unit_measure, status, `(${who})`].filter(Boolean).join(" ");
}

const NAMED: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  EDITION: { en: "edition", ru: "издание" },
  FACTORS: { en: "factors", ru: "коэффициенты" },
};

function breakdownText(code: string, lang: Lang): string {
  if (code === "_T") return "";
  const word = NAMED[code.split(":")[0] ?? ""]?.[lang];
  const name = breakdownName(code)?.[lang] ?? code;
  return word === undefined ? `(${name})` : `(${word} ${name})`;
}

const isNumber = (input: Explained | PrintedNote): input is Explained => input.kind !== "printed";
const inputsOf = (n: Explained) => n.inputs.filter(isNumber);

function memoryOf(root: Explained, lang: Lang): Memory {
  const times = new Map<string, number>();
  const count = (n: Explained): void => {
    const before = times.get(n.obs_id) ?? 0;
    times.set(n.obs_id, before + 1);
    if (before === 0) for (const input of inputsOf(n).slice(0, SHOWN)) count(input);
  };
  count(root);
  const again = [...times].filter(([, n]) => n > 1).map(([id]) => id);
  return { lang, marks: new Map(again.map((id, i) => [id, `#${i + 1}`])), told: new Set(), files: new Set() };
}

/** Lines of a number: `first` begins its own line, `next` those under it. */
function* branch(n: Explained, memory: Memory, first: string, next: string): Generator<string> {
  const { lang, marks, told } = memory;
  const mark = marks.get(n.obs_id);
  if (mark !== undefined && told.has(n.obs_id)) {
    yield `${first}${headline(n, lang)}: ${WORDS.see[lang]} ${mark}`;
    return;
  }
  told.add(n.obs_id);
  yield `${first}${mark === undefined ? "" : `${mark} `}${headline(n, lang)}`;
  const inputs = inputsOf(n);
  const rest = restOf(n, inputs.length, lang);
  const under = inputs.length + rest.length > 0 ? `${next}│  ` : `${next}   `;
  for (const detail of detailsOf(n, memory)) yield `${under}${detail}`;
  const shown = inputs.slice(0, SHOWN);
  for (const [i, input] of shown.entries()) {
    const last = i === shown.length - 1 && rest.length === 0;
    yield* branch(input, memory, `${next}${last ? "└─ " : "├─ "}`, `${next}${last ? "   " : "│  "}`);
  }
  for (const line of rest) yield `${next}└─ ${line}`;
}

/** What is left out under a number: inputs beyond the largest, inputs below the depth asked for. */
function restOf(n: Explained, inputs: number, lang: Lang): string[] {
  if (n.withheld !== undefined)
    return [{ en: `… inputs not followed: ${n.withheld}`, ru: `… исходных значений дальше: ${n.withheld}` }[lang]];
  if (inputs <= SHOWN) return [];
  const more = inputs - SHOWN;
  return [
    {
      en: `… ${more} more inputs, the largest ${SHOWN} shown`,
      ru: `… ещё исходных значений: ${more}; показаны ${SHOWN} наибольших`,
    }[lang],
  ];
}

function detailsOf(n: Explained, memory: Memory): string[] {
  const { lang } = memory;
  const line = (key: keyof typeof WORDS, text: string) => `${WORDS[key][lang]}: ${text}`;
  const title = lang === "ru" ? n.method.title_ru : n.method.title_en;
  const parameters = parameterWords(n.parameters, lang);
  if (n.kind === "derived")
    return [
      line("rule", `${n.method.id}. ${title}`),
      line("formula", n.method.formula),
      ...(parameters.length > 0 ? [line("parameters", parameters.join("; "))] : []),
      ...(n.repeated ? [WORDS.elsewhere[lang]] : []),
    ];
  return [...n.inputs.flatMap((i) => (isNumber(i) ? [] : [printedLine(i, lang)])), ...originOf(n, memory, line)];
}

function printedLine(note: PrintedNote, lang: Lang): string {
  const mult = note.unit_mult_raw ? ` × 10^${note.unit_mult_raw}` : "";
  return `${WORDS.printed[lang]}: ${note.value_raw || "–"} ${note.unit_raw}${mult}, ${note.locator}`;
}

/** Where a published number stands; a file is described once, and named after that. */
function originOf(
  { origin: o }: Explained,
  { lang, files }: Memory,
  line: (key: keyof typeof WORDS, text: string) => string,
): string[] {
  if (!o) return [];
  const told = files.has(o.file.sha256);
  files.add(o.file.sha256);
  const publisher = lang === "ru" ? o.publisher_ru : o.publisher_en;
  const source = lang === "ru" ? o.source_ru : o.source_en;
  return [
    ...(told
      ? [line("file", `${o.file.name}, ${WORDS.asAbove[lang]}`)]
      : [
          line("source", `${publisher}, ${source}, ${WORDS.edition[lang]} ${o.edition}`),
          line("file", `${o.file.name}, ${o.file.bytes} B, SHA-256 ${o.file.sha256}`),
          line("address", `${o.file.url ?? "–"} (${o.file.obtained})`),
          line("licence", [o.licence.name, o.licence.url].filter(Boolean).join(", ")),
        ]),
    `${line("knownFrom", o.known_from)}; ${line("confirmed", `${o.confirmed.vintage}, ${o.confirmed.locator}`)}`,
    ...(o.page ? [line("press", o.page)] : []),
    ...(o.producer ? [line("producer", o.producer)] : []),
    ...(o.correction_id ? [line("correction", `${o.correction_id}. ${o.correction?.[lang] ?? ""}`)] : []),
  ];
}
