/**
 * Text as it is compared: small letters without marks, anything but letters and digits a space.
 *
 * So ё is е, й is и, é is e, and `LAB_FLW` is two words. Apostrophes go without a space: `O‘zbekiston`, `don’t`.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}'’‘ʻʼ`´]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
