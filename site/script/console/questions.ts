/// <reference lib="dom" />

/** A ready question as it stands on the page. */
export interface PageQuestion {
  readonly id: string;
  readonly title: string;
  /** What the answer shows, and what it does not. */
  readonly about: string;
  /** Heading of its group. */
  readonly group: string;
  readonly sql: string;
  readonly place: HTMLElement;
}

const PREFIX = "q-";

/** The questions written on the page, in its order. */
export function questionsOf(page: ParentNode): PageQuestion[] {
  return [...page.querySelectorAll<HTMLElement>(`[id^="${PREFIX}"]`)].flatMap((place) => {
    const sql = place.querySelector("pre code")?.textContent ?? "";
    const title = place.querySelector("h3")?.textContent ?? "";
    const about = place.querySelector("p")?.textContent ?? "";
    const group = place.closest("section")?.querySelector("h2")?.textContent ?? "";
    return sql === "" ? [] : [{ id: place.id.slice(PREFIX.length), title, about, group, sql, place }];
  });
}
