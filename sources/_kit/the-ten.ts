import { areaByCode, theTen } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import type { Answer } from "../../schemas/request.ts";

/**
 * All of the ten are among the economies of an answer about the whole world, which itself names none.
 *
 * @throws Fault `answer/missing`.
 */
export function expectTen(answer: Answer, codes: Iterable<string>, what: string): void {
  const found = new Set([...codes].map((code) => areaByCode(code)?.id ?? code));
  const absent = theTen.find(({ id }) => !found.has(id));
  if (absent)
    throw new Fault("answer/missing", `the answer says nothing of "${absent.id}" in "${what}"`, {
      at: answer.url,
      hint: "nothing of it is taken in; open the address once by hand: has the publisher left the country out?",
    });
}
