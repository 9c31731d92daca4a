import type { Text2 } from "../schemas/language.ts";
import type { InstrumentKind, InstrumentStatus } from "../schemas/law.ts";

/**
 * An act that several records describe, in one country's file or in several: one row of `legal_instrument`.
 *
 * Records were matched by a person reading both; nothing is matched by likeness at run time. A field left out is taken
 * from the records, which must then agree (a month and a day within it agree); `null` leaves it empty.
 */
export interface SharedInstrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  /** Record ids; the first lends title and link. A record on two conventions stands in both, and points to the earlier entry. */
  readonly records: readonly string[];
  /** Why these are one. */
  readonly why: string;
  /** A convention: a record's date of adoption is the country's own act, not the convention's. */
  readonly convention?: true;
  readonly title?: Text2;
  readonly lang?: string;
  readonly number?: string | null;
  readonly issuer?: Text2;
  readonly adopted?: string | null;
  readonly in_force?: string | null;
  readonly status?: InstrumentStatus;
  /** Where sources disagree. */
  readonly note?: Text2;
}

/** All of them: unions and the CIS, agreements between two of the ten, acts with several records, conventions. */
export const sharedInstruments: readonly SharedInstrument[] = [
  {
    id: "eaeu-treaty-2014",
    kind: "TREATY_MULTI",
    records: [
      "blr-treaty-on-the-eurasian-economic-union",
      "kaz-treaty-on-the-eurasian-economic-union",
      "kaz-eaeu-treaty-article-97-national-treatment-of-workers",
      "rus-treaty-on-the-eurasian-economic-union",
    ],
    why: "the founding treaty: same title, signature 29 May 2014 and effect 1 January 2015; the second Kazakh record is its Article 97",
    number: null,
  },
  {
    id: "eaeu-accession-armenia",
    kind: "TREATY_MULTI",
    records: [
      "arm-treaty-on-armenias-accession-to-the-eurasian-economic",
      "arm-residence-permit-holders-not-covered-by-eaeu-labour",
    ],
    why: "the note on residence permits dates the membership that the accession treaty brought",
    in_force: null,
    note: {
      en: "Sources disagree on the start of membership: 1 or 2 January 2015; signature 9 October 2014, announced for 10 October by another source.",
      ru: "Источники расходятся о начале членства: 1 или 2 января 2015 г.; подписание 9 октября 2014 г., другой источник объявлял 10 октября.",
    },
  },
  {
    id: "eaeu-accession-kyrgyz-republic",
    kind: "TREATY_MULTI",
    records: [
      "kgz-treaty-on-kyrgyzstans-accession-to-the-eurasian-economic",
      "kgz-eaeu-membership-kyrgyz-nationals-exempt-from-russian-patent",
    ],
    why: "both records date the same accession and name each other’s date as the conflicting one",
    in_force: null,
    note: {
      en: "Sources disagree on the entry into force: 6 or 12 August 2015.",
      ru: "Источники расходятся о дате вступления в силу: 6 или 12 августа 2015 г.",
    },
  },
  {
    id: "eaeu-pension-agreement-2019",
    kind: "TREATY_MULTI",
    records: [
      "arm-agreement-on-pension-provision-of-workers-of-the",
      "blr-agreement-on-pension-provision-of-workers-of-the",
      "kaz-agreement-on-pension-provision-of-workers-of-the",
      "kgz-agreement-on-pension-provision-of-workers-of-the",
      "rus-agreement-on-pension-provision-of-workers-of-the",
    ],
    why: "one agreement of five members: same title, St Petersburg, 20 December 2019",
  },
  {
    id: "cis-labour-migration-agreement-1994",
    kind: "TREATY_MULTI",
    records: [
      "kaz-cis-agreement-on-cooperation-in-labour-migration-and",
      "kgz-cis-agreement-on-cooperation-in-labour-migration-and",
      "rus-cis-agreement-on-cooperation-in-labour-migration-and",
      "tjk-cis-agreement-on-cooperation-in-labour-migration-and",
      "mda-denunciation-of-the-cis-labour-migration-agreement-of",
    ],
    why: "same title and date, Moscow, 15 April 1994; the Moldovan record is about leaving it and gives its date",
    adopted: "1994-04-15",
  },
  {
    id: "cis-pension-agreement-1992",
    kind: "TREATY_MULTI",
    records: [
      "arm-cis-agreement-on-guarantees-of-pension-rights-of",
      "arm-cis-agreement-on-guaranteeing-rights-of-cis-citizens",
    ],
    why: "two sources of one country on the only CIS agreement on pension rights; one gives the signature, the other the year of effect",
  },
  {
    id: "eurasec-medical-certification-draft",
    kind: "TREATY_MULTI",
    records: [
      "kaz-draft-eurasec-agreement-on-medical-certification-of-labour",
      "kgz-draft-eurasec-agreement-on-medical-certification-of-labour",
      "rus-draft-eurasec-agreement-on-medical-certification-of-labour",
      "tjk-draft-eurasec-agreement-on-medical-certification-of-labour",
    ],
    why: "one draft, one leaflet, repeated for the states it would bind",
  },
  {
    id: "kaz-kgz-uzb-free-labour-movement-1997",
    kind: "TREATY_MULTI",
    records: [
      "kaz-agreement-kazakhstan-kyrgyzstan-uzbekistan-on-conditions-for-free",
      "kgz-agreement-kazakhstan-kyrgyzstan-uzbekistan-on-conditions-for-free",
      "uzb-agreement-kazakhstan-kyrgyzstan-uzbekistan-on-conditions-for-free",
    ],
    why: "one agreement of three parties, 14 March 1997",
  },
  {
    id: "kaz-kgz-stay-without-registration",
    kind: "TREATY_BI",
    records: [
      "kaz-kyrgyzstan-kazakhstan-agreement-30-days-without-registration",
      "kgz-kyrgyzstan-kazakhstan-agreement-30-days-without-registration",
    ],
    why: "one agreement of the two states: same parties, 30 days instead of 5, same source",
  },
  {
    id: "arm-rus-stay-without-registration",
    kind: "TREATY_BI",
    records: [
      "arm-armenia-russia-agreement-30-days-without-registration",
      "rus-armenia-russia-agreement-30-days-without-registration",
    ],
    why: "one agreement of the two states: same parties, 30 days, same source",
  },
  {
    id: "kgz-rus-stay-2015",
    kind: "TREATY_BI",
    records: [
      "kgz-kyrgyzstan-russia-agreement-on-stay-30-days-without",
      "rus-kyrgyzstan-russia-agreement-on-stay-30-days-without",
    ],
    why: "one agreement of the two states, St Petersburg, 19 June 2015",
  },
  {
    id: "blr-rus-equal-rights-1998",
    kind: "TREATY_BI",
    records: [
      "blr-treaty-between-russia-and-belarus-on-the-equal",
      "rus-treaty-between-russia-and-belarus-on-the-equal",
    ],
    why: "one treaty of the two states, 25 December 1998",
    lang: "ru",
  },
  {
    id: "union-state-treaty-1999",
    kind: "TREATY_BI",
    records: [
      "blr-treaty-on-the-establishment-of-the-union-state",
      "rus-treaty-on-the-establishment-of-the-union-state",
    ],
    why: "one treaty of the two states, 8 December 1999",
  },
  {
    id: "blr-rus-freedom-of-movement-2006",
    kind: "TREATY_BI",
    records: [
      "blr-agreement-on-equal-rights-to-freedom-of-movement",
      "rus-agreement-on-equal-rights-to-freedom-of-movement",
    ],
    why: "one agreement of the two states, 24 January 2006",
  },
  {
    id: "union-state-migration-concept",
    kind: "SOFT",
    records: ["blr-union-state-migration-policy-concept", "rus-union-state-migration-policy-concept"],
    why: "one concept of the Union State, 4 November of a year not shown, plan to 2025",
  },
  {
    id: "blr-tjk-temporary-employment-2011",
    kind: "TREATY_BI",
    records: [
      "blr-tajikistan-belarus-agreement-temporary-employment-of-each-others",
      "tjk-tajikistan-belarus-agreement-temporary-employment-of-each-others",
    ],
    why: "one agreement of the two states, 28 October 2011",
  },
  {
    id: "blr-ukr-pensions-1995",
    kind: "TREATY_BI",
    records: [
      "blr-agreement-between-ukraine-and-belarus-on-guarantees-of",
      "ukr-agreement-between-ukraine-and-belarus-on-guarantees-of",
    ],
    why: "one agreement of the two states, 14 December 1995",
  },
  {
    id: "geo-ukr-pensions-1995",
    kind: "TREATY_BI",
    records: [
      "geo-georgia-ukraine-agreement-on-cooperation-in-pension-provision",
      "ukr-georgia-ukraine-agreement-on-cooperation-in-pension-provision",
    ],
    why: "one agreement of the two states, 9 January 1995",
  },
  {
    id: "kaz-tjk-labour-2006",
    kind: "TREATY_BI",
    records: [
      "kaz-kazakhstan-tajikistan-agreement-on-labour-activity-and-protection",
      "tjk-kazakhstan-tajikistan-agreement-on-labour-activity-and-protection",
    ],
    why: "one agreement of the two states, 4 May 2006",
  },
  {
    id: "kaz-tjk-labour-migration-2018",
    kind: "TREATY_BI",
    records: [
      "kaz-tajikistan-kazakhstan-agreement-labour-migration-cooperation",
      "tjk-tajikistan-kazakhstan-agreement-labour-migration-cooperation",
    ],
    why: "one agreement of the two states, 14 March 2018",
  },
  {
    id: "kgz-tjk-labour-1998",
    kind: "TREATY_BI",
    records: [
      "kgz-tajikistan-kyrgyzstan-agreement-labour-activity-and-social-protection",
      "tjk-tajikistan-kyrgyzstan-agreement-labour-activity-and-social-protection",
    ],
    why: "one agreement of the two states, 6 May 1998",
  },
  {
    id: "kgz-rus-organised-recruitment-2014",
    kind: "TREATY_BI",
    records: [
      "kgz-russia-kyrgyzstan-agreement-on-organised-recruitment-of-kyrgyz",
      "rus-russia-kyrgyzstan-agreement-on-organised-recruitment-of-kyrgyz",
    ],
    why: "one agreement of the two states, 13 November 2014",
  },
  {
    id: "kgz-rus-labour",
    kind: "TREATY_BI",
    records: [
      "kgz-russia-kyrgyzstan-agreement-on-labour-activity-and-social",
      "rus-russia-kyrgyzstan-agreement-on-labour-activity-and-social",
    ],
    why: "one agreement of the two states: same original title and the same protocol of 22 September 2003",
    lang: "ru",
  },
  {
    id: "kaz-rus-readmission-2012",
    kind: "TREATY_BI",
    records: ["kaz-kazakhstan-russia-readmission-agreement", "rus-kazakhstan-russia-readmission-agreement"],
    why: "one agreement of the two states, Astana, 7 June 2012",
    number: null,
  },
  {
    id: "kaz-uzb-readmission-2012",
    kind: "TREATY_BI",
    records: [
      "kaz-kazakhstan-uzbekistan-agreement-on-readmission-of-persons",
      "uzb-kazakhstan-uzbekistan-agreement-on-readmission-of-persons",
    ],
    why: "one agreement of the two states, Astana, 7 September 2012",
    number: null,
  },
  {
    id: "kaz-kgz-readmission-2016",
    kind: "TREATY_BI",
    records: ["kaz-kazakhstan-kyrgyzstan-readmission-agreement", "kgz-kazakhstan-kyrgyzstan-readmission-agreement"],
    why: "one agreement of the two states, Astana, 17 October 2016",
    number: null,
  },
  {
    id: "rus-tjk-labour-2004",
    kind: "TREATY_BI",
    records: [
      "rus-agreement-between-russia-and-tajikistan-on-labour-activity",
      "tjk-agreement-between-russia-and-tajikistan-on-labour-activity",
    ],
    why: "one agreement of the two states, 16 October 2004",
  },
  {
    id: "rus-tjk-organised-recruitment-2019",
    kind: "TREATY_BI",
    records: [
      "rus-agreement-between-russia-and-tajikistan-on-organised-recruitment",
      "tjk-agreement-between-russia-and-tajikistan-on-organised-recruitment",
    ],
    why: "one agreement of the two states, Moscow, 17 April 2019",
  },
  {
    id: "rus-tjk-urals-house-2012",
    kind: "SOFT",
    records: [
      "rus-tripartite-cooperation-agreement-on-organised-recruitment-urals-house",
      "tjk-tripartite-cooperation-agreement-on-organised-recruitment-urals-house",
    ],
    why: "one agreement of three bodies of the two countries, 4 December 2012; not a treaty between states",
  },
  {
    id: "rus-tjk-pensions-2021",
    kind: "TREATY_BI",
    records: [
      "rus-agreement-with-tajikistan-on-cooperation-in-pension-provision",
      "tjk-agreement-with-russia-on-cooperation-in-pension-provision",
    ],
    why: "one agreement of the two states, Dushanbe, 15 September 2021",
    number: null,
  },
  {
    id: "rus-uzb-labour-2007",
    kind: "TREATY_BI",
    records: [
      "rus-uzbekistan-russia-agreement-on-labour-activity-and-protection",
      "uzb-uzbekistan-russia-agreement-on-labour-activity-and-protection",
    ],
    why: "one agreement of the two states, 4 July 2007",
  },
  {
    id: "rus-uzb-organised-recruitment-2017",
    kind: "TREATY_BI",
    records: [
      "rus-agreement-with-uzbekistan-on-organised-recruitment-of-uzbek",
      "uzb-agreement-with-russia-on-organised-recruitment-of-uzbek",
    ],
    why: "one agreement of the two states, visit of 4–5 April 2017",
  },
  {
    id: "rus-uzb-migration-offices-2017",
    kind: "TREATY_BI",
    records: [
      "rus-uzbekistan-russia-agreement-on-mutual-representative-offices-of",
      "uzb-uzbekistan-russia-agreement-on-mutual-representative-offices-of",
    ],
    why: "one agreement of the two states, 5 April 2017",
  },
  {
    id: "rus-ukr-readmission-2012",
    kind: "TREATY_BI",
    records: ["rus-ukraine-russia-readmission-agreement-2012", "ukr-ukraine-russia-readmission-agreement-2012"],
    why: "one agreement of the two states, 22 October 2012",
  },
  {
    id: "ukr-resolution-692-2022",
    kind: "GOV_RES",
    records: [
      "ukr-termination-of-the-ukraine-russia-visa-free-agreement",
      "rus-termination-of-the-ukraine-russia-visa-free-agreement",
    ],
    why: "one Ukrainian resolution: No. 692 of 17 June 2022; the Russian file repeats it as the other side",
    issuer: { en: "Cabinet of Ministers of Ukraine", ru: "Кабинет министров Украины" },
  },
  {
    id: "rus-decree-555-2014",
    kind: "GOV_RES",
    records: [
      "tjk-internal-passports-not-accepted-for-entry-to-russia",
      "rus-travel-passport-requirement-for-cis-nationals-from-1",
    ],
    why: "one Russian act: No. 555 of 17 June 2014; the Tajik record names the Government",
    number: "No. 555",
    issuer: { en: "Government of the Russian Federation", ru: "Правительство Российской Федерации" },
  },
  {
    id: "blr-law-353-z-2016",
    kind: "LAW",
    records: ["blr-law-no-353-z-amending-the-law-on", "blr-2016-changes-highly-qualified-workers-and-permit-extension"],
    why: "one law: No. 353-Z of 5 January 2016",
  },
  {
    id: "geo-labour-migration-amendments-2023",
    kind: "LAW",
    records: [
      "geo-2023-amendments-certification-of-intermediary-companies",
      "geo-electronic-registration-of-foreign-employees-by-employers",
      "geo-private-employment-agencies-fee-charging-ban-and-annual",
    ],
    why: "the third record names both the certification and the electronic registration as the amendments of September 2023",
  },
  {
    id: "kaz-law-477-iv-2011",
    kind: "LAW",
    records: ["kaz-law-on-migration-of-population", "kaz-new-migration-law-adopted-july-2011-programme-result"],
    why: "the leaflet’s law of July 2011 is, by the record, Law No. 477-IV",
    lang: "ru",
  },
  {
    id: "mda-law-180-2008",
    kind: "LAW",
    records: ["mda-law-on-labour-migration", "mda-right-to-work-decision-by-the-national-employment"],
    why: "both records give Law 180 of 2008",
    lang: "ru",
    status: "repealed",
    number: "No. 180-XVI",
    note: {
      en: "Repealed by Law No. 278 of 29 November 2018; a source gives 1 March 2018 as the last day, which is earlier, so the end is left open.",
      ru: "Отменён Законом № 278 от 29 ноября 2018 г.; источник указывает последним днём 1 марта 2018 г., что раньше, поэтому дата окончания не указана.",
    },
  },
  {
    id: "mda-eu-readmission-2007",
    kind: "TREATY_BI",
    records: [
      "mda-eu-moldova-readmission-agreement-and-implementing-protocols",
      "mda-eu-moldova-readmission-and-visa-facilitation-agreements-mobility",
    ],
    why: "one agreement with the European Union, in force in January 2008",
    adopted: "2007-10-10",
    note: {
      en: "Signed on 10 October 2007; another source dates the text 19 December 2007.",
      ru: "Подписано 10 октября 2007 г.; другой источник датирует текст 19 декабря 2007 г.",
    },
  },
  {
    id: "ukr-nbu-resolution-18-2022",
    kind: "CB_ACT",
    records: [
      "ukr-nbu-resolution-no-18-wartime-banking-and-currency",
      "ukr-cross-border-p2p-transfers-limited-to-uah-100",
    ],
    why: "one resolution: No. 18 of 24 February 2022; the second record gives it as amended in April 2022",
    number: "No. 18",
    adopted: "2022-02-24",
    issuer: { en: "National Bank of Ukraine", ru: "Национальный банк Украины" },
  },
  {
    id: "uzb-zru-1074-2025",
    kind: "LAW",
    records: ["uzb-law-on-registration-at-place-of-residence-and", "uzb-simplified-rule-in-force-from-2025-10-working"],
    why: "one law: ZRU-1074 of 10 July 2025",
  },
  {
    id: "uzb-pp-3839-2018",
    kind: "DECREE",
    records: [
      "uzb-agency-for-external-labour-migration-regulation-resolution-pp",
      "uzb-abolition-of-the-permit-to-work-abroad-private",
    ],
    why: "one presidential resolution: PP-3839 of 5 July 2018",
    issuer: { en: "President of Uzbekistan", ru: "Президент Узбекистана" },
  },
  {
    id: "uzb-zru-573-2019",
    kind: "LAW",
    records: [
      "uzb-law-on-currency-regulation-new-edition",
      "uzb-current-international-operations-without-restrictions-non-trade-transfers",
    ],
    why: "one law: ZRU-573 of 22 October 2019",
  },
  {
    id: "icrmw-1990",
    kind: "TREATY_MULTI",
    records: [
      "arm-international-convention-on-the-protection-of-the-rights",
      "blr-international-convention-on-the-protection-of-the-rights",
      "geo-international-convention-on-the-protection-of-the-rights",
      "kaz-international-convention-on-the-protection-of-the-rights",
      "kgz-international-convention-on-the-protection-of-the-rights",
      "mda-international-convention-on-the-protection-of-the-rights",
      "rus-international-convention-on-the-protection-of-the-rights",
      "tjk-international-convention-on-the-protection-of-the-rights",
      "ukr-international-convention-on-the-protection-of-the-rights",
    ],
    why: "UNTS 39481 in every record",
    convention: true,
    title: {
      en: "International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families",
      ru: "Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей",
    },
    number: "UNTS 39481",
    adopted: "1990-12-18",
    in_force: "2003-07-01",
  },
  {
    id: "ilo-c097-1949",
    kind: "TREATY_MULTI",
    records: [
      "arm-ilo-convention-no-97-migration-for-employment-revised",
      "blr-ilo-convention-no-97-not-listed-as-ratifying",
      "geo-ilo-convention-no-97-not-listed-as-ratifying",
      "kaz-ilo-convention-no-97-not-listed-as-ratifying",
      "kgz-ilo-convention-no-97-migration-for-employment-revised",
      "mda-ilo-convention-no-97-migration-for-employment-revised",
      "tjk-ilo-convention-no-97-migration-for-employment-revised",
    ],
    why: "C097 in every record",
    convention: true,
    title: {
      en: "ILO Convention No. 97, Migration for Employment (Revised), 1949",
      ru: "Конвенция МОТ № 97 о работниках-мигрантах (пересмотренная в 1949 г.)",
    },
    number: "C097",
    adopted: "1949",
    in_force: "1952-01-22",
  },
  {
    id: "ilo-c143-1975",
    kind: "TREATY_MULTI",
    records: [
      "arm-ilo-convention-no-143-migrant-workers-supplementary-provisions",
      "tjk-ilo-convention-no-143-migrant-workers-supplementary-provisions",
    ],
    why: "C143 in both records",
    convention: true,
    title: {
      en: "ILO Convention No. 143, Migrant Workers (Supplementary Provisions), 1975",
      ru: "Конвенция МОТ № 143 о работниках-мигрантах (дополнительные положения), 1975 г.",
    },
    number: "C143",
    adopted: "1975-06-24",
    in_force: "1978-12-09",
  },
  {
    id: "ilo-c181-1997",
    kind: "TREATY_MULTI",
    records: [
      "geo-ilo-convention-no-181-private-employment-agencies-1997",
      "mda-ilo-convention-no-181-private-employment-agencies-1997",
    ],
    why: "C181 in both records",
    convention: true,
    title: {
      en: "ILO Convention No. 181, Private Employment Agencies, 1997",
      ru: "Конвенция МОТ № 181 о частных агентствах занятости, 1997 г.",
    },
    number: "C181",
    adopted: "1997-06-19",
    in_force: null,
  },
  {
    id: "refugee-convention-1951",
    kind: "TREATY_MULTI",
    records: [
      "kaz-1951-convention-relating-to-the-status-of-refugees",
      "kgz-1951-convention-relating-to-the-status-of-refugees",
      "tjk-1951-convention-relating-to-the-status-of-refugees",
      "mda-1951-convention-relating-to-the-status-of-refugees",
      "ukr-1951-convention-relating-to-the-status-of-refugees",
      "uzb-1951-refugee-convention-and-1967-protocol-not-a",
    ],
    why: "the Convention named in every record; the Kyrgyz and Tajik summaries date this one only",
    convention: true,
    title: { en: "Convention relating to the Status of Refugees (1951)", ru: "Конвенция о статусе беженцев (1951)" },
    number: null,
    adopted: "1951",
    in_force: null,
  },
  {
    id: "refugee-protocol-1967",
    kind: "TREATY_MULTI",
    records: [
      "arm-1967-protocol-relating-to-the-status-of-refugees",
      "blr-1967-protocol-relating-to-the-status-of-refugees",
      "kaz-1951-convention-relating-to-the-status-of-refugees",
      "mda-1951-convention-relating-to-the-status-of-refugees",
      "ukr-1951-convention-relating-to-the-status-of-refugees",
      "uzb-1951-refugee-convention-and-1967-protocol-not-a",
    ],
    why: "the Protocol named in every record; the Kyrgyz and Tajik summaries do not date it and are left out",
    convention: true,
    title: {
      en: "Protocol relating to the Status of Refugees (1967)",
      ru: "Протокол, касающийся статуса беженцев (1967)",
    },
    number: "UNTS 8791",
    adopted: "1967-01-31",
    in_force: "1967-10-04",
  },
  {
    id: "untoc-2000",
    kind: "TREATY_MULTI",
    records: ["rus-un-convention-against-transnational-organised-crime-and-its"],
    why: "first of the three treaties that the Russian ratification law names",
    convention: true,
    title: {
      en: "United Nations Convention against Transnational Organized Crime",
      ru: "Конвенция ООН против транснациональной организованной преступности",
    },
    number: null,
    adopted: null,
    in_force: null,
  },
  {
    id: "palermo-trafficking-protocol",
    kind: "TREATY_MULTI",
    records: [
      "arm-protocol-to-prevent-suppress-and-punish-trafficking-in",
      "blr-protocol-to-prevent-suppress-and-punish-trafficking-in",
      "kaz-protocol-to-prevent-suppress-and-punish-trafficking-in",
      "ukr-protocol-to-prevent-suppress-and-punish-trafficking-in",
      "uzb-protocol-to-prevent-suppress-and-punish-trafficking-in",
      "rus-un-convention-against-transnational-organised-crime-and-its",
    ],
    why: "the Protocol named in every record; the Russian law ratifies it with the Convention",
    convention: true,
    title: {
      en: "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (Palermo Protocol)",
      ru: "Протокол о предупреждении и пресечении торговли людьми, особенно женщинами и детьми, и наказании за неё (Палермский протокол)",
    },
    number: null,
    adopted: null,
    in_force: null,
  },
  {
    id: "palermo-smuggling-protocol",
    kind: "TREATY_MULTI",
    records: ["rus-un-convention-against-transnational-organised-crime-and-its"],
    why: "the Russian law ratifies it with the Convention",
    convention: true,
    title: {
      en: "Protocol against the Smuggling of Migrants by Land, Sea and Air",
      ru: "Протокол против незаконного ввоза мигрантов по суше, морю и воздуху",
    },
    number: null,
    adopted: null,
    in_force: null,
  },
  {
    id: "ets-093-1977",
    kind: "TREATY_MULTI",
    records: [
      "mda-european-convention-on-the-legal-status-of-migrant",
      "ukr-european-convention-on-the-legal-status-of-migrant",
    ],
    why: "ETS 093 in both records",
    convention: true,
    title: {
      en: "European Convention on the Legal Status of Migrant Workers (ETS 93)",
      ru: "Европейская конвенция о правовом статусе трудящихся-мигрантов (СЕД № 93)",
    },
    number: "ETS 093",
    adopted: "1977-11-24",
    in_force: "1983-05-01",
  },
  {
    id: "cis-migrant-workers-convention",
    kind: "TREATY_MULTI",
    records: ["ukr-cis-convention-on-the-legal-status-of-migrant"],
    why: "one record; listed here because it is a convention",
    convention: true,
    title: {
      en: "CIS Convention on the legal status of migrant workers and members of their families",
      ru: "Конвенция о правовом статусе трудящихся-мигрантов и членов их семей государств – участников СНГ",
    },
    number: null,
    adopted: null,
    in_force: null,
  },
];
