/** The two languages of the site, and a text that exists in both (a missing one is a type error). */
export const langs = ["en", "ru"] as const;
export type Lang = (typeof langs)[number];

/** One text in both languages. */
export interface Text2 {
  readonly en: string;
  readonly ru: string;
}
