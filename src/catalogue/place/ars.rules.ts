/** The digits an Amtlicher Regionalschlüssel has at each level: Gemeindeverband, Kreis, Regierungsbezirk, Land, Bund. */
const digitsAbove = [9, 5, 3, 2, 0];

/**
 * The keys above a key, the nearest first and the Bund last, by zeroing from the right. Levels that do not exist there
 * (Bremen has no Regierungsbezirk, many municipalities no Gemeindeverband) are left out or name no place.
 */
export function arsAbove(ars: string): string[] {
  const keys = digitsAbove.map((digits) => ars.slice(0, digits).padEnd(ars.length, '0'));
  return [...new Set(keys)].filter((key) => key !== ars);
}

/**
 * The Amtlicher Gemeindeschlüssel of a municipality: its ARS without the Gemeindeverband. For a district of a city it
 * means nothing, and where the official lists disagree (Uder in Thuringia) the stored key counts.
 */
export const agsOf = (ars: string): string => ars.slice(0, 5) + ars.slice(9);
