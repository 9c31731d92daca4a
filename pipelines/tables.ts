import type { Text2 } from "../schemas/language.ts";
import type { Unit } from "../schemas/units.ts";
import { measuredTable } from "./check/measured.ts";
import { lawTables } from "./law/tables/index.ts";
import { reliabilityTable } from "./mirror/reliability.ts";
import { releaseTables } from "./panel/releases.ts";
import { panelTables } from "./panel/tables.ts";
import { seriesEditionTable } from "./revision/editions.ts";
import { skippedEditionTable } from "./revision/skipped.ts";

/** The database's tables, each column with its type and what it means in both languages: DDL, comments and `dictionary`. */
export interface Column {
  readonly name: string;
  readonly type: string;
  readonly about: Text2;
  /** Unit of a column of figures that is the same in every row; absent for others. */
  readonly unit?: Unit;
}
export interface Table {
  readonly name: string;
  readonly about: Text2;
  readonly columns: readonly Column[];
}

const c = (name: string, type: string, en: string, ru: string): Column => ({ name, type, about: { en, ru } });

/** The observation key of methodology §0.1, shared by `observation` and `derived`. */
const KEY: readonly Column[] = [
  c(
    "freq",
    "varchar",
    "frequency: A year, S half, Q quarter, M month, 5 five years, 4 four years, P point date",
    "периодичность: A год, S полугодие, Q квартал, M месяц, 5 пять лет, 4 четыре года, P дата",
  ),
  c(
    "ref_area",
    "varchar",
    "the economy the statistic describes (ISO 3166 alpha-3)",
    "страна, чья статистика показана (ISO 3166)",
  ),
  c(
    "counterpart_area",
    "varchar",
    "the other side: ISO3, W1 all, _U unknown, _Z not applicable",
    "другая сторона: ISO3, W1 все, _U неизвестна, _Z неприменимо",
  ),
  c("indicator", "varchar", "what is measured; see table indicator", "что измерено; см. таблицу indicator"),
  c(
    "direction",
    "varchar",
    "IN received or arrived, OUT paid or departed, NET balance, NA none",
    "IN получено или прибыло, OUT выплачено или выбыло, NET сальдо, NA нет",
  ),
  c("sex", "varchar", "_T both, M men, F women", "_T оба пола, M мужчины, F женщины"),
  c("age", "varchar", "_T all ages", "_T все возрасты"),
  c("breakdown_1", "varchar", "further breakdown, _T total", "дополнительная разбивка, _T всего"),
  c(
    "concept_basis",
    "varchar",
    "FB born abroad, FC foreign citizens, FBFC both, PR permits, RG registrations, SV survey, BC crossings, UNK not stated, NA",
    "FB родившиеся за рубежом, FC иностранные граждане, FBFC те и другие, PR разрешения, RG учёт, SV обследование, BC пересечения, UNK не указано, NA",
  ),
  c(
    "duration_rule",
    "varchar",
    "months of stay needed to be counted; UNK not stated, NA not applicable",
    "сколько месяцев нужно прожить для учёта; UNK не указано, NA неприменимо",
  ),
  c(
    "time_period",
    "varchar",
    "the period or date the figure is about (2023, 2023-Q3, 2023-07, 2015/2020, 2021-10-01)",
    "период или дата, к которым относится число",
  ),
  c("ref_date", "date", "date of a stock; null for flows", "дата численности; для потоков пусто"),
  c(
    "period_start",
    "date",
    "first day of a flow's period; null for stocks",
    "первый день периода потока; для численности пусто",
  ),
  c(
    "period_end",
    "date",
    "last day of a flow's period; null for stocks",
    "последний день периода потока; для численности пусто",
  ),
  c(
    "unit_measure",
    "varchar",
    "unit of obs_value: PS people, USD, PT per cent, PT_GDP, …",
    "единица obs_value: PS человек, USD, PT проценты, PT_GDP, …",
  ),
  c(
    "obs_value",
    "double",
    "the value in base units; null when missing, see obs_status",
    "значение в базовых единицах; пусто, если его нет, см. obs_status",
  ),
  c(
    "obs_status",
    "varchar",
    "SDMX letter: A normal, E estimate, I imputed, O missing, …",
    "буква SDMX: A обычное, E оценка, I досчитано, O нет данных, …",
  ),
];

