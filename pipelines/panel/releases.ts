import type { Manifest } from "../../schemas/release.ts";
import { column } from "../column.ts";
import type { Store } from "../store.ts";
import type { Table } from "../tables.ts";

const releaseId = column("release_id", "varchar", "name of the release", "название выпуска");

/** Past releases whose editions are all held here, and what they held. */
export const releaseTables: readonly Table[] = [
  {
    name: "release",
    about: {
      en: "Releases of the database whose editions are all held here. Observations as one of them held them: from release('2026'), a macro with the columns of observation.",
      ru: "Выпуски базы, все издания которых здесь есть. Наблюдения, какими их содержал выпуск: from release('2026'), макрос со столбцами observation.",
    },
    columns: [
      releaseId,
      column("date", "date", "latest day on which a file of it was received", "последний день получения его файлов"),
      column("methodology", "varchar", "version of the methodology", "редакция методологии"),
      column("run_id", "varchar", "the run that made it", "прогон, в котором он сделан"),
      column("vintages", "integer", "how many vintages it holds", "сколько версий в нём"),
      column(
        "path",
        "varchar",
        "its manifest, from the folder that holds releases",
        "его манифест, от папки, где лежат выпуски",
      ),
    ],
  },
  {
    name: "release_vintage",
    about: { en: "The vintages of each release.", ru: "Версии каждого выпуска." },
    columns: [
      releaseId,
      column("source_id", "varchar", "source", "источник"),
      column("source_vintage", "varchar", "name of the vintage", "название версии"),
      column("edition", "varchar", "the publisher’s name of the edition", "название издания у источника"),
      column("published", "date", "day the edition was published", "день публикации издания"),
      column("readings_sha256", "varchar", "SHA-256 of the readings", "SHA-256 прочитанного"),
    ],
  },
];

/** Rows of the two tables; a release with an edition that is not held here as it was is left out. */
export async function loadReleases(store: Store, manifests: readonly Manifest[]): Promise<void> {
  const held = new Set(
    (
      await store.rows<{ source_id: string; source_vintage: string; readings_sha256: string }>(
        "select source_id, source_vintage, readings_sha256 from vintage",
      )
    ).map((v) => `${v.source_id}/${v.source_vintage} ${v.readings_sha256}`),
  );
  const whole = manifests.filter((m) =>
    m.vintages.every((v) => held.has(`${v.source_id}/${v.vintage} ${v.readings_sha256}`)),
  );
  for (const m of whole) {
    await store.run("insert into release select $id, cast($date as date), $methodology, $run_id, $vintages, $path", {
      id: m.id,
      date: m.date,
      methodology: m.methodology,
      run_id: m.run_id,
      vintages: m.vintages.length,
      path: `releases/${m.id}.json`,
    });
    await store.run(
      `insert into release_vintage
       select $id, v->>'source_id', v->>'vintage', v->>'edition', (v->>'published')::date, v->>'readings_sha256'
       from (select unnest(cast($vintages as json[])) as v)
       order by all`,
      { id: m.id, vintages: JSON.stringify(m.vintages) },
    );
  }
}

/**
 * Observations as a release held them (M-906), by the rules of today's code; an unknown name gives none.
 *
 * A figure is the release's where one of its vintages is the first or the last to print the value, and none of them came on
 * or after the day it was revised or withdrawn. So vintages received since, even of an older day, change nothing.
 *
 * @param observations the table with all that was ever believed.
 */
export const releaseMacro = (observations: string) => `
  create macro release(id) as table
  select o.*
  from ${observations} o
  where exists (
      from release_vintage v
      where v.release_id = cast(id as varchar)
        and v.source_id = o.source_id
        and v.source_vintage in (o.source_vintage, o.confirmed_vintage)
    )
    and not exists (
      from release_vintage v
      where v.release_id = cast(id as varchar) and v.source_id = o.source_id and v.published >= o.known_to
    )
`;
