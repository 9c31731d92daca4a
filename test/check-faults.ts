/** A fault to plant into the figures held, and how the finding it must raise is known. */
export interface PlantedFault {
  readonly rule: string;
  /** Figures that the rule looks at, as SQL: `obs_id` and the columns of `key`. */
  readonly places: string;
  /** Spoils the figures of the table `planted`. */
  readonly fault: string;
  /** What the finding and the place have in common; one place is taken of each such group. */
  readonly key: readonly (
    | "source_id"
    | "source_vintage"
    | "ref_area"
    | "counterpart_area"
    | "indicator"
    | "time_period"
  )[];
}

const SERIES = ["source_id", "ref_area", "indicator"] as const;
const TEN = "ref_area in (select area from economy where is_ten)";
/** Totals of the ten that stand now. */
const TOTALS = `known_to is null and obs_value <> 0 and sex = '_T' and age = '_T' and counterpart_area in ('W1', '_Z') and ${TEN}`;
const HERE = "obs_id in (select obs_id from planted)";

const observed = (where: string) => `select * from observation where ${where}`;
const spoil = (value: string) => `update observation set obs_value = ${value} where ${HERE}`;
const derivedRows = (where: string) => `select *, 'mirpal' as source_id from derived where ${where}`;
const spoilDerived = (value: string) => `update derived set obs_value = ${value} where ${HERE}`;

/** Annual totals in the themes that the rules of a series read, the newest year of each of at least `years` years. */
const newest = (years: number) => `
  select o.* from observation o
  join indicator i using (indicator)
  where ${TOTALS.replace("known_to", "o.known_to")} and o.obs_value > 1000 and o.freq = 'A'
    and i.theme in ('stock', 'flow', 'money') and o.direction <> 'NET'
    and regexp_full_match(o.time_period, '[0-9]{4}')
  window same as (
      partition by o.source_id, indicator, o.direction, ref_area, counterpart_area, breakdown_1, concept_basis,
        duration_rule, o.unit_measure
    ),
    same_desc as (
      partition by o.source_id, indicator, o.direction, ref_area, counterpart_area, breakdown_1, concept_basis,
        duration_rule, o.unit_measure
      order by o.time_period desc
    )
  qualify row_number() over same_desc = 1 and count(*) over same >= ${years}
`;

/** Current figures beside the belief each replaced. */
const replaced = (more: string) => `
  select n.*, o.obs_id as older from observation n
  join observation o using (
    source_id, indicator, ref_area, time_period, freq, counterpart_area, direction, sex, age, breakdown_1, duration_rule,
    unit_measure
  )
  where o.known_to = n.known_from and n.known_to is null and n.sex = '_T' and n.obs_value <> 0 and o.obs_value <> 0
    and n.${TEN} and ${more}
`;

