import temml from "temml";
import type { PageContext } from "../context.ts";
import { type Html, html, raw } from "../html.ts";

/**
 * A formula as MathML, which browsers draw by themselves: no script, no picture, the colours of the text around it.
 *
 * A wide one scrolls in its own box. The line of text is what a reader hears who cannot see the drawing.
 *
 * @throws Error for TeX that cannot be read: a mistake of our own, so nothing is drawn in its place.
 */
export function renderFormula(
  { tex, formula }: { readonly tex: string; readonly formula: string },
  heading: string,
  page: PageContext,
): Html {
  const label = page.uniqueLabel([page.word("formula"), heading].filter(Boolean).join(": "));
  return html`<div class="formula" tabindex="0" role="region" aria-label="${label}">${mathMarkup(tex, formula, page.lang)}</div>\n`;
}

/** The drawing alone: letters only, without the styles and classes that another stylesheet would need. */
export function mathMarkup(tex: string, formula: string, lang: string): Html {
  const options = { displayMode: true, xml: false, throwOnError: true, trust: false };
  const drawn = temml.renderToString(inLanguage(tex, lang), options).replace(/ (?:style|class)="[^"]*"/g, "");
  const [open, rest] = ["<math", drawn.replace(/^<math/, "")];
  return html`${raw(open)} alttext="${formula}"${raw(rest)}`;
}

/** Words inside formulas; codes of indicators and units are no words and stay. */
const WORDS: Readonly<Record<string, string>> = {
  else: "иначе",
  fee: "комиссия",
  if: "если",
  month: "месяц",
  new: "новый",
  none: "нет",
  old: "старый",
  otherwise: "иначе",
  quarter: "квартал",
  year: "год",
  years: "лет",
};

function inLanguage(tex: string, lang: string): string {
  if (lang !== "ru") return tex;
  return tex.replace(/\\text\{([^{}]*)\}/g, (whole, words: string) => {
    const own = WORDS[words.trim()];
    return own === undefined ? whole : whole.replace(words.trim(), own);
  });
}
