import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";

const units = [
  { size: 1e9, en: "GB", ru: "ГБ" },
  { size: 1e6, en: "MB", ru: "МБ" },
  { size: 1e3, en: "KB", ru: "КБ" },
] as const;

/** Size of a file in decimal units, "1.2 MB" and "1,2 МБ"; under a thousand in bytes. */
export function formatBytes(bytes: number, lang: Lang): string {
  const unit = units.find((u) => bytes >= u.size);
  if (unit === undefined) return `${bytes}\u00a0${lang === "en" ? "bytes" : "байт"}`;
  const scaled = bytes / unit.size;
  return `${formatNumber(scaled, lang, scaled < 10 ? 1 : 0)}\u00a0${unit[lang]}`;
}
