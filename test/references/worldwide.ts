/** Series defined alike for every economy: World Bank, UN DESA, KNOMAD. The columns are those of `references.test.ts`. */
export const worldwide = `
worldbank-wdi · 2025-07-01-bx.trf.pwkr.cd.dt · L240C69 · 6801890973.461 | TJK ← W1 · R_WB · IN · _T · 2024 | 6801890973.461
worldbank-wdi · 2025-07-01-bx.trf.pwkr.cd.dt · L240C68 · 4633754222.29703 | TJK ← W1 · R_WB · IN · _T · 2023 | 4633754222.29703
worldbank-wdi · 2025-07-01-bx.trf.pwkr.cd.dt · L16C69 · 1181642797.64759 | ARM ← W1 · R_WB · IN · _T · 2024 | 1181642797.64759
worldbank-wdi · 2025-07-01-bx.trf.pwkr.cd.dt · L128C68 · 2850000000 | KGZ ← W1 · R_WB · IN · _T · 2023 | 2850000000
worldbank-wdi · 2025-07-01-bx.trf.pwkr.cd.dt · L258C69 · 16579258955.3401 | UZB ← W1 · R_WB · IN · _T · 2024 | 16579258955.3401
worldbank-wdi · 2025-07-01-bx.trf.pwkr.cd.dt · L265C68 · 822679556005.535 | W1 ← W1 · R_WB · IN · _T · 2023 | 822679556005.535
worldbank-wdi · 2023-10-26-bx.trf.pwkr.cd.dt · Data!BO239 · 5345546873.54599 | TJK ← W1 · R_WB · IN · _T · 2022 | 5345546873.54599
worldbank-wdi · 2021-09-15-bm.trf.pwkr.cd.dt · L208C65 · 16894870000 | RUS ← W1 · R_WB · OUT · _T · 2020 | 16894870000
worldbank-wdi · 2021-09-15-bm.trf.pwkr.cd.dt · L126C65 · 2080834887.20674 | KAZ ← W1 · R_WB · OUT · _T · 2020 | 2080834887.20674
worldbank-wdi · 2025-04-15-ny.gdp.mktp.cd · API_NY.GDP.MKTP.CD_DS2_en_csv_v2_391573.csv!L240C68 · 12060602008.8478 | TJK ← _Z · GDP · NA · _T · 2023 | 12060602008.8478
worldbank-wdi · 2025-04-15-ny.gdp.mktp.cd · API_NY.GDP.MKTP.CD_DS2_en_csv_v2_391573.csv!L208C68 · 2021421476035.42 | RUS ← _Z · GDP · NA · _T · 2023 | 2021421476035.42
worldbank-wdi · 2023-07-25-ny.gdp.mktp.cd · Data!BO239 · 10492123387.793121 | TJK ← _Z · GDP · NA · _T · 2022 | 10492123387.793121
worldbank-wdi · 2025-04-15-sp.pop.totl · API_SP.POP.TOTL_DS2_en_csv_v2_391465.csv!L156C68 · 2457783 | MDA ← _Z · POP · NA · _T · 2023 | 2457783
worldbank-wdi · 2025-04-15-fp.cpi.totl.zg · API_FP.CPI.TOTL.ZG_DS2_en_csv_v2_390884.csv!L156C68 · 13.41701043813 | MDA ← _Z · CPI_GROWTH · NA · _T · 2023 | 13.41701043813
worldbank-wdi · 2025-04-15-sl.uem.totl.zs · API_SL.UEM.TOTL.ZS_DS2_en_csv_v2_391267.csv!L208C68 · 3.076 | RUS ← _Z · UNEMP · NA · _T · 2023 | 3.076
worldbank-wdi · 2025-04-15-ny.gnp.pcap.cd · API_NY.GNP.PCAP.CD_DS2_en_csv_v2_384120.csv!L208C68 · 14250 | RUS ← _Z · GNI_PC · NA · _T · 2023 | 14250
worldbank-wdi · 2025-04-15-bx.klt.dinv.cd.wd · API_BX.KLT.DINV.CD.WD_DS2_en_csv_v2_390497.csv!L208C68 · -10045103795.0207 | RUS ← _Z · FDI_IN · NA · _T · 2023 | -10045103795.0207
worldbank-wdi · 2025-04-15-ny.gdp.pcap.cd · API_NY.GDP.PCAP.CD_DS2_en_csv_v2_391545.csv!L240C68 · 1160.81187026311 | TJK ← _Z · GDP_PC · NA · _T · 2023 | 1160.81187026311
worldbank-wdi · 2017-04-27-ny.gdp.pcap.pp.cd · Data!BH237 · 2833.6548460943995 | TJK ← _Z · GDP_PC_PPP · NA · _T · 2015 | 2833.6548460943995
worldbank-wdi · 2024-06-28-pa.nus.ppp · L208C68 · 26.6801077041224 | RUS ← _Z · PPP_LCU · NA · _T · 2023 | 26.6801077041224
worldbank-wdi · 2024-06-28-pa.nus.pppc.rf · L208C68 · 0.313286503344571 | RUS ← _Z · PPP_RATIO · NA · _T · 2023 | 0.313286503344571
worldbank-wdi · 2026-02-23-ny.gnp.pcap.pp.cd · L5893C3 · 7100 | TJK ← _Z · GNI_PC_PPP · NA · _T · 2024 | 7100
worldbank-wdi · 2019-12-20-bx.trf.pwkr.dt.gd.zs · Data!BK237 · 29.022406983443183 | TJK ← W1 · R_GDP · IN · _T · 2018 | 29.022406983443183
worldbank-wdi · 2025-10-13-panel · L8330C12 · -19999.0 | TJK ← W1 · NETM · NET · _T · 2023 | -19999
worldbank-wdi · 2025-10-13-panel · L8785C12 · -299961.0 | UKR ← W1 · NETM · NET · _T · 2023 | -299961
undesa-migrant-stock · 2020-destination · Table 1!L163 · 11636911 | RUS ← W1 · STK_IMM · NA · _T · 2020 | 11636911
undesa-migrant-stock · 2020-destination · Table 1!S163 · 5712089 | RUS ← W1 · STK_IMM · NA · M · 2020 | 5712089
undesa-migrant-stock · 2020-destination · Table 1!Z163 · 5924822 | RUS ← W1 · STK_IMM · NA · F · 2020 | 5924822
undesa-migrant-stock · 2020-destination · Table 1!L12 · 280598105 | W1 ← W1 · STK_IMM · NA · _T · 2020 | 280598105
undesa-migrant-stock · 2020-destination · Table 1!L140 · 79368 | GEO ← W1 · STK_IMM · NA · _T · 2020 | 79368
undesa-migrant-stock · 2020-both-sexes · L60481C7 · 466252 | RUS ← TJK · STK_IMM · NA · _T · 2020 | 466252
undesa-migrant-stock · 2020-total · /matrix/2020/111/109 · 466252 | RUS ← TJK · STK_IMM · NA · _T · 2020 | 466252
undesa-migrant-stock · 2020-both-sexes · L60537C7 · 3268263 | RUS ← UKR · STK_IMM · NA · _T · 2020 | 3268263
undesa-migrant-stock · 2024-both-sexes · L58859C7 · 7297611 | RUS ← W1 · STK_IMM · NA · _T · 2020 | 7297611
undesa-migrant-stock · 2024-both-sexes · L58860C7 · 7605774 | RUS ← W1 · STK_IMM · NA · _T · 2024 | 7605774
undesa-migrant-stock · 2024-both-sexes · L59140C7 · 415676 | RUS ← TJK · STK_IMM · NA · _T · 2024 | 415676
undesa-migrant-stock · 2024-by-sex · L9161C7 · 169322 | RUS ← TJK · STK_IMM · NA · F · 2024 | 169322
undesa-migrant-stock · 2024-both-sexes · L66552C7 · 276777 | TJK ← W1 · STK_IMM · NA · _T · 2024 | 276777
undesa-migrant-stock · 2024-both-sexes · L66760C7 · 235636 | TJK ← RUS · STK_IMM · NA · _T · 2024 | 235636
undesa-migrant-stock · 2019-total · L1933C3 · 11640559 | RUS ← W1 · STK_IMM · NA · _T · 2019 | 11640559
undesa-migrant-stock · 2019-total · L1933C222 · 3269248 | RUS ← UKR · STK_IMM · NA · _T · 2019 | 3269248
knomad-bilateral-remittances · april-2018-2017 · Bilateral_Remittances_2017!GG160 · 1686.5741055743408 | TJK ← RUS · R_BIL_EST · IN · _T · 2017 | 1686574105.5743408
knomad-bilateral-remittances · april-2018-2017 · Bilateral_Remittances_2017!GY160 · 2838.6876918113394 | UZB ← RUS · R_BIL_EST · IN · _T · 2017 | 2838687691.8113394
knomad-bilateral-remittances · october-2019-2018 · L160C189 · 1626 | TJK ← RUS · R_BIL_EST · IN · _T · 2018 | 1626000000
knomad-bilateral-remittances · october-2019-2018 · L14C10 · 211 | ARM ← AZE · R_BIL_EST · IN · _T · 2018 | 211000000
knomad-bilateral-remittances · december-2022-2021 · FINAL BRM 2021 !J217 · 1610.171648737401 | ARM ← W1 · R_BIL_EST · IN · _T · 2021 | 1610171648.737401
knomad-bilateral-remittances · december-2022-2021 · FINAL BRM 2021 !GY161 · 9197.526464525383 | UZB ← RUS · R_BIL_EST · IN · _T · 2021 | 9197526464.525383
knomad-bilateral-migration · 2010-2010 · bilatMig!FE10 · 493125.91564473446 | RUS ← ARM · STK_IMM · NA · _T · 2010 | 493125.91564473446
knomad-bilateral-migration · march-2017-2013 · Bilateral Migration 2013!FC11 · 510640 | RUS ← ARM · STK_IMM · NA · _T · 2013 | 510640
knomad-bilateral-migration · april-2018-2017 · Bilateral_Migration_2017!J219 · 220584 | ARM ← W1 · STK_IMM · NA · _T · 2017 | 220584
knomad-remittance-flows · april-2013-inflows · RemittanceInflows!AT188 · 0.46914714875973146 | TJK ← W1 · R_GDP · IN · _T · 2011 | 46.914714875973146
knomad-remittance-flows · april-2020-inflows · Remittance inflows!AP10 · 11.367100251591786 | ARM ← W1 · R_GDP · IN · _T · 2019 | 11.367100251591786
knomad-remittance-flows · april-2020-inflows · Remittance inflows!AO189 · 2298.076535121092 | TJK ← W1 · R_WB · IN · _T · 2019 | 2298076535.121092
knomad-remittance-flows · april-2020-outflows · Outward remittanc flows!AO129 · 0.014604297462198249 | MDA ← W1 · R_GDP · OUT · _T · 2018 | 1.4604297462198249
knomad-remittance-flows · april-2020-outflows · Outward remittanc flows!AN160 · 21832.840192 | RUS ← W1 · R_WB · OUT · _T · 2018 | 21832840192
knomad-remittance-flows · december-2023-inflows · Inward remittance flows!Y189 · 5700 | TJK ← W1 · R_WB · IN · _T · 2023 | 5700000000
knomad-remittance-flows · december-2023-inflows · Inward remittance flows!Y207 · 16100 | UZB ← W1 · R_WB · IN · _T · 2023 | 16100000000
knomad-remittance-flows · december-2023-inflows · Inward remittance flows!Z189 · 48.239675016926206 | TJK ← W1 · R_GDP · IN · _T · 2023 | 48.239675016926206
`;
