import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';

/** A content with lists of objects. */
type Lists = { readonly [list: string]: unknown };

export const elementsOf = (content: Lists, list: string): readonly Fields[] => (content[list] ?? []) as Fields[];

/** Fees refer to their base fee by position, which earlier fees may shift. */
const withBaseFees = (fees: readonly Fields[], moved: (at: number) => number): Fields[] =>
  fees.map((fee) => (typeof fee.baseFee === 'number' ? { ...fee, baseFee: moved(fee.baseFee) } : fee));

/** Inserts an element; the positions of an inserted fee include itself. */
export function inserted(content: Lists, list: string, at: number, element: Fields): Lists {
  const others = elementsOf(content, list);
  const moved = list === 'fees' ? withBaseFees(others, (base) => (base >= at ? base + 1 : base)) : others;
  return { [list]: [...moved.slice(0, at), element, ...moved.slice(at)] };
}

/** Replaces an element; fees that cite a legal basis follow its new name. */
export function replaced(content: Lists, list: string, at: number, element: Fields): Lists {
  const before = elementsOf(content, list)[at]!.citation;
  const changed = { [list]: elementsOf(content, list).map((other, index) => (index === at ? element : other)) };
  if (list !== 'legalBases' || before === element.citation) return changed;
  const cites = (fee: Fields) => fee.legalBasis === before;
  const fees = elementsOf(content, 'fees');
  if (!fees.some(cites)) return changed;
  return { ...changed, fees: fees.map((fee) => (cites(fee) ? { ...fee, legalBasis: element.citation } : fee)) };
}

/** Removes an element. */
export function removed(content: Lists, list: string, at: number): Lists {
  const others = elementsOf(content, list).filter((_, index) => index !== at);
  return { [list]: list === 'fees' ? withBaseFees(others, (base) => (base > at ? base - 1 : base)) : others };
}

/** Positions of fees that refer to an element as base fee or legal basis. */
export function feesReferringTo(content: Lists, list: string, at: number): number[] {
  const refers = ({ baseFee, legalBasis }: Fields): boolean => {
    if (list === 'fees') return baseFee === at;
    return list === 'legalBases' && legalBasis !== undefined && legalBasis === elementsOf(content, list)[at]?.citation;
  };
  return elementsOf(content, 'fees').flatMap((fee, index) =>
    (index !== at || list !== 'fees') && refers(fee) ? [index] : [],
  );
}
