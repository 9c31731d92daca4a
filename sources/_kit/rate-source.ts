import type { Measure, SourceDefinition } from "../../schemas/source.ts";
import { ratePeriod } from "./rate-day.ts";

/** Powers of ten that banks quote per: one unit to a million (the Bank of Russia's Iranian rial, 2026). */
const POWERS = [0, 1, 2, 3, 4, 5, 6] as const;
export const NOMINALS: readonly string[] = POWERS.map((power) => String(10 ** power));

/** Reasons for which what stands beside the rates is passed over. */
export const METAL = "precious metals: the answer does not print the weight";
export const CHANGE = "change since the rate before";
export const PER_UNIT = "rate for one unit, compared with the rate";

/** What a source of official rates shares with the others; `currency` is the national one, "AMD". */
export function officialRates(currency: string) {
  const units = (power: number) => (power === 0 ? "unit" : "units");
  const unit = (power: number) => `${currency} per ${10 ** power} ${units(power)}`;
  const measure = (unit_raw: string, power: number): Measure => ({
    indicator: "FX_DAY",
    direction: "NA",
    unit_raw,
    unit_measure: "LCU_PER_UNIT",
    unit_mult: power === 0 ? 0 : -power,
  });
  return {
    nearness: "reported",
    areas: ["iso3"],
    territory: "UNK",
    measures: Object.fromEntries(POWERS.map((p) => [`rate_per_${10 ** p}`, measure(unit(p), p)])),
    numbers: { group: "", decimal: ".", tokens: {} },
    marks: { withdrawn: "U" },
    period: ratePeriod,
    restates: () => "keys",
    corrections: [],
    breaks: [],
    russian: {
      ...Object.fromEntries(
        POWERS.flatMap((p) => {
          const words = `за ${10 ** p} ${p === 0 ? "единицу" : "единиц"} валюты`;
          return [
            [unit(p), `${currency} ${words}`],
            [`rate_per_${10 ** p}`, `курс ${words}`],
          ];
        }),
      ),
      withdrawn: "изъята из обращения",
      [METAL]: "драгоценные металлы: вес в ответе не указан",
      [CHANGE]: "изменение к предыдущему курсу",
      [PER_UNIT]: "курс за одну единицу, сверен с курсом",
      "cut: response body of HTTP interaction 0 taken out of the VCR cassette (headers dropped)": BODY_RU,
      "cut: response body of HTTP interaction 1 taken out of the VCR cassette (headers dropped)": BODY_RU,
      "cut: response body of HTTP interaction 2 taken out of the VCR cassette (headers dropped)": BODY_RU,
    },
  } as const satisfies Partial<SourceDefinition>;
}

const BODY_RU = "вырезано: тело ответа сервера из записи автора репозитория, без заголовков ответа";

/** The measure of a rate whose route prints no number of units; the source's README says why it is for one. */
export function unprintedNominal(currency: string): Readonly<Record<"rate", Measure>> {
  return {
    rate: {
      indicator: "FX_DAY",
      direction: "NA",
      unit_raw: `${currency} per unit`,
      unit_measure: "LCU_PER_UNIT",
      unit_mult: 0,
    },
  };
}
