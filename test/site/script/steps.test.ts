import { expect, test } from "vitest";
import { step, towards } from "../../../site/script/steps.ts";

test("keys move along periods and stop at the ends", () => {
  expect(step("ArrowRight", 3, 10)).toBe(4);
  expect(step("ArrowRight", 9, 10)).toBe(9);
  expect(step("PageDown", 4, 10)).toBe(0);
  expect(step("End", 2, 10)).toBe(9);
  expect(step("a", 2, 10)).toBeNull();
});

test("down a list of rows is on", () => {
  expect(step("ArrowDown", 3, 10, true)).toBe(4);
  expect(step("PageUp", 3, 10, true)).toBe(0);
});

test("an arrow leads to the nearest mark that lies rather that way than aside", () => {
  const grid = [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => ({ x: column * 30, y: row * 20 })));
  expect(towards("ArrowRight", 4, grid)).toBe(5);
  expect(towards("ArrowLeft", 4, grid)).toBe(3);
  expect(towards("ArrowUp", 4, grid)).toBe(1);
  expect(towards("ArrowDown", 4, grid)).toBe(7);
  expect(towards("ArrowRight", 5, grid)).toBe(5);
  expect(towards("Home", 4, grid)).toBe(0);
  expect(towards("x", 4, grid)).toBeNull();
});
