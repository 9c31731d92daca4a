import type { Lang } from "../../schemas/language.ts";

/** Terms that are words and not the name of a licence, in Russian. */
const RU: Readonly<Record<string, string>> = {
  "not stated": "не указана",
  "none stated; official statistics": "не указана; официальная статистика",
  "none stated; the file asks to cite the authors": "не указана; файл просит ссылаться на авторов",
  "Belstat open data": "открытые данные Белстата",
  "CC BY 4.0 (unverified)": "CC BY 4.0 (не проверено)",
  "Geostat terms of data use": "условия использования данных Грузстата",
  "National Bank of Moldova terms of use": "условия использования Национального банка Молдовы",
  "the office’s own terms": "условия самого ведомства",
  "OECD terms and conditions": "условия ОЭСР",
};

/** The name of a licence, or the words that stand in its place, in the page's language. */
export function licenceText(name: string, lang: Lang): string {
  return lang === "ru" ? (RU[name] ?? name) : name;
}
