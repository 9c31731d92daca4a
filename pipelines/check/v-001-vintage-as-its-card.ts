import type { Rule } from "../../schemas/finding.ts";
import type { Check } from "./check.ts";
import { finding } from "./finding.ts";
import { number } from "./words.ts";

const rule = {
  id: "V-001",
  level: 0,
  severity: "E",
  title: {
    en: "Every vintage holds the numbers its card counts",
    ru: "В каждой версии данных столько значений, сколько указано в карточке",
  },
} as const satisfies Rule;

/** Layout of coded law, whose records are no numbers and go to tables of their own. */
const CODED_LAW = "records";

const COUNTS = `
  select source_id, source_vintage, v.file_name, v.readings as on_card, coalesce(r.held, 0) as held
  from vintage v
  full join (
    select source_id, source_vintage, count(*) as held from reported group by all
  ) r using (source_id, source_vintage)
  where v.readings is distinct from coalesce(r.held, 0)
    and v.layout is distinct from '${CODED_LAW}'
  order by all
`;

/**
 * What the database holds of a vintage is what its card says (the file's contract was tested when it was received).
 *
 * Counts only; a test compares the hash of the readings kept with the card's.
 */
export const vintageAsItsCard: Check = {
  ...rule,
  async *find(store) {
    type Row = {
      source_id: string;
      source_vintage: string;
      file_name: string | null;
      on_card: number | null;
      held: number;
    };
    for (const row of await store.rows<Row>(COUNTS)) {
      const [held, card] = [number(row.held), row.on_card === null ? { en: "none", ru: "нет" } : number(row.on_card)];
      const file = row.file_name ?? row.source_vintage;
      yield finding(rule, {
        source_id: row.source_id,
        source_vintage: row.source_vintage,
        observed: row.held,
        expected: row.on_card,
        message: {
          en: `File “${file}”: numbers and marks in the database: ${held.en}, on the card of the vintage: ${card.en}.`,
          ru: `Файл «${file}»: значений и знаков в базе: ${held.ru}, в карточке версии: ${card.ru}.`,
        },
        hint: {
          en: "Restore the folder of the vintage from the repository, or receive the file again; then build.",
          ru: "Верните папку версии из репозитория или загрузите файл заново, затем соберите базу.",
        },
      });
    }
  },
};
