import { createRequire } from "node:module";
import { randomLcg } from "d3-random";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type * as Xlsx from "xlsx";
import { validate } from "../../pipelines/validate.ts";
import { theTen } from "../../schemas/areas.ts";
import { Fault } from "../../schemas/fault.ts";
import { faultRu } from "../../schemas/fault-ru.ts";
import type { PublisherFile } from "../../schemas/source.ts";
import { templateTables } from "../../schemas/template-tables.ts";
import { readArchive } from "../../sources/_kit/archive.ts";
import { readWorkbook } from "../../sources/_kit/workbook.ts";
import { readDate } from "../../sources/expert-template/dates.ts";
import { distance, rowOf, spellings, suggestions } from "../../sources/expert-template/names.ts";
import { readTyped } from "../../sources/expert-template/numbers.ts";
import { expertTemplate } from "../../sources/expert-template/source.ts";
import { type Answers, type Book, fileOf, filled, request, set } from "./template-fill.ts";

const XLSX = createRequire(import.meta.url)("xlsx") as typeof Xlsx;
const [flows, , permits, transfers, channels, cost] = templateTables;
if (!flows || !permits || !transfers || !channels || !cost) throw new Error("the template has lost a table");

const OFFICE = { office: "Office", compiler: "A", date: "15.03.2027", address: "https://office.example/2026" };

/** Round stand-ins for figures: what is asked is whether they come back as they went in. */
const answers = (words: { duration: string; other: string; answer: string; unit: string; name: string }): Answers => ({
  office: { ...OFFICE },
  settings: { flows: words.duration, labour: "31.12.2026" },
  tables: {
    flows: {
      W1: { arrivals: 1000, departures: "2 000" },
      RUS: { arrivals: "1\u00a0000", departures: "1\u202f500 1)" },
      [words.name]: { arrivals: "–", departures: "…" },
      _X_OTHER: { departures: 500, remark: "rest" },
    },
    labour: { W1: { "labour migrants": 70, "with a permit": "60*", "left for work": 5, "back from work": 4 } },
    permits: { UZB: { "temporary permits": 1, "permanent permits": 2, "work permits": 3, "patents issued": "x" } },
    transfers: { RUS: { received: "1,234.5", sent: 0.25 } },
    channels: { MTS: { "received by channel": "1'000,5" }, INFORMAL: { "sent by channel": 3 } },
    cost: { RUS: { "cost of sending here": "5,8 %", "cost of sending there": 1.5 } },
  },
  law: [
    ["01.07.2026", words.other, "", "", "", "", "", "Act", "12-3", "", "What changes", "https://law.example/1"],
    ["01.08.2026", "LAB_ACC", "RUS", "", words.answer, "1 200,5", words.unit, "Act", "13", "7", "", ""],
  ],
});

const EXPECTED = [
  ["W1", "_T", "arrivals, 12M", "2026", "1000"],
  ["W1", "_T", "departures, 12M", "2026", "2000"],
  ["RUS", "_T", "arrivals, 12M", "2026", "1000"],
  ["RUS", "_T", "departures, 12M", "2026", "1500"],
  ["USA", "_T", "arrivals, 12M", "2026", "0"],
  ["USA", "_T", "departures, 12M", "2026", "…"],
  ["_X_OTHER", "_T", "departures, 12M", "2026", "500"],
  ["W1", "_T", "labour migrants", "2026-12-31", "70"],
  ["W1", "_T", "with a permit", "2026-12-31", "60"],
  ["W1", "_T", "left for work", "2026", "5"],
  ["W1", "_T", "back from work", "2026", "4"],
  ["UZB", "_T", "temporary permits", "2026", "1"],
  ["UZB", "_T", "permanent permits", "2026", "2"],
  ["UZB", "_T", "work permits", "2026", "3"],
  ["UZB", "_T", "patents issued", "2026", "x"],
  ["RUS", "_T", "received", "2026", "1234.5"],
  ["RUS", "_T", "sent", "2026", "0.25"],
  ["", "MTS", "received by channel", "2026", "1000.5"],
  ["", "INFORMAL", "sent by channel", "2026", "3"],
  ["RUS", "_T", "cost of sending here", "2026", "5.8"],
  ["RUS", "_T", "cost of sending there", "2026", "1.5"],
];

