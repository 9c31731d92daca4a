import { readFileSync } from "node:fs";
import { join } from "node:path";
import { randomLcg } from "d3-random";
import { zipSync } from "fflate";
import { z } from "zod";
import { projectDir } from "../../pipelines/home.ts";
import type { Answer, DeclaredRequest } from "../../schemas/request.ts";
import { answerJson, expectAsked, indicatorGone, printedNumber, publisherError } from "../../sources/_kit/answer.ts";
import { Fixture, fixtureFile } from "../sources/fixture.ts";
import type { Publisher, Truth } from "./publisher.ts";

/** Publishers' ways of answering, with the figures of the sources' fixtures, and the requests that ask for them. */

const fixture = (source: string, name: string) =>
  Fixture.parse(JSON.parse(readFileSync(join(projectDir, "sources", source, "fixture", `${name}.json`), "utf8")));

const INDICATOR = "BX.TRF.PWKR.CD.DT";
const NAMES: Readonly<Record<string, string>> = {
  KGZ: "Кыргызская Республика",
  RUS: "Российская Федерация",
  TJK: "Таджикистан",
};
const AREAS = Object.keys(NAMES);

/** Remittances of three countries in 2022 and 2023, the World Bank's file of 2025-07-01. */
const FIGURES = fixture("worldbank-wdi", "api-csv").expect.readings.filter(
  (r) => AREAS.includes(r.ref_area) && ["2022", "2023"].includes(r.time_period),
);

/** The figures as the client should find them: area, year, figure as printed. */
export const WORLD_BANK_TRUTH = FIGURES.map((r) => `${r.ref_area} ${r.time_period} ${Number(r.value_raw)}`).sort();

const worldBankPage: Truth = (url) => {
  const perPage = Number(url.searchParams.get("per_page") ?? 50);
  const page = Number(url.searchParams.get("page") ?? 1);
  const header = {
    page,
    pages: Math.ceil(FIGURES.length / perPage),
    per_page: perPage,
    total: FIGURES.length,
    sourceid: "2",
    lastupdated: "2025-07-01",
  };
  const rows = FIGURES.slice((page - 1) * perPage, page * perPage).map((r) => ({
    indicator: { id: INDICATOR, value: "Personal remittances, received (current US$)" },
    country: { id: r.ref_area.slice(0, 2), value: NAMES[r.ref_area] },
    countryiso3code: r.ref_area,
    date: r.time_period,
    value: Number(r.value_raw),
    unit: "",
    obs_status: "",
    decimal: 0,
  }));
  return { type: "application/json; charset=utf-8", body: Buffer.from(JSON.stringify([header, rows])) };
};

const Message = z.tuple([z.object({ message: z.array(z.object({ id: z.string(), value: z.string() })) })]);
const count = z.coerce.number().nullable();
const Page = z.tuple([
  z.object({ page: count, pages: count, total: count }),
  z
    .array(
      z.object({
        indicator: z.object({ id: z.string() }),
        countryiso3code: z.string(),
        date: z.string(),
        value: printedNumber,
        unit: z.string(),
      }),
    )
    .nullable(),
]);

function worldBankRows(answer: Answer) {
  return answerJson(answer, Page)[1] ?? [];
}

/** The figures of answers, in the words of `WORLD_BANK_TRUTH`. */
export const worldBankFigures = (answers: readonly Answer[]): string[] =>
  answers.flatMap((a) => worldBankRows(a).map((r) => `${r.countryiso3code} ${r.date} ${Number(r.value)}`)).sort();

const worldBankPath = `/v2/ru/country/${AREAS.join(";")}/indicator/${INDICATOR}`;

