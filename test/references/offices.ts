/**
 * Offices and central banks of the ten. Read in the workbooks with openpyxl and xlrd, in the other files as text: `X!B7`
 * is a cell, `L7C5` line 7, field 5, `/a/1` a JSON pointer, `Obs[24]` the 24th element of that name.
 */
export const offices = `
cba-money-transfers · data-to-2023-12 · monthly in USD!ADH57 · 476270.834259196 | ARM ← W1 · MTO_IN · IN · _T · 2023-12 | 476270834.259196 | unit_measure=USD
cba-money-transfers · data-to-2024-12 · monthly in USD!ADH57 · 476270.83 | ARM ← W1 · MTO_IN · IN · _T · 2023-12 | 476270830 | unit_measure=USD
cba-money-transfers · data-to-2023-12 · monthly in AMD!ACV57 · 219225.28 | ARM ← W1 · MTO_IN · IN · _T · 2023-10 | 219225280000 | unit_measure=AMD
cba-money-transfers · data-to-2024-12 · monthly in AMD!ACV57 · 219225.24 | ARM ← W1 · MTO_IN · IN · _T · 2023-10 | 219225240000 | unit_measure=AMD
cba-money-transfers · data-to-2023-12 · monthly in USD!ADK47 · 43939.6403184938 | ARM ← RUS · MTO_IN · IN · _T · 2023-12 | 43939640.3184938 | unit_measure=USD · breakdown_1=NC
cba-money-transfers · data-to-2024-12 · monthly in USD!ADK47 · 43939.64 | ARM ← RUS · MTO_IN · IN · _T · 2023-12 | 43939640 | unit_measure=USD · breakdown_1=NC
cba-money-transfers · data-to-2024-12 · monthly in USD!ADH47 · 297469.64 | ARM ← RUS · MTO_IN · IN · _T · 2023-12 | 297469640 | unit_measure=USD
cba-money-transfers · data-to-2023-12 · monthly in AMD!ACD47 · 86428.7 | ARM ← RUS · MTO_IN · IN · _T · 2023-07 | 86428700000 | unit_measure=AMD · attribute_raw=headed "August"
cba-money-transfers · data-to-2024-12 · monthly in AMD!ACD47 · 86428.7 | ARM ← RUS · MTO_IN · IN · _T · 2023-07 | 86428700000 | unit_measure=AMD
cba-money-transfers · data-to-2023-12 · monthly in USD!ADL39 · blank | ARM ← IMN · MTO_OUT · OUT · _T · 2023-12 | none | unit_measure=USD · breakdown_1=NC · obs_status=O
cba-money-transfers · data-to-2024-12 · monthly in USD!ADL39 · 0 | ARM ← IMN · MTO_OUT · OUT · _T · 2023-12 | 0 | unit_measure=USD · breakdown_1=NC · obs_status=A
cba-money-transfers · data-to-2024-12 · monthly in USD!AGB47 · 647962.62 | ARM ← RUS · MTO_IN · IN · _T · 2024-12 | 647962620 | unit_measure=USD
cba-money-transfers · data-to-2024-12 · monthly in USD!AGB56 · 5223.54 | ARM ← _X_OTHER · MTO_IN · IN · _T · 2024-12 | 5223540 | unit_measure=USD
cba-money-transfers · data-to-2024-12 · monthly in AMD!AGE47 · 16873.98 | ARM ← RUS · MTO_IN · IN · _T · 2024-12 | 16873980000 | unit_measure=AMD · breakdown_1=NC
cba-money-transfers · data-to-2024-12 · annual in USD!BJ47 · 3945872.92 | ARM ← RUS · MTO_IN · IN · _T · 2023 | 3945872920 | unit_measure=USD
cba-money-transfers · data-to-2024-12 · annual in USD!BM47 · 734673.73 | ARM ← RUS · MTO_IN · IN · _T · 2023 | 734673730 | unit_measure=USD · breakdown_1=NC
cba-money-transfers · data-to-2024-12 · annual in USD!BR57 · 1509374.1 | ARM ← W1 · MTO_NET · NET · _T · 2024 | 1509374100 | unit_measure=USD
cba-money-transfers · data-to-2024-12 · annual in AMD!BP57 · 2292143.87 | ARM ← W1 · MTO_IN · IN · _T · 2024 | 2292143870000 | unit_measure=AMD · unit_raw=thousand USD · correction_id=cba-annual-amd-in
cba-money-transfers · data-to-2024-12 · annual in AMD!BQ47 · 269970.75 | ARM ← RUS · MTO_OUT · OUT · _T · 2024 | 269970750000 | unit_measure=AMD · unit_raw=thousand USD · correction_id=cba-annual-amd-out
cba-money-transfers · data-to-2024-12 · annual in AMD!BU57 · 224757.21 | ARM ← W1 · MTO_NET · NET · _T · 2024 | 224757210000 | unit_measure=AMD · breakdown_1=NC · correction_id=cba-annual-amd-net-nc
armstat-sdg · 2026-08-07-10-7-2-a · L11C3 · 38.1 | ARM ← _Z · RET_WORK_SH · NA · _T · 2024 | 38.1
armstat-sdg · 2026-08-07-10-c-1 · L10C4 · 6.6 | ARM ← W1 · COST_200 · IN · _T · 2024 | 6.6
armstat-sdg · 2026-08-07-17-3-2 · L10C3 · 6.0 | ARM ← W1 · R_GDP · IN · _T · 2023 | 6 | producer=Central Bank of Armenia
belstat-migration · 2026-07-12-arrivals-2010-2019 · /tableRows/1/12 · 28\u00a0349 | BLR ← W1 · FLW_IN · IN · _T · 2015 | 28349
belstat-migration · 2026-07-12-arrivals-2010-2019 · /tableRows/2/12 · 28\u00a0349 | BLR ← CIS · FLW_IN · IN · _T · 2015 | 28349
belstat-migration · 2026-07-12-arrivals-2010-2019 · /tableRows/3/12 · 5\u00a0844 | BLR ← NON_CIS · FLW_IN · IN · _T · 2015 | 5844
belstat-migration · 2026-07-12-arrivals-2010-2019 · /tableRows/18/12 · 10\u00a0571 | BLR ← UKR · FLW_IN · IN · _T · 2015 | 10571
belstat-migration · 2026-07-12-arrivals-2000-2009 · /tableRows/11/15 · 420 | BLR ← GEO · FLW_IN · IN · _T · 2008 | 420 | obs_status=A
belstat-migration · 2026-07-12-arrivals-2000-2009 · /tableRows/11/16 · 0 | BLR ← GEO · FLW_IN · IN · _T · 2009 | 0 | obs_status=U
belstat-migration · 2026-07-12-departures-2024-2025 · /tableRows/1/8 · 37\u00a0824 | BLR ← W1 · FLW_OUT · OUT · _T · 2025 | 37824
belstat-migration · 2026-07-12-net-2024-2025 · /tableRows/3/7 · -2\u00a0682 | BLR ← NON_CIS · NETM · NET · _T · 2024 | -2682
geostat-migration · 2026-10-01 · L15C5 · 179778 | GEO ← W1 · FLW_IN · IN · _T · 2022 | 179778 | attribute_raw=B167
geostat-migration · 2026-10-01 · L29C5 · 104401 | GEO ← W1 · FLW_IN · IN · M · 2022 | 104401 | attribute_raw=C167
geostat-migration · 2026-10-01 · L57C5 · 54405 | GEO ← W1 · FLW_IN · IN · _T · 2022 | 54405 | breakdown_1=CITIZENS
geostat-migration · 2026-10-01 · L77C5 · 4615 | GEO ← UKR · FLW_OUT · OUT · F · 2023 | 4615 | breakdown_1=BY_CITZ
nbg-money-transfers · 2026-09-15 · L79C5 · 2067839121.20 | GEO ← RUS · MTO_IN · IN · _T · 2022 | 2067839121.2 | unit_measure=USD · breakdown_1=MTS
nbg-money-transfers · 2026-09-15 · L50C5 · 343482082.85 | GEO ← W1 · MTO_OUT · OUT · _T · 2022 | 343482082.85 | unit_measure=USD · breakdown_1=MTS
bns-sdg · 2024-10-24-17-3-2 · L15C3 · 0.12 | KAZ ← W1 · R_GDP · IN · _T · 2023 | 0.12 | obs_status=D
nsc-sdg · 2025-07-17-bx-trf-pwkr · /message:StructureSpecificData/message:DataSet/Series/Obs[24]/@OBS_VALUE · 20.3751488 | KGZ ← W1 · R_GDP · IN · _T · 2023 | 20.3751488 | unit_measure=PT_GDP · producer=worldbank-wdi
nsc-sdg · 2025-07-17-sm-pop-refg-or · /message:StructureSpecificData/message:DataSet/Series/Obs[25]/@OBS_VALUE · 46.93006 | KGZ ← W1 · REF_RATE · NA · _T · 2024 | 46.93006 | unit_measure=RT100K · producer=UNHCR
nsc-sdg · 2025-07-17-sg-cpa-migrs · /message:StructureSpecificData/message:DataSet/Series[3]/Obs/@OBS_VALUE · 4 | KGZ ← _Z · SDG_10_7_2 · NA · _T · 2019 | 4 | breakdown_1=PD_2
nbs-migration · 2026-06-12 · L38C5 · 1043 | MDA ← RUS · FLW_OUT · OUT · _T · 2022 | 1043
nbs-migration · 2026-06-12 · L100C5 · 1076 | MDA ← UKR · FLW_IN · IN · _T · 2022 | 1076
bnm-money-transfers · 2026-06-11 · L5C3 · 403 | MDA ← RUS · MTO_NET · NET · _T · 2017 | 403000000 | unit_measure=USD · obs_status=E
bnm-money-transfers · 2026-06-11 · L17C3 · 343.00 | MDA ← RUS · MTO_NET · NET · _T · 2018 | 343000000 | unit_measure=USD · obs_status=A
bnm-money-transfers · 2026-06-11 · L54C3 · 1486.74 | MDA ← W1 · MTO_NET · NET · _T · 2020 | 1486740000 | unit_measure=USD
rosstat-migration · 2019 · L728C5 · 24100 | RUS ← UZB · FLW_IN · IN · _T · 2010 | 24100 | duration_rule=UNK
rosstat-migration · 2019 · L783C5 · 64493 | RUS ← UZB · FLW_IN · IN · _T · 2011 | 64493 | duration_rule=9M
rosstat-migration · 2019 · L1221C5 · 89553 | RUS ← TJK · FLW_IN · IN · _T · 2019 | 89553
demoscope-migration · 1071-1072 · paragraph 59 «2284» · 2284 | RUS ← DEU · FLW_IN · IN · _T · 2011 | 2284 | breakdown_1=RESIDENCE · duration_rule=UNK
demoscope-migration · 1071-1072 · paragraph 59 «4519» · 4519 | RUS ← DEU · FLW_IN · IN · _T · 2011 | 4519 | duration_rule=9M · producer=rosstat-migration
demoscope-migration · 1071-1072 · paragraph 71 «207» · 207 | RUS ← CHN · FLW_OUT · OUT · _T · 2011 | 207 | breakdown_1=RESIDENCE · duration_rule=UNK
demoscope-migration · 1071-1072 · paragraph 71 «507» · 507 | RUS ← CHN · FLW_OUT · OUT · _T · 2011 | 507 | duration_rule=9M
demoscope-migration · 1071-1072 · paragraph 38 «64,5» · 64,5 | RUS ← UZB · FLW_IN · IN · _T · 2011 | 64500 | duration_rule=9M
mvd-migration-situation · 2016 · САЙТ (2-РД страны)!D13 · 14337084 | RUS ← W1 · REG_MIG · IN · _T · 2016 | 14337084 | unit_measure=FACTS
mvd-migration-situation · 2016 · САЙТ (2-РД страны)!J234 · 1433557 | RUS ← UZB · REG_MIG · IN · _T · 2016 | 1433557 | unit_measure=FACTS · breakdown_1=WORK
mvd-migration-situation · 2016 · САЙТ (2-РД страны)!B13 · 465657 | RUS ← W1 · INVIT_ISS · IN · _T · 2016 | 465657 | unit_measure=DOC
mvd-migration-situation · 2016 · САЙТ (2-РД страны)!Q219 · 55328 | RUS ← TJK · STK_PERM · NA · _T · 2016 | 55328 | unit_measure=PS · breakdown_1=PERMANENT
mvd-migration-situation · 2016 · САЙТ (2-РД страны)!R235 · 100696 | RUS ← UKR · CITZ_ACQ · IN · _T · 2016 | 100696 | unit_measure=PS
emiss-employment · 2021 · Данные!G4 · 71445907 | RUS ← _Z · EMPLOYED · NA · _T · 2021 | 71445907
ukrstat-migration · 2015 · L5C5 · 30659 | UKR ← W1 · FLW_IN · IN · _T · 2015 | 30659 | duration_rule=PERM
siat-indicators · 2026-01-27-1.01.01.0009 · /0/data/0/2020 · 101.6 | UZB ← _Z · GDP_INDEX · NA · _T · 2020 | 101.6
`;
