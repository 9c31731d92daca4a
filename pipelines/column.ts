import type { Unit } from "../schemas/units.ts";
import type { Column } from "./tables.ts";

/** A column with its type and what it means in both languages, and the unit of its figures where it has one throughout. */
export const column = (name: string, type: string, en: string, ru: string, unit?: Unit): Column => ({
  name,
  type,
  about: { en, ru },
  ...(unit && { unit }),
});
