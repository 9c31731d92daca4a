import { expect, test } from "vitest";
import { nextOrder, sorted } from "../../../site/script/sort-order.ts";

test("numbers sort by value in either language, gaps last both ways, equals keep their order", () => {
  const texts = ["−3.5", "1,200", "–", "40", "40", ""];
  expect(sorted(texts, "ascending", true, "en")).toEqual([0, 3, 4, 1, 2, 5]);
  expect(sorted(texts, "descending", true, "en")).toEqual([1, 3, 4, 0, 2, 5]);
  expect(sorted(["1\u00a0200,5", "999,5", "1\u00a0200,4"], "ascending", true, "ru")).toEqual([1, 2, 0]);
});

test("words sort as the language does, years among them by number", () => {
  expect(sorted(["Россия", "Ёлка", "Ереван", "Армения"], "ascending", false, "ru")).toEqual([3, 1, 2, 0]);
  expect(sorted(["2024", "999", ""], "ascending", false, "en")).toEqual([1, 0, 2]);
  expect(sorted(["b", "a"], "none", false, "en")).toEqual([0, 1]);
});

test("the third press undoes", () => {
  expect(nextOrder("none", true)).toBe("descending");
  expect(nextOrder("descending", true)).toBe("ascending");
  expect(nextOrder("ascending", true)).toBe("none");
  expect(nextOrder("none", false)).toBe("ascending");
});
