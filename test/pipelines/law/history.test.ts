import { expect, test } from "vitest";
import { believed } from "../../../pipelines/law/history.ts";

test("a row stands while its content does, ends when it changes or goes, and may come back", () => {
  const states = [
    {
      day: "2026-01-01",
      rows: [
        { id: "a", v: 1 },
        { id: "b", v: 1 },
      ],
    },
    {
      day: "2026-02-01",
      rows: [
        { id: "a", v: 2 },
        { id: "b", v: 1 },
      ],
    },
    { day: "2026-03-01", rows: [{ id: "a", v: 2 }] },
    {
      day: "2026-04-01",
      rows: [
        { id: "a", v: 2 },
        { id: "b", v: 1 },
      ],
    },
  ];
  expect(believed(states, (r) => String(r.id))).toEqual([
    { id: "a", v: 1, known_from: "2026-01-01", known_to: "2026-02-01" },
    { id: "b", v: 1, known_from: "2026-01-01", known_to: "2026-03-01" },
    { id: "a", v: 2, known_from: "2026-02-01", known_to: null },
    { id: "b", v: 1, known_from: "2026-04-01", known_to: null },
  ]);
});
