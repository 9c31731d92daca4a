import type { Text2 } from "../../../schemas/language.ts";

/** A text in English with its Russian beside it, as Data Package's recipe for translations has it. */
export const translated = (property: string, { en, ru }: Text2) => ({ [property]: en, [`${property}@ru`]: ru });
