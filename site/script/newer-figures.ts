/// <reference lib="dom" />
import { make } from "./element.ts";
import { lang, say } from "./words.ts";

/** In another site's frame: says when the figures are no longer those of the day that the frame was pasted with. */
export function tellNewerFigures(): void {
  const place = document.querySelector<HTMLElement>("[data-held]");
  const pasted = new URLSearchParams(location.search).get("held");
  const sentence = place === null ? null : newerFigures(pasted, place.dataset.held ?? "", lang());
  if (sentence !== null) place?.closest("p")?.after(make("p", "note", { role: "status" }, sentence));
}

/** The sentence where the page's day is later than the one pasted; null for the same day and for what is no day. */
export function newerFigures(pasted: string | null, held: string, language: "en" | "ru"): string | null {
  if (pasted === null || !/^\d{4}-\d{2}-\d{2}$/.test(pasted) || pasted >= held) return null;
  const day = new Date(`${pasted}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ru-RU", { dateStyle: "long", timeZone: "UTC" });
  return `${say("embeddedWith")} ${format.format(day)}; ${say("updatedSince")}.`;
}