describe("round trip", () => {
  test.each([
    ["ru", { duration: "от 12 месяцев", other: "Другой вопрос", answer: "патент", unit: "RUB в месяц", name: "CШA" }],
    ["en", { duration: "12 months", other: "Another matter", answer: "patent", unit: "RUB a month", name: "USA" }],
  ] as const)("what is filled in comes back, in %s", async (lang, words) => {
    const file = await fileOf(filled(request("TJK", "2026", lang), answers(words)));
    expect(expertTemplate.recognises?.(file)).toBe(true);
    const parsed = expertTemplate.parse(file);
    expect(validate(expertTemplate, parsed, file.name)).toEqual([]);
    const found = parsed.readings.map((r) => [
      r.counterpart_area,
      r.breakdown_1,
      r.measure,
      r.time_period,
      r.value_raw,
    ]);
    expect(found.toSorted()).toEqual(EXPECTED.toSorted());
    expect(new Set(parsed.readings.map((r) => r.ref_area))).toEqual(new Set(["TJK"]));
    expect(parsed).toMatchObject({ edition: "TJK-2026-2027-03-15", published: "2027-03-15", layout: "workbook" });
    expect(parsed.law_changes).toEqual([
      {
        date: "2026-07-01",
        topic: "other",
        title: "Act",
        number: "12-3",
        change: "What changes",
        address: "https://law.example/1",
        locator: expect.stringMatching(/!A6$/),
      },
      expect.objectContaining({
        date: "2026-08-01",
        coded: {
          ref_area: "TJK",
          office: "Office",
          topic: "LAB_ACC",
          counterpart: "RUS",
          target_group: null,
          answer: "PATENT",
          value_num: 1200.5,
          value_unit: "RUB/month",
          article: "7",
        },
      }),
    ]);
  });

  test("the office, the footnote, the remark and what was written stand with the figure; the compiler does not", async () => {
    const words = {
      duration: "от 12 месяцев",
      other: "Другой вопрос",
      answer: "PATENT",
      unit: "RUB/month",
      name: "США",
    };
    const { readings } = expertTemplate.parse(await fileOf(filled(request("TJK", "2026", "ru"), answers(words))));
    const [noted] = readings.filter((r) => r.value_raw === "1500");
    expect(noted?.attribute_raw).toBe('Office; https://office.example/2026; written "1 500 1)"; footnote 1)');
    expect(readings.find((r) => r.value_raw === "500")?.attribute_raw).toContain("remark: rest");
    expect(readings.some((r) => /; A;|@/.test(r.attribute_raw))).toBe(false);
  });

  test("a blank template of every country is recognised, and says that it is blank", async () => {
    for (const { id } of theTen.slice(0, 3)) {
      const { faults } = await faultsOf(filled(request(id, "2025", "en"), { office: OFFICE }));
      expect(faults.map((f) => f.code)).toEqual(["template/empty"]);
    }
  });
});

async function faultsOf(book: Book, names: PublisherFile["names"] = {}) {
  const file = { ...(await fileOf(book)), names };
  try {
    return { parsed: expertTemplate.parse(file), faults: [] as Fault[] };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { parsed: null, faults: [error, ...error.also] };
  }
}

const FLOWS = "Прибывшие и выбывшие";
const MONEY = "Переводы по странам";

/** A whole workbook in Russian: the ways of spoiling it begin from here. */
const whole = () =>
  filled(request("TJK", "2026", "ru"), {
    office: OFFICE,
    settings: { flows: "от 12 месяцев" },
    tables: {
      flows: { W1: { arrivals: 10 }, RUS: { arrivals: 6 }, KAZ: { arrivals: 4 } },
      transfers: { RUS: { sent: 5 } },
    },
  });

