import { isVisitedAddress } from '../organisation/visited-address.js';
import type { OrganisationContent } from '../organisation/organisation.content.js';
import { rule } from '../record/quality/rule.js';
import type { Surroundings } from '../record/quality/surroundings.js';

/** People who come to an address need to know how they get in. Words of the office as a whole say something as well. */
export const accessibilityMissing = rule(
  'ACCESSIBILITY_MISSING',
  {
    severity: 'SHOULD',
    message: {
      de: 'Zu der Anschrift ist zur Barrierefreiheit nichts eingetragen.',
      en: 'Nothing is recorded of the accessibility of the address.',
    },
    fix: {
      de: 'Tragen Sie ein, was bekannt ist: stufenloser Zugang, Aufzug, Höranlage, Parkplatz, Toilette.',
      en: 'Enter what is known: step-free access, lift, induction loop, parking, toilet.',
    },
  },
  ({ addresses = [], accessibility = [] }: OrganisationContent, { today }: Surroundings) =>
    accessibility.length > 0
      ? []
      : addresses.flatMap((address, index) =>
          isVisitedAddress(address, today) && !address.accessibility ? [{ path: ['addresses', index] }] : [],
        ),
);
