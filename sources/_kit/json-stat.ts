import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { anotherArea } from "./areas.ts";
import { readJson } from "./json.ts";

/** A JSON-stat 2.0 answer as the dissemination API gives it: values and flags by flat index, absent where missing. */
const Shape = z.object({
  version: z.literal("2.0"),
  class: z.literal("dataset"),
  label: z.string(),
  updated: z.string().regex(/^\d{4}-\d{2}-\d{2}T/, "expected a date and time"),
  value: z.record(z.string().regex(/^\d+$/), z.number().nullable()),
  status: z.record(z.string().regex(/^\d+$/), z.string()).optional(),
  id: z.array(z.string()).min(1),
  size: z.array(z.int().positive()).min(1),
  dimension: z.record(
    z.string(),
    z.object({
      category: z.object({
        index: z.record(z.string(), z.int().nonnegative()),
        label: z.record(z.string(), z.string()),
      }),
    }),
  ),
  extension: z.object({ id: z.string() }),
});

/** What a source expects of an answer; dimensions may come in any order. */
export interface JsonStatLayout {
  /** The dataset's code and title, as `extension.id` and `label` print them; null where the title has not been seen. */
  readonly dataset: string;
  readonly title: string | null;
  /** Dimensions of areas: each code's label must not be another area's name. */
  readonly areas: readonly string[];
  /** Other dimensions read as they come. */
  readonly free: readonly string[];
  /** Dimensions that say one of these and nothing else: each code with its label. */
  readonly only: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** One place of the cube: its code in each dimension, its number (null where none is printed), flags and pointer. */
export interface JsonStatCell {
  code(dimension: string): string;
  readonly value: number | null;
  readonly status: string;
  readonly locator: string;
}

export interface JsonStat {
  readonly layout: JsonStatLayout;
  /** The day of the update, as the answer prints it. */
  readonly updated: string;
  /** Codes of each dimension in the order of their places. */
  readonly codes: Readonly<Record<string, readonly string[]>>;
  /** Every place of the cube, filled or not. */
  readonly cells: readonly JsonStatCell[];
}

/**
 * A JSON-stat answer, every dimension and place accounted for.
 *
 * @throws Fault of `readJson`, `file/title`, `file/header`, `file/dimension`, `file/shape`, `file/no-figures` with the pointer.
 */
export function readJsonStat(file: PublisherFile, layouts: readonly JsonStatLayout[]): JsonStat {
  const answer = readJson(file, Shape);
  const at = (pointer: string) => `${file.name}, ${pointer}`;
  const layout = layouts.find((l) => l.dataset === answer.extension.id && (l.title ?? answer.label) === answer.label);
  if (!layout)
    throw new Fault("file/title", `expected another dataset, found "${answer.extension.id}", "${answer.label}"`, {
      at: at("/label"),
      hint: `datasets read: ${layouts.map((l) => `"${l.dataset}", "${l.title ?? "any title"}"`).join("; ")}`,
    });
  const known = [...layout.areas, ...layout.free, ...Object.keys(layout.only)];
  const odd = [...answer.id, ...known].find((d) => !known.includes(d) || answer.id.filter((x) => x === d).length !== 1);
  if (odd !== undefined)
    throw new Fault("file/header", `the dimension "${odd}" is missing, printed twice or not known`, {
      at: at("/id"),
      hint: `dimensions read: ${known.join(", ")}; another dimension means another figure: restore the query, or add it to the source`,
    });
  const codes = Object.fromEntries(answer.id.map((d, i) => [d, codesOf(file, answer, layout, d, i)]));
  const cells = cellsOf(file, answer, codes);
  if (cells.every((c) => c.value === null))
    throw new Fault("file/no-figures", "no figures were found in the answer", {
      at: at("/value"),
      hint: "was the query for an area or year that has none? ask again",
    });
  return { layout, updated: answer.updated.slice(0, 10), codes, cells };
}

type Answer = z.infer<typeof Shape>;

/** The codes of a dimension by place, each with a label that fits. */
function codesOf(file: PublisherFile, answer: Answer, layout: JsonStatLayout, dimension: string, i: number): string[] {
  const { index = {}, label = {} } = answer.dimension[dimension]?.category ?? {};
  const pointer = `/dimension/${dimension}/category`;
  const codes = Object.keys(index).sort((a, b) => (index[a] ?? 0) - (index[b] ?? 0));
  if (codes.length !== answer.size[i] || codes.some((code, place) => index[code] !== place))
    throw new Fault(
      "file/shape",
      `the dimension "${dimension}" has ${codes.length} codes, its size is ${answer.size[i]}`,
      {
        at: `${file.name}, ${pointer}/index`,
        hint: "the answer is cut short or was changed: fetch it again",
      },
    );
  const only = layout.only[dimension];
  for (const code of codes) {
    const name = label[code] ?? "";
    const fits = only ? only[code] === name : !layout.areas.includes(dimension) || !anotherArea(code, name);
    if (!fits)
      throw new Fault("file/dimension", `the code "${code}" of "${dimension}" is labelled "${name}"`, {
        at: `${file.name}, ${pointer}/label/${code}`,
        hint: only
          ? `codes read: ${Object.entries(only)
              .map((pair) => pair.join(" = "))
              .join(", ")}`
          : "compare with the publisher's code list: the label is another area's name",
      });
  }
  return codes;
}

function cellsOf(
  file: PublisherFile,
  answer: Answer,
  codes: Readonly<Record<string, readonly string[]>>,
): JsonStatCell[] {
  const places = answer.size.reduce((product, size) => product * size, 1);
  for (const [field, entries] of Object.entries({ value: answer.value, status: answer.status ?? {} })) {
    const beyond = Object.keys(entries).find((key) => Number(key) >= places);
    if (beyond !== undefined)
      throw new Fault("file/shape", `place ${beyond} lies beyond the ${places} places of the table`, {
        at: `${file.name}, /${field}/${beyond}`,
        hint: "the answer was changed: fetch it again",
      });
  }
  const step = answer.size.map((_, i) => answer.size.slice(i + 1).reduce((product, size) => product * size, 1));
  return Array.from({ length: places }, (_, place) => ({
    code: (dimension: string) => {
      const i = answer.id.indexOf(dimension);
      return codes[dimension]?.[Math.floor(place / (step[i] ?? 1)) % (answer.size[i] ?? 1)] ?? "";
    },
    value: answer.value[String(place)] ?? null,
    status: answer.status?.[String(place)] ?? "",
    locator: `/value/${place}`,
  }));
}
