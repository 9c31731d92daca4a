import { homeAt } from "../../pipelines/home.ts";
import { listVintages, readReadings } from "../../pipelines/vintages.ts";
import { areaByCode } from "../../schemas/areas.ts";
import { UNIT_WORDS } from "../../sources/worldbank-wdi/rows.ts";
import type { Truth } from "./publisher.ts";

/** The World Bank's Indicators API with the figures of the newest vintage held of each series. */

const FIRST_YEAR = 1960;
const LAST_YEAR = 2025;
/** Day of the update that is played. */
export const UPDATED = "2026-10-01";

/** Series, each with its figures by economy and year. */
export type Held = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** How the Bank calls an economy of ours. */
const theirs = (id: string) => (id === "W1" ? "WLD" : id);

/** All figures held, of each series those of its newest vintage; economies by the Bank's codes. */
export async function heldSeries(home = homeAt("/nonexistent")): Promise<Held> {
  const held = new Map<string, Map<string, string>>();
  for (const vintage of listVintages(home).filter((v) => v.card.source_id === "worldbank-wdi")) {
    const printed = new Map<string, Map<string, string>>();
    for (const r of await readReadings(vintage)) {
      const figures = printed.get(r.measure) ?? new Map<string, string>();
      printed.set(
        r.measure,
        figures.set(`${theirs(areaByCode(r.ref_area.toUpperCase())?.id ?? "")} ${r.time_period}`, r.value_raw),
      );
    }
    // vintages are in the order of their days: a newer one stands for the whole series
    for (const [code, figures] of printed) held.set(code, figures);
  }
  return held;
}

export interface Row {
  readonly indicator: { readonly id: string; readonly value: string };
  readonly country: { readonly id: string; readonly value: string };
  readonly countryiso3code: string;
  readonly date: string;
  readonly value: number | null;
  readonly unit: string;
  readonly obs_status: string;
  readonly decimal: number;
}

/** What the label of a series prints at least: the words of its unit. */
export const labelOf = (code: string): string => UNIT_WORDS[code] ?? "";

/** Rows of series: every economy, every year from the last to the first, a figure or none. */
export function rowsOf(held: Held, codes: readonly string[], areas: readonly string[]): Row[] {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => String(LAST_YEAR - i));
  return codes.flatMap((code) =>
    areas.flatMap((area) =>
      years.map((date): Row => {
        const printed = held.get(code)?.get(`${area} ${date}`) ?? "";
        return {
          indicator: { id: code, value: labelOf(code) },
          country: { id: area.slice(0, 2), value: area },
          countryiso3code: area,
          date,
          value: printed === "" ? null : Number(printed),
          unit: "",
          obs_status: "",
          decimal: 0,
        };
      }),
    ),
  );
}

/** The API's answer with rows, page by page; a page's size is a text in its header, as it has been seen. */
export function paged(rows: readonly Row[], updated = UPDATED): Truth {
  return (url) => {
    const per_page = Number(url.searchParams.get("per_page") ?? 50);
    const page = Number(url.searchParams.get("page") ?? 1);
    const header = {
      page,
      pages: Math.ceil(rows.length / per_page),
      per_page: String(per_page),
      total: rows.length,
      sourceid: url.searchParams.get("source") ?? "2",
      lastupdated: updated,
    };
    const body = JSON.stringify([header, rows.slice((page - 1) * per_page, page * per_page)]);
    return { type: "application/json;charset=utf-8", body: Buffer.from(body) };
  };
}

/** Economies and groups of the newest file held of the whole world. */
export const worldOf = (held: Held): string[] => [
  ...new Set([...(held.get("BX.TRF.PWKR.CD.DT")?.keys() ?? [])].map((key) => key.slice(0, key.indexOf(" ")))),
];
