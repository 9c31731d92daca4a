import { resolve } from "node:path";
import { type Exported, exportRelease, prepareFolder, removeUnfinished } from "../pipelines/export/export.ts";
import type { Format } from "../pipelines/export/format.ts";
import { formats } from "../pipelines/export/formats.ts";
import { releaseAgain } from "../pipelines/export/release-again.ts";
import { Fault } from "../schemas/fault.ts";
import { baseUrl } from "./arguments.ts";
import type { Context } from "./context.ts";
import { onInterrupt } from "./interrupt.ts";
import type { Register } from "./mirpal.ts";
import { count, shortPath, stepText } from "./reports.ts";

export const register: Register = (program, run) => {
  program
    .command("export")
    .description("the database as files for download: one folder a release, and the newest under the name latest")
    .argument("<dir>", "folder of the releases")
    .option("--format <id...>", `only these formats: ${formats.map((f) => f.id).join(", ")}`)
    .option("--release <id>", "build this release again and write it; without it the database as it is, as a build")
    .option("--base-url <url>", "public address of the folder, for links that must be whole")
    .option("--json", "print the account as JSON")
    .addHelpText(
      "after",
      `
Examples:
  $ npx mirpal export /srv/data --release 2026 --base-url https://example.org/data/
  $ npx mirpal export /tmp/out --format csv parquet`,
    )
    .action((dir: string, options, command) =>
      run(async (context) => {
        const chosen = formatsOf(options.format);
        const base = baseUrl(options.baseUrl, "");
        const folder = resolve(dir);
        const watch = onInterrupt(() => removeUnfinished(folder));
        try {
          // a build takes minutes: a folder that will not do is told before
          prepareFolder(folder);
          if (options.release !== undefined)
            await releaseAgain(context.home, options.release, (s) => context.step(context.say(stepText(s))));
          const made = await exportRelease(context.home, folder, {
            id: options.release ?? null,
            formats: chosen,
            base,
            onStep: (s) => context.step(context.say(s)),
          });
          context.out(context.json ? JSON.stringify(account(made), null, 2) : report(made, chosen, context));
          return 0;
        } finally {
          watch.end();
        }
      })(command),
    );
};

/** The formats named, in the order in which they are written; all where none is named. @throws Fault `usage/format`. */
function formatsOf(ids: readonly string[] | undefined): readonly Format[] {
  const known: readonly string[] = formats.map((f) => f.id);
  const unknown = ids?.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new Fault("usage/format", `there is no format "${unknown}"`, { hint: `formats: ${known.join(", ")}` });
  return ids === undefined ? formats : formats.filter((f) => ids.includes(f.id));
}

const account = ({ outcome, path, facts, tables, files }: Exported) => ({
  outcome,
  path,
  id: facts.id,
  is_release: facts.isRelease,
  date: facts.date,
  methodology: facts.methodology,
  run_id: facts.run_id,
  tables,
  files,
});

function report(made: Exported, chosen: readonly Format[], context: Context): string {
  const { facts, outcome, path, tables, files } = made;
  const n = (value: number) => count(value, context.lang);
  const megabytes = files.reduce((sum, f) => sum + f.bytes, 0) / 1e6;
  const names = chosen.map((f) => f.id).join(", ");
  const [what, was] = facts.isRelease
    ? [
        { en: `The release ${facts.id}`, ru: `Выпуск ${facts.id}` },
        { written: "записан", same: "уже записан, в нём всё то же", replaced: "записан заново" },
      ]
    : [
        { en: `The build ${facts.id}, which is not a release,`, ru: `Сборка ${facts.id} (это не выпуск)` },
        { written: "записана", same: "уже записана, в ней всё то же", replaced: "записана заново" },
      ];
  const is = { written: "is written", same: "is there already, the same", replaced: "is written anew" };
  return context.say({
    en: `${what.en} ${is[outcome]}: ${shortPath(path)}\nTables: ${n(tables)}, files: ${n(files.length)}, ${megabytes.toFixed(1)} MB; formats: ${names}.`,
    ru: `${what.ru} ${was[outcome]}: ${shortPath(path)}\nТаблиц: ${n(tables)}, файлов: ${n(files.length)}, ${megabytes.toFixed(1).replace(".", ",")} МБ; форматы: ${names}.`,
  });
}
