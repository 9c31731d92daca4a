import type { Command } from "commander";
import { type Home, homeAt } from "../pipelines/home.ts";
import { Fault } from "../schemas/fault.ts";
import { type Lang, langs, type Text2 } from "../schemas/language.ts";

/** What every command is given. */
export interface Context {
  readonly home: Home;
  readonly lang: Lang;
  readonly json: boolean;
  /** A line of results, on standard output. */
  readonly out: (line: string) => void;
  /** A line about the work, on standard error; rewritten in place on a terminal while `step` is going on. */
  readonly note: (line: string) => void;
  /** Progress of long work: one line, replaced on a terminal, one line a step elsewhere. */
  readonly step: (line: string) => void;
  readonly say: (text: Text2) => string;
}

/** The language asked for, else that of the locale. @throws Fault `usage/lang`. */
export function langOf(asked: string | undefined): Lang {
  if (asked !== undefined) {
    if ((langs as readonly string[]).includes(asked)) return asked as Lang;
    throw new Fault("usage/lang", `there is no language "${asked}"`, { hint: "use --lang en or --lang ru" });
  }
  const locale = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "en";
  return /^ru\b|^ru_/i.test(locale) ? "ru" : "en";
}

export function contextOf(command: Command): Context {
  const options = command.optsWithGlobals<{ home?: string; lang?: string; json?: boolean }>();
  const lang = langOf(options.lang);
  const terminal = process.stderr.isTTY === true;
  let open = false;
  const close = () => {
    if (open) process.stderr.write("\r\u001b[2K");
    open = false;
  };
  return {
    home: homeAt(options.home),
    lang,
    json: options.json === true,
    out: (line) => {
      close();
      process.stdout.write(`${line}\n`);
    },
    note: (line) => {
      close();
      process.stderr.write(`${line}\n`);
    },
    step: (line) => {
      close();
      open = terminal;
      process.stderr.write(terminal ? line : `${line}\n`);
    },
    say: (text) => text[lang],
  };
}
