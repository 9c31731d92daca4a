import type { Text2 } from "./language.ts";

/**
 * Observation status letters (SDMX CL_OBS_STATUS), in precedence order: when only one can be shown, the first wins.
 *
 * `value`: whether a number may stand beside the letter (methodology §6).
 */
export const statuses = [
  { id: "B", value: "both", name: { en: "Break in series", ru: "Разрыв ряда" } },
  { id: "O", value: "no", name: { en: "No data", ru: "Нет данных" } },
  { id: "M", value: "no", name: { en: "Cannot exist", ru: "Данных быть не может" } },
  { id: "L", value: "no", name: { en: "Exists, not collected here", ru: "Данные есть, но не получены" } },
  { id: "H", value: "no", name: { en: "Holiday or weekend", ru: "Праздник или выходной" } },
  { id: "Q", value: "no", name: { en: "Withheld", ru: "Скрыто" } },
  { id: "J", value: "both", name: { en: "Derogation", ru: "Отступление от правил" } },
  { id: "S", value: "both", name: { en: "Special event", ru: "Особые обстоятельства" } },
  { id: "D", value: "yes", name: { en: "Different definition", ru: "Другое определение" } },
  { id: "K", value: "no", name: { en: "Counted elsewhere", ru: "Учтено в другой строке" } },
  { id: "W", value: "yes", name: { en: "Includes other items", ru: "Включает другие строки" } },
  { id: "I", value: "yes", name: { en: "Imputed", ru: "Досчитано" } },
  { id: "F", value: "yes", name: { en: "Forecast", ru: "Прогноз" } },
  { id: "E", value: "yes", name: { en: "Estimate", ru: "Оценка" } },
  { id: "P", value: "yes", name: { en: "Provisional", ru: "Предварительные данные" } },
  { id: "N", value: "yes", name: { en: "Too small to matter", ru: "Незначимая величина" } },
  { id: "U", value: "yes", name: { en: "Low reliability", ru: "Низкая надёжность" } },
  { id: "V", value: "yes", name: { en: "Awaiting an answer", ru: "Ожидает проверки" } },
  { id: "G", value: "yes", name: { en: "Experimental", ru: "Экспериментальные данные" } },
  { id: "A", value: "yes", name: { en: "Normal", ru: "Без отметки" } },
] as const satisfies readonly { id: string; value: "yes" | "no" | "both"; name: Text2 }[];

export type ObsStatus = (typeof statuses)[number]["id"];

/** Confidentiality: the site publishes `F` only; unknown is treated as `N`. */
export const confStatuses = [
  { id: "F", name: { en: "Free for publication", ru: "Можно публиковать" } },
  { id: "N", name: { en: "Not for publication, internal use only", ru: "Только для внутреннего пользования" } },
  { id: "C", name: { en: "Confidential", ru: "Конфиденциально" } },
  { id: "D", name: { en: "Secondary confidentiality set by the sender", ru: "Вторичная, установлена отправителем" } },
  { id: "S", name: { en: "Secondary confidentiality set by the receiver", ru: "Вторичная, установлена получателем" } },
] as const satisfies readonly { id: string; name: Text2 }[];

const rank = new Map<string, number>(statuses.map((s, i) => [s.id, i]));

/** The letter that speaks when several apply; the rest go to `obs_status_2`. */
export function strongest(letters: readonly ObsStatus[]): ObsStatus {
  return letters.reduce<ObsStatus>((best, s) => ((rank.get(s) ?? 99) < (rank.get(best) ?? 99) ? s : best), "A");
}
