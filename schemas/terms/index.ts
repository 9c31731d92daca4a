import type { Text2 } from "../language.ts";
import { accountTerms } from "./accounts.ts";
import { lawTerms } from "./law.ts";
import { moveTerms } from "./moves.ts";
import { peopleTerms } from "./people.ts";
import { qualityTerms } from "./quality.ts";
import type { Term } from "./term.ts";
import { transferTerms } from "./transfers.ts";

/** Terms that are neither an indicator nor a method nor a question of the law: those have their words in their own lists. */
export const termGroups: readonly { readonly id: string; readonly title: Text2; readonly terms: readonly Term[] }[] = [
  { id: "people", title: { en: "People", ru: "Люди" }, terms: peopleTerms },
  { id: "moves", title: { en: "Stocks and moves", ru: "Численность и переезды" }, terms: moveTerms },
  { id: "transfers", title: { en: "Transfers and their cost", ru: "Переводы и их стоимость" }, terms: transferTerms },
  { id: "accounts", title: { en: "Accounts, rates, channels", ru: "Счета, курсы, каналы" }, terms: accountTerms },
  { id: "quality", title: { en: "Comparison and quality", ru: "Сравнение и качество" }, terms: qualityTerms },
  { id: "law", title: { en: "Law and agreements", ru: "Право и договоры" }, terms: lawTerms },
];
