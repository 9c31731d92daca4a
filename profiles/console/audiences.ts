import type { Text2 } from "../../schemas/language.ts";
import type { Audience } from "./question.ts";

/** Those who ask, in the order of the ready questions. */
export const audiences: readonly { readonly id: Audience; readonly heading: Text2 }[] = [
  { id: "reader", heading: { en: "Questions of readers", ru: "Вопросы читателей" } },
  { id: "expert", heading: { en: "Questions of national experts", ru: "Вопросы национальных экспертов" } },
  { id: "economist", heading: { en: "Questions of economists", ru: "Вопросы экономистов" } },
];
