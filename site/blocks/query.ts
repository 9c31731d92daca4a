import type { PageContext } from "../context.ts";
import { type Charted, figureFiles } from "../figure-files.ts";
import { type Html, html } from "../html.ts";

/** The query behind a figure: to copy, to open in the console, to run on a command line. Nothing where there is none. */
export function renderQuery(figure: Charted, page: PageContext): Html | null {
  const { sql } = figureFiles(figure);
  if (!figure.query || sql === null) return null;
  const stem = page.page.split("/").filter(Boolean).slice(1).join("/");
  const name = [stem, figure.id].filter(Boolean).join("/");
  const console = figure.query.inBrowser ? page.href(`/${page.lang}/data/query/?file=${name}`) : null;
  const whole = figure.query.inBrowser ? null : html` ${page.word("queryWhole")}`;
  const open = console === null ? null : html`<a href="${console}">${page.word("openConsole")}</a> · `;
  return html`<details><summary>${page.word("queryThis")}</summary><p>${page.word("queryGives")}${whole}</p><p class="cite"><code>${figure.query.sql}</code></p><p>${page.word("queryCommand")}</p><p class="cite"><code>npx mirpal query "${oneLine(figure.query.sql)}"</code></p><p>${open}<a href="${sql}" download>${page.word("sqlFile")}</a></p></details>\n`;
}

/** A statement without line ends, which not every command line takes within quotes. */
const oneLine = (sql: string): string => sql.replace(/\s*\n\s*/g, " ");
