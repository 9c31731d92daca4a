import { Fault } from "../../schemas/fault.ts";
import { stockOn } from "../../schemas/periods.ts";
import { type Attribute, defineSource } from "../../schemas/source.ts";
import { parse } from "./parse.ts";
import { layouts, MEASURE } from "./rows.ts";

export const undesaMigrantStock = defineSource({
  id: "undesa-migrant-stock",
  title: { en: "International Migrant Stock", ru: "Международные мигранты (численность)" },
  description: {
    en: "United Nations estimates of people living in a country who were born abroad or, where birthplace is not known, hold another citizenship; by origin and sex, at 1 July every five years and in the last year. Every figure is an estimate, brought to the date from censuses, registers and surveys. A new edition re-estimates the whole series: editions are never joined.",
    ru: "Оценки ООН: число живущих в стране людей, родившихся за рубежом, а если место рождения неизвестно, то имеющих другое гражданство; по странам происхождения и полу, на 1 июля раз в пять лет и за последний год. Все числа – оценки, приведённые к дате по переписям, регистрам и обследованиям. Новое издание заново оценивает весь ряд: издания никогда не соединяются.",
  },
  origin: {
    publisher: {
      en: "United Nations Department of Economic and Social Affairs, Population Division",
      ru: "Департамент по экономическим и социальным вопросам ООН, Отдел народонаселения",
    },
    landing: "https://www.un.org/development/desa/pd/content/international-migrant-stock",
    citation:
      "United Nations Department of Economic and Social Affairs, Population Division. International Migrant Stock (editions of 2019, 2020 and 2024).",
    licence: {
      name: "CC BY 3.0 IGO",
      url: "https://creativecommons.org/licenses/by/3.0/igo/",
      redistribute: true,
    },
  },
  trap: {
    en: "Every year is an estimate, and each edition is a new model: Russia’s 2020 stock fell from 11.6 to 7.3 million between editions. Editions must not be joined into one line.",
    ru: "Каждый год – оценка, а каждое издание – новый расчёт: численность в России за 2020 год изменилась с 11,6 до 7,3 млн. Издания нельзя соединять в одну линию.",
  },
  nearness: "compiled",
  areas: ["m49", "name"],
  territory: "IRB",
  measures: {
    [MEASURE]: {
      indicator: "STK_IMM",
      direction: "NA",
      unit_raw: "persons",
      unit_measure: "PS",
      unit_mult: 0,
      status: { letter: "E", basis: "source_document" },
    },
  },
  numbers: { group: "", decimal: ".", tokens: { "": "O", "..": "O", "-": "O" } },
  marks: {},
  period: (text) => {
    const year = /^(\d{4})(\.5)?$/.exec(text)?.[1];
    if (year) return stockOn(`${year}-07-01`, "A");
    throw new Fault("period/unread", `cannot read "${text}" as a mid-year`, { hint: "write 2020 or 2020.5 (1 July)" });
  },
  attribute: (text, layout) => (layout === "workbook" ? dataType(text) : universe(text)),
  restates: () => "series",
  layouts,
  corrections: [],
  breaks: [
    {
      indicator: "STK_IMM",
      ref_area: "SDN",
      from_period: "2010",
      reason: {
        en: "Until 2005 the figures are of Sudan and South Sudan together.",
        ru: "До 2005 года включительно числа относятся к Судану и Южному Судану вместе.",
      },
      evidence: "Workbook of the 2020 edition, Notes!B25",
    },
  ],
  parse,
});

/**
 * The column "Type of data" (M-110): B foreign-born, C foreign citizens, R refugees added, I imputed; blank for regions.
 *
 * Without R refugees may still be in the census figure, so nothing is said of them.
 */
function dataType(text: string): Attribute {
  const letters = new Set(text.split(/\s+/).filter(Boolean));
  const unknown = [...letters].find((letter) => !/^[BCRI]$/.test(letter));
  if (unknown !== undefined)
    throw new Fault("source/attribute", `the type of data "${text}" is not known`, {
      hint: "letters known: B, C, R, I; read the sheet Notes of the workbook, then add the letter to the source",
    });
  const basis = letters.has("B") ? (letters.has("C") ? "FBFC" : "FB") : letters.has("C") ? "FC" : null;
  return {
    ...(basis && { concept_basis: basis }),
    ...(letters.has("R") && { incl_refugees: "yes" }),
    ...(letters.has("I") && { status: { letter: "I", basis: "observation" } }),
  };
}

/**
 * The app's code of the population counted, kept but not believed: it is 3 (foreign-born) on every line of the 2020
 * edition, also where the workbook says foreign citizens.
 */
function universe(text: string): Attribute {
  if (text === "" || /^universe -?\d$/.test(text)) return {};
  throw new Fault("source/attribute", `the population "${text}" is not known`, {
    hint: "the column PopulationUniverse holds one digit, or -1 for unknown",
  });
}
