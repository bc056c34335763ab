import type { CoverageCell, CoverageGrid } from './coverage-grid.js';

/** How a cell is shown. Partial coverage has a mark of its own. */
export type Mark = 'OWN' | 'PARTS' | 'INHERITED' | 'NONE' | 'NOT_RECORDED';

export const marks: readonly Mark[] = ['OWN', 'PARTS', 'INHERITED', 'NONE', 'NOT_RECORDED'];

/** The signs of the marks, which tell them apart without colour. */
export const signs: Readonly<Record<Mark, string>> = {
  OWN: '●',
  PARTS: '◐',
  INHERITED: '○',
  NONE: '✕',
  NOT_RECORDED: '·',
};

export const markOf = ({ state, isPartial }: Pick<CoverageCell, 'state' | 'isPartial'>): Mark =>
  state === 'OWN' && isPartial ? 'PARTS' : state;

/** For each place, how many keys have each mark. */
export const countsOf = ({ places, keys }: CoverageGrid): { [one in Mark]: number }[] =>
  places.map((_, at) => {
    const counts = { OWN: 0, PARTS: 0, INHERITED: 0, NONE: 0, NOT_RECORDED: 0 };
    for (const { cells } of keys) counts[markOf(cells[at]!)]++;
    return counts;
  });
