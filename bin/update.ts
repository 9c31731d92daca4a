import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { accountsOf, codeOf } from "../pipelines/account.ts";
import type { Enquiry } from "../pipelines/enquire.ts";
import type { Retrieved } from "../pipelines/retrieve.ts";
import { filesIn } from "../pipelines/stage.ts";
import { discard, plan, trialOf } from "../pipelines/update.ts";
import { Fault } from "../schemas/fault.ts";
import { isoDate, knownSource, oneOfTen, yearOf } from "./arguments.ts";
import type { Context } from "./context.ts";
import { onInterrupt, STOPPED } from "./interrupt.ts";
import type { Register } from "./mirpal.ts";
import { count, shortPath, stepText } from "./reports.ts";
import { ask, enquiriesNow, type Means, usualMeans } from "./update-ask.ts";
import { settle } from "./update-settle.ts";

const HELP = `
Without --from and --offline it asks the publishers of all sources that can be asked (npx mirpal list sources),
and takes the files of the inbox beside what they send. Nothing is taken in before you agree, or with --yes.

Exit code: 0 everything was asked and taken in, or there was nothing new; 1 misuse or a fault; 2 something was
refused, or the checks found errors; 3 publishers are down, and the editions held of them stay; ${STOPPED} stopped.

Examples:
  $ npx mirpal update                                   ask the publishers, look, agree
  $ npx mirpal update --source worldbank-wdi --dry-run
  $ npx mirpal update --yes --json > update.json        a planned run
  $ npx mirpal update --from ~/new-files --dry-run
  $ npx mirpal update --from ~/new-files --country TJK --lang ru`;

interface Options {
  readonly from?: string;
  readonly offline?: boolean;
  readonly source?: readonly string[];
  readonly country?: readonly string[];
  readonly since?: string;
  readonly published?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

export const registerWith =
  (means: Means): Register =>
  (program, run) => {
    program
      .command("update")
      .description(
        "the newest editions from publishers and folders: check, see what differs, agree, build, write the site",
      )
      .option("--from <dir>", "only the files of this folder; nobody is asked")
      .option("--offline", "only the files of the inbox in the home folder; nobody is asked")
      .option("--source <id...>", "only these sources")
      .option("--country <iso3...>", "only files with figures of these countries, and what is found of them")
      .option(
        "--since <year>",
        "ask for figures from this year on, where an edition leaves the earlier ones as they are",
      )
      .option("--published <date>", "day of publication of files that do not print it (YYYY-MM-DD)")
      .option("--dry-run", "check and show, take nothing in")
      .option("--yes", "agree without being asked")
      .option("--json", "print the account as JSON")
      .addHelpText("after", HELP)
      .action((options: Options, command) => run((context) => update(options, context, means))(command));
  };

export const register = registerWith(usualMeans);

async function update(options: Options, context: Context, means: Means): Promise<number> {
  const { home, note, say, step } = context;
  const countries = (options.country ?? []).map(oneOfTen);
  const only = (options.source ?? []).map(knownSource);
  const published = options.published && isoDate(options.published, "--published");
  const asked = enquiriesOf(options, only, means);
  const paths = pathsOf(options, only, asked, context);
  const trial = trialOf(home);
  const interrupt = onInterrupt(() => discard(trial));
  try {
    let retrieved: readonly Retrieved[] = [];
    if (asked.length > 0) retrieved = await ask(asked, interrupt, context, means);
    if (interrupt.isStopped()) {
      note(
        say({
          en: "Stopped; nothing was taken in. What was received is not fetched again.",
          ru: "Остановлено, ничего не принято. Полученное снова загружать не придётся.",
        }),
      );
      return STOPPED;
    }
    const made = await plan(home, paths, {
      countries,
      retrieved,
      ...(means.built && { built: means.built }),
      ...(only.length && { only }),
      ...(published && { published }),
      onFile: (path, done, all) => step(`${done + 1}/${all} ${basename(path)}`),
      onStep: (s) => step(say(stepText(s))),
    });
    const accounts = accountsOf(home, retrieved, made);
    return (await settle(made, accounts, { ...options, countries }, context, means)) || codeOf(accounts);
  } finally {
    interrupt.end();
    discard(trial);
  }
}

/** Whom to ask; nobody with `--from` or `--offline`. */
function enquiriesOf({ from, offline, since }: Options, only: readonly string[], means: Means): Enquiry[] {
  const apart = from !== undefined ? "--from" : offline ? "--offline" : null;
  if (apart === null) return enquiriesNow(means, { only, since: since === undefined ? null : Number(yearOf(since)) });
  if (since !== undefined)
    throw new Fault("usage/together", `"${apart}" and "--since" do not go together`, { hint: "leave one of them out" });
  return [];
}

/** The files of the folder; none where there is no inbox and somebody to ask. @throws Fault `update/inbox`, `update/by-hand`. */
function pathsOf(
  { from, offline }: Options,
  only: readonly string[],
  asked: readonly Enquiry[],
  { home, note, say, lang }: Context,
): string[] {
  const folder = resolve(from ?? join(home.dir, "inbox"));
  if (from === undefined && !existsSync(folder)) {
    if (asked.length > 0) return [];
    if (only.length > 0 && !offline)
      throw new Fault("update/by-hand", `"${only.join(", ")}" cannot be asked for over the network`, {
        hint: "fetch the file from the publisher's page by hand and give its folder with --from",
      });
    throw new Fault("update/inbox", "there is no folder with new files", {
      at: folder,
      hint: "name the folder with --from, or make this one and put the files into it",
    });
  }
  const paths = filesIn(folder);
  const n = count(paths.length, lang);
  note(say({ en: `Files in ${shortPath(folder)}: ${n}`, ru: `Файлов в папке ${shortPath(folder)}: ${n}` }));
  return paths;
}
