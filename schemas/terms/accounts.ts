import { termsOf } from "./term.ts";

/** Accounts, rates and channels. */
export const accountTerms = termsOf({
  BOP: {
    name: { en: "Balance of payments", ru: "Платёжный баланс" },
    definition: {
      en: "Record of all transactions between residents and non-residents in a period.",
      ru: "Сводка всех операций между резидентами и нерезидентами за период.",
    },
  },
  CA: {
    name: { en: "Current account", ru: "Счёт текущих операций" },
    definition: {
      en: "Goods, services, primary and secondary income.",
      ru: "Товары, услуги, первичные и вторичные доходы.",
    },
  },
  PI: {
    name: { en: "Primary income", ru: "Первичные доходы" },
    definition: {
      en: "Income for work and capital; compensation of employees is here.",
      ru: "Доходы за труд и капитал; сюда входит оплата труда.",
    },
  },
  SI: {
    name: { en: "Secondary income", ru: "Вторичные доходы" },
    definition: {
      en: "Current transfers; personal transfers are here.",
      ru: "Текущие трансферты; сюда входят личные трансферты.",
    },
  },
  KA: {
    name: { en: "Capital account", ru: "Счёт операций с капиталом" },
    definition: {
      en: "Capital transfers and trade in non-produced assets.",
      ru: "Капитальные трансферты и сделки с непроизведёнными активами.",
    },
  },
  RES: {
    name: { en: "Resident, non-resident", ru: "Резидент, нерезидент" },
    definition: {
      en: "Whether a person’s centre of economic interest lies in the country.",
      ru: "Находится ли центр экономических интересов человека в этой стране.",
    },
  },
  HH: {
    name: { en: "Household", ru: "Домашнее хозяйство" },
    definition: { en: "People who share a home and income.", ru: "Люди с общим жильём и доходом." },
  },
  CRD: {
    name: { en: "Credit / debit", ru: "Кредит (получено) / дебет (выплачено)" },
    definition: { en: "Receipts / payments in the accounts.", ru: "Поступления / выплаты в счетах." },
  },
  COR: {
    name: { en: "Corridor", ru: "Коридор (направление)" },
    definition: {
      en: "An ordered pair of countries: from one to another.",
      ru: "Упорядоченная пара стран: из одной в другую.",
    },
  },
  CHAN: {
    name: { en: "Channel", ru: "Канал перевода" },
    definition: {
      en: "The way money is sent: bank, transfer system, post, card, cash.",
      ru: "Способ отправки: банк, система переводов, почта, карта, наличные.",
    },
  },
  FORMAL: {
    name: { en: "Formal / informal channel", ru: "Формальный (официальный) / неформальный канал" },
    definition: {
      en: "Through supervised providers / by hand or through unregistered agents.",
      ru: "Через поднадзорные организации / из рук в руки или через незарегистрированных посредников.",
    },
  },
  REDEN: {
    name: { en: "Redenomination", ru: "Деноминация" },
    definition: { en: "Change of the scale of a currency.", ru: "Изменение масштаба национальной валюты." },
  },
  BRE: {
    name: { en: "Bilateral remittance matrix", ru: "Матрица двусторонних денежных переводов (оценка)" },
    definition: {
      en: "Estimated remittances between every pair of countries.",
      ru: "Оценка переводов между каждой парой стран.",
    },
  },
});
