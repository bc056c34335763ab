import { countsOf, markOf, marks, signs, type Mark } from './cell-mark.rules.js';
import type { CoverageGrid } from './coverage-grid.js';

const meanings: { readonly [one in Mark]: string } = {
  OWN: 'own: offered by the place itself',
  PARTS: 'own, in parts: offered in parts of the place; nothing is recorded of the rest',
  INHERITED: 'inherited: offered for it by a level above, such as Land or Bund',
  NONE: 'none: recorded, and not offered on the day',
  NOT_RECORDED: 'not recorded: nothing is known; it may well be offered',
};

const widest = 60;
const shortened = (text: string): string => (text.length > widest ? `${text.slice(0, widest - 1)}…` : text);

/** Columns of five characters, so that a sign stands under the number of its place. */
const columns = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(5)).join('');

/** The grid as text: places by number, a line for each key, what the signs mean, and sums. */
export function coverageTable(grid: CoverageGrid): string {
  const { day, places, keys } = grid;
  const names = keys.map(({ designation }) => shortened(designation ?? '(name not known)'));
  const width = Math.max(0, ...names.map(({ length }) => length));
  const counts = countsOf(grid);
  const used = marks.filter((mark) => counts.some((count) => count[mark] > 0));
  const label = (text: string): string => text.padEnd(14 + 2 + width);
  return [
    `Coverage of ${keys.length} LeiKa keys at ${places.length} places on ${day}`,
    '',
    ...places.map(({ name, slug }, at) => `${String(at + 1).padStart(3)}  ${name} (${slug})`),
    '',
    label('') + columns(places.map((_, at) => at + 1)),
    ...keys.map(
      ({ leikaKey, cells }, at) =>
        `${leikaKey}  ${names[at]!.padEnd(width)}${columns(cells.map((cell) => signs[markOf(cell)]))}`,
    ),
    '',
    ...used.map((mark) => label(`${signs[mark]} ${mark}`) + columns(counts.map((count) => count[mark]))),
    '',
    ...used.map((mark) => `${signs[mark]} ${meanings[mark]}`),
  ].join('\n');
}
