import { offerOf } from '../../catalogue/service/offer.rules.js';

/** A service with a key, as laid down for a place that covers the one asked for, or for a part of it. */
export interface Laid {
  serviceId: string;
  /** The place for which an area or a responsibility is laid down. */
  placeId: string;
  /** Levels from the place asked for up to it, or down for a part. */
  distance: number;
  relation: 'OWN' | 'ABOVE' | 'PART';
  isValid: boolean;
  organisationIds: readonly string[];
  asOf: string | null;
}

export interface Coverage {
  state: 'OWN' | 'INHERITED' | 'NONE' | 'NOT_RECORDED';
  isPartial: boolean;
  serviceIds: readonly string[];
  inheritedFrom: string | null;
  organisationId: string | null;
  asOf: string | null;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function told(laid: readonly Laid[], state: Coverage['state'], isPartial = false): Coverage {
  const organisations = distinct(laid.flatMap(({ organisationIds }) => organisationIds));
  const days = laid.flatMap(({ asOf }) => asOf ?? []).sort();
  return {
    state,
    isPartial,
    serviceIds: distinct(laid.map(({ serviceId }) => serviceId)).sort(),
    inheritedFrom: state === 'INHERITED' ? laid[0]!.placeId : null,
    organisationId: organisations.length === 1 ? organisations[0]! : null,
    asOf: days.at(-1) ?? null,
  };
}

const nearest = (laid: readonly Laid[]): Laid[] => {
  const least = Math.min(...laid.map(({ distance }) => distance));
  return laid.filter(({ distance }) => distance === least);
};

/** What is recorded of a key at a place: what covers all of it before what covers parts, the nearest level first. */
export function coverageOf(laid: readonly Laid[]): Coverage {
  const offer = offerOf(laid.map((one) => ({ ...one, covers: one.relation === 'PART' ? 'PART' : 'ALL' })));
  switch (offer.kind) {
    case 'OFFERED': {
      const own = offer.laid.filter(({ relation }) => relation === 'OWN');
      return own.length > 0 ? told(nearest(own), 'OWN') : told(nearest(offer.laid), 'INHERITED');
    }
    case 'OFFERED_IN_PARTS':
      return told(offer.laid, 'OWN', true);
    case 'NOT_VALID':
      return told(nearest(offer.laid), 'NONE');
    case 'NOT_RECORDED':
      return told([], 'NOT_RECORDED');
  }
}

/** What is laid down for one of the places and keys that were asked for. */
export interface LaidAt extends Laid {
  /** Index of the reference to the place. */
  asked: number;
  leikaKey: string;
}

/** What is recorded at each place of each key, by the index of the place and the key. */
export function coverageOfAll(laid: readonly LaidAt[]): (asked: number, leikaKey: string) => Coverage {
  const byCell = new Map<string, Laid[]>();
  for (const one of laid) {
    const cell = `${one.asked} ${one.leikaKey}`;
    const others = byCell.get(cell);
    if (others) others.push(one);
    else byCell.set(cell, [one]);
  }
  return (asked, leikaKey) => coverageOf(byCell.get(`${asked} ${leikaKey}`) ?? []);
}

type PlaceToRead =
  | { placeId: string; unread: null }
  | { placeId: string; unread: 'NOT_VALID' }
  | { placeId: null; unread: 'UNKNOWN' | 'AMBIGUOUS' };

/** The one place that a reference names, or why there is none to read; one that is not valid is named all the same. */
export function placeToRead(ever: readonly { placeId: string; isValid: boolean }[]): PlaceToRead {
  const valid = ever.filter(({ isValid }) => isValid);
  const [named, ...more] = valid.length > 0 ? valid : ever;
  if (!named) return { placeId: null, unread: 'UNKNOWN' };
  if (more.length > 0) return { placeId: null, unread: 'AMBIGUOUS' };
  return { placeId: named.placeId, unread: named.isValid ? null : 'NOT_VALID' };
}
