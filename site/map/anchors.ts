/** Capitals of the ten, longitude and latitude in degrees (Natural Earth, populated places, rounded): where a map puts a country's mark. */
export const capitals: Readonly<Record<string, readonly [lon: number, lat: number]>> = {
  ARM: [44.51, 40.18],
  BLR: [27.56, 53.9],
  GEO: [44.79, 41.72],
  KAZ: [71.43, 51.18],
  KGZ: [74.58, 42.88],
  MDA: [28.86, 47.01],
  RUS: [37.61, 55.75],
  TJK: [68.77, 38.56],
  UKR: [30.52, 50.43],
  UZB: [69.29, 41.31],
};
