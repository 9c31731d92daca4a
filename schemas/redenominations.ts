import type { Text2 } from "./language.ts";

/** How well a row is supported: nobody has the central banks' own pages with both the day and the factor. */
export const confidences = {
  law: { en: "text of the decree on a legal site", ru: "текст указа на правовом сайте" },
  bank: { en: "the central bank’s words, copied by others", ru: "слова центрального банка в чужой копии" },
  press: { en: "press", ru: "пресса" },
  "weak factor": {
    en: "the day is well supported, the factor is not",
    ru: "день подтверждён хорошо, отношение – слабо",
  },
  weak: { en: "weak: a page without a source of its own", ru: "слабо: страница без собственного источника" },
} as const satisfies Record<string, Text2>;
export type Confidence = keyof typeof confidences;

/** A change of the scale of an economy's money (M-334): its history before the day is divided by the factor first. */
export interface Redenomination {
  readonly ref_area: string;
  /** First day of the new money. */
  readonly valid_from: string;
  /** Old units per new unit. */
  readonly factor: number;
  readonly what: Text2;
  /** Where the factor is said. */
  readonly evidence: string;
  /** Where the day is said, when it is another page. */
  readonly dayEvidence?: string;
  readonly confidence: Confidence;
}

const row = (
  ref_area: string,
  valid_from: string,
  factor: number,
  what: readonly [en: string, ru: string],
  confidence: Confidence,
  evidence: string,
  dayEvidence?: string,
): Redenomination => ({
  ref_area,
  valid_from,
  factor,
  what: { en: what[0], ru: what[1] },
  confidence,
  evidence,
  ...(dayEvidence !== undefined && { dayEvidence }),
});

/** Redenominations and first national money of the ten, by economy and day; each with the page where it was seen. */
export const redenominations: readonly Redenomination[] = [
  row(
    "ARM",
    "1993-11-22",
    200,
    ["roubles to drams", "рубли на драмы"],
    "weak factor",
    "https://goldseiten.de/kurse/AMD.php",
    "https://iravaban.net/en/406094.html",
  ),
  row(
    "BLR",
    "1994-08-20",
    10,
    ["Belarusian roubles, tenfold", "белорусские рубли, десятикратно"],
    "press",
    "https://belsat.eu/?p=222094",
  ),
  row(
    "BLR",
    "2000-01-01",
    1000,
    ["Belarusian roubles to those of 2000", "белорусские рубли на рубли 2000 года"],
    "law",
    "http://pravo.kulichki.net/otrasl/fin/fin00592.htm",
  ),
  row(
    "BLR",
    "2016-07-01",
    10_000,
    ["Belarusian roubles of 2000 to those of 2009", "белорусские рубли 2000 года на рубли образца 2009 года"],
    "bank",
    "https://kamunikat.net/novyye-denezhnyye-znaki-respubliki-belarus-obraztsa-2009-goda",
  ),
  row(
    "GEO",
    "1995-09-25",
    1_000_000,
    [
      "coupons to lari; the only legal tender from 2 October",
      "купоны на лари; единственное платёжное средство со 2 октября",
    ],
    "press",
    "https://jamestown.org/program/georgian-national-currency-introduced/",
  ),
  row(
    "KAZ",
    "1993-11-15",
    500,
    ["roubles to tenge", "рубли на тенге"],
    "press",
    "https://newstaraz.kz/v-natsbanke-rasskazali-kak-v-90-e-godyi-provodilsya-raschet-obema-potrebnosti-v-tenge",
    "https://www.inform.kz/amp/segodnya-den-nacional-noy-valyuty-kazahstana_a2510299",
  ),
  row(
    "KGZ",
    "1993-05-10",
    200,
    ["roubles to som; 260 in the last days of the exchange", "рубли на сомы; в последние дни обмена 260"],
    "weak",
    "https://123nalog.ru/1-som-v-rublah-na-segodna-kalkulator/",
  ),
  row(
    "MDA",
    "1993-11-29",
    1000,
    ["coupons to lei", "купоны на леи"],
    "weak factor",
    "https://hmong.ru/ru/%D0%9C%D0%BE%D0%BB%D0%B4%D0%B0%D0%B2%D1%81%D0%BA%D0%B8%D0%B9_%D0%BA%D1%83%D0%BF%D0%BE%D0%BD",
    "https://www.bnm.md/ro/node/66164",
  ),
  row(
    "RUS",
    "1998-01-01",
    1000,
    ["Russian roubles to those of 1998", "российские рубли на рубли 1998 года"],
    "law",
    "http://fox-notes.ru/gezetz/gesetz_RF_080613_AA1.htm",
  ),
  row(
    "TJK",
    "1995-05-10",
    100,
    [
      "Russian roubles to Tajik roubles; pages name 6, 10 or 15 May",
      "российские рубли на таджикские; называют 6, 10 и 15 мая",
    ],
    "weak",
    "http://actsofrandomphilately.blogspot.com/2012/10/",
  ),
  row(
    "TJK",
    "2000-10-30",
    1000,
    ["Tajik roubles to somoni", "таджикские рубли на сомони"],
    "weak factor",
    "https://coinsfrom.ru/katalog/banknotes/foreign-country/aziya/tajikistan",
    "https://khovar.tj/rus/2010/08/kupyury-dostoinstvom-v-3-200-i-500-somoni-budut-vypushheny-v-oborot-v-rt",
  ),
  row(
    "UKR",
    "1996-09-02",
    100_000,
    ["karbovanets to hryvnia", "карбованцы на гривны"],
    "law",
    "https://cis-legislation.com/document.fwx?rgn=11335",
  ),
  row(
    "UZB",
    "1994-07-01",
    1000,
    ["sum-coupons to sum", "сум-купоны на сумы"],
    "weak factor",
    "http://hozir.org/xalqaro-turizm.html?page=13",
    "https://sovminrk.gov.uz/uz/pages/show/2589?mobile=true",
  ),
];
