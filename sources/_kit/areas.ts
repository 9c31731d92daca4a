import { areaByCode, areaByName } from "../../schemas/areas.ts";

/**
 * Whether a code and a name printed beside it are of two different economies of the list. An unlisted name says nothing, nor
 * does a group's ("Micronesia" beside FSM).
 */
export function anotherArea(code: string, name: string): boolean {
  const [byCode, byName] = [areaByCode(code), areaByName(name)];
  return byCode?.kind === "economy" && byName?.kind === "economy" && byCode !== byName;
}
