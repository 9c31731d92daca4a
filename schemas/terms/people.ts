import { termsOf } from "./term.ts";

/** Who is counted, and by which tie to a country. */
export const peopleTerms = termsOf({
  MIG: {
    name: { en: "International migrant", ru: "Международный мигрант" },
    definition: {
      en: "A person who has changed the country of usual residence, whatever the reason.",
      ru: "Человек, сменивший страну обычного проживания, независимо от причины переезда.",
    },
  },
  STK: {
    name: { en: "Migrant stock", ru: "Численность мигрантов" },
    definition: {
      en: "Number of migrants living in a country on a given date.",
      ru: "Сколько мигрантов живёт в стране на определённую дату.",
    },
  },
  FLW: {
    name: { en: "Migration flow", ru: "Миграционный поток" },
    definition: { en: "Number of people who move during a period.", ru: "Сколько человек переехало за период." },
  },
  ORIG: {
    name: { en: "Country of origin", ru: "Страна происхождения" },
    definition: {
      en: "The country people come from: of birth, of citizenship or of previous residence, as stated.",
      ru: "Страна, откуда приехали люди: по рождению, гражданству или прежнему месту жительства.",
    },
  },
  DEST: {
    name: { en: "Country of destination", ru: "Страна назначения" },
    definition: { en: "The country where migrants live or work.", ru: "Страна, где мигранты живут или работают." },
  },
  BIRTH: {
    name: { en: "Country of birth", ru: "Страна рождения" },
    definition: {
      en: "The country on whose present territory a person was born.",
      ru: "Страна, на нынешней территории которой родился человек.",
    },
  },
  CITZ: {
    name: { en: "Citizenship", ru: "Гражданство" },
    definition: {
      en: "Legal bond with a state; decides who counts as a foreign citizen.",
      ru: "Правовая связь человека с государством; по ней определяют, кто иностранный гражданин.",
    },
  },
  URES: {
    name: { en: "Usual residence", ru: "Место обычного проживания" },
    definition: {
      en: "The place where a person lives most of the time, as a rule for at least twelve months.",
      ru: "Место, где человек живёт большую часть времени, как правило не менее двенадцати месяцев.",
    },
  },
  WORKER: {
    name: { en: "Migrant worker", ru: "Трудовой мигрант (в договорах: трудящийся-мигрант)" },
    definition: {
      en: "A person who works, or is about to work, for pay in a state of which he or she is not a citizen.",
      ru: "Человек, который работает или собирается работать за плату в стране, гражданином которой он не является.",
    },
  },
  SEAS: {
    name: { en: "Seasonal worker", ru: "Сезонный работник" },
    definition: {
      en: "A migrant worker whose work depends on the season and lasts part of the year.",
      ru: "Трудовой мигрант, чья работа зависит от сезона и длится часть года.",
    },
  },
  FRONT: {
    name: { en: "Cross-border worker", ru: "Приграничный работник" },
    definition: {
      en: "A person living in one country and working in its neighbour, returning regularly.",
      ru: "Человек, который живёт в одной стране, работает в соседней и регулярно возвращается домой.",
    },
  },
  REF: {
    name: { en: "Refugee", ru: "Беженец" },
    definition: {
      en: "A person outside the home country owing to a well-founded fear of persecution, and those given equal protection.",
      ru: "Человек, покинувший свою страну из-за обоснованных опасений преследования, и те, кому дана такая же защита.",
    },
  },
  ASYL: {
    name: { en: "Asylum seeker", ru: "Лицо, ищущее убежища" },
    definition: {
      en: "A person whose request for protection has not yet been decided.",
      ru: "Человек, по чьему ходатайству о защите ещё нет решения.",
    },
  },
  STLESS: {
    name: { en: "Stateless person", ru: "Лицо без гражданства" },
    definition: {
      en: "A person whom no state regards as its citizen.",
      ru: "Человек, которого ни одно государство не считает своим гражданином.",
    },
  },
  TPROT: {
    name: { en: "Temporary protection", ru: "Временная защита" },
    definition: {
      en: "Group protection without individual examination, as in the EU since March 2022.",
      ru: "Защита, которую дают группе людей без рассмотрения каждого дела, как в ЕС с марта 2022 г.",
    },
  },
  RETURN: {
    name: { en: "Returning migrant", ru: "Возвратившийся мигрант" },
    definition: {
      en: "A person back in the home country after living or working abroad.",
      ru: "Человек, вернувшийся на родину после жизни или работы за рубежом.",
    },
  },
  DIASP: {
    name: { en: "Diaspora", ru: "Диаспора" },
    definition: {
      en: "Emigrants and their descendants who keep ties with the country.",
      ru: "Эмигранты и их потомки, сохраняющие связь со страной.",
    },
  },
  COETH: {
    name: { en: "Co-ethnic returnee", ru: "Репатриант (Казахстан: кандас; Россия: соотечественник)" },
    definition: {
      en: "A person of the titular ethnic group admitted under a special programme.",
      ru: "Представитель титульного народа, принятый по особой программе.",
    },
  },
});
