/** The bank's country. */
export const AREA = "KGZ";

/** The two lists, by the name the answer gives itself. */
export const DAILY = "Daily Exchange Rates";
export const WEEKLY = "Weekly Exchange Rates";

/** Days a weekly rate is in force: printed beside each, seven in every answer held. */
export const VALID_FOR = "days the rate is in force";

/** The dollar's number in the archive, the only one asked for. */
export const DOLLAR_ID = "15";

/**
 * Currencies of the archive by the bank's own number in the page's address (`valuta_id`), with the number of units: the
 * page prints neither.
 *
 * 15 is the US dollar in the list on the page's form (as read in github.com/lineofflight/frankfurter,
 * lib/provider/adapters/nbkr.rb); the bank's daily list quotes it for one unit, and the archive's 40.96 to 41.07 of June
 * 2005 agree with the World Bank's average of that year, 41.01. Others are added with evidence of their own.
 */
export const ARCHIVE: Readonly<Record<string, readonly [code: string, units: string]>> = {
  [DOLLAR_ID]: ["USD", "1"],
};

/** The number of the archive's currency in the file's name, as the address has it: `valuta_id=15`, `valuta15`. */
export const ARCHIVE_ID = /valuta(?:_id)?[=_-]?(\d+)/;
