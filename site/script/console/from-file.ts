/// <reference lib="dom" />

/** Path of a figure's query from the pages of its language, without ending: no scheme, no host, no way up. */
const NAME = /^[a-z0-9_-]+(?:\/[a-z0-9_-]+)*$/i;

/**
 * The query of a figure of this site, as an address names it (`?file=countries/tajikistan/received`).
 *
 * Null for a name that is no such path and for a file that is not there.
 *
 * @param here address of the console's page.
 */
export async function queryNamed(name: string, here: string, get: typeof fetch = fetch): Promise<string | null> {
  if (!NAME.test(name)) return null;
  try {
    const answer = await get(new URL(`../../${name}.sql`, here.replace(/[?#].*$/, "")));
    return answer.ok ? (await answer.text()).trim() : null;
  } catch {
    return null;
  }
}
