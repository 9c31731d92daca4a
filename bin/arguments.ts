import { z } from "zod";
import { theTen } from "../schemas/areas.ts";
import { Fault } from "../schemas/fault.ts";
import { sources } from "../sources/index.ts";
import { lawSources } from "../sources/law.ts";

/** An ISO date given on the command line. @throws Fault `usage/date`. */
export function isoDate(text: string, option: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new Fault("usage/date", `${option} takes a date, not "${text}"`, { hint: "write it as 2024-12-31" });
}

/** How many levels to follow. @throws Fault `usage/depth`. */
export function depthOf(text: string): number {
  if (/^(1?\d|20)$/.test(text)) return Number(text);
  throw new Fault("usage/depth", `--depth takes a number of levels, not "${text}"`, {
    hint: "write a whole number from 0 to 20",
  });
}

/** How many lines to print. @throws Fault `usage/most`. */
export function mostOf(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new Fault("usage/most", `--most takes a number of lines, not "${text}"`, {
    hint: "write a whole number from 1 on",
  });
}

/** The id of a source held. @throws Fault `source/unknown`. */
export function knownSource(id: string): string {
  const ids = [...sources.map((s) => s.id), ...lawSources.map((s) => s.id)];
  if (ids.includes(id)) return id;
  throw new Fault("source/unknown", `there is no source "${id}"`, { hint: `sources: ${ids.join(", ")}` });
}

/** The code of one of the ten economies, in any case of letters. @throws Fault `usage/country`. */
export function oneOfTen(code: string): string {
  const ten: readonly string[] = theTen.map((t) => t.id);
  const id = code.trim().toUpperCase();
  if (ten.includes(id)) return id;
  throw new Fault("usage/country", `"${code}" is not one of the ten countries`, { hint: `codes: ${ten.join(", ")}` });
}

/** A year given on the command line, the last one unless given. @throws Fault `usage/year`. */
export function yearOf(text: string | undefined): string {
  const last = String(new Date().getUTCFullYear() - 1);
  const year = text ?? last;
  if (/^(19|20)\d\d$/.test(year)) return year;
  throw new Fault("usage/year", `"${year}" is not a year`, { hint: `write it as: ${last}` });
}

/**
 * The public address of a site: that given, else that of the environment, ending in a slash; null for none.
 *
 * @throws Fault `usage/base-url` for what is no address of a folder on a web server.
 */
export function baseUrl(given: string | undefined, environment = process.env.MIRPAL_BASE_URL): string | null {
  const text = (given ?? environment ?? "").trim();
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password)
    throw new Fault("usage/base-url", `"${text}" can't be the address of a site`, {
      hint: "write it as https://example.org/profiles/",
    });
  return `${url.href.replace(/\/+$/, "")}/`;
}
