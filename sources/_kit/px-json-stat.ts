import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { readJson } from "./json.ts";

const Category = z.object({
  index: z.union([z.array(z.string()), z.record(z.string(), z.number().int())]).optional(),
  label: z.record(z.string(), z.string()).optional(),
});

/** A table in JSON-stat 2.0 (https://json-stat.org/full/): dimensions with their categories, and values row by row. */
export const JsonStat = z.object({
  class: z.literal("dataset"),
  label: z.string().optional(),
  id: z.array(z.string()),
  size: z.array(z.number().int().nonnegative()),
  dimension: z.record(z.string(), z.object({ category: Category })),
  value: z.union([z.array(z.number().nullable()), z.record(z.string(), z.number().nullable())]),
  status: z.union([z.array(z.string().nullable()), z.record(z.string(), z.string())]).optional(),
});
export type JsonStat = z.infer<typeof JsonStat>;

/** A category of a dimension: the publisher's code, and its words. */
export interface PxCategory {
  readonly code: string;
  readonly label: string;
}

/** A cell: the words of its category in each dimension, the value as printed or the mark in its place, and where it stands. */
export interface JsonStatCell {
  readonly labels: Readonly<Record<string, string>>;
  readonly text: string;
  readonly locator: string;
}

/** The categories of a dimension, in their order. @throws Fault `file/dimension` where the table has none of this name. */
export function categoriesOf(file: PublisherFile, table: JsonStat, dimension: string): PxCategory[] {
  const category = table.dimension[dimension]?.category;
  if (!category || !table.id.includes(dimension))
    throw new Fault("file/dimension", `expected the dimension "${dimension}", found "${table.id.join(", ")}"`, {
      at: `${file.name}, /id`,
      hint: "has the publisher renamed or dropped a dimension? read the table, then change the source's rows.ts",
    });
  const { index, label = {} } = category;
  const codes = Array.isArray(index)
    ? index
    : Object.entries(index ?? Object.fromEntries(Object.keys(label).map((code) => [code, 0])))
        .sort(([, a], [, b]) => a - b)
        .map(([code]) => code);
  return codes.map((code) => ({ code, label: label[code] ?? code }));
}

/**
 * Every cell of a table; one without a value has the mark that stands for it, "" for none.
 *
 * @throws Fault `file/content`, `file/json`, `file/shape`, `file/dimension`, `file/cut` where the sizes and values do not agree.
 */
export function readJsonStat(file: PublisherFile): {
  readonly table: JsonStat;
  readonly cells: readonly JsonStatCell[];
} {
  const table = readJson(file, JsonStat);
  const dimensions = table.id.map((name) => ({ name, categories: categoriesOf(file, table, name) }));
  const cells = table.size.reduce((product, n) => product * n, 1);
  const wrong = dimensions.find(({ categories }, i) => categories.length !== table.size[i]);
  if (wrong || dimensions.length !== table.size.length || (Array.isArray(table.value) && table.value.length !== cells))
    throw new Fault("file/cut", `the table "${wrong?.name ?? table.id.join(", ")}" has not the size it says`, {
      at: `${file.name}, /size`,
      hint: "the answer is cut or was changed: fetch it again",
    });
  return { table, cells: Array.from({ length: cells }, (_, i) => cellAt(table, dimensions, i)) };
}

function cellAt(
  { value, status, size }: JsonStat,
  dimensions: readonly { readonly name: string; readonly categories: readonly PxCategory[] }[],
  position: number,
): JsonStatCell {
  const labels: Record<string, string> = {};
  let rest = position;
  for (let d = dimensions.length - 1; d >= 0; d--) {
    const dimension = dimensions[d];
    const n = size[d] ?? 1;
    if (dimension) labels[dimension.name] = dimension.categories[rest % n]?.label ?? "";
    rest = Math.floor(rest / n);
  }
  const at = (list: JsonStat["value"] | JsonStat["status"]) =>
    Array.isArray(list) ? list[position] : list?.[String(position)];
  const found = at(value);
  return {
    labels,
    text: found === null || found === undefined ? String(at(status) ?? "") : String(found),
    locator: `/value/${position}`,
  };
}
