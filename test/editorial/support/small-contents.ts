import type { Contents } from '../../../src/catalogue/record/contents.js';
import type { RecordKindName } from '../../../src/catalogue/record/content-kind.js';

/** The least that a new record of each kind says, beside Bremen's catalogue. */
export const smallContents: { [Kind in RecordKindName]: Contents[Kind] } = {
  places: { slug: 'neue-insel', name: { de: 'Neue Insel' }, kind: 'LOCALITY', parent: 'hb' },
  situations: { slug: 'auf-die-insel-ziehen', kind: 'LIFE', name: { de: 'Auf die Insel ziehen' } },
  thesaurus: {
    slug: 'insel-woerter',
    kind: 'EQUIVALENT',
    words: [
      { language: 'de', word: 'Insel' },
      { language: 'de', word: 'Eiland' },
    ],
  },
  referrals: {
    slug: 'insel-verkaufen',
    matter: { de: 'Insel verkaufen' },
    body: { de: 'Inselmakler' },
    explanation: { de: 'Inseln verkauft der Inselmakler.' },
    terms: [
      { language: 'de', term: 'Insel verkaufen' },
      { language: 'de', term: 'Insel loswerden' },
      { language: 'en', term: 'sell an island' },
    ],
  },
  emergencies: {
    slug: 'insel-sinkt',
    rank: 900,
    title: { de: 'Die Insel sinkt' },
    instruction: { de: 'Gehen Sie sofort in ein Boot.' },
    numbers: [{ name: { de: 'Feuerwehr' }, phone: '112' }],
    patterns: [{ language: 'de', words: ['Insel', 'sink*|versink*'] }],
  },
  'document-types': { slug: 'inselnachweis', name: { de: 'Inselnachweis' } },
  forms: { slug: 'inselantrag', name: { de: 'Inselantrag' }, url: 'https://insel.example/antrag.pdf' },
  organisations: { slug: 'inselbuero', name: { de: 'Inselbüro' }, parent: 'bsc-mitte' },
  'online-services': { slug: 'insel-online', name: { de: 'Insel online' }, url: 'https://insel.example/' },
  services: { slug: 'inselausweis', owner: 'bsc-mitte', texts: { '03': { de: 'Inselausweis beantragen' } } },
  'life-events': {
    slug: 'auf-die-insel-gezogen',
    name: { de: 'Auf die Insel gezogen' },
    patterns: [{ language: 'de', words: ['Insel', 'gezogen'] }],
    services: [{ service: 'personalausweis' }],
  },
  'contact-channels': { slug: 'insel-telefon', organisation: 'bsc-mitte', kind: 'PHONE', value: '+49 421 1234567' },
  responsibilities: {
    slug: 'personalausweis-insel',
    service: 'personalausweis',
    place: 'hb',
    organisation: 'bsc-mitte',
    role: 'CONTACT_POINT',
  },
  'service-promises': {
    slug: 'insel-rueckruf',
    service: 'personalausweis',
    kind: 'CALL_BACK',
    value: 2,
    unit: 'WORKING_DAY',
  },
};
