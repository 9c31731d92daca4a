import type { Progress } from "../pipelines/receive/progress.ts";
import { faultRu } from "../schemas/fault-ru.ts";
import type { Context } from "./context.ts";
import { count } from "./reports.ts";

/**
 * Progress of the requests as lines: whom, how far, what is waited for and why. On a terminal one line that changes; elsewhere
 * only what ended and what is waited for, a line each.
 */
export function askingSteps(
  first: number,
  { step, say, lang }: Context,
  terminal: { isTTY?: boolean; columns?: number } = process.stderr,
): (progress: Progress) => void {
  let done = 0;
  // answers lead to questions that were not counted before
  const asked = new Set<string>();
  const show = (line: string) => step(terminal.isTTY ? line.slice(0, (terminal.columns ?? 80) - 1) : line);
  return (progress) => {
    const { phase, host, source_id, request_id } = progress;
    if (phase === "done" || phase === "failed") done++;
    const all = Math.max(first, asked.add(`${source_id} ${request_id}`).size);
    const line = (what: string) => show(`${done}/${all} · ${host} · ${source_id} ${request_id}: ${what}`);
    if (phase === "done")
      line(
        progress.outcome === "new"
          ? say({ en: "something new", ru: "есть новое" })
          : say({ en: "as before", ru: "как прежде" }),
      );
    else if (phase === "failed") line(messageOf(progress.fault));
    else if (phase === "waiting") {
      const seconds = count(Math.ceil(progress.waitMs / 1000), lang);
      const why = messageOf(progress.fault);
      line(say({ en: `${why}; asked again in ${seconds} s`, ru: `${why}; повтор через ${seconds} с` }));
    } else if (!terminal.isTTY) return;
    else if (phase === "asking")
      line(
        progress.attempt === 1
          ? say({ en: "asked", ru: "запрос отправляется" })
          : say({ en: `asked, attempt ${progress.attempt}`, ru: `запрос отправляется, попытка ${progress.attempt}` }),
      );
    else line(bytesText(progress));
  };

  function messageOf(fault: Parameters<typeof faultRu>[0]): string {
    return lang === "ru" ? faultRu(fault).message : fault.message;
  }

  function bytesText({ bytes, total }: { bytes: number; total: number | null }): string {
    const kb = (n: number) => count(Math.ceil(n / 1000), lang);
    const of = total === null ? "" : say({ en: ` of ${kb(total)}`, ru: ` из ${kb(total)}` });
    return say({ en: `received ${kb(bytes)}${of} KB`, ru: `получено ${kb(bytes)}${of} КБ` });
  }
}
