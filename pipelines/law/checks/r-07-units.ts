import { at, CURRENT, lawCheck, ORDER, PLACE, type Place, type Title } from "./law-check.ts";

export const unitsGiven = lawCheck(
  "R-07",
  1,
  "W",
  { en: "Every amount has a unit", ru: "У каждой суммы есть единица" },
  async function* (store) {
    const rows = await store.rows<Place & Title & { value: string }>(`
      select ${PLACE}, title_en, title_ru, value ${CURRENT} and value is not null ${ORDER}
    `);
    for (const r of rows)
      for (const path of amountsWithoutUnit(JSON.parse(r.value)))
        yield {
          ...at(r),
          locator: `${r.locator}/value${path}`,
          message: {
            en: `“${r.title_en}”: the amount has no currency or unit`,
            ru: `«${r.title_ru}»: у суммы нет валюты или единицы`,
          },
          hint: { en: "Add currency or unit beside the amount.", ru: "Добавьте рядом с суммой currency или unit." },
        };
  },
);

/** JSON pointers of objects that hold an amount, or the ends of a range, but neither currency nor unit. */
export function* amountsWithoutUnit(node: unknown, path = ""): Generator<string> {
  if (node === null || typeof node !== "object") return;
  const keys = Object.keys(node);
  const amount = keys.includes("amount") || (keys.includes("min") && keys.includes("max"));
  if (amount && !keys.includes("currency") && !keys.includes("unit")) yield path;
  for (const [key, child] of Object.entries(node)) yield* amountsWithoutUnit(child, `${path}/${key}`);
}
