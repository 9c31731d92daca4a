import { describe, expect, test } from "vitest";
import {
  type Area,
  areaByCode,
  areaById,
  areaByM49,
  areaByName,
  areaNames,
  areas,
  isTen,
  normalName,
  theTen,
} from "../../schemas/areas.ts";

/** Values that more than one area claims. */
function shared<T>(claims: (area: Area) => readonly T[]): string[] {
  const owner = new Map<T, string>();
  const clashes: string[] = [];
  for (const area of areas)
    for (const value of new Set(claims(area))) {
      const other = owner.get(value);
      if (other !== undefined) clashes.push(`${value}: ${other}, ${area.id}`);
      owner.set(value, area.id);
    }
  return clashes;
}

const economies = areas.filter((a) => a.kind === "economy");

describe("the list", () => {
  test("no code means two areas", () => {
    expect(shared((a) => [a.id, ...(a.iso2 === null ? [] : [a.iso2]), ...(a.codes ?? [])])).toEqual([]);
    expect(shared((a) => (a.m49 === null ? [] : [a.m49]))).toEqual([]);
  });

  test("no name means two areas", () => {
    expect(shared((a) => areaNames(a).map(normalName))).toEqual([]);
  });

  test("an area is listed once under one spelling", () => {
    for (const area of areas) {
      const spellings = areaNames(area).map(normalName);
      expect(new Set(spellings).size, area.id).toBe(spellings.length);
    }
  });

  test("economies have ISO codes in shape, and Russian cases with a preposition", () => {
    for (const { id, iso2, inRu, fromRu } of economies) {
      expect(id).toMatch(/^[A-Z]{3}$/);
      if (iso2 !== null) expect(iso2).toMatch(/^[A-Z]{2}$/);
      expect(inRu, id).toMatch(/^(в|во|на) \S/);
      expect(fromRu, id).toMatch(/^(из|с|со) \S/);
    }
  });

  test("both languages are present, each in its script, and clean", () => {
    for (const area of areas) {
      expect(area.name.en, area.id).toMatch(/[A-Za-z]/);
      expect(area.name.en, area.id).not.toMatch(/[Ѐ-ӿ]/);
      expect(area.name.ru, area.id).toMatch(/[А-Яа-яЁё]/);
      for (const name of areaNames(area)) expect(name, area.id).toBe(name.trim());
    }
  });

  test("residuals are underscored, and only residuals", () => {
    for (const area of areas) expect(area.id.startsWith("_"), area.id).toBe(area.kind === "residual");
  });
});

describe("the ten", () => {
  test("stand in the glossary's order, with their slugs", () => {
    expect(theTen.map((t) => [t.id, t.slug])).toEqual([
      ["ARM", "armenia"],
      ["BLR", "belarus"],
      ["GEO", "georgia"],
      ["KAZ", "kazakhstan"],
      ["KGZ", "kyrgyz-republic"],
      ["MDA", "moldova"],
      ["RUS", "russian-federation"],
      ["TJK", "tajikistan"],
      ["UKR", "ukraine"],
      ["UZB", "uzbekistan"],
    ]);
  });

  test("agree with the list, and resolve in their own language", () => {
    for (const ten of theTen) {
      const area = areaById(ten.id);
      expect(area?.name).toEqual(ten.name);
      expect(area?.theName ?? area?.name.en).toBe(ten.theName);
      expect(area?.inRu).toBe(ten.inName.ru);
      expect(area?.fromRu).toBe(ten.fromName.ru);
      expect(areaByName(ten.fullRu)?.id).toBe(ten.id);
      expect(areaByName(ten.nameOriginal.text)?.id).toBe(ten.id);
      expect(isTen(ten.id)).toBe(true);
    }
    expect(isTen("AZE")).toBe(false);
  });

  test("are written as the glossary writes them", () => {
    const [kgz, ukr] = [theTen[4], theTen[8]];
    expect(kgz.name).toEqual({ en: "Kyrgyz Republic", ru: "Кыргызстан" });
    expect(kgz.inName).toEqual({ en: "in the Kyrgyz Republic", ru: "в Кыргызстане" });
    expect(ukr.fromName).toEqual({ en: "from Ukraine", ru: "из Украины" });
    expect(ukr.toName).toEqual({ en: "to Ukraine", ru: "в Украину" });
  });
});

