import type { QueryConsole } from "../../profiles/document.ts";
import { CONSOLE } from "../console/places.ts";
import { phrase } from "../console/words.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";

/** The place of the console: what it says without script, and where the script finds the engine and the data. */
export function renderConsole(block: QueryConsole, page: PageContext): Html {
  const at = (path: string) => page.href(path) ?? "";
  const bytes = (...paths: string[]) => paths.reduce((sum, path) => sum + (page.site.file(path)?.bytes ?? 0), 0);
  const engine = bytes(CONSOLE.program, CONSOLE.worker, CONSOLE.engine);
  return html`<div class="fig console" id="${block.id}" data-console data-program="${at(CONSOLE.program)}" data-worker="${at(CONSOLE.worker)}" data-engine="${at(CONSOLE.engine)}" data-data="${at(block.database)}" data-engine-bytes="${engine}" data-data-bytes="${bytes(block.database)}"><p>${phrase("withoutScript", page.lang)}</p></div>\n`;
}
