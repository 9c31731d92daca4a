import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { homeAt, projectDir } from "../../pipelines/home.ts";
import {
  interpretArea,
  interpretAttribute,
  interpretBreakdown,
  interpretCounterpart,
  interpretDuration,
  interpretMark,
  interpretMeasure,
  interpretNumber,
  interpretPeriod,
} from "../../pipelines/interpret.ts";
import { validate } from "../../pipelines/validate.ts";
import { listVintages } from "../../pipelines/vintages.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Parsed, SourceDefinition } from "../../schemas/source.ts";
import { contentOf } from "../../sources/_kit/content.ts";
import { sources } from "../../sources/index.ts";
import { originalWith } from "../originals.ts";
import { Fixture, fixtureFile } from "./fixture.ts";
import { damaged, seeded } from "./mutate.ts";

/**
 * Damaged copies of the files never give a figure that is not in the whole one: each is refused with its place, or
 * gives the same figures, or fewer of them. 200 copies by default; `MIRPAL_DAMAGED=3000 npx vitest run
 * test/sources/mutations.test.ts` tries more.
 */
const COPIES = Number(process.env.MIRPAL_DAMAGED ?? 200);
const SEED = Number(process.env.MIRPAL_SEED ?? 20261122);

/** Every figure under its whole key, in base units: what a reader would be told. */
function figures(source: SourceDefinition, parsed: Parsed): Map<string, string> {
  return new Map(
    parsed.readings.map((r) => {
      const measure = interpretMeasure(source, r.measure);
      const period = interpretPeriod(source, r.time_period, r.measure);
      const attribute = interpretAttribute(source, r.attribute_raw, parsed.layout);
      const { value, status } = interpretNumber(source, r.value_raw);
      const correction = source.corrections.find((c) => c.measure === r.measure && c.vintages === "all");
      const key = [
        interpretArea(source, r.ref_area),
        interpretCounterpart(source, measure, r.counterpart_area),
        measure.indicator,
        measure.direction,
        correction?.unit_measure ?? measure.unit_measure,
        interpretBreakdown(measure, r.breakdown_1),
        attribute.concept_basis ?? measure.concept_basis ?? "",
        interpretDuration(measure, period),
        r.sex,
        period.freq,
        period.time_period,
        period.ref_date ?? "",
      ];
      interpretMark(source, r.status_raw);
      const shown =
        value === null ? `none ${status}` : String(value * 10 ** measure.unit_mult * (correction?.factor ?? 1));
      return [key.join("|"), shown];
    }),
  );
}

/** Largest of the publishers' own texts that is damaged too, where copies are asked for and the files are at hand. */
const LARGEST = 300_000;

/** The publishers' files themselves, as far as they are text in UTF-8: only where more copies are asked for. */
function originals(): Case[] {
  if (process.env.MIRPAL_DAMAGED === undefined) return [];
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  return listVintages(homeAt()).flatMap(({ card, shipped }) => {
    const source = sources.find((s) => s.id === card.source_id);
    const bytes = shipped && card.file.bytes <= LARGEST ? originalWith(card.file.bytes, card.file.sha256) : null;
    if (!source || !bytes || !["text", "json", "xml"].includes(contentOf(bytes))) return [];
    try {
      const text = decoder.decode(bytes);
      const expect_ = { layout: "", edition: null, published: null, part: "", readings: [] };
      const fixture: Fixture = { figures_from: "", name: card.file.name, as: "text", text, expect: expect_ };
      return [{ source, name: `${source.id} ${card.vintage}`, fixture }];
    } catch {
      return [];
    }
  });
}

interface Case {
  readonly source: SourceDefinition;
  readonly name: string;
  readonly fixture: Fixture;
}

const fixtures: Case[] = sources.flatMap((source) => {
  const folder = join(projectDir, "sources", source.id, "fixture");
  return readdirSync(folder)
    .filter((f) => f.endsWith(".json"))
    .map((name) => ({
      source,
      name: `${source.id}/${name}`,
      fixture: Fixture.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
    }));
});

const cases: Case[] = [...fixtures, ...originals()];

/**
 * Names of places inside a country are in no list: a misspelt one is told as it is printed, with the right figure.
 */
const UNLISTED = "|PLACE:";

/** The list of parties prints no date: its newest accession dates the whole, so that one line less may date it earlier. */
const UNDATED = "|ICRMW_PARTY|";

/** What a damaged copy comes to: refused with a place, or the figures that the whole file does not have. */
function outcome({ source }: Case, fixture: Fixture, whole: ReadonlyMap<string, string>): "refused" | string[] {
  let file: ReturnType<typeof fixtureFile>;
  try {
    file = fixtureFile(fixture);
  } catch {
    // the code page has no such letter: no such file can exist
    return "refused";
  }
  try {
    const parsed = source.parse(file);
    const [fault] = validate(source, parsed, file.name);
    if (fault) throw fault;
    return [...figures(source, parsed)]
      .filter(
        ([key, value]) =>
          whole.get(key) !== value && !value.startsWith("none") && !key.includes(UNLISTED) && !key.includes(UNDATED),
      )
      .map(([key, value]) => `${key} = ${value}, was ${whole.get(key) ?? "not there"}`);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return error.at === undefined || error.at === null || error.at === "" ? [`no place: ${error.message}`] : "refused";
  }
}

test(`${COPIES} damaged copies give no figure that the whole file does not have`, { timeout: 1_800_000 }, () => {
  const random = seeded(SEED);
  const wholes = cases.map((c) => figures(c.source, c.source.parse(fixtureFile(c.fixture))));
  const wrong: string[] = [];
  let refused = 0;
  for (let i = 0; i < COPIES; i++) {
    const at = i % cases.length;
    const [one, whole] = [cases[at], wholes[at]];
    if (!one || !whole) continue;
    const { fixture, what } = damaged(one.fixture, random);
    const result = outcome(one, fixture, whole);
    if (result === "refused") refused += 1;
    else if (result.length > 0) wrong.push(`${one.name}, ${what}: ${result.slice(0, 2).join("; ")}`);
  }
  expect(wrong.join("\n")).toBe("");
  // most damage must be noticed, else the damage is too gentle to prove anything
  expect(refused).toBeGreaterThan(COPIES / 3);
});
