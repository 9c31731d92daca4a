import type { Span, Text } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { confidenceSquares } from "./confidence.ts";

/**
 * A run of text as markup.
 *
 * Two spans are drawn, not printed: a verdict (`=`, `≠`, `?` alone in a strong span) gets its box, and confidence
 * (`■■□`) its three squares. Both are hidden from screen readers, since the words beside them say the same.
 */
export function renderText(text: Text, page: PageContext): Html {
  return typeof text === "string" ? html`${text}` : html`${text.map((span) => renderSpan(span, page))}`;
}

/** The same words without markup, for labels, CSV and XLSX. */
export function plainText(text: Text): string {
  return typeof text === "string" ? text : text.map((span) => (typeof span === "string" ? span : span.text)).join("");
}

function renderSpan(span: Span, page: PageContext): Html {
  if (typeof span === "string") return html`${span}`;
  if (/^[■□]{3}$/u.test(span.text)) return confidenceSquares([...span.text].filter((c) => c === "■").length);
  if (span.strong === true && /^[=≠?]$/u.test(span.text))
    return html`<span class="${span.text === "=" ? "vd eq" : "vd"}" aria-hidden="true">${span.text}</span>`;
  const href = span.href === undefined ? null : page.href(span.href);
  if (span.command === true) return html`<code>${span.text}</code>`;
  const lang = span.lang === undefined ? null : html` lang="${span.lang}"`;
  if (href !== null) return html`<a href="${href}"${lang}>${span.text}</a>`;
  if (span.direction === "in" || span.direction === "out")
    return html`<b class="${span.direction === "in" ? "d-in" : "d-out"}"${lang}>${span.text}</b>`;
  if (span.strong === true) return html`<strong${lang}>${span.text}</strong>`;
  return lang === null ? html`${span.text}` : html`<span${lang}>${span.text}</span>`;
}
