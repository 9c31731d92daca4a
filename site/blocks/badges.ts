import type { Badge, Concept, Nearness, Provenance } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html, raw } from "../html.ts";
import { ruleLink, rulesOf } from "./rule.ts";

const shapes: Readonly<Record<Nearness, string>> = {
  counted: `<circle cx="6" cy="6" r="4.6"`,
  reported: `<rect x="1.6" y="1.6" width="8.8" height="8.8"`,
  quoted: `<rect x="1.6" y="1.6" width="8.8" height="8.8"`,
  compiled: `<path d="M6 1L11 10.4H1Z"`,
  modelled: `<path d="M6 .6L11.4 6L6 11.4L.6 6Z"`,
};

/** The mark of a kind of figure in the colour of the words beside it; one quoted from the press is hollow, a modelled one hollow and dashed. */
export function nearnessMark(nearness: Nearness, hollow: boolean): Html {
  const open = hollow || nearness === "modelled" || nearness === "quoted";
  const dash = nearness === "modelled" ? ` stroke-dasharray="2 1.4"` : "";
  return raw(
    `<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${shapes[nearness]} fill="${open ? "none" : "currentColor"}" stroke="currentColor" stroke-width="1.6"${dash}/></svg>`,
  );
}

/** What the badges of a figure are made of. */
interface Badged {
  readonly badges: readonly Badge[];
  readonly concepts?: readonly Concept[];
  readonly provenance: readonly Provenance[];
}

/**
 * Kinds of source, then the rules of what is computed here, then what is measured: each concept opens to its definition,
 * without script.
 */
export function renderBadges({ badges, concepts = [], provenance }: Badged, page: PageContext): Html | null {
  const rules = rulesOf(provenance);
  if (badges.length + concepts.length + rules.length === 0) return null;
  return html`<div class="badges">${badges.map(
    (b) =>
      html`<span class="${b.hollow ? "badge hollow" : "badge"}">${nearnessMark(b.nearness, b.hollow)}${b.text}</span>`,
  )}${rules.map((id) => html`<span class="rule">${ruleLink(id, page)}</span>`)}${concepts.map(
    (c) =>
      html`<details class="concept"><summary>${c.label}</summary><p>${c.definition} <span class="id">${c.id}</span></p></details>`,
  )}</div>\n`;
}
