import { termsOf } from "./term.ts";

/** Entry, stay, work and agreements. */
export const lawTerms = termsOf({
  PATENT: {
    name: { en: "Patent", ru: "Патент" },
    definition: {
      en: "Document that lets visa-free foreigners work, paid for monthly (Russia).",
      ru: "Документ на работу для иностранцев без визы, оплачивается помесячно (Россия).",
    },
  },
  WPERMIT: {
    name: { en: "Work permit", ru: "Разрешение на работу" },
    definition: { en: "Individual permission to work.", ru: "Личное разрешение работать." },
  },
  EAEU: {
    name: { en: "Eurasian Economic Union", ru: "Евразийский экономический союз (ЕАЭС)" },
    definition: {
      en: "Union of Armenia, Belarus, Kazakhstan, Kyrgyz Republic, Russia with a common labour market.",
      ru: "Союз Армении, Беларуси, Казахстана, Кыргызстана и России с общим рынком труда.",
    },
  },
  EAEU_W: {
    name: { en: "Worker of a Member State", ru: "Трудящийся государства-члена" },
    definition: {
      en: "Citizen of one EAEU state lawfully working in another.",
      ru: "Гражданин одной страны ЕАЭС, законно работающий в другой.",
    },
  },
  MIRPAL: {
    name: { en: "MIRPAL", ru: "Программа МИРПАЛ" },
    definition: {
      en: "World Bank programme on migration and remittances in the ten countries.",
      ru: "Программа Всемирного банка по миграции и денежным переводам в десяти странах.",
    },
  },
  CIS: {
    name: { en: "Commonwealth of Independent States", ru: "Содружество Независимых Государств (СНГ)" },
    definition: {
      en: "Regional organisation of former Soviet states.",
      ru: "Региональная организация бывших советских республик.",
    },
  },
  treaty_status: {
    name: { en: "Treaty status", ru: "Участие в договоре" },
    definition: {
      en: "Signed, ratified, in force, denounced.",
      ru: "Подписан, ратифицирован, вступил в силу, денонсирован.",
    },
  },
  ICRMW: {
    name: {
      en: "Migrant Workers Convention (1990)",
      ru: "Международная конвенция о защите прав всех трудящихся-мигрантов и членов их семей",
    },
    definition: {
      en: "UN convention on the rights of all migrant workers and their families.",
      ru: "Конвенция ООН 1990 г. о правах трудящихся-мигрантов и их семей.",
    },
  },
  GCM: {
    name: {
      en: "Global Compact for Migration",
      ru: "Глобальный договор о безопасной, упорядоченной и легальной миграции",
    },
    definition: { en: "UN document of 2018, not a treaty.", ru: "Документ ООН 2018 г., не имеющий силы договора." },
  },
  C181: {
    name: { en: "Private employment agencies", ru: "Частные агентства занятости" },
    definition: {
      en: "Firms that recruit or place workers.",
      ru: "Фирмы, которые подбирают или трудоустраивают работников.",
    },
  },
  policy_event: {
    name: { en: "Change of rules", ru: "Изменение правил" },
    definition: {
      en: "A dated change of law, shown on charts.",
      ru: "Изменение закона с датой, отмечено на графиках.",
    },
  },
  legal_instrument: {
    name: { en: "Legal act", ru: "Правовой акт" },
    definition: { en: "Law, decree, resolution, treaty.", ru: "Закон, указ, постановление, договор." },
  },
  restrictiveness: {
    name: { en: "Restrictiveness", ru: "Степень ограничений" },
    definition: {
      en: "From 0 (fewer limits) to 1 (more limits); not a mark of good or bad.",
      ru: "От 0 (меньше ограничений) до 1 (больше); это не оценка «хорошо – плохо».",
    },
  },
});