describe("look-up by name", () => {
  test("is listed names only, never likeness", () => {
    const nobody = ["Korea", "Virgin Islands", "Armeni", "Russia (total)", "", "CIS", "РТ", "Other", "Saint Martin"];
    for (const name of nobody) expect(areaByName(name), name).toBeNull();
  });

  test("USSR is not an economy, nor is the rest of the CIS", () => {
    expect(areaByName("USSR")?.kind).toBe("residual");
    expect(areaByName("СССР")?.id).toBe("_Z_UNK");
    expect(areaByName("CIS, other")?.id).toBe("_X_CIS");
  });

  test("looks past white space, letter case, apostrophes and ё", () => {
    expect(areaByName("  WORLD ")?.id).toBe("W1");
    expect(areaByName("Russian\u00a0 Federation")?.id).toBe("RUS");
    expect(areaByName("Cote d’Ivoire")?.id).toBe("CIV");
    expect(areaByName("Объединенные Арабские Эмираты")?.id).toBe("ARE");
  });

  test.each([
    ["Congo", "COG"],
    ["Congo, Dem. Rep.", "COD"],
    ["DR Congo", "COD"],
    ["Guinea", "GIN"],
    ["Guinea-bissau", "GNB"],
    ["Equatorial Guinea", "GNQ"],
    ["Papua New Guinea", "PNG"],
    ["Georgia*", "GEO"],
    ["Korea, Rep.", "KOR"],
    ["Korea, Dem. Rep.", "PRK"],
    ["Niger", "NER"],
    ["Dominica", "DMA"],
    ["Channel Islands*", "CHI"],
    ["Serbia & Montenegro", "SCG"],
    ["Serbia", "SRB"],
    ["Netherlands Antilles", "ANT"],
    ["Sudan", "SDN"],
    ["Sudan*", "SUD"],
    ["West Bank/Gaza Strip", "PSE"],
    ["Hong Kong, China", "HKG"],
    ["China, Taiwan Province of China*", "TWN"],
    ["Türkiye, Rep. of", "TUR"],
    ["Zimbabwe (using CB data for 2021 & 2022)", "ZWE"],
    ["Киргизия", "KGZ"],
    ["Молдова, Республика", "MDA"],
    ["Micronesia", "UN954"],
    ["Micronesia (Fed. States of)", "FSM"],
    ["Other South", "_X_SOUTH"],
  ])("%s is %s", (name, id) => {
    expect(areaByName(name)?.id).toBe(id);
  });
});

describe("look-up by code", () => {
  test.each([
    ["WLD", "W1"],
    ["XKX", "XKX"],
    ["KSV", "XKX"],
    ["ROM", "ROU"],
    ["EL", "GRC"],
    ["UK", "GBR"],
    ["TJ", "TJK"],
    ["SSF", "SSF"],
  ])("%s is %s", (code, id) => {
    expect(areaByCode(code)?.id).toBe(id);
  });

  test("M49 codes, and UN location codes of regions and residuals", () => {
    expect(areaByM49(762)?.id).toBe("TJK");
    expect(areaByM49(900)?.id).toBe("W1");
    expect(areaByM49(935)?.id).toBe("UN935");
    expect(areaByM49(2003)?.kind).toBe("residual");
    expect(areaByM49(0)).toBeNull();
  });

  test("an id is not a code of somebody else, and case counts", () => {
    expect(areaById("WLD")).toBeNull();
    expect(areaByCode("tjk")).toBeNull();
  });
});
