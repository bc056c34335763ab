import { rule } from '../record/quality/rule.js';
import type { Surroundings } from '../record/quality/surroundings.js';
import { overlap } from './address/street-address.rules.js';
import type { PlaceContent } from './place.content.js';

export const addressesOverlap = rule(
  'ADDRESSES_OVERLAP',
  {
    severity: 'SHOULD',
    message: {
      de: 'Hausnummern von „{street}“ sind hier und auch für „{other}“ eingetragen.',
      en: 'House numbers of "{street}" are recorded here and for "{other}" as well.',
    },
    fix: {
      de: 'Grenzen Sie die Hausnummern gegeneinander ab; bis dahin wird bei diesen Anschriften nach dem Ort gefragt.',
      en: 'Bound the house numbers; until then, the place is asked for at these addresses.',
    },
  },
  ({ addressRanges = [] }: PlaceContent, { addresses }: Surroundings) =>
    addressRanges.flatMap((range, at) => {
      const others = addresses.filter((other) => overlap(range, other.range)).map(({ place }) => place);
      return [...new Set(others)]
        .sort()
        .map((other) => ({ path: ['addressRanges', at], values: { street: range.street, other } }));
    }),
);
