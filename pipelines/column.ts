import type { Column } from "./tables.ts";

/** A column with its type and what it means in both languages. */
export const column = (name: string, type: string, en: string, ru: string): Column => ({
  name,
  type,
  about: { en, ru },
});
