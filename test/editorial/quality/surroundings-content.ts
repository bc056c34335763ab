import type { ContentKind } from '../../../src/catalogue/record/content-kind.js';
import type { Contents } from '../../../src/catalogue/record/contents.js';
import type { PeriodContent } from '../../../src/catalogue/record/record-content.js';
import { today } from './quality-content.js';

const past: PeriodContent = { until: '2025-12-31' };
const future: PeriodContent = { from: '2027-01-01' };
const justToday: PeriodContent = { from: today, until: today };

const [keyInForce, keyRetired, keyUntilToday] = ['99901001001001', '99901001001002', '99901001001003'] as const;

const place = (slug: string, parent?: string, valid?: PeriodContent): Contents['places'] => ({
  slug,
  name: { de: slug },
  kind: parent === undefined ? 'STATE' : 'LOCALITY',
  ...(parent !== undefined && { parent }),
  ...(valid && { valid }),
});

/** A land of two towns that are there today, one of which has two quarters. */
const places = [
  place('rand-land'),
  place('rand-nord', 'rand-land'),
  place('rand-nord-a', 'rand-nord'),
  place('rand-nord-b', 'rand-nord', justToday),
  place('rand-ost', 'rand-land'),
  place('rand-sued', 'rand-land', past),
  place('rand-sued-a', 'rand-sued'),
  place('rand-west', 'rand-land', future),
  // Streets are cut between the parts of a municipality; what lies around or in a part, or has ended, is not beside it.
  { ...place('rand-stadt', 'rand-land'), kind: 'MUNICIPALITY', addressRanges: [{ street: 'Randweg' }] },
  { ...place('rand-stadt-a', 'rand-stadt'), addressRanges: [{ street: 'Randweg', to: '9' }] },
  {
    ...place('rand-stadt-b', 'rand-stadt'),
    addressRanges: [{ street: 'Rand-Weg', from: '9', to: '20', parity: 'ODD' }],
  },
  { ...place('rand-stadt-c', 'rand-stadt', past), addressRanges: [{ street: 'Randweg' }] },
  { ...place('rand-dorf', 'rand-land'), kind: 'MUNICIPALITY', addressRanges: [{ street: 'Randweg' }] },
];

/** What one service has around it: where it is valid, and who is responsible where. */
interface Case {
  slug: string;
  areas?: string[];
  responsible?: {
    at: string;
    by?: string;
    online?: boolean;
    valid?: PeriodContent;
    role?: string;
    initials?: { from: string; to: string };
  }[];
  leikaKeys?: string[];
}

const office = 'rand-amt';

const cases: Case[] = [
  { slug: 'nobody', areas: ['rand-land'] },
  { slug: 'the-same-place', areas: ['rand-nord'], responsible: [{ at: 'rand-nord', by: office }] },
  { slug: 'a-place-above', areas: ['rand-nord-a'], responsible: [{ at: 'rand-land', by: office }] },
  { slug: 'a-part', areas: ['rand-land'], responsible: [{ at: 'rand-nord-a', by: office }] },
  {
    slug: 'all-parts-of-today',
    areas: ['rand-land'],
    responsible: [
      { at: 'rand-nord', by: office },
      { at: 'rand-ost', by: office },
    ],
  },
  {
    slug: 'parts-of-parts',
    areas: ['rand-land', 'rand-nord', 'rand-ost'],
    responsible: [
      { at: 'rand-nord-a', by: office },
      { at: 'rand-nord-b', by: office },
    ],
  },
  { slug: 'a-place-of-the-past', areas: ['rand-sued', 'rand-land'], responsible: [{ at: 'rand-sued', by: office }] },
  { slug: 'below-the-past', areas: ['rand-sued-a'], responsible: [{ at: 'rand-land', by: office }] },
  { slug: 'a-place-of-the-future', areas: ['rand-west'], responsible: [{ at: 'rand-nord', by: office }] },
  { slug: 'ended', areas: ['rand-nord'], responsible: [{ at: 'rand-nord', by: office, valid: past }] },
  { slug: 'not-yet', areas: ['rand-nord'], responsible: [{ at: 'rand-nord', by: office, valid: future }] },
  { slug: 'just-today', areas: ['rand-nord'], responsible: [{ at: 'rand-nord', by: office, valid: justToday }] },
  {
    slug: 'partly-ended',
    areas: ['rand-nord', 'rand-ost'],
    responsible: [
      { at: 'rand-nord', by: office },
      { at: 'rand-ost', by: office, valid: past },
    ],
  },
  { slug: 'online-only', areas: ['rand-land'], responsible: [{ at: 'rand-land', online: true, role: 'APPLICATION' }] },
  { slug: 'online-no-more', responsible: [{ at: 'rand-land', online: true, role: 'APPLICATION', valid: past }] },
  { slug: 'silent-office', responsible: [{ at: 'rand-land', by: 'rand-stumm' }] },
  { slug: 'counter', responsible: [{ at: 'rand-land', by: 'rand-schalter' }] },
  { slug: 'number-missing', responsible: [{ at: 'rand-land', by: 'rand-ohne-nummer' }] },
  { slug: 'internal', responsible: [{ at: 'rand-land', by: 'rand-intern' }] },
  { slug: 'number-of-the-past', responsible: [{ at: 'rand-land', by: 'rand-frueher' }] },
  { slug: 'number-of-another-service', responsible: [{ at: 'rand-land', by: 'rand-anderes' }] },
  { slug: 'number-of-its-own', responsible: [{ at: 'rand-land', by: 'rand-stumm' }] },
  { slug: 'initials-gap', responsible: [{ at: 'rand-nord', by: office, initials: { from: 'A', to: 'K' } }] },
  {
    slug: 'initials-overlap',
    responsible: [
      { at: 'rand-nord', by: office, initials: { from: 'A', to: 'SC' } },
      { at: 'rand-nord', by: 'rand-stumm', initials: { from: 'S', to: 'Y' } },
      { at: 'rand-nord', by: 'rand-stumm', initials: { from: 'Z', to: 'Z' }, valid: past },
    ],
  },
  {
    slug: 'initials-and-all-others',
    responsible: [
      { at: 'rand-nord-a', by: office, initials: { from: 'B', to: 'C' } },
      { at: 'rand-nord', by: 'rand-stumm' },
    ],
  },
  {
    slug: 'initials-and-others-elsewhere',
    responsible: [
      { at: 'rand-nord-a', by: office, initials: { from: 'B', to: 'C' } },
      { at: 'rand-ost', by: 'rand-stumm' },
      { at: 'rand-land', by: 'rand-stumm', role: 'EXECUTING' },
    ],
  },
  { slug: 'keys', leikaKeys: [keyRetired, keyInForce, keyUntilToday] },
];

