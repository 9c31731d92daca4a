import { type Change, type Difference, differ } from "../pipelines/differ.ts";
import { areaOf } from "../pipelines/stage.ts";
import { areaById } from "../schemas/areas.ts";
import type { Text2 } from "../schemas/language.ts";
import { sources } from "../sources/index.ts";
import { knownSource, mostOf } from "./arguments.ts";
import type { Context } from "./context.ts";
import type { Register } from "./mirpal.ts";
import { printTable } from "./print-table.ts";
import { count } from "./reports.ts";

/** Names of what can change between two vintages (M-905). */
export const CHANGES: Record<Change | "stable", Text2> = {
  added: { en: "added", ru: "добавлено" },
  removed: { en: "withdrawn", ru: "снято с публикации" },
  revised: { en: "revised", ru: "изменено" },
  zeroed: { en: "zero to missing", ru: "вместо нуля пусто" },
  readded: { en: "added up anew from rounded parts", ru: "пересчитано из округлённых частей" },
  reflagged: { en: "only the mark changed", ru: "изменена только отметка" },
  decimals: { en: "decimals only", ru: "только знаки после запятой" },
  stable: { en: "unchanged", ru: "без изменений" },
};

export const register: Register = (program, run) => {
  program
    .command("diff")
    .description("what changed between two vintages of a source, largest first")
    .argument("<id>", "source")
    .option("--from <vintage>", "the older one (default: the one before the newest)")
    .option("--to <vintage>", "the newer one (default: the newest)")
    .option("--most <n>", "how many changes to print (default: 20)", mostOf)
    .option("--json", "print all changes as JSON")
    .addHelpText(
      "after",
      "\nExample:\n  $ npx mirpal diff worldbank-wdi --from 2023-10-26-bx.trf.pwkr.cd.dt --to 2025-07-01-bx.trf.pwkr.cd.dt",
    )
    .action((id: string, options, command) =>
      run(async (context) => {
        const found = await differ(context.home, knownSource(id), options.from, options.to);
        if (context.json) {
          context.out(JSON.stringify(found, null, 2));
          return 0;
        }
        context.out(`${found.source_id}: ${found.from} → ${found.to}`);
        context.out(
          (Object.keys(CHANGES) as (Change | "stable")[])
            .map((c) => `${context.say(CHANGES[c])}: ${count(found.counts[c], context.lang)}`)
            .join(" · "),
        );
        const rows = found.rows.slice(0, options.most ?? 20);
        if (rows.length) context.out(changeRows(rows, found.source_id, context));
        return 0;
      })(command),
    );
};

/** Changes as a table of the terminal, with economies and series in the reader's language where the source has them. */
export function changeRows(rows: readonly Difference[], sourceId: string, context: Context): string {
  const source = sources.find((s) => s.id === sourceId);
  const area = (text: string) => areaById((source && areaOf(source, text)) ?? "")?.name[context.lang] ?? text;
  const series = (text: string) => (context.lang === "ru" ? source?.russian?.[text] : undefined) ?? text;
  return printTable(
    context.lang === "ru"
      ? ["что", "страна", "партнёр", "ряд", "период", "было", "стало", "%", "место"]
      : ["what", "economy", "counterpart", "series", "period", "was", "now", "%", "place"],
    rows.map((r) => [
      context.say(CHANGES[r.change]),
      area(r.ref_area),
      area(r.counterpart_area),
      series(r.measure),
      r.time_period,
      r.old_value,
      r.new_value,
      r.per_cent === null ? null : Math.round(r.per_cent * 10) / 10,
      r.new_locator ?? r.old_locator,
    ]),
  );
}