const base: readonly Table[] = [
  {
    name: "reported",
    about: {
      en: "A number as printed by its publisher, in every edition held.",
      ru: "Число, как его напечатал источник, в каждом имеющемся издании.",
    },
    columns: [
      c("source_id", "varchar", "source", "источник"),
      c("source_vintage", "varchar", "vintage: one file of one edition", "версия: один файл одного издания"),
      c(
        "ref_area_raw",
        "varchar",
        "the publisher's code or name of the reporting economy",
        "код или название страны у источника",
      ),
      c(
        "counterpart_area_raw",
        "varchar",
        "the publisher's code or name of the other side; blank if none",
        "код или название другой стороны у источника; пусто, если её нет",
      ),
      c("measure_raw", "varchar", "the publisher's series or table", "ряд или таблица источника"),
      c("sex", "varchar", "_T both, M men, F women", "_T оба пола, M мужчины, F женщины"),
      c("breakdown_1", "varchar", "further breakdown, _T total", "дополнительная разбивка, _T всего"),
      c("time_period_raw", "varchar", "the period as printed", "период, как напечатан"),
      c(
        "value_raw",
        "varchar",
        "the number or mark as printed; blank for an empty cell",
        "число или знак, как напечатаны; пусто для пустой ячейки",
      ),
      c("unit_raw", "varchar", "the unit as printed", "единица, как напечатана"),
      c(
        "unit_mult_raw",
        "integer",
        "power of ten of the printed unit (6 for millions)",
        "степень десяти печатной единицы (6 для миллионов)",
      ),
      c("status_raw", "varchar", "the publisher's mark beside the number", "отметка источника у числа"),
      c("attribute_raw", "varchar", "the publisher's mark on the row", "отметка источника у строки"),
      c(
        "locator",
        "varchar",
        "sheet and cell, JSON pointer, or CSV line and column",
        "лист и ячейка, указатель JSON или строка и столбец CSV",
      ),
      c(
        "obs_id",
        "varchar",
        "id of the same number in observation's terms",
        "идентификатор того же числа в понятиях observation",
      ),
    ],
  },
  {
    name: "observation",
    about: {
      en: "The same numbers under one key and in base units, with status, definition and the time during which they were held to be true; the current belief has known_to null.",
      ru: "Те же числа под единым ключом и в базовых единицах, со статусом, определением и временем, когда они считались верными; у действующих known_to пусто.",
    },
    columns: [
      c("obs_id", "varchar", "id of the observation", "идентификатор наблюдения"),
      ...KEY,
      c("obs_status_2", "varchar", "second letter, if any", "вторая буква, если есть"),
      c("conf_status", "varchar", "F free for publication", "F можно публиковать"),
      c(
        "flag_basis",
        "varchar",
        "who set the letter: observation (publisher on the cell), source_document, rule",
        "кто поставил букву: observation (источник в ячейке), source_document, rule",
      ),
      c(
        "incl_refugees",
        "varchar",
        "whether the stock includes refugees: yes, no, unk; null if not a stock",
        "включены ли беженцы: yes, no, unk; пусто, если это не численность",
      ),
      c(
        "soviet_legacy",
        "boolean",
        "includes people who moved inside the USSR (M-107)",
        "включает людей, переехавших внутри СССР (M-107)",
      ),
      c("territory", "varchar", "NAT, IRB, CTL, UNK (§8.1)", "NAT, IRB, CTL, UNK (§8.1)"),
      c("unit_mult", "integer", "always 0: values are in base units", "всегда 0: значения в базовых единицах"),
      c(
        "correction_id",
        "varchar",
        "correction of a known publisher error, if one was applied",
        "исправление известной ошибки источника, если применено",
      ),
      c(
        "producer",
        "varchar",
        "whose figure it is where the publisher only repeats it: a source_id or a name; null if the publisher's own",
        "чьё это число, если источник его лишь повторяет: source_id или название; пусто, если собственное",
      ),
      c("source_id", "varchar", "source", "источник"),
      c(
        "source_vintage",
        "varchar",
        "first vintage that printed this value",
        "первая версия, напечатавшая это значение",
      ),
      c("source_edition", "varchar", "edition of that vintage", "издание этой версии"),
      c("locator", "varchar", "place of the number in that file", "место числа в этом файле"),
      c(
        "confirmed_vintage",
        "varchar",
        "last vintage that still prints this value",
        "последняя версия, где значение то же",
      ),
      c("confirmed_locator", "varchar", "its place there", "его место там"),
      c("known_from", "date", "day from which this was the publisher's word", "с какого дня таково слово источника"),
      c(
        "known_to",
        "date",
        "day on which it was revised or withdrawn; null if it still stands",
        "когда пересмотрено или снято; пусто, если действует",
      ),
      c(
        "ended_by",
        "varchar",
        "revised or withdrawn; null if it still stands",
        "revised (пересмотрено) или withdrawn (снято); пусто, если действует",
      ),
      c("retrieved_at", "date", "when the file was received", "когда файл получен"),
      c("sha256", "varchar", "SHA-256 of the publisher's file", "SHA-256 файла источника"),
    ],
  },
  {
    name: "derived",
    about: {
      en: "Computed numbers, never mixed with reported ones: method, inputs and run on every row.",
      ru: "Расчётные числа, не смешанные с опубликованными: метод, исходные значения и прогон в каждой строке.",
    },
    columns: [
      c("obs_id", "varchar", "id of the derived number", "идентификатор расчётного числа"),
      ...KEY,
      c("method_id", "varchar", "method, M-…; see table method", "метод, M-…; см. таблицу method"),
      c(
        "inputs",
        "varchar[]",
        "obs_id of every input, observations or derived numbers",
        "obs_id всех исходных значений",
      ),
      c(
        "parameters",
        "varchar",
        "parameters of the method as JSON; null if none",
        "параметры метода в JSON; пусто, если их нет",
      ),
      c("run_id", "varchar", "the run that computed it", "прогон, в котором рассчитано"),
    ],
  },
  {
    name: "source",
    about: { en: "A publisher's dataset.", ru: "Набор данных источника." },
    columns: [
      c("source_id", "varchar", "id", "идентификатор"),
      c("title_en", "varchar", "title in English", "название по-английски"),
      c("title_ru", "varchar", "title in Russian", "название по-русски"),
      c("publisher_en", "varchar", "publisher in English", "издатель по-английски"),
      c("publisher_ru", "varchar", "publisher in Russian", "издатель по-русски"),
      c("description_en", "varchar", "what it is", "что это, по-английски"),
      c("description_ru", "varchar", "what it is, in Russian", "что это"),
      c(
        "nearness",
        "varchar",
        "counted, reported, compiled, modelled, or quoted (from the press)",
        "counted (сосчитано), reported (ведомство), compiled (свод), modelled (модель) или quoted (пресса)",
      ),
      c("trap_en", "varchar", "what misleads a hasty reader", "что вводит в заблуждение, по-английски"),
      c("trap_ru", "varchar", "what misleads a hasty reader, in Russian", "что вводит в заблуждение"),
      c("landing", "varchar", "the publisher's page", "страница источника"),
      c("citation", "varchar", "how to cite", "как сослаться"),
      c("licence_name", "varchar", "licence", "лицензия"),
      c("licence_url", "varchar", "licence text", "текст лицензии"),
    ],
  },
  {
    name: "vintage",
    about: {
      en: "One file of one edition: where it came from and what it held.",
      ru: "Один файл одного издания: откуда получен и что содержал.",
    },
    columns: [
      c("source_id", "varchar", "source", "источник"),
      c("source_vintage", "varchar", "name of the vintage", "название версии"),
      c("edition", "varchar", "the publisher's name of the edition", "название издания у источника"),
      c("published", "date", "day the edition was published", "день публикации издания"),
      c(
        "published_basis",
        "varchar",
        "who says so: file or receiver",
        "кто это говорит: file (файл) или receiver (получатель)",
      ),
      c("layout", "varchar", "layout of the file", "вид файла"),
      c("file_name", "varchar", "file name", "имя файла"),
      c("bytes", "double", "size of the file", "размер файла"),
      c("sha256", "varchar", "SHA-256 of the file", "SHA-256 файла"),
      c("url", "varchar", "the publisher's address of the file", "адрес файла у источника"),
      c("obtained", "varchar", "publisher, or whose copy", "publisher (у источника) или чья копия"),
      c("retrieved_at", "date", "day it was received", "день получения"),
      c("licence_name", "varchar", "licence", "лицензия"),
      c("readings", "integer", "numbers and marks read", "сколько чисел и знаков прочитано"),
      c("passed_over", "varchar", "cells passed over, by reason, as JSON", "пропущенные ячейки по причинам, JSON"),
      c("readings_sha256", "varchar", "SHA-256 of the readings", "SHA-256 прочитанного"),
    ],
  },
  {
    name: "indicator",
    about: { en: "The catalogue of indicators.", ru: "Перечень показателей." },
    columns: [
      c("indicator", "varchar", "id", "идентификатор"),
      c(
        "theme",
        "varchar",
        "stock, flow, money, price or context",
        "stock (численность), flow (поток), money (деньги), price (цена) или context",
      ),
      c("unit_measure", "varchar", "unit", "единица"),
      c(
        "other_units",
        "varchar",
        "other units in which it is printed, separated by commas; blank if none",
        "другие единицы, в которых он напечатан, через запятую; пусто, если нет",
      ),
      c("rule", "varchar", "rule of the methodology", "правило методологии"),
      c("title_en", "varchar", "title", "название по-английски"),
      c("title_ru", "varchar", "title in Russian", "название"),
      c("definition_en", "varchar", "definition", "определение по-английски"),
      c("definition_ru", "varchar", "definition in Russian", "определение"),
    ],
  },
  {
    name: "economy",
    about: { en: "Economies, aggregates and residuals.", ru: "Страны, группы стран и остатки." },
    columns: [
      c("area", "varchar", "id: ISO3 for an economy", "идентификатор: для страны ISO3"),
      c(
        "kind",
        "varchar",
        "economy, aggregate or residual",
        "economy (страна), aggregate (группа) или residual (остаток)",
      ),
      c("iso2", "varchar", "ISO 3166 alpha-2", "ISO 3166 из двух букв"),
      c("m49", "integer", "UN M49 code", "код ООН M49"),
      c("name_en", "varchar", "name in English", "название по-английски"),
      c("name_ru", "varchar", "name in Russian", "название по-русски"),
      c("is_ten", "boolean", "one of the ten countries of the project", "одна из десяти стран проекта"),
    ],
  },
  {
    name: "method",
    about: { en: "Methods of the derived numbers.", ru: "Методы расчётных чисел." },
    columns: [
      c("method_id", "varchar", "id, M-…", "идентификатор, M-…"),
      c("version", "integer", "version of the method", "номер редакции метода"),
      c("title_en", "varchar", "title", "название по-английски"),
      c("title_ru", "varchar", "title in Russian", "название"),
      c("formula", "varchar", "formula", "формула"),
      c("about_en", "varchar", "what it does, edge cases", "что делает, особые случаи, по-английски"),
      c("about_ru", "varchar", "what it does, edge cases, in Russian", "что делает, особые случаи"),
      c("citation", "varchar", "where it comes from", "откуда взят"),
    ],
  },
  {
    name: "rule",
    about: { en: "Rules of the checks.", ru: "Правила проверки." },
    columns: [
      c("rule_id", "varchar", "id, V-…", "идентификатор, V-…"),
      c("level", "integer", "validation level 0 to 5", "уровень проверки от 0 до 5"),
      c("severity", "varchar", "E error, W warning, I information", "E ошибка, W предупреждение, I к сведению"),
      c("title_en", "varchar", "what is checked", "что проверяется, по-английски"),
      c("title_ru", "varchar", "what is checked, in Russian", "что проверяется"),
    ],
  },
  {
    name: "finding",
    about: { en: "What the checks noticed.", ru: "Что заметили проверки." },
    columns: [
      c(
        "finding_id",
        "varchar",
        "id, bound to the rule, the key and the figure",
        "идентификатор, связанный с правилом, ключом и числом",
      ),
      c("rule_id", "varchar", "rule", "правило"),
      c("level", "integer", "validation level", "уровень проверки"),
      c("severity", "varchar", "E error, W warning, I information", "E ошибка, W предупреждение, I к сведению"),
      c("source_id", "varchar", "source", "источник"),
      c("source_vintage", "varchar", "vintage", "версия"),
      c("ref_area", "varchar", "reporting economy", "страна"),
      c("counterpart_area", "varchar", "other side", "другая сторона"),
      c("indicator", "varchar", "indicator", "показатель"),
      c("time_period", "varchar", "period", "период"),
      c("locator", "varchar", "place in the file", "место в файле"),
      c("observed", "double", "what was found", "что найдено"),
      c("expected", "double", "what was expected", "что ожидалось"),
      c("threshold", "double", "threshold of the rule", "порог правила"),
      c(
        "occurrences",
        "integer",
        "how many equal findings this one stands for",
        "сколько одинаковых замечаний здесь сведено",
      ),
      c("message_en", "varchar", "what was found, in words", "что найдено, по-английски"),
      c("message_ru", "varchar", "what was found, in words, in Russian", "что найдено"),
      c("hint_en", "varchar", "what to do", "что сделать, по-английски"),
      c("hint_ru", "varchar", "what to do, in Russian", "что сделать"),
    ],
  },
  {
    name: "disposition",
    about: { en: "Signed answers to findings.", ru: "Подписанные ответы на замечания." },
    columns: [
      c("finding_id", "varchar", "finding answered", "замечание"),
      c("answer", "varchar", "accepted, corrected or queried", "accepted, corrected или queried"),
      c("answered_by", "varchar", "who", "кто"),
      c("answered_at", "date", "when", "когда"),
      c("reason", "varchar", "why", "почему"),
    ],
  },
  {
    name: "precedence",
    about: {
      en: "Whose number speaks, by indicator and economy, with the reason.",
      ru: "Чьё число показано, по показателю и стране, с причиной.",
    },
    columns: [
      c("indicator", "varchar", "indicator", "показатель"),
      c("ref_area", "varchar", "economy, or * for all", "страна или * для всех"),
      c("rank", "integer", "1 speaks first", "1 говорит первым"),
      c("source_id", "varchar", "source, or mirpal for a derived number", "источник или mirpal для расчётного числа"),
      c("valid_from", "varchar", "first year of the rank; null from the beginning", "первый год; пусто – с начала"),
      c("valid_to", "varchar", "last year of the rank; null to the end", "последний год; пусто – до конца"),
      c("reason_en", "varchar", "why", "почему, по-английски"),
      c("reason_ru", "varchar", "why, in Russian", "почему"),
    ],
  },
  {
    name: "series_break",
    about: {
      en: "Points where a series changes method, territory or coverage.",
      ru: "Места, где ряд меняет метод, территорию или охват.",
    },
    columns: [
      c("source_id", "varchar", "source", "источник"),
      c("indicator", "varchar", "indicator", "показатель"),
      c("ref_area", "varchar", "economy, or * for all", "страна или * для всех"),
      c("from_period", "varchar", "first period counted in the new way", "первый период по-новому"),
      c("reason_en", "varchar", "what changed", "что изменилось, по-английски"),
      c("reason_ru", "varchar", "what changed, in Russian", "что изменилось"),
      c("evidence", "varchar", "where it is said", "где об этом сказано"),
    ],
  },
  {
    name: "redenomination",
    about: {
      en: "Changes of the scale of a currency, applied to its history first (M-334), each with how well it is supported.",
      ru: "Деноминации валют, применяемые к истории прежде всего (M-334); о каждой сказано, насколько она подтверждена.",
    },
    columns: [
      c("ref_area", "varchar", "economy", "страна"),
      c("valid_from", "date", "first day of the new scale", "первый день нового масштаба"),
      c("factor", "double", "old units per new unit", "старых единиц за новую"),
      c("what_en", "varchar", "which money to which", "какие деньги на какие, по-английски"),
      c("what_ru", "varchar", "which money to which, in Russian", "какие деньги на какие"),
      c("evidence", "varchar", "where the factor is said", "где сказано об отношении"),
      c(
        "day_evidence",
        "varchar",
        "where the day is said; blank where on the same page",
        "где сказано о дне; пусто, если на той же странице",
      ),
      c(
        "confidence",
        "varchar",
        "law, bank, press, weak factor or weak",
        "law (указ), bank (центральный банк), press (пресса), weak factor (слабо подтверждено отношение) или weak (слабо)",
      ),
      c("confidence_en", "varchar", "how well it is supported", "насколько подтверждена, по-английски"),
      c("confidence_ru", "varchar", "how well it is supported, in Russian", "насколько подтверждена"),
    ],
  },
  {
    name: "corridor_override",
    about: {
      en: "Corridors a publisher's model sets by hand: not an estimate by its formula.",
      ru: "Коридоры, которые в модели источника заданы вручную: не оценка по её формуле.",
    },
    columns: [
      c("source_id", "varchar", "source", "источник"),
      c("time_period", "varchar", "year of the matrix", "год матрицы"),
      c("ref_area", "varchar", "receiver", "получатель"),
      c("counterpart_area", "varchar", "sender", "отправитель"),
      c(
        "effect",
        "varchar",
        "whole column: all of the receiver's total stands with this sender; zero: set to zero",
        "whole column: вся сумма получателя записана на этого отправителя; zero: задан ноль",
      ),
      c("reason_en", "varchar", "what was set", "что задано, по-английски"),
      c("reason_ru", "varchar", "what was set, in Russian", "что задано"),
      c("evidence", "varchar", "where it is seen", "где это видно"),
    ],
  },
  {
    name: "evidence",
    about: {
      en: "Our figures against published tables of the same kind: how closely a method reproduces what others printed.",
      ru: "Наши числа рядом с опубликованными таблицами того же рода: насколько метод воспроизводит напечатанное другими.",
    },
    columns: [
      c("evidence_id", "varchar", "id of the comparison", "идентификатор сверки"),
      c("reference", "varchar", "the published table", "опубликованная таблица"),
      c("ref_area", "varchar", "economy compared, _ALL for all together", "страна; _ALL – все вместе"),
      c("method_id", "varchar", "method of our figures, M-…", "метод наших чисел, M-…"),
      c("inputs", "varchar", "what ours were computed from", "из чего рассчитаны наши числа"),
      c("n", "integer", "figures compared", "сколько чисел сверено"),
      c(
        "correlation",
        "double",
        "correlation of ours with theirs; null where it has no meaning",
        "корреляция наших чисел с их числами; пусто, если не имеет смысла",
      ),
      c(
        "mdape",
        "double",
        "median absolute percentage error, as a ratio (0.05 is 5 %)",
        "медиана абсолютной относительной ошибки, доля (0,05 – это 5 %)",
      ),
      c(
        "wape",
        "double",
        "sum of absolute errors over the sum of the published, as a ratio",
        "сумма абсолютных ошибок к сумме опубликованных чисел, доля",
      ),
      c(
        "note_en",
        "varchar",
        "what is reproduced, what is not, and why",
        "что воспроизведено, что нет и почему, по-английски",
      ),
      c(
        "note_ru",
        "varchar",
        "what is reproduced, what is not, and why, in Russian",
        "что воспроизведено, что нет и почему",
      ),
    ],
  },
  {
    name: "run",
    about: { en: "The build that made this database.", ru: "Сборка, создавшая эту базу." },
    columns: [
      c("run_id", "varchar", "id: a hash of the code and the vintages", "идентификатор: хеш кода и версий данных"),
      c("inputs_sha256", "varchar", "hash of everything the build read", "хеш всего, что прочитала сборка"),
      c(
        "as_of",
        "date",
        "vintages published up to this day; null for all",
        "версии, опубликованные до этого дня; пусто для всех",
      ),
      c("methodology", "varchar", "version of the methodology", "редакция методологии"),
      c("held_on", "date", "latest day on which a file was received", "последний день получения файлов"),
    ],
  },
  {
    name: "dictionary",
    about: {
      en: "Every table and column of this database in both languages.",
      ru: "Все таблицы и столбцы этой базы на двух языках.",
    },
    columns: [
      c("table_name", "varchar", "table or view", "таблица или представление"),
      c("column_name", "varchar", "column; null for the table itself", "столбец; пусто для самой таблицы"),
      c("data_type", "varchar", "type", "тип"),
      c("about_en", "varchar", "what it means", "что означает, по-английски"),
      c("about_ru", "varchar", "what it means, in Russian", "что означает"),
      c(
        "unit_measure",
        "varchar",
        "unit of a column of figures; null where rows state it themselves and for other columns",
        "единица столбца чисел; пусто, если она указана в самих строках, и для прочих столбцов",
      ),
    ],
  },
  reliabilityTable,
  seriesEditionTable,
  skippedEditionTable,
  measuredTable,
  ...lawTables,
];

/** A column of `observation`, for a table that has the same. */
function observed(name: string): Column {
  const found = base.find((t) => t.name === "observation")?.columns.find((column) => column.name === name);
  if (!found) throw new Error(`no column observation.${name}`);
  return found;
}

export const tables: readonly Table[] = [...base, ...panelTables(observed), ...releaseTables];
