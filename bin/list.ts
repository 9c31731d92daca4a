import { Option } from "commander";
import { rules } from "../pipelines/check/index.ts";
import { listVintages } from "../pipelines/vintages.ts";
import { areas, isTen } from "../schemas/areas.ts";
import { Fault } from "../schemas/fault.ts";
import { indicators } from "../schemas/indicators.ts";
import type { Lang, Text2 } from "../schemas/language.ts";
import { methods } from "../schemas/methods.ts";
import type { Context } from "./context.ts";
import { dueHeadings, listRulesDue, listTopics, topicHeadings } from "./list-rules.ts";
import { listSources } from "./list-sources.ts";
import type { Register } from "./mirpal.ts";
import { printTable } from "./print-table.ts";

type Row = { readonly [field: string]: string | number | boolean | null };
interface Options {
  readonly before?: string;
}
type Listing = (context: Context, lang: Lang, options: Options) => readonly Row[] | Promise<readonly Row[]>;

/** Longest text of a cell of a table on the terminal; JSON has all of it. */
const WIDEST = 48;

/** Addresses stay whole, to be opened; so does what tells a person what to do. */
const WHOLE = ["source", "record", "why"];

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
  topics: (_, lang) => listTopics(lang),
  "rules-due": async (context, lang, { before }) => (await listRulesDue(context, lang, before)).map((d) => ({ ...d })),
};

/** Columns with headings in words; the other lists show every field under its name. */
const HEADINGS: Readonly<Record<string, Readonly<Record<string, Text2>>>> = {
  topics: topicHeadings,
  "rules-due": dueHeadings,
};

export const register: Register = (program, run) => {
  program
    .command("list")
    .description("what there is: sources, indicators, economies, vintages, methods, rules, topics, rules-due")
    .argument("<what>", Object.keys(LISTINGS).join(", "))
    .option("--before <date>", "rules-due: what is due by that day (default: today)")
    .addOption(new Option("--json", "print as JSON"))
    .addHelpText(
      "after",
      `
topics     questions of the regulations scheme with the codes of their answers
rules-due  law to be looked at again, most urgent first: contested, past the act's end, drafts, long not read, findings

Examples:
  $ npx mirpal list vintages
  $ npx mirpal list rules-due --before 2027-12-31 --lang ru`,
    )
    .action((what: string, options: Options, command) =>
      run(async (context) => {
        const listing = LISTINGS[what];
        if (!listing)
          throw new Fault("usage/list", `there is no list of "${what}"`, {
            hint: `lists: ${Object.keys(LISTINGS).join(", ")}`,
          });
        if (options.before !== undefined && what !== "rules-due")
          throw new Fault("usage/before", `--before is not for the list of ${what}`, {
            hint: "it goes with mirpal list rules-due",
          });
        const rows = await listing(context, context.lang, options);
        const fields = Object.keys(HEADINGS[what] ?? rows[0] ?? {});
        context.out(
          context.json
            ? JSON.stringify(rows, null, 2)
            : printTable(
                fields.map((f) => HEADINGS[what]?.[f]?.[context.lang] ?? f),
                rows.map((r) => fields.map((f) => (WHOLE.includes(f) ? r[f] : shortened(r[f])))),
              ),
        );
        return 0;
      })(command),
    );
};
