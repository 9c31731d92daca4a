import type { Store } from "../../pipelines/store.ts";
import type { Lang } from "../../schemas/language.ts";
import { formatNumber } from "../../schemas/number-format.ts";
import { conceptBases } from "../../schemas/observation.ts";
import type { Block, Section } from "../document.ts";
import { inArea } from "../words/areas.ts";
import { dateText } from "../words/grammar.ts";
import { chooser, countCell, prose, section, tableBlock, tableOf } from "./parts.ts";

/** What is counted: stock and flow, whose figure it is, corridor and channel. */
export function notions(lang: Lang): Section {
  const t = chooser(lang);
  return section("notions", t({ en: "What is counted", ru: "Что считают" }), "", [
    prose(
      "stock-flow",
      t({ en: "Stock and flow", ru: "Численность и поток" }),
      t({
        en: "A migrant stock is the number of people living in a country on a given date. A migration flow is the number who moved during a period. A stock has a date and a flow has a period, so the two never stand in one series.",
        ru: "Численность мигрантов – сколько их живёт в стране на определённую дату. Миграционный поток – сколько человек переехало за период. У численности есть дата, у потока – период, поэтому в одном ряду они не стоят. Демографы называют численность мигрантов ещё контингентом.",
      }),
      t({
        en: "The difference of two stocks is not a flow. People die, become citizens or are counted anew by a census, and the stock changes although nobody crossed a border.",
        ru: "Разность двух численностей – не поток. Люди умирают, получают гражданство или попадают в новую перепись, и численность меняется, хотя границу никто не пересекал.",
      }),
    ),
    prose(
      "sides",
      t({ en: "Whose figure it is", ru: "Чьё это число" }),
      t({
        en: "Every figure belongs to the country whose statistics it describes. The other side stands beside it as the partner country, and the direction is written, not guessed: received or sent, arrived or left. People go from origin to destination, money from sender to receiver.",
        ru: "У каждого числа есть страна, чья это статистика. Рядом названа страна-партнёр, а направление записано, а не угадано: получено или отправлено, прибыло или выбыло. Люди едут из страны происхождения в страну назначения, деньги идут от отправителя к получателю.",
      }),
      t({
        en: "A corridor is a pair of countries in order: from one to another. The figures of its two sides stand side by side and are not averaged. A difference is computed only where both sides mean the same thing, on the same territory and in the same period.",
        ru: "Коридор – пара стран по порядку: из одной в другую. Числа двух сторон стоят рядом и не усредняются. Разница считается, только если обе стороны имеют в виду одно и то же, на одной территории и за один период.",
      }),
    ),
  ]);
}

interface BasisRow {
  readonly basis: string;
  readonly figures: number;
}

const BASES = `
  select concept_basis as basis, count(*)::integer as figures
  from observation
  where known_to is null and obs_value is not null and indicator = 'STK_IMM'
  group by concept_basis
  order by figures desc, basis
`;

/** One country's stock on one day in two editions: why editions are never joined. */
const TWO_EDITIONS = `
  select source_edition as edition, obs_value as people
  from observation
  where source_id = 'undesa-migrant-stock' and indicator = 'STK_IMM' and ref_area = 'RUS'
    and counterpart_area = 'W1' and sex = '_T' and time_period = '2020' and obs_value is not null
  order by known_from
`;

const SOVIET = `
  select count(*)::integer as figures
  from observation
  where known_to is null and obs_value is not null and soviet_legacy
`;

