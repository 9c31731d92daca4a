import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Plain } from "../store.ts";
import type { Table } from "../tables.ts";

/** How well each rule finds faults planted in real vintages, and how often it speaks of good ones; measured apart from builds. */
export const Measured = z.array(
  z.strictObject({
    rule_id: z.string(),
    planted: z.number().int().nonnegative(),
    detected: z.number().int().nonnegative(),
    figures_checked: z.number().int().nonnegative(),
    alarms: z.number().int().nonnegative(),
    measured_on: z.iso.date(),
  }),
);
export type Measured = z.infer<typeof Measured>;

const FILE = fileURLToPath(new URL("measured.json", import.meta.url));

/** Rows of `rule_measured`; none where nothing was measured yet. */
export function measuredRows(path = FILE): Plain[][] {
  if (!existsSync(path)) return [];
  const list = Measured.parse(JSON.parse(readFileSync(path, "utf8")));
  return list.map((m) => [m.rule_id, m.planted, m.detected, m.figures_checked, m.alarms, m.measured_on]);
}

const integer = (name: string, en: string, ru: string) => ({ name, type: "integer", about: { en, ru } });

export const measuredTable: Table = {
  name: "rule_measured",
  about: {
    en: "How well a rule of the checks works, by faults planted in real vintages; empty if not measured.",
    ru: "Насколько хорошо работает правило проверки, по ошибкам, внесённым в настоящие версии данных; пусто, если не измерено.",
  },
  columns: [
    { name: "rule_id", type: "varchar", about: { en: "rule", ru: "правило" } },
    integer("planted", "faults planted", "внесено ошибок"),
    integer("detected", "of these, found", "из них найдено"),
    integer("figures_checked", "figures of good vintages looked at", "проверено чисел в версиях без внесённых ошибок"),
    integer("alarms", "findings on figures that are right", "замечаний к верным числам"),
    {
      name: "measured_on",
      type: "varchar",
      about: { en: "day of the measurement", ru: "день измерения" },
    },
  ],
};
