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
  const valid = laid.filter(({ isValid }) => isValid);
  const by = (relation: Laid['relation']): Laid[] => valid.filter((one) => one.relation === relation);
  const [own, above, parts] = [by('OWN'), by('ABOVE'), by('PART')];
  if (own.length > 0) return told(nearest(own), 'OWN');
  if (above.length > 0) return told(nearest(above), 'INHERITED');
  if (parts.length > 0) return told(parts, 'OWN', true);
  const covered = laid.filter(({ relation }) => relation !== 'PART');
  return covered.length > 0 ? told(nearest(covered), 'NONE') : told([], 'NOT_RECORDED');
}
