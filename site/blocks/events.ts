import type { Figure } from "../../profiles/document.ts";
import type { Lang } from "../../schemas/language.ts";
import type { PageContext } from "../context.ts";
import { type Html, html } from "../html.ts";
import { word } from "../words.ts";
import { plainText, renderText } from "./text.ts";

/** The numbered list of events under a chart. */
export function renderEvents(events: Figure["events"], page: PageContext): Html | null {
  if (events.length === 0) return null;
  return html`<ol class="evs">${events.map((text, i) => html`<li><b>${i + 1}</b><span>${renderText(text, page)}</span></li>`)}</ol>\n`;
}

/** The same as lines of a file, with the sentence that events are no causes. */
export function eventLines({ events }: Pick<Figure, "events">, lang: Lang): string[] {
  if (events.length === 0) return [];
  return [
    ...events.map((text, i) => `${i + 1}. ${plainText(text)}`),
    `${word("eventsMark", lang)} ${word("eventsNotCause", lang)}`,
  ];
}
