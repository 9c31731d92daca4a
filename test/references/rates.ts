/** Official rates: national money for one unit, the printed number of units divided out. */
export const rates = `
cba-exchange-rates · 2026-03-18-latest · /soap:Envelope/soap:Body/ExchangeRatesLatestResponse/ExchangeRatesLatestResult/Rates/ExchangeRate[6]/Rate · 0.028677 | ARM ← _Z · FX_DAY · NA · _T · 2026-03-18 | 0.00028677 | breakdown_1=IRR · unit_raw=AMD per 100 units
cba-exchange-rates · 2026-03-18-range-2026-03-02 · /soap:Envelope/soap:Body/ExchangeRatesByDateRangeByISOResponse/ExchangeRatesByDateRangeByISOResult/diffgr:diffgram/DocumentElement/ExchangeRatesByRange/Rate · 376.88 | ARM ← _Z · FX_DAY · NA · _T · 2026-03-02 | 376.88 | breakdown_1=USD
nbrb-exchange-rates · 2026-03-17-rates · /7/Cur_OfficialRate · 11.2071 | BLR ← _Z · FX_DAY · NA · _T · 2026-03-17 | 0.000112071 | breakdown_1=VND · unit_raw=BYN per 100000 units
nbrb-exchange-rates · 2026-03-17-dynamics-440-2026-03-01 · /1/Cur_OfficialRate · 2.0297 | BLR ← _Z · FX_DAY · NA · _T · 2026-03-02 | 2.0297 | breakdown_1=AUD
nbg-exchange-rates · 2020-07-15 · /0/currencies/41/rateFormated · 0.3005 | GEO ← _Z · FX_DAY · NA · _T · 2020-07-15 | 0.0003005 | breakdown_1=UZS · unit_raw=GEL per 1000 units
nbg-exchange-rates · 2026-02-28 · /0/currencies/40/rateFormated · 0.2200 | GEO ← _Z · FX_DAY · NA · _T · 2026-02-28 | 0.00022 | breakdown_1=UZS
nbk-exchange-rates · 2026-04-01 · /rates/item[31]/description · 3.93 | KAZ ← _Z · FX_DAY · NA · _T · 2026-04-01 | 0.0393 | breakdown_1=UZS · unit_raw=KZT per 100 units
nbkr-exchange-rates · 2005-06-25-archive-15-2005-06-04 · rate[4] · 40,9879 | KGZ ← _Z · FX_DAY · NA · _T · 2005-06-04 | 40.9879 | breakdown_1=USD
nbkr-exchange-rates · 2026-05-24-daily · /CurrencyRates/Currency[5]/Value · 1,2263 | KGZ ← _Z · FX_DAY · NA · _T · 2026-05-24 | 1.2263 | breakdown_1=RUB
bnm-exchange-rates · 2026-04-06 · /ValCurs/Valute[8]/Value · 0.4654 | MDA ← _Z · FX_DAY · NA · _T · 2026-04-06 | 0.04654 | breakdown_1=AMD · unit_raw=MDL per 10 units
cbr-exchange-rates · 2026-04-25-daily · /ValCurs/Valute[44]/Value · 62,8322 | RUS ← _Z · FX_DAY · NA · _T · 2026-04-25 | 0.00628322 | breakdown_1=UZS · unit_raw=RUB per 10000 units
cbr-exchange-rates · 2026-03-05-dynamic-r01010-2026-03-03 · /ValCurs/Record/Value · 54,7468 | RUS ← _Z · FX_DAY · NA · _T · 2026-03-03 | 54.7468 | breakdown_1=AUD
nbt-exchange-rates · 2026-05-18 · /ValCurs/Valute[6]/Value · 0.0780 | TJK ← _Z · FX_DAY · NA · _T · 2026-05-18 | 0.00078 | breakdown_1=UZS · unit_raw=TJS per 100 units
nbu-exchange-rates · 2019-02-18-statdirectory · /exchange/currency[28]/rate · 27.247894 | UKR ← _Z · FX_DAY · NA · _T · 2019-02-18 | 27.247894 | breakdown_1=USD
nbu-exchange-rates · 2026-03-16-site-2026-03-01 · /2/rate · 43.2081 | UKR ← _Z · FX_DAY · NA · _T · 2026-03-01 | 43.2081 | breakdown_1=USD · status_raw=carried
cbu-exchange-rates · 2026-04-01 · /71/Rate · 4.63 | UZB ← _Z · FX_DAY · NA · _T · 2026-04-01 | 0.463 | breakdown_1=VND · unit_raw=UZS per 10 units
cbu-exchange-rates · 2020-07-14 · /0/Rate · 10194.96 | UZB ← _Z · FX_DAY · NA · _T · 2020-07-14 | 10194.96 | breakdown_1=USD
`;
