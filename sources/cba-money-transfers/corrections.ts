import type { Correction } from "../../schemas/source.ts";
import { FLOWS, MISLABELLED, measureName, NON_COMMERCIAL } from "./rows.ts";

/**
 * Drams a dollar by the year whose figures give the oddest rate: the median over partners of the sheet `annual in AMD`,
 * taken as million drams, to `annual in USD`, thousand dollars, of the same partner and year.
 *
 * Reads `reading`, the vintage as printed. A sheet mended to thousand dollars gives 1,000, in one year or in all.
 */
const rateGuard = (measure: string, dollars: string) =>
  `
select arg_max(rate, abs(ln(rate / 450)))
from (
  select dram.time_period, median(1000 * dram.value / dollar.value) as rate
  from reading as dram
  join reading as dollar
    on dollar.counterpart_area = dram.counterpart_area
    and dollar.time_period = dram.time_period
  where dram.measure = '${measure}'
    and dollar.measure = '${dollars}'
    and dram.value * dollar.value > 0
  group by dram.time_period
)`.trim();

/**
 * Bounds of the guard, drams a dollar. The workbook's own monthly sheets, whose units are right, give 386.2 (August 2023)
 * to 527.5 (March 2021) by month, 2013 to 2024; the annual sheets 392.2 to 503.8 by year. The bounds lie a tenth
 * beyond the months. Look again when the dram leaves them.
 */
const ACCEPT = [350, 580] as const;

const ids: Readonly<Record<(typeof FLOWS)[number], string>> = { Inflow: "in", Outflow: "out", "Net inflow": "net" };

/** The sheet `annual in AMD` says "(thousand USD)" and holds million drams. */
export const corrections: readonly Correction[] = [false, true].flatMap((nonCommercial) =>
  FLOWS.map((flow) => {
    const measure = measureName(flow, nonCommercial, MISLABELLED);
    const column = nonCommercial ? `${NON_COMMERCIAL}: ${flow}` : flow;
    return {
      id: `cba-annual-amd-${ids[flow]}${nonCommercial ? "-nc" : ""}`,
      vintages: "all" as const,
      measure,
      factor: 1000,
      unit_measure: "AMD" as const,
      what: {
        en: `The sheet “annual in AMD” is labelled “(thousand USD)” in A3 and holds million drams: its columns “${column}” are read as million drams.`,
        ru: `Лист «annual in AMD» подписан «(thousand USD)» в A3, а стоят в нём миллионы драмов: его столбцы «${column}» прочитаны как миллионы драмов.`,
      },
      why: {
        en: "Divided by the sheet in dollars, its figures give the exchange rate of each year, and the months of the sheet “monthly in AMD” add up to them.",
        ru: "При делении на лист в долларах получается курс драма за каждый год, и месяцы листа «monthly in AMD» в сумме дают те же числа.",
      },
      guard: { sql: rateGuard(measure, measureName(flow, nonCommercial, "thousand USD")), accept: ACCEPT },
    };
  }),
);