type Spoil = (book: Book) => void;

const spoilt: readonly (readonly [code: string, cell: string, words: string, spoil: Spoil])[] = [
  [
    "template/ambiguous",
    "C13",
    "«1,234» можно прочесть как «1234» и как «1,234»",
    (b) => set(b, FLOWS, "C13", "1,234"),
  ],
  [
    "template/unit",
    "C13",
    "в ячейке «12 тыс.» рядом с числом написана единица «тыс.»",
    (b) => set(b, FLOWS, "C13", "12 тыс."),
  ],
  ["template/number", "C13", "«около ста» не читается как число", (b) => set(b, FLOWS, "C13", "около ста")],
  ["template/negative", "C13", "«-6» меньше нуля", (b) => set(b, FLOWS, "C13", -6)],
  ["template/negative", "C13", "«−6» меньше нуля", (b) => set(b, FLOWS, "C13", "−6")],
  ["template/fraction", "C13", "«5.5» – не целое число", (b) => set(b, FLOWS, "C13", 5.5)],
  ["template/percent", "C13", "«6 %» – это проценты", (b) => set(b, FLOWS, "C13", "6 %")],
  ["template/percent", "C13", "«6 %» – это проценты", (b) => set(b, FLOWS, "C13", 0.06, "0%")],
  [
    "template/auto-date",
    "C13",
    "Excel превратил набранное в дату «2026-08-05»",
    (b) => set(b, FLOWS, "C13", 46239, "dd.mmm"),
  ],
  ["template/range", "C13", "«70» не лежит между «-5» и «50»", (b) => set(b, "Стоимость перевода", "C13", 70)],
  ["template/name", "A20", "названия «Кыргызыстан» нет в списках", (b) => row20(b, "Кыргызыстан", 1)],
  ["template/no-name", "A20", "«7» стоит в строке без названия", (b) => set(b, FLOWS, "C20", 7)],
  ["template/twice", "A20", "для «РФ» числа стоят в двух строках: здесь и в ячейке «A13»", (b) => row20(b, "РФ", 0)],
  ["template/self", "A20", "«Таджикистан» – страна самой книги", (b) => row20(b, "Таджикистан", 0)],
  ["template/sum", "C6", "указано всего «10», а сумма по странам «64»", (b) => set(b, FLOWS, "C13", 60)],
  ["template/previous", "B13", "число «6» вписано в серый столбец", (b) => set(b, FLOWS, "B13", 6)],
  [
    "template/year",
    "C5",
    "заголовок относится к «2025» году, а книга – к «2026»",
    (b) => set(b, FLOWS, "C5", "Прибывшие, человек, 2025 г."),
  ],
  [
    "template/header",
    "C5",
    "ожидался заголовок «Прибывшие, человек, 2026 г.», в ячейке «Мужчины»",
    (b) => set(b, FLOWS, "C5", "Мужчины"),
  ],
  ["template/beside", "H9", "справа от таблицы написано «итого»", (b) => set(b, FLOWS, "H9", "итого")],
  [
    "template/rule",
    "B3",
    "не выбрано, с какого срока учитывается пребывание: в ячейке пусто",
    (b) => set(b, FLOWS, "B3", null),
  ],
  [
    "template/stock-date",
    "B3",
    "не относится к «2026» году: в ячейке пусто",
    (b) => set(b, "Трудовые мигранты", "C13", 5),
  ],
  ["template/mark", "F13", "отметки «примерно» нет в списке", (b) => set(b, FLOWS, "F13", "примерно")],
  ["template/office", "B3", "не заполнено: «Ведомство»", (b) => set(b, "Инструкция", "B3", null)],
  [
    "template/date",
    "B6",
    "ожидалась дата не раньше «2026» года, а в ячейке «март»",
    (b) => set(b, "Инструкция", "B6", "март"),
  ],
  ["template/label", "", "строки «Составитель» больше нет", (b) => set(b, "Инструкция", "A4", "Кто")],
  ["template/title", "A1", "в первой строке ожидалось", (b) => set(b, "Инструкция", "A1", "Отчёт")],
  [
    "template/sheet",
    "",
    "в книге нет листа «Переводы по странам»",
    (b) =>
      void b.splice(
        b.findIndex((s) => s.name === MONEY),
        1,
      ),
  ],
  ["template/law-date", "A6", "дата изменения закона не читается: «весной»", (b) => law(b, { A: "весной" })],
  ["template/law-topic", "B6", "вопроса «Погода» нет в списке", (b) => law(b, { B: "Погода" })],
  ["template/law-party", "C6", "«Атлантида» – не другая страна", (b) => law(b, { C: "Атлантида" })],
  ["template/law-party", "C6", "«Таджикистан» – не другая страна", (b) => law(b, { C: "Таджикистан" })],
  ["template/law-text", "C6", "не заполнено: «Для граждан»", (b) => law(b, { C: null })],
  ["template/law-whom", "D6", "столбец «Для кого (если не для всех)»: варианта «коты»", (b) => law(b, { D: "коты" })],
  ["template/law-answer", "E6", "столбец «Новый ответ»: варианта «виза» нет", (b) => law(b, { E: "виза" })],
  ["template/law-text", "E6", "не заполнено: «Новый ответ»", (b) => law(b, { E: null })],
  ["template/law-number", "F6", "число в изменении закона не читается: «много»", (b) => law(b, { F: "много" })],
  [
    "template/law-number",
    "F6",
    "число в изменении закона не читается: «0.05»",
    (b) => {
      law(b);
      set(b, "Изменения законов", "F6", 0.05, "0%");
    },
  ],
  ["template/law-text", "F6", "не заполнено: «Число»", (b) => law(b, { F: null })],
  ["template/law-text", "G6", "не заполнено: «Единица»", (b) => law(b, { G: null })],
  ["template/law-text", "B6", "не заполнено: «Вопрос»", (b) => law(b, { B: null })],
  ["template/law-unit", "G6", "столбец «Единица»: единицы «попугаи» нет", (b) => law(b, { G: "попугаи" })],
  [
    "template/law-no-number",
    "F6",
    "у вопроса «Смена работодателя» числа нет",
    (b) => law(b, { B: "Смена работодателя", E: "свободно" }),
  ],
  ["template/law-text", "H6", "не заполнено: «Название акта»", (b) => law(b, { H: null })],
  ["template/law-text", "K6", "не заполнено: «Что меняется»", (b) => law(b, { B: "Другой вопрос", K: null })],
  ["template/law-address", "L6", "«сайт» – не адрес страницы", (b) => law(b, { L: "сайт" })],
  ["template/law-long", "H6", "знаков – 100000, а помещается 2000", (b) => law(b, { H: "А".repeat(100_000) })],
  ["template/version", "B1", "у шаблона версия «0», а читается «2»", (b) => set(b, "mirpal", "B1", "0")],
  ["template/identity", "B2", "в скрытой ячейке стоит «XXX»", (b) => set(b, "mirpal", "B2", "XXX")],
  ["template/unmarked", "", "это не шаблон MIRPAL", (b) => set(b, "mirpal", "A1", null)],
];

