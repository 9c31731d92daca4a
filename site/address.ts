/**
 * A site path (`/en/countries/armenia/#money`) as seen from a folder of the site (`/en/countries/tajikistan/`).
 *
 * Relative, so that the site works from any folder: `../armenia/#money`; `./` for the folder itself.
 */
export function relativeAddress(fromFolder: string, to: string): string {
  const [path = "", tail] = splitTail(to);
  const from = fromFolder.split("/").filter(Boolean);
  const target = path.split("/").filter(Boolean);
  const file = path.endsWith("/") ? null : (target.pop() ?? null);
  let common = 0;
  while (common < from.length && common < target.length && from[common] === target[common]) common++;
  const steps = [...from.slice(common).map(() => ".."), ...target.slice(common)];
  const folder = steps.length === 0 ? "" : `${steps.join("/")}/`;
  return `${folder + (file ?? "") || "./"}${tail}`;
}

/** The path of an address without its query and fragment, and those. */
export function splitTail(address: string): [path: string, tail: string] {
  const at = address.search(/[?#]/);
  return at < 0 ? [address, ""] : [address.slice(0, at), address.slice(at)];
}

/** Folder of a page: `/en/` for the home page, `/en/countries/tajikistan/` for a profile. */
export function pageFolder(lang: string, path: string): string {
  return path === "" ? `/${lang}/` : `/${lang}/${path}/`;
}
