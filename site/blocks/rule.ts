import type { Provenance } from "../../profiles/document.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";

/** The way to a rule on the methodology page; its words alone on a site that has no such page. */
export function ruleLink(methodId: string, page: PageContext): Html {
  const text = `${page.word("rule")} ${methodId}`;
  const href = page.href(`/${page.lang}/methodology/#${methodId}`);
  return href === null ? html`${text}` : html`<a href="${href}">${text}</a>`;
}

/** The rules of what a figure computes, each once, in the order in which its provenance names them. */
export function rulesOf(lines: readonly Provenance[]): string[] {
  return [...new Set(lines.flatMap((line) => line.methodId ?? []))];
}
