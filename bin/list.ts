import { Option } from "commander";
import { rules } from "../pipelines/check/index.ts";
import { listVintages } from "../pipelines/vintages.ts";
import { areas, isTen } from "../schemas/areas.ts";
import { Fault } from "../schemas/fault.ts";
import { indicators } from "../schemas/indicators.ts";
import type { Lang } from "../schemas/language.ts";
import { methods } from "../schemas/methods.ts";
import type { Context } from "./context.ts";
import { listSources } from "./list-sources.ts";
import type { Register } from "./mirpal.ts";
import { printTable } from "./print-table.ts";

type Row = Record<string, string | number | boolean | null>;
type Listing = (context: Context, lang: Lang) => Row[] | Promise<Row[]>;

/** Longest text of a cell of a table on the terminal; JSON has all of it. */
const WIDEST = 48;

const shortened = (value: unknown): unknown =>
  typeof value === "string" && value.length > WIDEST ? `${value.slice(0, WIDEST - 1)}…` : value;

const LISTINGS: Record<string, Listing> = {
  sources: (context) => listSources(context),
  indicators: (_, lang) =>
    indicators.map((i) => ({
      id: i.id,
      unit: i.unit,
      rule: i.rule,
      directions: i.directions.join(" "),
      title: i.title[lang],
    })),
  economies: (_, lang) =>
    areas.map((a) => ({ id: a.id, kind: a.kind, iso2: a.iso2, m49: a.m49, ten: isTen(a.id), name: a.name[lang] })),
  vintages: (context) =>
    listVintages(context.home).map(({ card, shipped }) => ({
      source: card.source_id,
      vintage: card.vintage,
      edition: card.edition,
      published: card.published,
      readings: card.readings,
      file: card.file.name,
      shipped,
    })),
  methods: (_, lang) =>
    methods.map((m) => ({ id: m.id, version: m.version, title: m.title[lang], formula: m.formula })),
  rules: (_, lang) => rules.map((r) => ({ id: r.id, level: r.level, severity: r.severity, title: r.title[lang] })),
};

export const register: Register = (program, run) => {
  program
    .command("list")
    .description("what there is: sources, indicators, economies, vintages, methods, rules")
    .argument("<what>", Object.keys(LISTINGS).join(", "))
    .addOption(new Option("--json", "print as JSON"))
    .addHelpText("after", "\nExample:\n  $ npx mirpal list vintages")
    .action((what: string, _options, command) =>
      run(async (context) => {
        const listing = LISTINGS[what];
        if (!listing)
          throw new Fault("usage/list", `there is no list of "${what}"`, {
            hint: `lists: ${Object.keys(LISTINGS).join(", ")}`,
          });
        const rows = await listing(context, context.lang);
        context.out(
          context.json
            ? JSON.stringify(rows, null, 2)
            : printTable(
                Object.keys(rows[0] ?? {}),
                rows.map((r) => Object.values(r).map(shortened)),
              ),
        );
        return 0;
      })(command),
    );
};