function row20(book: Book, name: string, arrivals: number): void {
  set(book, FLOWS, "A20", name);
  set(book, FLOWS, "C20", arrivals);
}

/** A whole row of the sheet of law changes, but for the cells given. */
function law(book: Book, cells: Readonly<Record<string, string | null>> = {}): void {
  const whole = {
    A: "01.07.2026",
    B: "Доступ к работе",
    C: "Россия",
    D: "работники",
    E: "патент",
    F: "1 200",
    G: "RUB в месяц",
    H: "Закон",
    I: "1",
    J: "ст. 2",
    K: "Что",
    L: "https://law.example/1",
  };
  for (const [column, text] of Object.entries({ ...whole, ...cells }))
    set(book, "Изменения законов", `${column}6`, text);
}

test("a workbook of version 1 is read, its changes of law kept as written", async () => {
  const book = filled(request("TJK", "2026", "ru"), {
    office: OFFICE,
    law: [["01.07.2026", "Работа", "Акт", "12-3", "Что меняется", "https://law.example/1"]],
  });
  const headings = ["Вступает в силу (дата)", "Тема", "Название акта", "Номер", "Что меняется", "Адрес текста"];
  for (const [i, column] of [..."ABCDEFGHIJKL"].entries())
    set(book, "Изменения законов", `${column}5`, headings[i] ?? null);
  set(book, "mirpal", "B1", "1");
  expect(expertTemplate.parse(await fileOf(book)).law_changes).toEqual([
    {
      date: "2026-07-01",
      topic: "work",
      title: "Акт",
      number: "12-3",
      change: "Что меняется",
      address: "https://law.example/1",
      locator: "Изменения законов!A6",
    },
  ]);
});

