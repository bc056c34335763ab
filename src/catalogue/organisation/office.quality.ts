import type { OrganisationContent } from './organisation.content.js';
import { hasHours } from '../opening-hours/opening-day.rules.js';
import { rule } from '../record/quality/rule.js';
import type { Surroundings } from '../record/quality/surroundings.js';
import { titleMissing } from '../record/quality/title.quality.js';
import { isVisitedAddress } from './visited-address.js';

export const organisationName = titleMissing(({ name }: OrganisationContent) => ({ path: ['name'], texts: [name] }));

const isVisited = ({ addresses = [] }: OrganisationContent, day: string): boolean =>
  addresses.some((address) => isVisitedAddress(address, day));

/** Visiting addresses need opening hours; days on which it is closed are none. */
export const officeWithoutHours = rule(
  'OFFICE_WITHOUT_HOURS',
  {
    severity: 'SHOULD',
    message: {
      de: 'Zu der Anschrift gibt es keine Öffnungszeiten.',
      en: 'The address has no opening hours.',
    },
    fix: { de: 'Ergänzen Sie die Öffnungszeiten.', en: 'Add the opening hours.' },
  },
  (organisation: OrganisationContent, { today, channelHours }: Surroundings) => {
    const isKnown = (organisation.openingHours ?? []).some(hasHours) || channelHours !== 0;
    return isVisited(organisation, today) && !isKnown ? [{ path: ['openingHours'] }] : [];
  },
);

/** Organisations without address and responsibilities need no channel. */
export const unreachableOffice = rule(
  'OFFICE_WITHOUT_REACHABLE_CHANNEL',
  {
    severity: 'SHOULD',
    message: {
      de: 'Die Stelle ist über keinen Kontaktkanal erreichbar.',
      en: 'The office cannot be reached by any channel.',
    },
    fix: { de: 'Ergänzen Sie Telefon oder E-Mail.', en: 'Add telephone or e-mail.' },
  },
  (organisation: OrganisationContent, { today, reachableChannels, responsibilities }: Surroundings) => {
    const isOffice = isVisited(organisation, today) || (responsibilities ?? 0) > 0;
    return isOffice && reachableChannels === 0 ? [{ path: [] }] : [];
  },
);
