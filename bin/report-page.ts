import type { Examined } from "../pipelines/report/examine.ts";
import { words } from "../pipelines/report/words.ts";
import type { Lang } from "../schemas/language.ts";
import { formatNumber } from "../schemas/number-format.ts";
import { html } from "../site/html.ts";

const STYLE = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
  dt { font-weight: 600 }
  dd { margin: 0; overflow-wrap: anywhere }
  ol { padding-left: 1.5rem }
  li { margin: 0 0 1.25rem; padding-left: .75rem; border-left: .25rem solid #767676; overflow-wrap: anywhere }
  li.E { border-color: #b3261e } li.W { border-color: #946200 }
  .place { color: #4a4a4a }
  @media (prefers-color-scheme: dark) { body { color: #eee; background: #16181c } .place { color: #bbb } }
`;

/** The report on one file as a page that stands alone: what was read, then each finding with its place and what to do. */
export function reportPage({ fileName, source, values, rules, notices }: Examined, lang: Lang): string {
  const t = (key: keyof typeof words) => words[key][lang];
  const page = html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t("title")}: ${fileName}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${t("title")}</h1>
<dl>
<dt>${t("file")}</dt><dd>${fileName}</dd>
<dt>${t("source")}</dt><dd>${source?.title[lang] ?? "–"}</dd>
<dt>${t("values")}</dt><dd>${formatNumber(values, lang)}</dd>
<dt>${t("checked")}</dt><dd>${formatNumber(rules, lang)}</dd>
</dl>
${
  notices.length === 0
    ? html`<p><strong>${t("clean")}</strong></p>`
    : html`<ol>${notices.map(
        (n) =>
          html`<li class="${n.severity}"><strong>${t(n.severity)} ${n.code}</strong>${n.locator ? html` <span class="place">${n.locator}</span>` : null}<br>${n.message[lang]}<br>${n.hint[lang]}</li>\n`,
      )}</ol>`
}
</body>
</html>
`;
  return page.markup;
}