/** One kind of fault a rule: slips that people and files make, of a size at which the rule is meant to speak. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    rule: "V-001",
    places: "select source_id || source_vintage as obs_id, * from vintage where layout <> 'records'",
    fault:
      "update vintage set readings = readings + 1 where source_id || source_vintage in (select obs_id from planted)",
    key: ["source_id", "source_vintage"],
  },
  {
    rule: "V-002",
    places: `
      with file as (
        select source_id, source_vintage, list_sort(list(distinct measure_raw)) as measures,
          list_sort(list(distinct sex)) as sexes
        from reported group by all
      )
      select source_id || source_vintage as obs_id, source_id, source_vintage from file join vintage using (source_id, source_vintage)
      qualify edition <> lag(edition) over (
        partition by source_id, layout, measures, sexes order by published, edition, source_vintage
      )`,
    fault:
      "delete from reported where source_id || source_vintage in (select obs_id from planted) and hash(locator) % 2 = 0",
    key: ["source_id"],
  },
  { rule: "V-003", places: observed("obs_value is not null"), fault: spoil("null"), key: SERIES },
  {
    rule: "V-101",
    places: observed("known_to is null"),
    fault: `update observation set ref_area = 'XXX' where ${HERE}`,
    key: [],
  },
  {
    rule: "V-102",
    places: observed("known_to is null and obs_value > 0 and unit_measure = 'PS' and direction <> 'NET'"),
    fault: spoil("-obs_value"),
    key: ["source_id", "source_vintage"],
  },
  {
    rule: "V-103",
    places: observed("known_to is null and obs_value is not null and obs_status = 'A'"),
    fault: spoil("null"),
    key: ["source_id", "source_vintage"],
  },
  {
    rule: "V-104",
    places: `select s.* from observation s join observation p using (ref_area, ref_date)
      where s.indicator = 'STK_IMM' and s.counterpart_area = 'W1' and s.known_to is null and p.indicator = 'POP'
        and p.known_to is null and s.${TEN} and s.obs_value is not null`,
    fault: spoil("obs_value * 1000"),
    key: ["source_id", "ref_area", "time_period"],
  },
  { rule: "V-105", places: newest(3), fault: spoil("obs_value * 1000"), key: SERIES },
  {
    rule: "V-201",
    places: `select m.* from observation m join source s using (source_id)
      where known_to is null and sex = 'M' and obs_value > 1000 and m.unit_measure in ('PS', 'DOC', 'CASES', 'FACTS')
        and s.nearness <> 'modelled'
        and exists (from observation f where f.sex = 'F' and f.known_to is null and f.source_id = m.source_id
          and f.indicator = m.indicator and f.ref_area = m.ref_area and f.time_period = m.time_period
          and f.counterpart_area = m.counterpart_area)`,
    fault: spoil("obs_value * 1.1"),
    key: SERIES,
  },
  {
    rule: "V-202",
    places: `select a.* from observation a
      where a.known_to is null and a.freq = 'A' and a.obs_value > 0 and a.period_start is not null
        and (select count(*) from observation m where m.known_to is null and m.freq = 'M' and m.obs_value is not null
          and m.source_id = a.source_id and m.indicator = a.indicator and m.ref_area = a.ref_area
          and m.counterpart_area = a.counterpart_area and m.breakdown_1 = a.breakdown_1
          and m.unit_measure = a.unit_measure and left(m.time_period, 4) = a.time_period) = 12`,
    fault: spoil("obs_value * 1.02"),
    key: ["source_id", "ref_area", "indicator"],
  },
  {
    rule: "V-203",
    places: observed(
      `known_to is null and indicator = 'STK_IMM' and counterpart_area = 'W1' and sex = '_T' and breakdown_1 = '_T'
       and obs_value > 1000 and source_id = 'undesa-migrant-stock'`,
    ),
    fault: spoil("obs_value * 0.9"),
    key: SERIES,
  },
  {
    rule: "V-204",
    places: `select r.* from observation r join observation s using (ref_area, time_period)
      where r.known_to is null and r.indicator = 'REF_ASY' and r.sex = '_T' and r.age = '_T' and r.freq = 'A'
        and r.breakdown_1 in ('_T', 'REFUGEES') and r.counterpart_area = 'W1' and r.obs_value > 0
        and s.known_to is null and s.indicator = 'STK_IMM' and s.sex = '_T' and s.incl_refugees = 'yes'
        and s.counterpart_area = 'W1' and s.obs_value is not null and r.${TEN}`,
    fault: spoil("obs_value + 1e9"),
    key: ["source_id", "ref_area"],
  },
  {
    rule: "V-205",
    places: `select n.* from observation n
      join observation i using (source_id, freq, ref_area, counterpart_area, sex, age, breakdown_1, concept_basis,
        duration_rule, time_period, unit_measure)
      join observation o using (source_id, freq, ref_area, counterpart_area, sex, age, breakdown_1, concept_basis,
        duration_rule, time_period, unit_measure)
      where n.indicator = 'NETM' and i.indicator = 'FLW_IN' and o.indicator = 'FLW_OUT' and n.known_to is null
        and i.known_to is null and o.known_to is null and n.obs_value is not null
        and not list_has_any(['E', 'I', 'F', 'U', 'G', 'N'], [n.obs_status, i.obs_status, o.obs_status])`,
    fault: spoil("-obs_value - 1000"),
    key: ["source_id", "ref_area"],
  },
  {
    rule: "V-206",
    places: `select r.* from observation r
      join observation t using (source_id, freq, ref_area, direction, time_period)
      join observation c using (source_id, freq, ref_area, direction, time_period)
      where r.indicator = 'R_WB' and t.indicator = 'PT' and c.indicator = 'CE' and r.known_to is null
        and t.known_to is null and c.known_to is null and r.${TEN}`,
    fault: spoil("obs_value * 1.1"),
    key: ["source_id", "ref_area", "time_period"],
  },
  {
    rule: "V-207",
    places: `select w.* from observation w
      join observation n using (source_id, freq, ref_area, counterpart_area, direction, unit_measure, time_period)
      where w.indicator in ('R2', 'R3') and n.indicator in ('R1', 'R2') and n.indicator < w.indicator
        and w.breakdown_1 = '_T' and n.breakdown_1 = '_T' and w.known_to is null and n.known_to is null`,
    fault: spoil("obs_value * 0.1"),
    key: ["source_id", "ref_area", "time_period"],
  },
  { rule: "V-301", places: newest(8), fault: spoil("obs_value * 3"), key: SERIES },
  {
    rule: "V-302",
    places: newest(5),
    fault: `
      update observation t set obs_value = p.obs_value from planted p
      where t.known_to is null and t.source_id = p.source_id and t.indicator = p.indicator and t.ref_area = p.ref_area
        and t.direction = p.direction and t.counterpart_area = p.counterpart_area and t.breakdown_1 = p.breakdown_1
        and t.freq = 'A' and t.sex = '_T' and t.unit_measure = p.unit_measure
        and try_cast(t.time_period as integer) between p.time_period::integer - 3 and p.time_period::integer`,
    key: SERIES,
  },
  {
    rule: "V-303",
    places: `select p.* from observation p
      where p.indicator = 'POP' and p.known_to is null and p.freq = 'A' and p.${TEN}
        and (select count(distinct indicator) from observation b where b.source_id = p.source_id
          and b.ref_area = p.ref_area and b.time_period = p.time_period and b.known_to is null
          and b.indicator in ('BIRTHS', 'DEATHS', 'NETM')) = 3`,
    fault: spoil("obs_value * 1.01"),
    key: ["source_id", "ref_area", "time_period"],
  },
  {
    rule: "V-304",
    places: derivedRows(`indicator = 'R_GDP' and ${TEN}`),
    fault: spoilDerived("obs_value + 65"),
    key: ["ref_area", "time_period"],
  },
  {
    rule: "V-305",
    places: `select m.* from observation m
      join observation s on s.ref_area = m.counterpart_area and s.counterpart_area = m.ref_area
        and s.time_period = m.time_period
      where m.known_to is null and m.indicator = 'MTO_IN' and m.freq = 'A' and m.unit_measure = 'USD' and m.obs_value > 0
        and m.${TEN} and s.known_to is null and s.source_id = 'undesa-migrant-stock' and s.indicator = 'STK_IMM'
        and s.sex = '_T' and s.obs_value >= 1000`,
    fault: spoil("obs_value * 1000"),
    key: ["source_id", "ref_area", "counterpart_area", "time_period"],
  },
  {
    rule: "V-306",
    places: `select m.* from observation m
      join observation g on g.ref_area = m.counterpart_area and g.time_period = m.time_period
      join observation h on h.ref_area = m.counterpart_area and h.time_period = (m.time_period::integer - 1)::varchar
      where m.known_to is null and m.indicator = 'MTO_IN' and m.freq = 'A' and m.unit_measure = 'USD' and m.obs_value > 0
        and m.${TEN} and m.time_period >= '2020' and g.source_id = 'worldbank-wdi' and g.indicator = 'GDP'
        and g.known_to is null and h.source_id = 'worldbank-wdi' and h.indicator = 'GDP' and h.known_to is null
        and g.obs_value > h.obs_value`,
    fault: spoil("obs_value / 100"),
    key: ["source_id", "ref_area", "counterpart_area", "time_period"],
  },
  {
    rule: "V-307",
    places: observed(
      `known_to is null and source_id = 'undesa-migrant-stock' and indicator = 'STK_IMM' and sex = '_T'
       and counterpart_area = 'W1' and time_period = '2020' and ${TEN}`,
    ),
    fault: spoil("obs_value * 3"),
    key: ["source_id", "ref_area"],
  },
  {
    rule: "V-401",
    places: replaced(
      "coalesce(n.ref_date, n.period_end) + interval 24 month <= n.known_from and n.counterpart_area in ('W1', '_Z')",
    ),
    fault: spoil("obs_value * 1.5"),
    key: SERIES,
  },
  {
    rule: "V-402",
    places: `select source_vintage as obs_id, source_id, source_vintage from observation
      where indicator = 'NETM' and known_to is null and obs_value <> 0 and source_id = 'worldbank-wdi' group by all
      having count(*) >= 20`,
    fault: `
      insert into observation by name
      select * replace (o.obs_id || 'old' as obs_id, o.obs_value * 5 as obs_value, o.known_from as known_to,
        o.known_from - 365 as known_from)
      from observation o where o.indicator = 'NETM' and o.known_to is null and o.source_id = 'worldbank-wdi'
        and o.source_vintage in (select obs_id from planted)`,
    key: ["source_id", "source_vintage"],
  },
  {
    rule: "V-403",
    places: observed(`known_to is null and obs_value is not null and ${TEN} and source_id in
      (select source_id from vintage group by source_id having count(distinct published) > 1)`),
    fault: `update observation set known_to = known_from + 1, ended_by = 'withdrawn' where ${HERE}`,
    key: ["source_id"],
  },
  {
    rule: "V-404",
    places: replaced("n.obs_status = o.obs_status and n.concept_basis = o.concept_basis"),
    fault: `update observation t set obs_value = o.obs_value, obs_status = 'P' from planted p
      join observation o on o.obs_id = p.older where t.obs_id = p.obs_id`,
    key: SERIES,
  },
  {
    rule: "V-405",
    places: `select b.* from observation b
      join observation a using (source_id, indicator, ref_area, counterpart_area, breakdown_1, concept_basis)
      where b.known_to is null and a.known_to is null and b.indicator in ('STK_IMM', 'STK_PERM') and b.sex = '_T'
        and a.sex = '_T' and b.obs_value >= 1000 and a.obs_value >= 1000 and year(a.ref_date) = year(b.ref_date) - 1
        and b.breakdown_1 not ilike '%census%' and b.${TEN}
        and (b.ref_area, year(b.ref_date)) in (
          select distinct ref_area, year(ref_date) from observation
          where indicator = 'STK_IMM' and breakdown_1 ilike '%census%' and ref_date is not null
        )`,
    fault: spoil("obs_value * 1.3"),
    key: SERIES,
  },
  {
    rule: "V-501",
    places: derivedRows("method_id = 'M-402'"),
    fault: spoilDerived("obs_value + 60"),
    key: ["ref_area", "counterpart_area", "time_period"],
  },
  {
    rule: "V-502",
    places: derivedRows("method_id = 'M-404'"),
    fault: spoilDerived("obs_value + 1"),
    key: ["ref_area", "time_period"],
  },
  {
    rule: "V-503",
    places: `select o.* from observation o join derived d using (indicator, ref_area, counterpart_area, direction, time_period)
      where o.indicator = 'R_GDP' and o.known_to is null and o.obs_value is not null and o.${TEN}`,
    fault: spoil("obs_value + 30"),
    key: ["source_id", "ref_area"],
  },
  {
    rule: "V-601",
    places: derivedRows("len(inputs) > 0"),
    fault: `update derived set inputs = ['nobody'] where ${HERE}`,
    key: [],
  },
  {
    rule: "V-602",
    places: observed("known_to is null"),
    fault: `insert into finding (finding_id, rule_id, severity) select obs_id, 'V-301', 'W' from planted`,
    key: [],
  },
];
