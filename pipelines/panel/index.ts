import type { Store } from "../store.ts";
import { makeCells } from "./cells.ts";
import { FILL_COMPARISON } from "./comparison.ts";
import { FILL_CORRIDOR_PANEL } from "./corridor.ts";
import { corridorSeries } from "./corridor-table.ts";
import { FILL_COUNTRY_PANEL } from "./country.ts";
import { countrySeries } from "./country-table.ts";
import { FILL_MONTHLY } from "./monthly.ts";
import { FILL_STOCKS } from "./stocks.ts";

/** Fills the tables ready for analysis; computed numbers and precedence must be there. */
export async function fillPanels(store: Store): Promise<void> {
  await makeCells(store, { country: countrySeries, corridor: corridorSeries });
  for (const sql of [FILL_COUNTRY_PANEL, FILL_CORRIDOR_PANEL, FILL_MONTHLY, FILL_STOCKS, FILL_COMPARISON])
    await store.run(sql);
  await store.run("drop table panel_cell");
}
