import { theTen } from "../../schemas/areas.ts";
import type { AskOn, Retrieval } from "../../schemas/retrieval.ts";
import type { SourceDefinition } from "../../schemas/source.ts";
import { cbrExchangeRates } from "../../sources/cbr-exchange-rates/source.ts";
import { nbtExchangeRates } from "../../sources/nbt-exchange-rates/source.ts";
import { worldbankWdi } from "../../sources/worldbank-wdi/source.ts";
import type { Publisher } from "./publisher.ts";
import { fixtureAnswer } from "./scripted.ts";
import { paged, rowsOf } from "./world-bank.ts";

/** Three sources with a few of their own questions each, and the publishers' answers to them day by day. */

const few = (
  source: SourceDefinition,
  some: (retrieval: Retrieval, on: AskOn) => ReturnType<Retrieval["requests"]>,
) => {
  const { retrieval } = source;
  if (!retrieval) throw new Error(`${source.id} cannot be asked`);
  return { ...source, retrieval: { ...retrieval, requests: (on: AskOn) => some(retrieval, on) } };
};

const PEOPLE = ["SP.POP.TOTL", "SM.POP.NETM", "SM.POP.REFG.OR", "SL.UEM.TOTL.ZS"];

/** One group of the World Bank's series, in pages; a day of the Bank of Russia; three days of the National Bank of Tajikistan. */
export const threeSources: readonly SourceDefinition[] = [
  few(worldbankWdi, (all, on) => all.requests(on).filter((r) => r.id === "people")),
  few(cbrExchangeRates, (all, on) => all.requests(on).filter((r) => r.id === "daily")),
  few(nbtExchangeRates, (all, on) => all.requests(on).slice(-3)),
];

/** Rates are changed by a number made of the day, figures of the World Bank by the day of its update: all are synthetic. */
const numberOf = (day: string) => String(1000 + ((Date.parse(day) / 86_400_000) % 9000)).slice(0, 4);

/** The publishers on one of their days, each at its own path. */
export function serveDay(publisher: Pick<Publisher, "serve">, day: string): void {
  const areas = theTen.map((t) => t.id);
  for (const codes of [PEOPLE, ...PEOPLE.map((code) => [code])])
    publisher.serve(`/v2/country/all/indicator/${codes.join(";")}`, (url) => {
      // pages of fifty rows, whatever number is asked for
      const small = new URL(url);
      small.searchParams.set("per_page", "50");
      const figures = new Map(codes.map((code) => [code, figuresOf(code, areas, day)]));
      const rows = rowsOf(figures, codes, areas).filter((r) => r.date >= "2023");
      return paged(rows, day)(small);
    });
  publisher.serve("/scripts/XML_daily.asp", (url) => {
    const [d = "", m = "", y = ""] = (url.searchParams.get("date_req") ?? "").split("/");
    const of = numberOf(`${y}-${m}-${d}`);
    const { bytes } = fixtureAnswer(
      "cbr-exchange-rates",
      "daily",
      ["25.04.2026", `${d}.${m}.${y}`],
      [/75,5273/g, `75,${of}`],
    );
    return { type: "application/xml; charset=windows-1251", body: Buffer.from(bytes) };
  });
  publisher.serve("/en/kurs/export_xml.php", (url) => {
    const asked = url.searchParams.get("date") ?? "";
    const { bytes } = fixtureAnswer(
      "nbt-exchange-rates",
      "export-xml",
      ["2026-05-18", asked],
      ["9.3450", `9.${numberOf(asked)}`],
    );
    return { type: "text/xml", body: Buffer.from(bytes) };
  });
}

const figuresOf = (code: string, areas: readonly string[], day: string) =>
  new Map(
    areas.flatMap((area, i) =>
      ["2023", "2024", "2025"].map(
        (year) => [`${area} ${year}`, `${PEOPLE.indexOf(code) + 1}${i}${numberOf(day)}`] as const,
      ),
    ),
  );

/** What a source must hold after a whole edition of a day: measure, economy or currency, period, each with its figure. */
export function truthOf(source: SourceDefinition, day: string): Map<string, string> {
  if (source.id === worldbankWdi.id)
    return new Map(
      PEOPLE.flatMap((code) =>
        [
          ...figuresOf(
            code,
            theTen.map((t) => t.id),
            day,
          ),
        ].map(([key, figure]) => [`${code} ${key}`, figure] as const),
      ),
    );
  const rate = (date: string, printed: string): [string, string] => [`USD ${date}`, printed];
  if (source.id === cbrExchangeRates.id) return new Map([rate(day, `75,${numberOf(day)}`)]);
  const days = source.retrieval?.requests({ day, since: null }).map((r) => r.id) ?? [];
  return new Map(days.map((date) => rate(date, `9.${numberOf(date)}`)));
}
