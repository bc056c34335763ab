/** What is laid down for a place: of a service, whether it holds on the day, and whether it covers the place or a part of it. */
export interface LaidDown {
  isValid: boolean;
  covers: 'ALL' | 'PART';
}

/**
 * What is known of services at a place: offered there, or in parts of it; ended or not begun there; or nothing. What is laid
 * down for other places says nothing of this one.
 */
export type Offer<Laid extends LaidDown> =
  { kind: 'OFFERED' | 'OFFERED_IN_PARTS' | 'NOT_VALID'; laid: readonly [Laid, ...Laid[]] } | { kind: 'NOT_RECORDED' };

const isSome = <Laid>(laid: readonly Laid[]): laid is readonly [Laid, ...Laid[]] => laid.length > 0;

/** Of all that is laid down for a place, what counts: what covers all of it before what covers parts, what is valid first. */
export function offerOf<Laid extends LaidDown>(all: readonly Laid[]): Offer<Laid> {
  const of = (isValid: boolean, covers: LaidDown['covers']): Laid[] =>
    all.filter((one) => one.isValid === isValid && one.covers === covers);
  const [here, inParts, ended] = [of(true, 'ALL'), of(true, 'PART'), of(false, 'ALL')];
  if (isSome(here)) return { kind: 'OFFERED', laid: here };
  if (isSome(inParts)) return { kind: 'OFFERED_IN_PARTS', laid: inParts };
  return isSome(ended) ? { kind: 'NOT_VALID', laid: ended } : { kind: 'NOT_RECORDED' };
}
