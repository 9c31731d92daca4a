import type { Fault } from "../schemas/fault.ts";
import { faultRu, placeText } from "../schemas/fault-ru.ts";
import type { Lang } from "../schemas/language.ts";
import { langOf } from "./context.ts";

/** Prints a fault on standard error: what failed, where, what to do next; the stack with `--debug`. */
export function showFault(fault: Fault, asked: string | undefined, debug: boolean): void {
  const lang = safeLang(asked);
  const { message, hint } = lang === "ru" ? faultRu(fault) : fault;
  const words = {
    en: { error: "Error", also: "Also", next: "What to do" },
    ru: { error: "Ошибка", also: "Также", next: "Что сделать" },
  }[lang];
  process.stderr.write(`${words.error} [${fault.code}]: ${message}\n`);
  if (fault.at) process.stderr.write(`  ${placeText(fault.at, lang)}\n`);
  if (hint) process.stderr.write(`  ${words.next}: ${hint.split("\n").join("\n  ")}\n`);
  for (const other of fault.also) {
    const told = lang === "ru" ? faultRu(other) : other;
    process.stderr.write(`${words.also} [${other.code}]: ${told.message}\n`);
    if (other.at) process.stderr.write(`  ${placeText(other.at, lang)}\n`);
    if (told.hint) process.stderr.write(`  ${words.next}: ${told.hint.split("\n").join("\n  ")}\n`);
  }
  if (debug) process.stderr.write(`${fault.stack}\n`);
}

function safeLang(asked: string | undefined): Lang {
  try {
    return langOf(asked);
  } catch {
    return "en";
  }
}