describe("a spoilt workbook", () => {
  test("the whole one has no fault", async () => {
    expect((await faultsOf(whole())).faults).toEqual([]);
  });

  test.each(spoilt)("%s at %s: %s", async (code, cell, words, spoil) => {
    const book = whole();
    spoil(book);
    const { faults } = await faultsOf(book);
    const fault = faults.find((f) => f.code === code);
    expect(faults.map((f) => f.code)).toContain(code);
    if (!fault) return;
    const { message, hint } = faultRu(fault);
    expect(message).toContain(words);
    if (cell) expect(fault.at).toMatch(new RegExp(`!${cell}$`));
    // one sentence for the reader: no English but what is named so, no stack
    const own = `${message} ${hint}`.replace(
      /MIRPAL|Excel|XXX|XLSX|https?:\S*|mirpal \w+|npx [^\n]*|\([A-Z]{3}\)|\bA\b|\bB\b|[A-Z]+\d+/g,
      "",
    );
    expect(own).not.toMatch(/[A-Za-z]{2,}/);
    expect(own).not.toContain("{");
    expect(own).not.toMatch(/\bat .*:\d+/);
    expect(hint).not.toBeNull();
  });

  test("a whole row of law changes has no fault, and names the answers of its question when one is not theirs", async () => {
    const book = whole();
    law(book);
    expect((await faultsOf(book)).faults).toEqual([]);
    law(book, { E: "виза" });
    const [fault] = (await faultsOf(book)).faults;
    expect(faultRu(fault as Fault).hint).toContain("уведомление, патент, личное разрешение");
  });

  test("a wrong answer does not also ask for the words that stand in for one", async () => {
    const book = whole();
    law(book, { E: "виза", K: null });
    expect((await faultsOf(book)).faults.map((f) => f.code)).toEqual(["template/law-answer"]);
  });

  test("a row of law changes made of formulas without a result is told, not passed over", async () => {
    const book = whole();
    const name = "Изменения законов";
    const line = Object.fromEntries("ABCDEFGHIJKL".split("").map((letter) => [letter, null]));
    law(book, line);
    book.find((s) => s.name === name)?.cells?.set("5,7", { formula: 'A1&"x"' });
    const [fault] = (await faultsOf(book)).faults;
    expect(fault).toMatchObject({ code: "template/law-formula", at: `mirpal.xlsx, ${name}!H6` });
    expect(faultRu(fault as Fault).message).toBe("столбец «Название акта»: у формулы нет результата");
  });

  test("all its faults are told at once, each with its sheet, cell, row and column", async () => {
    const book = whole();
    set(book, FLOWS, "C13", "12 тыс.");
    set(book, FLOWS, "E13", "1,234");
    set(book, MONEY, "C13", "много");
    law(book, { A: "весной", C: "Атлантида", E: "виза" });
    const { faults } = await faultsOf(book);
    expect(faults.map((f) => f.at)).toEqual([
      `mirpal.xlsx, ${FLOWS}!C13`,
      `mirpal.xlsx, ${FLOWS}!E13`,
      `mirpal.xlsx, ${MONEY}!C13`,
      "mirpal.xlsx, Изменения законов!A6",
      "mirpal.xlsx, Изменения законов!C6",
      "mirpal.xlsx, Изменения законов!E6",
    ]);
    expect(faults[0]?.message).toContain('row "Россия", column "Прибывшие, человек, 2026 г."');
    expect(faultRu(faults[1] as Fault).message).toMatch(/^строка «Россия», столбец «Выбывшие, человек, 2026 г\.»/);
  });

  test("a column put in is told by the place where the heading now stands", async () => {
    const book = whole();
    for (const row of book[1]?.rows ?? []) row.splice(1, 0, null);
    const shifted = new Map(
      [...(book[1]?.cells ?? [])].map(([key, cell]) => {
        const [r, c] = key.split(",").map(Number);
        return [`${r},${(c ?? 0) >= 1 ? (c ?? 0) + 1 : c}`, cell];
      }),
    );
    if (book[1]) book[1].cells = shifted;
    const { faults } = await faultsOf(book);
    expect(faultRu(faults[0] as Fault).hint).toBe(
      "Верните заголовок, порядок строк и столбцов. Сейчас этот заголовок стоит в ячейке: D5",
    );
  });

  test("errors of formulas, and formulas without a result, are told with their cell, never read as a number", () => {
    const bytes = withFormulas(whole);
    return bytes.then((file) => {
      const faults = caught(file);
      expect(faults.map((f) => `${f.code} ${f.at?.split("!")[1]}`)).toEqual([
        "template/formula E10",
        "template/error C13",
      ]);
      expect(faultRu(faults[1] as Fault).message).toContain("формула даёт ошибку «#REF!»");
    });
  });
});

