import type { Text2 } from "./language.ts";

/** A method of a derived number: rows store the id, the methodology page prints the text. */
export interface Method {
  readonly id: string;
  readonly version: number;
  readonly title: Text2;
  /** The formula as a line of text, for the terminal and the database. */
  readonly formula: string;
  /** The same in TeX, which the page draws as MathML. */
  readonly tex: string;
  readonly about: Text2;
  readonly citation: string;
}

export const WB_REMITTANCES =
  "World Bank, How do you define remittances? https://datahelpdesk.worldbank.org/knowledgebase/articles/114950-how-do-you-define-remittances";
export const UN_STOCK =
  "United Nations, migrant stock: sources and definitions. http://esa.un.org/migration/index.asp?panel=4; http://www.migrationobservatory.ox.ac.uk/about/data-sources-limitations/unpd-international-migrant-stock-data/";

/** Where a rule of ours is written. */
export const own = (section: string) => `Rule of this project, methodology ${section}.`;