/** People: editions of the United Nations, the Soviet rule, birth or citizenship, the matrix of stocks. */
export async function people(store: Store, lang: Lang): Promise<Section> {
  const t = chooser(lang);
  const editions = await store.rows<{ edition: string; people: number }>(TWO_EDITIONS);
  const bases = await store.rows<BasisRow>(BASES);
  const soviet = (await store.first<{ figures: number }>(SOVIET))?.figures ?? 0;
  const [older, newer] = [editions[0], editions.at(-1)];
  const example =
    older && newer && older !== newer
      ? t({
          en: `An example. For ${dateText("2020-07-01", "en")} the edition of ${older.edition} puts the number of immigrants ${inArea("RUS", "en")} at ${formatNumber(older.people, "en")}, the edition of ${newer.edition} at ${formatNumber(newer.people, "en")}. Both speak of the same day: the estimate has changed, and the difference is not people who left.`,
          ru: `Пример. На ${dateText("2020-07-01", "ru")} издание ${older.edition} года насчитывает ${inArea("RUS", "ru")} ${formatNumber(older.people, "ru")} иммигрантов, издание ${newer.edition} года – ${formatNumber(newer.people, "ru")}. Оба говорят об одном дне: изменилась оценка, а разница – не уехавшие люди.`,
        })
      : null;
  const basisName = (id: string) => conceptBases[id as keyof typeof conceptBases]?.[lang] ?? id;
  const blocks: Block[] = [
    prose(
      "editions",
      t({ en: "Editions of the United Nations are never joined", ru: "Издания ООН никогда не соединяются" }),
      t({
        en: "Every edition of the migrant stock estimates anew the whole series back to 1990. A line drawn from an old edition into a new one would show a change of method as a change of people. So each edition is a line of its own; the newest is drawn heavy, older ones thin. All figures of one page come from the newest edition unless the page says otherwise.",
        ru: "Каждое издание численности мигрантов заново оценивает весь ряд с 1990 г. Линия из старого издания в новое показала бы смену метода как переезд людей. Поэтому у каждого издания своя линия: новейшее проведено жирно, прежние тонко. Числа одной страницы взяты из новейшего издания, если не сказано иное.",
      }),
      ...(example === null ? [] : [example]),
      t({
        en: "The dates of the United Nations are years apart, and every figure is an estimate brought to 1 July from censuses, registers and surveys. In the series the years between stay gaps; what is computed for them (M-120) is an indicator of its own.",
        ru: "Между датами ООН проходит несколько лет, и каждое число – оценка, приведённая к 1 июля по переписям, регистрам и обследованиям. В самом ряду промежуточные годы остаются пропусками; то, что для них рассчитано (M-120), – отдельный показатель.",
      }),
    ),
    prose(
      "soviet-rule",
      t({ en: "The Soviet rule", ru: "Правило о бывшем СССР" }),
      t({
        en: "When the USSR dissolved, people born in one republic and living in another became international migrants where they stood. The estimates for 1990 rest on the census of 1989. So a stock of people from one successor state in another, and the total of a successor state, includes people who moved inside the USSR and never crossed a border that was international at the time.",
        ru: "Когда распался СССР, люди, родившиеся в одной республике и жившие в другой, стали международными мигрантами, никуда не переехав. Оценки за 1990 г. опираются на перепись 1989 г. Поэтому численность выходцев из одного государства-преемника в другом и итог по такому государству включают людей, которые переехали внутри СССР и не пересекали границу, бывшую тогда международной.",
      }),
      t({
        en: `These figures carry a mark of their own in the database (soviet_legacy); now it stands on ${formatNumber(soviet, "en")} of them. The note stands with the charts it concerns.`,
        ru: `В базе у таких чисел своя отметка (soviet_legacy); сейчас она стоит у ${formatNumber(soviet, "ru")} чисел. Примечание об этом стоит у графиков, которых оно касается.`,
      }),
    ),
    tableBlock(
      "basis",
      t({ en: "By birth or by citizenship", ru: "По рождению или по гражданству" }),
      t({
        en: "Countries count immigrants in different ways. The way stands with every figure, and figures counted differently are never one series.",
        ru: "Страны считают иммигрантов по-разному. Способ записан у каждого числа, и числа, подсчитанные по-разному, не составляют одного ряда.",
      }),
      tableOf<BasisRow>(
        t({
          en: "Current figures on immigrants by the way of counting",
          ru: "Действующие числа об иммигрантах по способу подсчёта",
        }),
        [
          { label: t({ en: "Code", ru: "Код" }), cell: (r) => r.basis },
          { label: t({ en: "Who is counted", ru: "Кого считают" }), cell: (r) => basisName(r.basis) },
          { label: t({ en: "Figures", ru: "Чисел" }), numeric: true, cell: (r) => countCell(r.figures, lang) },
        ],
        bases,
        false,
      ),
    ),
    prose(
      "matrix-people",
      t({ en: "The World Bank’s matrix of migrants", ru: "Матрица мигрантов Всемирного банка" }),
      t({
        en: "The bilateral migration matrix joins the United Nations’ totals with national counts for one year at a time. Each matrix was compiled anew, so two of them do not make a series. It is shown beside the United Nations’ figure as a second opinion; in part it rests on the same figures.",
        ru: "Матрица двусторонней миграции соединяет итоги ООН с национальными подсчётами, каждый раз за один год. Каждую матрицу составляли заново, поэтому две матрицы не образуют ряда. Она стоит рядом с числом ООН как второе мнение; отчасти она опирается на те же числа.",
      }),
    ),
  ];
  return section("people", t({ en: "People", ru: "Люди" }), "", blocks);
}
