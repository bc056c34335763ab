/** Initials of family names that an office answers for: A–K, or longer beginnings such as SC–ST, both included. */
export interface InitialRange {
  from: string;
  to: string;
}

const [first, last] = ['A', 'Z'];
const afterAll = '[';

const step = (letter: string, by: number): string => String.fromCharCode(letter.charCodeAt(0) + by);

/** The beginning after all names that begin so: K → L, SZ → T. Null after Z. */
function next(beginning: string): string | null {
  const letter = beginning.at(-1);
  if (letter === undefined) return null;
  const shorter = beginning.slice(0, -1);
  return letter === last ? next(shorter) : shorter + step(letter, 1);
}

/** The beginning before all names that begin so: L → K, SC → SB, SA → R. Null before A. */
function previous(beginning: string): string | null {
  const letter = beginning.at(-1);
  if (letter === undefined) return null;
  const shorter = beginning.slice(0, -1);
  return letter === first ? previous(shorter) : shorter + step(letter, -1);
}

/** Position in the order of names; beginnings that differ only in A at the end are the same position. */
const start = (beginning: string): string => beginning.replace(/A+$/, '');

const end = ({ to }: InitialRange): string => {
  const after = next(to);
  return after === null ? afterAll : start(after);
};

const inOrder = (one: InitialRange, other: InitialRange): number =>
  start(one.from) < start(other.from) ? -1 : start(one.from) > start(other.from) ? 1 : 0;

/** Pairs of ranges that share a name. */
export const overlapsOf = <Range extends InitialRange>(ranges: readonly Range[]): [Range, Range][] =>
  ranges.flatMap((range, index) =>
    ranges
      .slice(index + 1)
      .filter((other) => start(range.from) < end(other) && start(other.from) < end(range))
      .map((other): [Range, Range] => [range, other]),
  );

/** The names from A to Z that no range has; none where there are no ranges. */
export function gapsOf(ranges: readonly InitialRange[]): InitialRange[] {
  if (ranges.length === 0) return [];
  const gaps: InitialRange[] = [];
  let open: string | null = first;
  for (const range of [...ranges].sort(inOrder)) {
    const before = previous(range.from);
    if (open !== null && before !== null && start(open) < start(range.from)) gaps.push({ from: open, to: before });
    if (open !== null && end(range) > start(open)) open = next(range.to);
  }
  return open === null ? gaps : [...gaps, { from: open, to: last }];
}
