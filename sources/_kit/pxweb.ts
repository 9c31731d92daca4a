import { z } from "zod";
import { Fault } from "../../schemas/fault.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { answerJson, expectAsked } from "./answer.ts";
import { categoriesOf, readJsonStat } from "./px-json-stat.ts";

/** What is wanted of a variable: every value, those with these words, or its sum, which the table must offer itself. */
export type PxWanted = "all" | "eliminated" | readonly string[];

/** A table of a PxWeb database (API v1), with what is wanted of each of its variables. */
export interface PxTable {
  readonly source_id: string;
  readonly id: string;
  /** Address of the table under `/api/v1/`. */
  readonly url: string;
  readonly variables: Readonly<Record<string, PxWanted>>;
  readonly limits: PxLimits;
}

/** What an installation lets be asked for at once: the two are independent, and more is refused with 403. */
export interface PxLimits {
  /** Values selected, added up over the variables. */
  readonly values: number;
  /** Cells, the values multiplied. */
  readonly cells: number;
}

/** A table's description: its variables, each with codes and words of its values. */
const Description = z.object({
  title: z.string(),
  variables: z.array(
    z.object({
      code: z.string(),
      values: z.array(z.string()),
      valueTexts: z.array(z.string()),
      elimination: z.boolean().optional(),
    }),
  ),
});
type Description = z.infer<typeof Description>;

/** Values of each variable to be asked for, by code. */
export type PxSelection = Readonly<Record<string, readonly string[]>>;

/** The first question: what the table holds. Its variables must be those that the source knows, no more and no fewer. */
export function describeTable(table: PxTable): DeclaredRequest {
  const { source_id, url, variables } = table;
  const asked = { areas: [], indicators: Object.keys(variables), from: null, to: null, unit: null };
  return {
    source_id,
    id: descriptionId(table),
    url,
    asked,
    expect: ["json"],
    shape: (answer) => void answerJson(answer, Description),
    verify: ([answer]) => {
      if (!answer) return;
      const description = answerJson(answer, Description);
      const indicators = description.variables.map((v) => v.code);
      expectAsked(asked, { areas: [], indicators, periods: [], units: [], rows: indicators.length }, answer);
      selectionOf(table, description, answer);
    },
  };
}

export const descriptionId = ({ id }: PxTable) => `${id}-description`;

/** The questions that the description of a table leads to: as many as its limits make necessary. */
export function askTable(table: PxTable, described: Answer): DeclaredRequest[] {
  const description = answerJson(described, Description);
  const selections = split(selectionOf(table, description, described), table.limits);
  return selections.map((selection, i) => askCells(table, description, selection, i));
}

/** The codes wanted of each variable. @throws Fault `answer/gone` for words or a sum that the table does not offer. */
function selectionOf(table: PxTable, { variables }: Description, answer: Answer): PxSelection {
  const chosen = variables.flatMap(({ code, values, valueTexts, elimination }): [string, readonly string[]][] => {
    const wanted = table.variables[code] ?? "all";
    if (wanted === "all") return [[code, values]];
    if (wanted === "eliminated") {
      if (elimination) return [];
      throw gone(answer, `${code}: sum`);
    }
    return [
      [
        code,
        wanted.map((label) => {
          const found = values[valueTexts.indexOf(label)];
          if (found === undefined) throw gone(answer, `${code}: ${label}`);
          return found;
        }),
      ],
    ];
  });
  return Object.fromEntries(chosen);
}

const gone = (answer: Answer, what: string) =>
  new Fault("answer/gone", `the publisher has no "${what}" any more`, {
    at: answer.url,
    hint: "look the table up in the publisher's database: its values may have other words now; then change the source's requests",
  });

/** A selection in parts that keep to the limits: the variable with the most values is halved until they do. */
export function split(selection: PxSelection, limits: PxLimits): PxSelection[] {
  const lengths = Object.values(selection).map((values) => values.length);
  const fits =
    lengths.reduce((sum, n) => sum + n, 0) <= limits.values &&
    lengths.reduce((product, n) => product * n, 1) <= limits.cells;
  const longest = Object.keys(selection).reduce(
    (a, b) => ((selection[b]?.length ?? 0) > (selection[a]?.length ?? 0) ? b : a),
    Object.keys(selection)[0] ?? "",
  );
  const values = selection[longest] ?? [];
  if (fits || values.length < 2) return [selection];
  const half = Math.ceil(values.length / 2);
  return [values.slice(0, half), values.slice(half)].flatMap((part) =>
    split({ ...selection, [longest]: part }, limits),
  );
}

function askCells(
  { source_id, id, url }: PxTable,
  { variables }: Description,
  selection: PxSelection,
  i: number,
): DeclaredRequest {
  const wanted = Object.entries(selection);
  const words = new Map(variables.map((v) => [v.code, new Map(v.values.map((c, n) => [c, v.valueTexts[n] ?? c]))]));
  const indicators = wanted.flatMap(([code, values]) => values.map((v) => `${code}: ${words.get(code)?.get(v) ?? v}`));
  return {
    source_id,
    id: `${id}-${i + 1}`,
    url,
    post: {
      type: "application/json",
      body: JSON.stringify({
        query: wanted.map(([code, values]) => ({ code, selection: { filter: "item", values } })),
        response: { format: "json-stat2" },
      }),
    },
    file: `${id}-${i + 1}.json`,
    asked: { areas: [], indicators, from: null, to: null, unit: null },
    expect: ["json"],
    shape: (answer) => void readJsonStat(fileOf(answer)),
    verify: (answers, asked) => {
      for (const answer of answers) {
        const { table, cells } = readJsonStat(fileOf(answer));
        const found = table.id.flatMap((code) =>
          categoriesOf(fileOf(answer), table, code).map((c) => `${code}: ${c.label}`),
        );
        expectAsked(asked, { areas: [], indicators: found, periods: [], units: [], rows: cells.length }, answer);
      }
    },
  };
}

const fileOf = ({ name, bytes }: Answer): PublisherFile => ({ name, bytes });
