/** The chart rules of the site's style sheet for a file by itself: light tokens written in, for programs that know no variables. */

const SHEET_COMMENT = /\/\*.*?\*\//gs;
const LIGHT_TOKENS = /:root\s*\{([^}]*)\}/;
const TOKEN = /(--[\w-]+)\s*:\s*([^;]+);/g;
/** A rule whose selectors all begin with `.ch`; those of `svg.ch` switch drawings by the width of a page. */
const CHART_RULE = /(?:^|[\s}])(\.ch[ .][^{}]*)\{([^{}]*)\}/g;

/** @throws RangeError when the sheet has no light tokens: without them every chart would be black. */
export function standaloneStyle(css: string): string {
  const plain = css.replace(SHEET_COMMENT, "");
  const tokens = new Map(
    Array.from((LIGHT_TOKENS.exec(plain)?.[1] ?? "").matchAll(TOKEN), ([, name, value]) => [name, value?.trim()]),
  );
  if (!tokens.has("--ink")) throw new RangeError("the style sheet has no light tokens in :root");
  const written = (text: string): string =>
    text.replace(/var\((--[\w-]+)\)/g, (_, name: string) => tokens.get(name) ?? "inherit");
  const rules = Array.from(
    plain.matchAll(CHART_RULE),
    ([, selector = "", body = ""]) => `${selector.trim()}{${written(body).trim()}}`,
  );
  return [
    ...rules.filter((rule) => !/^\.ch\.(n|mini)/.test(rule)),
    written(".ch{font-family:var(--sans)}"),
    written(".ch text.title{font-family:var(--serif);font-weight:600;font-size:20px;fill:var(--ink)}"),
    written(".ch text.source{font-size:13px;fill:var(--ink-3)}"),
  ]
    .join("\n")
    .replaceAll("<", "&lt;");
}
