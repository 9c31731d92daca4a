import type { Lang } from "../../schemas/language.ts";
import type { FigureContext } from "../figures/context.ts";
import type { CorridorRows } from "./rows.ts";

/** What a citation needs of the page: its language and the day on which files were received. */
export function citing(rows: Pick<CorridorRows, "cards" | "heldOn" | "retrievedOn">, lang: Lang): FigureContext {
  return {
    lang,
    area: "",
    cards: rows.cards,
    inputs: new Map(),
    heldOn: rows.heldOn,
    ...(rows.retrievedOn && { retrievedOn: rows.retrievedOn }),
    findings: () => [],
  };
}
