import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { stata } from "../../../pipelines/export/stata/format.ts";
import { awkwardRelease, LONG_TEXT } from "./awkward-release.ts";

const dir = mkdtempSync(join(tmpdir(), "mirpal-pandas-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const READ = `
import json, sys
import pandas
from pandas.io.stata import StataReader
folder = sys.argv[1]
def of(name, **options):
    return StataReader(f"{folder}/stata/{name}.dta", **options)
panel = of("panel_country_year", convert_categoricals=False)
rows = panel.read()
missing = of("panel_country_year", convert_categoricals=False, convert_missing=True, convert_dates=False).read()
named = pandas.read_stata(f"{folder}/stata/panel_country_year.dta")
print(json.dumps({
    "label": panel.data_label,
    "stamp": panel.time_stamp,
    "labels": panel.variable_labels(),
    "russian": {str(k): v for k, v in panel.value_labels()["area_ru"].items()},
    "days": [str(day.date()) for day in rows["period_end"]],
    "years": [int(y) for y in rows["year"]],
    "r_gdp_in": [None if pandas.isna(v) else float(v) for v in rows["r_gdp_in"]],
    "pop": [str(v) for v in missing["pop"]],
    "named": [str(v) for v in named["ref_area_n"]],
    "ten": [str(v) for v in named["is_ten"]],
    "texts": list(of("source").read()["trap_ru"]),
}))
`;

const python = spawnSync("python3", ["-c", "import pandas"]);

test("pandas reads values, days, missing letters and labels in both scripts", async ({ skip }) => {
  if (python.status !== 0) skip("python3 with pandas is not on this machine");
  const release = await awkwardRelease();
  await stata.write(release, dir);
  release.store.close();
  const { status, stdout, stderr } = spawnSync("python3", ["-c", READ, dir], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const read = JSON.parse(stdout);
  expect(read).toMatchObject({
    label: "Countries by year.",
    stamp: "03 Feb 2026 00:00",
    days: ["2022-12-31", "2023-12-31", "2023-12-31", "1959-12-31"],
    years: [2022, 2023, 2023, 1959],
    r_gdp_in: [10.409932892092012, null, 38.42058811738961, 8.9e307],
    pop: ["2969200.0", ".m", ".o", "0.0"],
    named: ["Armenia", "Armenia", "Tajikistan", "Kosovo"],
    ten: ["yes", "yes", "yes", "no"],
    texts: [LONG_TEXT, "", LONG_TEXT],
  });
  expect(read.russian["51"]).toBe("Армения");
  expect(read.labels.ref_area).toBe("country");
});