export function worldBank(publisher: Publisher, { paged = false } = {}): DeclaredRequest {
  publisher.serve(worldBankPath, worldBankPage);
  const address = (page: number) =>
    `${publisher.origin}${worldBankPath}?format=json&date=2022:2023&per_page=${paged ? 2 : 100}&page=${page}`;
  return {
    source_id: "worldbank-wdi",
    id: paged ? "remittances-paged" : "remittances",
    url: address(1),
    asked: { areas: AREAS, indicators: [INDICATOR], from: "2022", to: "2023", unit: "" },
    expect: ["json"],
    limits: { bytes: 1_000_000 },
    passing: { codes: ["answer/error"] },
    shape: (answer) => {
      const said = Message.safeParse(answerJson(answer, z.unknown())).data?.[0].message[0];
      if (said?.id === "175") throw indicatorGone(answer, INDICATOR);
      if (said) throw publisherError(answer, `${said.id} ${said.value}`);
      worldBankRows(answer);
    },
    verify: (answers, asked) => {
      const rows = answers.flatMap(worldBankRows);
      const [answer] = answers;
      if (answer)
        expectAsked(
          asked,
          {
            areas: rows.map((r) => r.countryiso3code),
            indicators: rows.map((r) => r.indicator.id),
            periods: rows.map((r) => r.date),
            units: rows.map((r) => r.unit),
            rows: rows.length,
          },
          answer,
        );
    },
    ...(paged && {
      pages: {
        most: 10,
        url: address,
        says: (answer) => {
          const [header, rows] = answerJson(answer, Page);
          return { ...header, rows: (rows ?? []).map((r) => `${r.countryiso3code} ${r.date}`) };
        },
      },
    }),
  };
}

/** A day's rates of the National Bank of Tajikistan. */
export function nationalBank(publisher: Publisher): DeclaredRequest {
  const path = "/en/kurs/export_xml.php";
  const { bytes } = fixtureFile(fixture("nbt-exchange-rates", "export-xml"));
  publisher.serve(path, () => ({ type: "text/xml", body: Buffer.from(bytes) }));
  return ratesRequest("nbt-exchange-rates", `${publisher.origin}${path}?date=2026-05-18&export=xmlout`, "2026-05-18");
}

/** A day's rates of the Bank of Russia, in windows-1251. */
export function bankOfRussia(publisher: Publisher): DeclaredRequest {
  const path = "/scripts/XML_daily.asp";
  const { bytes } = fixtureFile(fixture("cbr-exchange-rates", "daily"));
  publisher.serve(path, () => ({ type: "application/xml; charset=windows-1251", body: Buffer.from(bytes) }));
  return ratesRequest("cbr-exchange-rates", `${publisher.origin}${path}?date_req=25/04/2026`, "25.04.2026");
}

const dayOf = (answer: Answer) => /<ValCurs [^>]*Date="([^"]+)"/.exec(answer.text())?.[1] ?? "";

function ratesRequest(source_id: string, url: string, day: string): DeclaredRequest {
  return {
    source_id,
    id: day,
    url,
    asked: { areas: [], indicators: [], from: day, to: day, unit: null },
    expect: ["xml"],
    shape: () => undefined,
    verify: (answers, asked) => {
      for (const answer of answers) {
        const rows = answer.text().split("<Valute ").length - 1;
        expectAsked(asked, { areas: [], indicators: [], periods: [dayOf(answer)], units: [], rows }, answer);
      }
    },
  };
}

const archives = new Map<number, Buffer>();

/** An archive of noise, large enough to break in the middle: no figures in it. */
export function archiveBytes(seed: number): Buffer {
  const random = randomLcg(seed);
  const noise = () => Uint8Array.from({ length: 50_000 }, () => random() * 256);
  const made = archives.get(seed) ?? Buffer.from(zipSync({ "noise.bin": noise() }, { level: 0 }));
  archives.set(seed, made);
  return made;
}

export function archive(publisher: Publisher, bytes: () => Buffer = () => archiveBytes(0.5)): DeclaredRequest {
  publisher.serve("/files/archive.zip", () => ({ type: "application/zip", body: bytes() }));
  return {
    source_id: "worldbank-wdi",
    id: "archive",
    url: `${publisher.origin}/files/archive.zip`,
    asked: { areas: [], indicators: [], from: null, to: null, unit: null },
    expect: ["zip"],
    limits: { bytes: 1_000_000 },
    shape: () => undefined,
    verify: () => undefined,
  };
}
