import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { choose } from "../../../pipelines/choose.ts";
import type { Store } from "../../../pipelines/store.ts";
import { GAPS } from "../../../profiles/reference/gap-list.ts";
import { choice } from "../../../profiles/reference/methodology-choice.ts";
import { gaps } from "../../../profiles/reference/methodology-gaps.ts";
import { itemsText, money } from "../../../profiles/reference/methodology-money.ts";
import { derived, empty, observe, tinyStore } from "../../pipelines/derive/tiny.ts";

let store: Store;
beforeAll(async () => {
  store = await tinyStore();
  await choose(store);
});
afterAll(() => store?.close());
beforeEach(() => empty(store));

const words = (node: unknown): string => JSON.stringify(node);

test("what is not here is read from the database", async () => {
  const before = words(await gaps(store, "en"));
  for (const begins of ["Arrivals and departures.", "Transfers by country from", "The cost of sending money."])
    expect(before).toContain(begins);
  expect(before).not.toContain("Averages of official exchange rates");

  await observe(
    store,
    { indicator: "FLW_OUT", direction: "OUT", obs_value: 10 },
    { indicator: "MTO_IN", direction: "IN", obs_value: 10 },
    { indicator: "COST_500", direction: "NA", obs_value: 3 },
  );
  await derived(store, "R_GDP");
  const after = words(await gaps(store, "en"));
  for (const begins of ["Arrivals and departures.", "The cost of sending money."]) expect(after).not.toContain(begins);
  expect(after, "a total is no figure by country").toContain("Transfers by country from");

  await observe(store, { indicator: "MTO_IN", direction: "IN", counterpart_area: "RUS", obs_value: 10 });
  expect(words(await gaps(store, "ru"))).not.toContain("Переводы по странам");
});

test("one figure or rule of each kind leaves no gap but that daily rates are daily", () => {
  const everything = new Set("FLW_IN MTO_IN COST_AVG FX_DAY M-120 M-223 M-332 M-362 M-413".split(" "));
  const full = { held: everything, byPartner: everything, computed: everything };
  const left = GAPS.filter((gap) => gap.missing(full)).map((gap) => gap.says.en.split(".")[0]);
  expect(left).toEqual(["Averages of official exchange rates for every year"]);
});

test("whose items of the balance of payments are held is read from their sources", async () => {
  expect(words(await money(store, "en"))).toContain("now there are none");
  expect(words(await money(store, "en"))).not.toContain("Corridors set by hand");
  expect(itemsText(["quoted"]).en).toMatch(/those held now are quoted by the press\.$/);
  expect(itemsText(["quoted", "reported"]).ru).toMatch(/часть из них известна по публикациям прессы\.$/);
  expect(itemsText(["reported"]).en).toMatch(/a country’s own figures are held\.$/);
});

test("the note on splices counts what is joined in this database, none too", async () => {
  expect(words(await choice(store, "en"))).toContain("numbers joined in this database: 0;");
  expect(words(await choice(store, "ru"))).toContain("присоединено чисел в этой базе: 0;");
});
