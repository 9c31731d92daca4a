/// <reference lib="dom" />
import { make } from "./element.ts";
import type { Stop } from "./stops.ts";

/** A stop's name and unit, then a line a value. */
export function noteOf(stop: Stop, unit: string): HTMLElement[] {
  const head = make("p", "reader-head", {}, stop.name);
  if (unit !== "") head.append(" ", make("span", "", {}, unit));
  const lines = stop.values.map((v) => {
    const line = make("p", "");
    line.append(make("b", v.direction, {}, v.text));
    if (v.name !== "") line.append(` ${v.name}`);
    if (v.status !== "") line.append(" ", make("em", "", {}, v.status));
    return line;
  });
  return [head, ...lines];
}
