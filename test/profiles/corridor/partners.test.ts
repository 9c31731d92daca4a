import { expect, test } from "vitest";
import { type Candidate, chosenOf, ruleText } from "../../../profiles/corridor/partners.ts";
import { isPluralRu, slugOfArea, toArea } from "../../../profiles/words/areas.ts";
import { plainTo } from "../../../profiles/words/short.ts";
import { areas } from "../../../schemas/areas.ts";

const candidate = (partner: string, people: number | null, usd: number | null = null): Candidate => ({
  ten: "ARM",
  partner,
  people,
  usd,
});
const chosen = (list: readonly Candidate[]) => chosenOf(list).map((c) => `${c.partner} ${c.by}`);

test("five by people, then three by money, largest first", () => {
  const list = [
    candidate("AUT", 10_000),
    ...["BEL", "CAN", "DEU", "ESP", "FRA"].map((id, i) => candidate(id, 20_000 + i, 9e9)),
    ...["GBR", "HUN", "ISR", "JPN"].map((id, i) => candidate(id, null, 1e7 + i)),
  ];
  const order = [
    "FRA people",
    "ESP people",
    "DEU people",
    "CAN people",
    "BEL people",
    "JPN money",
    "ISR money",
    "HUN money",
  ];
  expect(chosen(list)).toEqual(order);
  expect(chosen(list.toReversed())).toEqual(order);
});

test("places that money leaves over go to people, and nobody small is chosen", () => {
  const people = ["AUT", "BEL", "CAN", "DEU", "ESP", "FRA", "GBR"].map((id, i) => candidate(id, 10_000 + i));
  const list = [...people, candidate("HUN", 9_999), candidate("ISR", 0, 4.9e6), candidate("JPN", null, 5e6)];
  expect(chosen(list)).toEqual([
    ...["GBR", "FRA", "ESP", "DEU", "CAN"].map((id) => `${id} people`),
    "JPN money",
    "BEL people",
    "AUT people",
  ]);
});

test("equal sizes are told apart by their codes", () => {
  expect(chosen([candidate("USA", 50_000), candidate("AZE", 50_000)])).toEqual(["AZE people", "USA people"]);
});

test("the rule in words names its own thresholds", () => {
  expect(ruleText("en")).toMatch(
    /the 5 economies .* at least 10,000, .* up to 3 .* at least US\$\u00a05\.0\u00a0million; .* At most 8 /,
  );
  expect(ruleText("ru")).toMatch(/10\u00a0000.*5,0\u00a0млн\u00a0долл\..*не больше 8 /);
});

test.each([
  ["DEU", "в Германию"],
  ["USA", "в США"],
  ["ARE", "в ОАЭ"],
  ["GBR", "в Соединённое Королевство"],
  ["KOR", "в Республику Корея"],
  ["CHN", "в Китай"],
  ["ISR", "в Израиль"],
  ["FRA", "во Францию"],
  ["CYP", "на Кипр"],
  ["CUB", "на Кубу"],
  ["SAU", "в Саудовскую Аравию"],
  ["IMN", "на остров Мэн"],
  ["PHL", "на Филиппины"],
  ["NIC", "в Никарагуа"],
  ["BIH", "в Боснию и Герцеговину"],
  ["GNB", "в Гвинею-Бисау"],
  ["RUS", "в Россию"],
])("%s: %s", (id, text) => {
  expect(plainTo(id, "ru")).toBe(text);
});

test("the accusative of the ten, which is listed, is what the rule gives", () => {
  for (const id of ["ARM", "BLR", "GEO", "KAZ", "MDA", "TJK", "UKR", "UZB"])
    expect(toArea(id, "ru")).toMatch(/^в \p{Lu}\S+[^ая]$/u);
});

test("names that take a verb in the plural", () => {
  const plural = areas.filter((a) => a.kind === "economy" && isPluralRu(a.id)).map((a) => a.id);
  expect(plural).toEqual(expect.arrayContaining(["USA", "ARE", "NLD", "PHL", "BHS"]));
  for (const id of ["DEU", "CHL", "MLI", "GBR", "CHN", "TLS", "HTI", "RUS"]) expect(plural).not.toContain(id);
});

test("no two economies share the beginning of an address", () => {
  const slugs = areas.filter((a) => a.kind === "economy").map((a) => slugOfArea(a.id));
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
});
