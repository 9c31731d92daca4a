import { termsOf } from "./term.ts";

/** Money that crosses a border, and what sending it costs. */
export const transferTerms = termsOf({
  REM: {
    name: { en: "Remittances", ru: "Денежные переводы" },
    definition: {
      en: "Household income from abroad that arises mainly from people’s move to other countries.",
      ru: "Доходы домашних хозяйств из-за рубежа, связанные главным образом с переездом людей в другие страны.",
    },
  },
  R2: {
    name: { en: "Total remittances (BPM6)", ru: "Общий объём денежных переводов (по РПБ6)" },
    definition: {
      en: "Personal remittances plus social benefits from abroad.",
      ru: "Личные переводы плюс социальные пособия из-за рубежа.",
    },
  },
  R3: {
    name: {
      en: "Total remittances and transfers to NPISHs",
      ru: "Общий объём денежных переводов и трансфертов в пользу НКООДХ",
    },
    definition: {
      en: "Total remittances plus transfers to non-profit institutions serving households.",
      ru: "То же плюс трансферты некоммерческим организациям, обслуживающим домашние хозяйства.",
    },
  },
  WR: {
    name: { en: "Workers’ remittances", ru: "Денежные переводы работающих" },
    definition: {
      en: "Part of personal transfers sent by migrants who work and live in the host country.",
      ru: "Часть личных трансфертов: средства, которые отправляют мигранты, живущие и работающие в другой стране.",
    },
  },
  KT_HH: {
    name: { en: "Capital transfers between households", ru: "Капитальные трансферты между домашними хозяйствами" },
    definition: {
      en: "One-off transfers of assets between households of different countries.",
      ru: "Разовая передача активов между домашними хозяйствами разных стран.",
    },
  },
  R_BPM5: {
    name: { en: "Remittances by the fifth manual", ru: "Денежные переводы по РПБ5" },
    definition: {
      en: "Workers’ remittances, compensation of employees and migrants’ transfers.",
      ru: "Переводы работающих, оплата труда и трансферты мигрантов по пятому изданию руководства.",
    },
  },
  XB: {
    name: { en: "Cross-border transfers of individuals", ru: "Трансграничные переводы физических лиц" },
    definition: {
      en: "All bank and non-bank transfers of resident and non-resident individuals across the border.",
      ru: "Все банковские и небанковские переводы физических лиц (резидентов и нерезидентов) через границу.",
    },
  },
  CAGR: {
    name: { en: "Average annual growth", ru: "Среднегодовой темп прироста, %" },
    definition: {
      en: "Constant yearly rate that gives the same total change.",
      ru: "Постоянный годовой темп, дающий такое же общее изменение.",
    },
  },
  FEE: {
    name: { en: "Fee", ru: "Комиссия" },
    definition: {
      en: "What the sender pays on top of the amount.",
      ru: "Что отправитель платит сверх суммы перевода.",
    },
  },
  FXM: {
    name: { en: "Exchange-rate margin", ru: "Наценка на обменный курс" },
    definition: {
      en: "Difference between the rate offered and the interbank rate.",
      ru: "Разница между предложенным и межбанковским курсом.",
    },
  },
  RSP: {
    name: { en: "Remittance service provider", ru: "Поставщик услуг денежных переводов" },
    definition: {
      en: "A business that offers transfers to the public.",
      ru: "Организация, которая переводит деньги для населения.",
    },
  },
  MTO: {
    name: { en: "Money transfer operator", ru: "Оператор денежных переводов" },
    definition: {
      en: "A provider that moves money without keeping a deposit account.",
      ru: "Поставщик, который переводит деньги, не открывая вклада.",
    },
  },
  RPW: {
    name: { en: "Remittance Prices Worldwide", ru: "База Всемирного банка о стоимости переводов (RPW)" },
    definition: {
      en: "World Bank quarterly database of transfer costs.",
      ru: "Ежеквартальная база данных о стоимости переводов.",
    },
  },
  MYST: {
    name: { en: "Mystery shopping", ru: "Контрольная закупка" },
    definition: { en: "Prices collected by posing as a customer.", ru: "Сбор цен под видом клиента." },
  },
});
