import { build } from "../pipelines/build.ts";
import { release } from "../pipelines/release.ts";
import { Fault } from "../schemas/fault.ts";
import { isoDate, knownSource } from "./arguments.ts";
import type { Context } from "./context.ts";
import type { Register } from "./mirpal.ts";
import { releaseReport } from "./release-report.ts";
import { buildReport, stepText } from "./reports.ts";
import { showFault } from "./show-fault.ts";

export const register: Register = (program, run) => {
  program
    .command("build")
    .description("vintages to database: replays every edition held, derives, chooses and checks")
    .option("--as-of <date>", "only editions published up to this day (YYYY-MM-DD)")
    .option("--only <id...>", "only these sources")
    .option(
      "--release <id>",
      "make a release: written down in releases/<id>.json; one that is there is built again and compared",
    )
    .option("--dry-run", "say what would run, write nothing")
    .option("--force", "build even when nothing changed")
    .option("--json", "print the account as JSON")
    .addHelpText(
      "after",
      "\nExamples:\n  $ npx mirpal build\n  $ npx mirpal build --as-of 2024-06-30 --home /tmp/then\n  $ npx mirpal build --release 2026",
    )
    .action((options, command) =>
      run(async (context) => {
        if (options.release !== undefined) return makeRelease(options, context);
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

interface ReleaseFlags {
  readonly release: string;
  readonly asOf?: string;
  readonly only?: readonly string[];
  readonly dryRun?: boolean;
  readonly debug?: boolean;
}

/** Faults that are the checks' word, not misuse: exit code 2. */
const UNREADY = ["release/errors", "release/unanswered"];

async function makeRelease(flags: ReleaseFlags, context: Context): Promise<number> {
  const other = flags.asOf ? "--as-of" : flags.only ? "--only" : flags.dryRun ? "--dry-run" : null;
  if (other)
    throw new Fault("usage/together", `"--release" and "${other}" do not go together`, {
      hint: "leave one of them out",
    });
  try {
    const made = await release(context.home, flags.release, { onStep: (s) => context.step(context.say(stepText(s))) });
    context.out(context.json ? JSON.stringify(made, null, 2) : releaseReport(made, context));
    return made.outcome === "different" ? 2 : 0;
  } catch (error) {
    if (!(error instanceof Fault) || !UNREADY.includes(error.code)) throw error;
    showFault(error, context.lang, flags.debug === true);
    return 2;
  }
}
