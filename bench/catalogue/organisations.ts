import type { ContactChannelContent } from '../../src/catalogue/contact-channel/contact-channel.content.js';
import type { OpeningHoursContent } from '../../src/catalogue/opening-hours/opening-hours.content.js';
import type { OrganisationContent } from '../../src/catalogue/organisation/organisation.content.js';
import { prose } from './german-text.js';
import { Random } from './random.js';

const names = [
  'Bürgeramt',
  'Ordnungsamt',
  'Standesamt',
  'Bauamt',
  'Jugendamt',
  'Gewerbeamt',
  'Finanzamt',
  'Gesundheitsamt',
  'Zulassungsstelle',
  'Sozialamt',
];
const streets = ['Hauptstraße', 'Am Markt', 'Bahnhofstraße', 'Rathausplatz', 'Schillerstraße', 'Große Allee'];

const hours = (random: Random): OpeningHoursContent => ({
  purpose: 'GENERAL',
  ranges: [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, opens: '08:00', closes: random.one(['12:00', '12:30']) },
    ...(weekday === 4 ? [{ weekday, opens: '14:00', closes: '18:00', appointment: 'REQUIRED' }] : []),
  ]),
});

export function* generateOrganisations(count: number, placeSlugs: readonly string[]): Generator<OrganisationContent> {
  const random = new Random(5);
  for (let at = 0; at < count; at += 1) {
    const place = random.one(placeSlugs);
    yield {
      slug: `organisation-${at + 1}`,
      name: { de: `${names[at % names.length]} ${at + 1}` },
      description: { de: prose(random, 200) },
      ...(at >= 100 ? { parent: `organisation-${1 + (at % 100)}` } : {}),
      addresses: [
        {
          kind: 'VISITOR',
          street: `${random.one(streets)} ${random.between(1, 180)}`,
          postalCode: String(random.between(10000, 99998)),
          city: 'Musterstadt',
          place,
          latitude: 47 + random.below(8000) / 1000,
          longitude: 6 + random.below(9000) / 1000,
        },
      ],
      openingHours: [hours(random)],
      identifiers: [{ agency: 'Beispielregister', value: `OE-${at + 1}` }],
      provenance: [{ source: 'Erzeugte Daten', sourceId: String(at + 1) }],
    };
  }
}

/** About three ways to reach each organisation. */
export function* generateChannels(organisations: number): Generator<ContactChannelContent> {
  for (let at = 1; at <= organisations; at += 1) {
    const organisation = `organisation-${at}`;
    yield {
      slug: `${organisation}-telefon`,
      organisation,
      kind: 'PHONE',
      value: `+49 421 ${100000 + at}`,
      position: 0,
    };
    yield {
      slug: `${organisation}-e-mail`,
      organisation,
      kind: 'EMAIL',
      value: `stelle${at}@example.org`,
      position: 1,
    };
    yield {
      slug: `${organisation}-web`,
      organisation,
      kind: 'WEB',
      value: `https://example.org/stelle/${at}`,
      position: 2,
      languages: ['de'],
    };
  }
}
