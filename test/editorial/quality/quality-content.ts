import type { ContactChannelContent } from '../../../src/catalogue/contact-channel/contact-channel.content.js';
import type { OrganisationContent } from '../../../src/catalogue/organisation/organisation.content.js';
import type { ProvenanceContent } from '../../../src/catalogue/record/record-content.js';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { nothingAround, type Surroundings } from '../../../src/catalogue/record/quality/surroundings.js';

/** A source that a record may be from. */
export const source: ProvenanceContent[] = [{ source: 'eigene Kenntnis' }];

export const today = '2026-11-22';

/** A service at which no rule finds anything. */
export const goodService = (differing: Partial<ServiceContent> = {}): ServiceContent => ({
  slug: 'personalausweis',
  provenance: source,
  leikaKeys: ['99115005104001'],
  areas: ['stadt'],
  approvedOn: '2026-01-01',
  approvedBy: 'Senator für Inneres',
  texts: {
    '03': { de: 'Personalausweis beantragen' },
    '05': { de: '<p>Sie brauchen einen neuen Ausweis? Beantragen Sie ihn hier.</p>' },
  },
  spoken: { de: 'Den Personalausweis beantragen Sie persönlich.' },
  legalBases: [{ citation: '§ 9 PAuswG', url: 'https://www.gesetze-im-internet.de/pauswg/__9.html' }],
  fees: [{ kind: 'FIXED', amountCents: 3700, legalBasis: '§ 9 PAuswG' }],
  ...differing,
});

/** An office at which no rule finds anything. */
export const goodOffice = (differing: Partial<OrganisationContent> = {}): OrganisationContent => ({
  slug: 'buergeramt',
  provenance: source,
  name: { de: 'Bürgeramt' },
  addresses: [
    {
      kind: 'VISITOR',
      street: 'Marktplatz 1',
      postalCode: '28195',
      city: 'Bremen',
      accessibility: { stepFree: 'YES' },
    },
  ],
  openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '12:00' }] }],
  ...differing,
});

/** A channel at which no rule finds anything. */
export const goodChannel = (differing: Partial<ContactChannelContent> = {}): ContactChannelContent => ({
  slug: 'telefon',
  provenance: source,
  kind: 'PHONE',
  value: '115',
  ...differing,
});

/** Surroundings in which nothing is missing. */
export const around = (differing: Partial<Surroundings> = {}): Surroundings => ({
  ...nothingAround(today),
  knownLeikaKeys: new Set(['99115005104001', '99115005104002']),
  reachableChannels: 1,
  channelHours: 1,
  responsibilities: 1,
  ...differing,
});