function caught(file: PublisherFile): Fault[] {
  try {
    expertTemplate.parse(file);
    return [];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return [error, ...error.also];
  }
}

/** A workbook as another program saves it: an error value, a formula with and one without a stored result. */
async function withFormulas(make: () => Book): Promise<PublisherFile> {
  const { bytes } = await fileOf(make());
  const book = XLSX.read(bytes, { cellFormula: true, cellNF: true });
  const sheet = book.Sheets[FLOWS];
  if (!sheet) throw new Error("no sheet");
  sheet.C13 = { t: "e", v: 23, w: "#REF!" };
  sheet.E10 = { t: "n", f: "C13+1" };
  sheet.E13 = { t: "n", v: 7, f: "3+4" };
  return { name: "mirpal.xlsx", bytes: XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer };
}

test("a formula saved with an empty result is told too", async () => {
  const book = whole();
  book[1]?.cells?.set("12,4", { formula: "1000+1" });
  const parts = readArchive(await fileOf(book));
  const sheet = Buffer.from(parts.get("xl/worksheets/sheet2.xml") ?? new Uint8Array()).toString();
  expect(sheet).toContain("<f>1000+1</f>");
  const emptied = sheet
    .replace(/(<f>1000\+1<\/f>)(<v>[^<]*<\/v>)?/, "$1<v />")
    .replace(/(<c r="E13"[^>]*?) t="\w+"/, "$1");
  parts.set("xl/worksheets/sheet2.xml", Buffer.from(emptied));
  const faults = caught({ name: "x.xlsx", bytes: zipSync(Object.fromEntries(parts)) });
  expect(faults.map((f) => `${f.code} ${f.at}`)).toEqual([`template/formula x.xlsx, ${FLOWS}!E13`]);
});

