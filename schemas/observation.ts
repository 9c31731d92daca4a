/**
 * The observation key (methodology §0.1): two rows with the same key and source are the same fact in two editions.
 * `concept_basis` and `duration_rule` belong to the fact: a count by birth and a count by citizenship are two series.
 */
export const keyColumns = [
  "freq",
  "ref_area",
  "counterpart_area",
  "indicator",
  "direction",
  "sex",
  "age",
  "breakdown_1",
  "concept_basis",
  "duration_rule",
  "time_period",
  "unit_measure",
] as const;

export type Direction = "IN" | "OUT" | "NET" | "NA";

/** Foreign-born, foreign citizens, permit holders, registrations, survey, border crossings; never mixed in a series. */
export const conceptBases = {
  FB: { en: "born abroad", ru: "родившиеся за рубежом" },
  FC: { en: "foreign citizens", ru: "иностранные граждане" },
  FBFC: { en: "born abroad and foreign citizens", ru: "родившиеся за рубежом и иностранные граждане" },
  PR: { en: "permit holders", ru: "обладатели разрешений" },
  RG: { en: "registrations", ru: "зарегистрированные" },
  SV: { en: "survey", ru: "обследование" },
  BC: { en: "border crossings", ru: "пересечения границы" },
  UNK: { en: "not stated", ru: "не указано" },
  NA: { en: "not applicable", ru: "неприменимо" },
} as const;
export type ConceptBasis = keyof typeof conceptBases;

export const durationRules = ["0", "3M", "6M", "9M", "12M", "PERM", "UNK", "NA"] as const;
export type DurationRule = (typeof durationRules)[number];

/** As the national office defines it, internationally recognised borders, government-controlled area (§8.1). */
export const territories = {
  NAT: { en: "as the national office defines it", ru: "по определению национального ведомства" },
  IRB: { en: "internationally recognised borders", ru: "в международно признанных границах" },
  CTL: { en: "government-controlled area", ru: "территория под контролем правительства" },
  UNK: { en: "not stated by the publisher", ru: "не указано источником" },
} as const;
export type Territory = keyof typeof territories;

/** Who set the status letter: the publisher on this cell, a report about the whole file, or our rule. */
export type FlagBasis = "observation" | "source_document" | "rule";
