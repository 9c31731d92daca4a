/**
 * The newest edition of UN DESA's stocks that `stock_edition` holds, an SQL subquery of its name; null where none is held.
 *
 * Of a past day it is the newest of that day (M-903), and a new edition takes the place of the one before by being held.
 */
export const NEWEST_EDITION = "(select max(edition) from stock_edition where source_id = 'undesa-migrant-stock')";
