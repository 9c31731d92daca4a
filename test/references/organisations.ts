/** Other series of organisations and authors: CSV lines counted with Python's csv, matrices and cubes with its json. */
export const organisations = `
unhcr-population · 2025.12.1-population · L11793C8 · 1275315 | RUS ← UKR · REF_ASY · NA · _T · 2022 | 1275315
unhcr-population · 2025.12.1-population · L13836C8 · 5488 | RUS ← UKR · REF_ASY · NA · _T · 2025 | 5488
unhcr-population · 2019-extract · L72568C4 · 311407 | RUS ← UKR · REF_ASY · NA · _T · 2015 | 311407
unhcr-population · mid-2024-export-ukr-in-all · L16C6 · 5684177 | UKR ← W1 · REF_ORI · NA · _T · 2022 | 5684177
unhcr-population · mid-2024-export-ukr-in-25 · L317C6 · 958147 | POL ← UKR · REF_ASY · NA · _T · 2022 | 958147
unhcr-population · mid-2024-export-all-in-25 · L372C6 · 971129 | POL ← W1 · REF_ASY · NA · _T · 2022 | 971129
unhcr-asylum · 2025.12.1-applications · L2431C12 · 27231 | USA ← RUS · ASY_APP · IN · _T · 2023 | 27231 | breakdown_1=CATEGORY:G N EO
unhcr-asylum · 2025.12.1-decisions · L9831C11 · 314 | DEU ← RUS · ASY_DEC · IN · _T · 2023 | 314 | breakdown_1=CATEGORY:G FI recognized
unhcr-flows · 2025.12.1-flows · L9705C8 · 956760 | POL ← UKR · REF_NEW · IN · _T · 2022 | 956760 | breakdown_1=REFUGEES
unhcr-flows · 2025.12.1-solutions · L1532C11 · 1318680 | UKR ← W1 · IDP_RET · IN · _T · 2023 | 1318680
unhcr-demographics · 2025.12.1-demographics · L951C18 · 566062 | POL ← UKR · REF_ASY · NA · F · 2025 | 566062 | breakdown_1=PLACE:Dispersed in the country / territory (V, U)
eurostat-immigration · 2025 · L4471C4 · 943800.0 | DEU ← UKR · FLW_IN · IN · _T · 2022 | 943800 | concept_basis=FC · duration_rule=12M
eurostat-residence-permits · 2025-valid-permits · L1093C3 · 22909.0 | GRC ← GEO · STK_PERM · NA · _T · 2022 | 22909
eurostat-residence-permits · 2025-03-03-first-permits · L119C10 · 58889 | GRC ← W1 · PERM_FIRST · IN · _T · 2022 | 58889
eurostat-residence-permits · 2026-07-09-resfirst-by-2015-2025 · /value/97 · 46 | GRC ← BLR · PERM_FIRST · IN · _T · 2024 | 46
eurostat-residence-permits · 2026-07-09-resfirst-by-2015-2024 · /value/27 · 285496 | POL ← BLR · PERM_FIRST · IN · _T · 2022 | 285496
eurostat-residence-permits · 2026-07-09-resfirst-by-2019-durations · /value/7 · 7197 | POL ← BLR · PERM_FIRST · IN · _T · 2019 | 7197 | breakdown_1=M12
eurostat-residence-permits · 2026-07-09-resvalid-by-2015-2025 · /value/97 · 1307 | GRC ← BLR · STK_PERM · NA · _T · 2024 | 1307
eurostat-residence-permits · 2026-07-09-resvalid-by-2015-2025 · /value/200 · 100 | MLT ← BLR · STK_PERM · NA · _T · 2017 | 100 | obs_status=E · attribute_raw=ep
eurostat-asylum · 2025-total-ua · L709C20 · 160 | GRC ← UKR · ASY_APP · IN · _T · 2022 | 160
eurostat-temporary-protection · 2025-04-ua · L253C18 · 1125985 | DEU ← UKR · STK_TP · NA · _T · 2024-12 | 1125985 | obs_status=A
eurostat-temporary-protection · 2025-04-ua · L364C18 · 32305 | GRC ← UKR · STK_TP · NA · _T · 2024-12 | 32305 | obs_status=D
oecd-migration · 2025-02-b11 · L2C23 · 29510 | GRC ← W1 · FLW_IN · IN · _T · 2014 | 29510 | breakdown_1=FOREIGNERS
undesa-empirical-stocks · 2025-07-ten-destinations · L1320C7 · 422904 | RUS ← TJK · STK_IMM · NA · _T · 2021-10-14 | 422904 | breakdown_1=SOURCE:Census2021
undesa-empirical-stocks · 2025-07-ten-destinations · L400C7 · 5514401 | RUS ← W1 · STK_IMM · NA · M · 2010-10-19 | 5514401 | breakdown_1=SOURCE:Census2010
undesa-empirical-stocks · 2025-07-ten-origins · L344C7 · 763446 | DEU ← UKR · STK_IMM · NA · _T · 2022-05-15 | 763446 | breakdown_1=SOURCE:Census2022
un-wpp-net-migration · 2024 · L17285C4 · -5699000.0 | UKR ← W1 · NETM · NET · _T · 2022 | -5699000 | obs_status=E
un-wpp-net-migration · 2024 · L10637C4 · -50000.0 | TJK ← W1 · NETM · NET · _T · 1994 | -50000
abel-cohen-flows · 2022-da-pb · /matrix/2015/111/109 · 136208 | RUS ← TJK · FLW_EST_DA_PB · IN · _T · 2015/2020 | 136208
abel-cohen-flows · 2022-da-pb-male · /matrix/2015/111/109 · 64778 | RUS ← TJK · FLW_EST_DA_PB · IN · M · 2015/2020 | 64778
abel-cohen-flows · 2022-da-pb-female · /matrix/2015/111/109 · 70905 | RUS ← TJK · FLW_EST_DA_PB · IN · F · 2015/2020 | 70905
abel-cohen-flows · 2022-da-min · /matrix/2015/104/109 · 260916 | RUS ← KAZ · FLW_EST_DA_MIN · IN · _T · 2015/2020 | 260916
abel-cohen-flows · 2022-sd-drop · /matrix/2005/111/109 · 33981 | RUS ← TJK · FLW_EST_SD_DROP · IN · _T · 2005/2010 | 33981
abel-sander-flows · version-19 · L19288C16 · 307495 | RUS ← KAZ · FLW_EST_AS14 · IN · _T · 2005/2010 | 307495
abel-sander-flows · version-19 · L19378C14 · 195448 | RUS ← TJK · FLW_EST_AS14 · IN · _T · 1995/2000 | 195448
rpw-corridor-costs · 2020-12-07 · L3759C41 · 2 | RUS ← TJK · COST_AVG · OUT · _T · 2020-Q3 | 2 | unit_measure=PT
rpw-corridor-costs · 2020-12-07 · L3716C41 · 1.59800004959106 | RUS ← KGZ · COST_AVG · OUT · _T · 2020-Q3 | 1.59800004959106 | unit_measure=PT
rpw-mean-costs-2017 · 2018 · L262C3 · 0.01359285714285714 | RUS ← KGZ · COST_AVG · OUT · _T · 2017 | 1.359285714285714 | unit_measure=PT · producer=rpw-corridor-costs
un-treaty-icrmw · 2022-08 · L92C3 · 1 | KGZ ← _Z · ICRMW_PARTY · NA · _T · 2003 | 1
un-treaty-icrmw · 2022-08 · L143C3 · 0 | RUS ← _Z · ICRMW_PARTY · NA · _T · 2022 | 0
`;
