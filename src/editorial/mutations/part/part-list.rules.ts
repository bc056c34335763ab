import type { Fields } from '../../../catalogue/record/merge/content-value.rules.js';

/** A content whose lists hold objects. */
type Lists = { readonly [list: string]: unknown };

export const elementsOf = (content: Lists, list: string): readonly Fields[] => (content[list] ?? []) as Fields[];

/** Fees name the fee they come on top of by its place in their list, which others before it move. */
const withBaseFees = (fees: readonly Fields[], moved: (at: number) => number): Fields[] =>
  fees.map((fee) => (typeof fee.baseFee === 'number' ? { ...fee, baseFee: moved(fee.baseFee) } : fee));

/** The list with an element put in; a fee that comes may count the list as it is with it. */
export function inserted(content: Lists, list: string, at: number, element: Fields): Lists {
  const others = elementsOf(content, list);
  const moved = list === 'fees' ? withBaseFees(others, (base) => (base >= at ? base + 1 : base)) : others;
  return { [list]: [...moved.slice(0, at), element, ...moved.slice(at)] };
}

/** The list with an element replaced; fees that cite a legal basis go on citing it under its new name. */
export function replaced(content: Lists, list: string, at: number, element: Fields): Lists {
  const before = elementsOf(content, list)[at]!.citation;
  const changed = { [list]: elementsOf(content, list).map((other, index) => (index === at ? element : other)) };
  if (list !== 'legalBases' || before === element.citation) return changed;
  const cites = (fee: Fields) => fee.legalBasis === before;
  const fees = elementsOf(content, 'fees');
  if (!fees.some(cites)) return changed;
  return { ...changed, fees: fees.map((fee) => (cites(fee) ? { ...fee, legalBasis: element.citation } : fee)) };
}

/** The list without an element. */
export function removed(content: Lists, list: string, at: number): Lists {
  const others = elementsOf(content, list).filter((_, index) => index !== at);
  return { [list]: list === 'fees' ? withBaseFees(others, (base) => (base > at ? base - 1 : base)) : others };
}

/** The fees (by their places) that refer to an element: as what they come on top of, or as their legal basis. */
export function feesReferringTo(content: Lists, list: string, at: number): number[] {
  const refers = ({ baseFee, legalBasis }: Fields): boolean => {
    if (list === 'fees') return baseFee === at;
    return list === 'legalBases' && legalBasis !== undefined && legalBasis === elementsOf(content, list)[at]?.citation;
  };
  return elementsOf(content, 'fees').flatMap((fee, index) =>
    (index !== at || list !== 'fees') && refers(fee) ? [index] : [],
  );
}