test("an error cell of any workbook is its name, not the number it is stored as", () => {
  const sheet = XLSX.utils.aoa_to_sheet([[1]]);
  sheet.B1 = { t: "e", v: 42, w: "#N/A" };
  sheet["!ref"] = "A1:B1";
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "S");
  const bytes = XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
  expect(readWorkbook({ name: "x.xlsx", bytes }).get("S")?.cell(0, 1)).toMatchObject({ text: "#N/A", number: null });
});

describe("numbers as people write them", () => {
  const random = randomLcg(0.31);
  const whole = (n: number) => Math.floor(random() * n);

  test("every style gives back the number, or asks; none gives another", () => {
    for (let i = 0; i < 150; i++) {
      const decimals = whole(5);
      const value = Number((random() * 10 ** whole(9)).toFixed(decimals));
      const [left = "", right = ""] = value.toFixed(decimals).split(".");
      for (const [group, decimal] of [
        [" ", ","],
        ["\u00a0", ","],
        ["\u202f", "."],
        ["\u2009", ","],
        ["'", "."],
        ["’", ","],
        [",", "."],
        [".", ","],
        ["", ","],
        ["", "."],
      ] as const)
        for (const minus of ["", "-", "−", "–"])
          for (const note of ["", " 1)", "*", "²", " ***"]) {
            const text = `${minus}${left.replace(/\B(?=(\d{3})+$)/g, group)}${right && decimal + right}${note}`;
            const typed = readTyped(text);
            const expected = minus && value ? -value : value;
            if (typed.kind === "number") expect([text, Number(typed.plain)]).toEqual([text, minus ? -value : expected]);
            else {
              expect([text, typed.kind]).toEqual([text, "ambiguous"]);
              expect(typed.kind === "ambiguous" && typed.readings.map(Number)).toContain(minus ? -value : expected);
            }
          }
    }
  });

  test.each([
    ["1 234,5", "1234.5"],
    ["1,234.5", "1234.5"],
    ["1.234,5", "1234.5"],
    ["1,234,567", "1234567"],
    ["0,234", "0.234"],
    ["12345,678", "12345.678"],
    ["1 234,567", "1234.567"],
    [",5", "0.5"],
    ["+7", "7"],
    ["5,8%", "5.8"],
  ])("%s is %s", (text, plain) => expect(readTyped(text)).toMatchObject({ kind: "number", plain }));

  test.each(["1,234", "1.234", "12,345", "999.999"])("%s is asked about", (text) =>
    expect(readTyped(text).kind).toBe("ambiguous"),
  );

  test.each(["1,23,4", "12 34", "1.2.3", "1,", "1 2341)", "1e5x)", "(5)", "3-4", "5/6", "1,234.5.6"])(
    "%s is not read",
    (text) => expect(["unread", "unit"]).toContain(readTyped(text).kind),
  );

  test("marks, blanks and units", () => {
    for (const text of ["…", "...", "..", "н/д", "Нет данных", "n/a"])
      expect(readTyped(text)).toEqual({ kind: "mark", mark: "…" });
    for (const text of ["–", "—", "-", " − "]) expect(readTyped(text)).toEqual({ kind: "mark", mark: "–" });
    for (const text of ["x", "X", "х", "Х"]) expect(readTyped(text)).toEqual({ kind: "mark", mark: "x" });
    for (const text of ["", "  ", "\u00a0", "\u200b"]) expect(readTyped(text)).toEqual({ kind: "blank" });
    for (const [text, unit] of [
      ["12 тыс.", "тыс."],
      ["5 чел", "чел"],
      ["1,5 млн долл.", "млн долл."],
      ["$12", "$"],
    ])
      expect(readTyped(text ?? "")).toEqual({ kind: "unit", unit });
  });
});

