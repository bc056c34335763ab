/** Whether all cases are tried: `npm run test:thorough`. */
export const isThorough = (globalThis as { isThorough?: boolean }).isThorough === true;

/** All cases where the tests are thorough, else this many of them, from everywhere in the list. */
export function some<Case>(number: number, cases: readonly Case[]): readonly Case[] {
  if (isThorough || cases.length <= number) return cases;
  return Array.from({ length: number }, (_, index) => cases[Math.floor((index * cases.length) / number)]!);
}

/** How many random cases are tried. */
export const times = (number: number, thorough: number): number => (isThorough ? thorough : number);
