import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { Fault } from "../schemas/fault.ts";
import { type Context, contextOf } from "./context.ts";
import { diskFault } from "./disk-fault.ts";
import { showFault } from "./show-fault.ts";

/** A command: declares itself, and loads what it needs only when it runs. Returns the exit code. */
export type Register = (program: Command, run: Run) => void;
export type Run = (work: (context: Context) => Promise<number>) => (command: Command) => Promise<void>;

const COMMANDS = [
  "build",
  "site",
  "export",
  "update",
  "receive",
  "check",
  "template",
  "diff",
  "explain",
  "query",
  "list",
  "sign",
  "serve",
] as const;

/** The version that package.json names. */
function versionOf(): string {
  const written = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(written) as { version: string }).version;
}

/**
 * Runs the command line. Exit code: 0 fine, 1 misuse or a fault, 2 the checks found errors, 3 publishers are down.
 *
 * Results go to standard output, everything else to standard error.
 */
export async function main(argv: readonly string[]): Promise<number> {
  // a reader that has seen enough (`… | head`) is no failure
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  let code = 0;
  const program = new Command("mirpal")
    .description(
      "Migration and remittance profiles of ten countries: every figure walked back to the publisher's cell.",
    )
    .version(versionOf(), "--version", "show the version of the program")
    .option("--home <dir>", "where everything made lives (default: MIRPAL_HOME, else ./data of the project)")
    .option("--lang <en|ru>", "language of messages and reports (default: that of the system)")
    .option("--debug", "show the stack of a fault")
    .showHelpAfterError("(mirpal --help lists the commands)")
    .exitOverride()
    .addHelpText(
      "after",
      `
Examples:
  $ npx mirpal build                         vintages to database
  $ npx mirpal site && npx mirpal serve      database to pages, then look at them
  $ npx mirpal explain TJK R_WB 2022         one number back to its publisher's cell
  $ npx mirpal query "select * from best_value where ref_area = 'ARM' limit 5" --json

Exit code: 0 fine, 1 misuse or a fault, 2 the checks found errors; of update also 3, publishers are down.`,
    );
  const run: Run = (work) => async (command) => {
    code = await work(contextOf(command));
  };
  // the command named is loaded alone, for the version none; the list of commands needs them all
  const named = COMMANDS.filter((name) => name === argv.find((word) => (COMMANDS as readonly string[]).includes(word)));
  for (const name of named.length ? named : argv.includes("--version") ? [] : COMMANDS) {
    const { register } = (await import(`./${name}.ts`)) as { register: Register };
    register(program, run);
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    const fault = error instanceof Fault ? error : diskFault(error);
    if (!fault) throw error;
    const { lang, debug } = program.opts<{ lang?: string; debug?: boolean }>();
    showFault(fault, lang, debug === true);
    return 1;
  }
}
