import type { EmissLayout } from "./export.ts";

export const TERRITORY = "Территория";
export const ACTIVITY = "Вид экономической деятельности";

export const layout: EmissLayout = {
  indicator: "Среднегодовая численность занятых в экономике (расчеты на основе интеграции данных) с 2017 г.",
  unit: "человек",
  kind: "значение показателя за год",
  dimensions: [TERRITORY, ACTIVITY],
  period: /^\d{4}$/,
};

export const RUSSIA = "Российская Федерация";
export const ALL_ACTIVITIES = "Всего по обследуемым видам экономической деятельности";

export const REASONS = {
  activities: "figures of Russia by activity",
  regions: "figures by region of Russia",
} as const;