const offices = [
  ...[office, 'rand-stumm', 'rand-schalter', 'rand-ohne-nummer', 'rand-intern', 'rand-frueher', 'rand-anderes'],
  ...['rand-ohne-aufgabe', 'rand-geschlossen', 'rand-nach-vereinbarung'],
];

const service = ({ slug, areas, leikaKeys }: Case): Contents['services'] => ({
  slug: `rand-${slug}`,
  ...(areas && { areas }),
  ...(leikaKeys && { leikaKeys }),
  // Languages in an order that jsonb changes.
  texts: { '05': { en: 'Short.', de: 'Kurz.', 'de-x-leicht': 'Kurz.' }, '03': { de: 'Ausweis beantragen' } },
  legalBases: [{ citation: '§ 1' }],
  fees: [{ unit: { de: 'je Ausweis' }, label: { de: 'Gebühr' }, kind: 'FIXED', amountCents: 100 }],
});

const responsibilities = cases.flatMap(({ slug, responsible = [] }): Contents['responsibilities'][] =>
  responsible.map(({ at, by, online, valid, initials, role = 'RESPONSIBLE' }, index) => ({
    slug: `rand-${slug}-${index}`,
    service: `rand-${slug}`,
    place: at,
    role,
    ...(by && { organisation: by }),
    ...(online && { onlineService: 'rand-online' }),
    ...(valid && { valid }),
    ...(initials && { conditionKind: 'NAME_INITIAL', condition: { de: 'Nach dem Familiennamen' }, initials }),
  })),
);

const openingHours = [{ purpose: 'PHONE', ranges: [{ weekday: 1, opens: '09:00', closes: '15:00' }] }];

const channels: Contents['contact-channels'][] = [
  { slug: 'rand-telefon', organisation: office, kind: 'PHONE', value: '+49 421 1' },
  { slug: 'rand-am-schalter', organisation: 'rand-schalter', kind: 'COUNTER', openingHours },
  { slug: 'rand-keine-nummer', organisation: 'rand-ohne-nummer', kind: 'PHONE' },
  { slug: 'rand-dienststelle', organisation: 'rand-intern', kind: 'PHONE', value: '1', visibility: 'INTERNAL', openingHours },
  { slug: 'rand-alte-nummer', organisation: 'rand-frueher', kind: 'PHONE', value: '+49 421 2', valid: past, openingHours },
  { slug: 'rand-neue-nummer', organisation: 'rand-frueher', kind: 'PHONE', value: '+49 421 3', valid: future },
  { slug: 'rand-zu', organisation: 'rand-geschlossen', kind: 'COUNTER', openingHours: [{ purpose: 'COUNTER', ranges: [], exceptions: [{ from: today, until: today, closed: true }] }] },
  { slug: 'rand-vereinbart', organisation: 'rand-nach-vereinbarung', kind: 'COUNTER', openingHours: [{ purpose: 'COUNTER', appointment: 'REQUIRED', ranges: [] }] },
  { slug: 'rand-nur-dafuer', organisation: 'rand-anderes', service: 'rand-nobody', kind: 'PHONE', value: '+49 421 4' },
  { slug: 'rand-eigene', service: 'rand-number-of-its-own', kind: 'EMAIL', value: 'a@b.example', valid: justToday },
]; // prettier-ignore

/** A catalogue in which each surrounding of a rule has its edges: periods, parts of places, channels nobody reaches. */
export const surroundings: { [Kind in ContentKind]?: Contents[Kind][] } = {
  'code-lists': [
    {
      uri: 'urn:de:fim:leika:leistung:rand',
      version: '1',
      title: { de: 'Schlüssel' },
      source: 'Test',
      entries: [
        { code: keyInForce, valid: { from: '2020-01-01' } },
        { code: keyRetired, valid: past },
        { code: keyUntilToday, valid: { until: today } },
      ],
    },
  ],
  'leika-services': [keyInForce, keyRetired, keyUntilToday].map((key) => ({ key })),
  places,
  organisations: offices.map((slug) => ({
    slug,
    name: { de: slug },
    addresses: [{ kind: 'VISITOR', street: 'Marktplatz 1', postalCode: '28195', city: 'Bremen' }],
  })),
  'online-services': [{ slug: 'rand-online', name: { de: 'Online' }, url: 'https://rand.example' }],
  services: cases.map(service),
  responsibilities,
  'contact-channels': channels,
};
