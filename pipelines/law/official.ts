/** Official publishers of law, public bodies and depositaries met among the sources; subdomains count. */
const OFFICIAL_HOSTS = [
  "parliament.am",
  "arlis.am",
  "mvd.gov.by",
  "law.by",
  "geoconsul.gov.ge",
  "commission.ge",
  "migration.commission.ge",
  "matsne.gov.ge",
  "nbg.gov.ge",
  "adilet.zan.kz",
  "enbek.gov.kz",
  "lex.justice.md",
  "igm.gov.md",
  "servicii.gov.md",
  "kremlin.ru",
  "mfa.tj",
  "passportvkd.tj",
  "bank.gov.ua",
  "gov.uz",
  "mehnat.uz",
  "europa.eu",
  "coe.int",
  "socmin.lrv.lt",
];

/** Depositaries: the United Nations Treaty Collection and the ILO (NORMLEX). */
const DEPOSITARY_HOSTS = ["treaties.un.org", "ilo.org", "ilo.int"];

const under = (hosts: readonly string[], url: string | null): boolean => {
  if (url === null) return false;
  const { hostname } = new URL(url);
  return hosts.some((h) => hostname === h || hostname.endsWith(`.${h}`));
};

/** A page of a depositary. */
export const isDepositary = (url: string | null): boolean => under(DEPOSITARY_HOSTS, url);

/** A page of an official publisher, a public body or a depositary. */
export const isOfficial = (url: string | null): boolean => under(OFFICIAL_HOSTS, url) || isDepositary(url);
