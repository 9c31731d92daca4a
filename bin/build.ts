import { build } from "../pipelines/build.ts";
import { isoDate, knownSource } from "./arguments.ts";
import type { Register } from "./mirpal.ts";
import { buildReport, stepText } from "./reports.ts";

export const register: Register = (program, run) => {
  program
    .command("build")
    .description("vintages to database: replays every edition held, derives, chooses and checks")
    .option("--as-of <date>", "only editions published up to this day (YYYY-MM-DD)")
    .option("--only <id...>", "only these sources")
    .option("--dry-run", "say what would run, write nothing")
    .option("--force", "build even when nothing changed")
    .option("--json", "print the account as JSON")
    .addHelpText("after", "\nExamples:\n  $ npx mirpal build\n  $ npx mirpal build --as-of 2024-01-01 --home /tmp/then")
    .action((options, command) =>
      run(async (context) => {
        const summary = await build(context.home, {
          ...(options.asOf && { asOf: isoDate(options.asOf, "--as-of") }),
          ...(options.only && { only: options.only.map((id: string) => knownSource(id)) }),
          dryRun: options.dryRun === true,
          force: options.force === true,
          onStep: (s) => context.step(context.say(stepText(s))),
        });
        context.out(context.json ? JSON.stringify(summary, null, 2) : buildReport(summary, context));
        return summary.errors > 0 ? 2 : 0;
      })(command),
    );
};