describe("names as people write them", () => {
  test.each([
    ["Киргизия", "KGZ"],
    ["Кыргызская Республика", "KGZ"],
    ["США", "USA"],
    ["Южная Корея", "KOR"],
    ["Белоруссия", "BLR"],
    ["Объединённые Арабские Эмираты", "ARE"],
    ["объединенные арабские эмираты", "ARE"],
    ["РФ", "RUS"],
    ["Германия 1)", "DEU"],
    ["Турция*", "TUR"],
    ["Итого", "W1"],
    ["прочие страны", "_X_OTHER"],
    ["KAZ", "KAZ"],
    ["Korea, Rep.", "KOR"],
  ])("%s is %s", (name, id) => expect(rowOf(flows, name)).toBe(id));

  test("letters of the other alphabet that look alike count as those of the word, for every economy's name", () => {
    for (const { id, name } of theTen)
      for (const text of [name.ru, name.en])
        for (const [from, to] of [
          "AА",
          "aа",
          "CС",
          "cс",
          "EЕ",
          "eе",
          "OО",
          "oо",
          "pр",
          "PР",
          "xх",
          "KК",
          "TТ",
          "yу",
        ].map((p) => [...p])) {
          expect(rowOf(flows, text.replaceAll(to ?? "", from ?? ""))).toBe(id);
          expect(rowOf(flows, text.replaceAll(from ?? "", to ?? ""))).toBe(id);
        }
    expect(spellings("CША")).toContain("США");
  });

  test.each(["Корея", "Кыргызыстан", "Росия", "Gergia", "Страна", "CША Америка"])(
    "%s is nobody, until accepted",
    (name) => {
      expect(rowOf(flows, name)).toBeNull();
      expect(rowOf(flows, name, { [name.toLowerCase()]: "KGZ" })).toBe("KGZ");
    },
  );

  test("the nearest names are suggested, the nearest first, and none for what is like nothing", () => {
    expect(suggestions(flows, "Кыргызыстан")[0]).toEqual({ name: "Кыргызстан", id: "KGZ" });
    expect(suggestions(flows, "Росия")[0]?.id).toBe("RUS");
    expect(suggestions(flows, "Корея").map((s) => s.id)).toContain("KOR");
    expect(suggestions(flows, "Щщщщщщщ")).toEqual([]);
    expect(suggestions(channels, "Почтa")[0]?.id).toBe("POST");
    expect([distance("абвг", "абвг"), distance("абвг", "бавг"), distance("абвг", "абг"), distance("", "аб")]).toEqual([
      0, 1, 1, 2,
    ]);
  });

  test("an accepted spelling is used on the next reading", async () => {
    const book = whole();
    set(book, FLOWS, "A20", "Кыргызыстан");
    set(book, FLOWS, "E20", 3);
    const { faults } = await faultsOf(book);
    expect(faultRu(faults[0] as Fault).hint).toContain("Похожие: Кыргызстан (KGZ)");
    expect(faultRu(faults[0] as Fault).hint).toContain(
      'чтобы принять первое: npx mirpal receive expert-template ФАЙЛ --name "Кыргызыстан=KGZ"',
    );
    const { parsed } = await faultsOf(book, { кыргызыстан: "KGZ" });
    expect(parsed?.readings.find((r) => r.value_raw === "3")).toMatchObject({ counterpart_area: "KGZ" });
  });
});

test("dates are read by day, month and year only", () => {
  const cell = (text: string, number: number | null = null) => ({
    text,
    number,
    format: "",
    unsolved: "",
    address: "A1",
  });
  expect(readDate(cell("15.03.2027"))).toBe("2027-03-15");
  expect(readDate(cell("5.3.2027 г."))).toBe("2027-03-05");
  expect(readDate(cell("2027-03-15"))).toBe("2027-03-15");
  expect(readDate(cell("46461", 46461))).toBe("2027-03-15");
  for (const text of ["03/04/2027", "31.02.2027", "март 2027", ""]) expect(readDate(cell(text))).toBeNull();
  expect(readDate(cell("2027", 2027))).toBeNull();
});
