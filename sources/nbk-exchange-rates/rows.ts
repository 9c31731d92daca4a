/** The bank's country. */
export const AREA = "KAZ";

/** What stands above the rates, once each; the title tells the official rates from the bank's other lists. */
export const HEAD = ["generator", "title", "link", "description", "copyright", "date"] as const;
export const TITLE = "Official exchange rates of National Bank of Republic Kazakhstan";

/** An item of the list: `title` is the code, `description` the rate, `quant` the number of units. */
export const ITEM = ["fullname", "title", "description", "quant", "index", "change"] as const;
