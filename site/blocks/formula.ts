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
  return html`${raw("<math")} alttext="${formula}"${raw(drawn.slice("<math".length))}`;
}

/** Words inside the formulas of the methods, with their Russian; codes of indicators are no words and stay. */
export const formulaWords: Readonly<Record<string, string>> = {
  fee: "комиссия",
  month: "месяц",
  new: "новый",
  old: "старый",
  quarter: "квартал",
  year: "год",
  years: "лет",
};

function inLanguage(tex: string, lang: string): string {
  if (lang !== "ru") return tex;
  return tex.replace(/\\text\{([^{}]*)\}/g, (whole, words: string) => {
    const own = formulaWords[words.trim()];
    return own === undefined ? whole : whole.replace(words.trim(), own);
  });
}
