import { Fault } from "../../schemas/fault.ts";
import { RELEASE_ID } from "../../schemas/release.ts";
import type { BuildStep } from "../build.ts";
import type { Home } from "../home.ts";
import { listManifests } from "../manifests.ts";
import { release } from "../release.ts";

/**
 * Builds a release that was made before again, as the home's database.
 *
 * @throws Fault `release/id`, `export/release` where there is none of that name, `export/changed` where it does not come out
 *   as it was: then it would bear a name that is not its own.
 */
export async function releaseAgain(home: Home, id: string, onStep: (step: BuildStep) => void): Promise<void> {
  const made = listManifests(home).map((m) => m.id);
  if (RELEASE_ID.test(id) && !made.includes(id))
    throw new Fault("export/release", `there is no release "${id}"`, {
      hint: `make it with: npx mirpal build --release ${id}; releases: ${made.join(", ") || "–"}`,
    });
  const { differences } = await release(home, id, { onStep });
  if (differences.length > 0)
    throw new Fault("export/changed", `the release "${id}" does not come out as it was; nothing was written`, {
      hint: `take the code of its tag; npx mirpal build --release ${id} says why; files that differ: ${differences.length}`,
    });
}
