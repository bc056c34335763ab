import type { Contents } from '../../../src/catalogue/record/contents.js';
import type { RecordKindName } from '../../../src/catalogue/record/content-kind.js';

/** An office, the one below it, and one that has nothing to do with either. */
export const territories = { own: 'amt', below: 'amt-unten', foreign: 'amt-fremd' } as const;

export type Territory = keyof typeof territories;

type Slugs = Record<RecordKindName, string>;

/** The record of each kind that belongs to an office; structure belongs to nobody. */
export const slugsOf = (office: string): Slugs => ({
  services: `dienst-${office}`,
  organisations: office,
  'contact-channels': `telefon-${office}`,
  responsibilities: `zustaendig-${office}`,
  'online-services': `online-${office}`,
  'service-promises': `versprechen-${office}`,
  places: 'ort',
  situations: 'lage',
  thesaurus: 'woerter',
  referrals: 'anderswo',
  emergencies: 'notfall',
  'life-events': 'ereignis',
  'document-types': 'nachweis',
  forms: 'formular',
});

const hours = [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '12:00' }] }];

/** One object for each list of parts, as the content has it. */
export const parts: { [argument: string]: object } = {
  fee: { kind: 'FREE' },
  question: { key: 'again', kind: 'YES_NO', text: { de: 'Noch einmal?' } },
  document: { type: 'nachweis', obligation: 'MANDATORY' },
  deadline: { kind: 'DURATION', to: 2, unit: 'WEEK' },
  processingTime: { minimum: 1, maximum: 2, unit: 'WEEK' },
  legalBasis: { citation: '§ 2 Amtsgesetz' },
  searchTerm: { language: 'de', term: 'Sache', kind: 'SYNONYM' },
  note: { content: { de: 'Nachfragen' }, visibility: 'INTERNAL' },
  address: { kind: 'VISITOR', street: 'Am Markt 2', postalCode: '28195', city: 'Bremen' },
  openingHours: { purpose: 'GENERAL', ranges: [{ weekday: 2, opens: '08:00', closes: '12:00' }] },
  outage: { from: '2027-01-01T00:00:00Z', until: '2027-01-02T00:00:00Z' },
  helpPage: { title: { de: 'Erste Schritte' }, url: 'https://hilfe.example/' },
  knownProblem: { problem: { de: 'Formular hängt' }, wayOut: { de: 'Neu laden' } },
  postalCode: { code: '28199' },
  addressRange: { street: 'Am Wall', from: '1', to: '9', parity: 'ODD' },
  word: { language: 'de', word: 'Chose' },
  term: { language: 'de', term: 'Was anderswo gemacht wird' },
  number: { name: { de: 'Feuerwehr' }, phone: '112' },
  pattern: { language: 'de', words: ['Sache', 'brennt'] },
  service: { service: 'dienst-amt-fremd' },
};

export const service = (slug: string, owner: string): Contents['services'] => ({
  slug,
  owner,
  texts: { '03': { de: 'Eine Sache beantragen' } },
  legalBases: [{ citation: '§ 1 Amtsgesetz' }],
  fees: [{ kind: 'FREE' }],
  questions: [{ key: 'hurried', kind: 'YES_NO', text: { de: 'Eilt es?' } }],
  documents: [{ type: 'nachweis', obligation: 'MANDATORY' }],
  deadlines: [{ kind: 'DURATION', to: 1, unit: 'WEEK' }],
  processingTimes: [{ minimum: 1, maximum: 3, unit: 'WEEK' }],
  searchTerms: [{ language: 'de', term: 'Ding', kind: 'SYNONYM' }],
  notes: [{ content: { de: 'Weiterverbinden' }, visibility: 'INTERNAL' }],
});

/** A new record of a kind that would belong to the office. */
export function newContent(kind: RecordKindName, slug: string, office: string): object {
  const { services } = slugsOf(office);
  const contents: Record<RecordKindName, object> = {
    services: { owner: office, texts: { '03': { de: 'Neues beantragen' } } },
    organisations: { name: { de: 'Neues Amt' }, parent: office },
    'contact-channels': { organisation: office, kind: 'PHONE', value: '0421 1' },
    responsibilities: { service: services, place: 'ort', organisation: office, role: 'CONTACT_POINT' },
    'online-services': { name: { de: 'Neues' }, url: 'https://neu.example/' },
    'service-promises': { service: services, kind: 'CALL_BACK', value: 1, unit: 'DAY' },
    places: { name: { de: 'Neuer Ort' }, kind: 'LOCALITY' },
    situations: { kind: 'LIFE', name: { de: 'Neue Lage' } },
    thesaurus: { kind: 'FILLER', words: [{ language: 'de', word: 'bitte' }] },
    referrals: {
      matter: { de: 'Fremdes' },
      body: { de: 'Andere' },
      explanation: { de: 'Das machen andere.' },
      terms: ['eins', 'zwei', 'drei'].map((term) => ({ language: 'de', term })),
    },
    emergencies: {
      rank: 1,
      title: { de: 'Neue Not' },
      instruction: { de: 'Laufen Sie weg.' },
      numbers: [{ name: { de: 'Polizei' }, phone: '110' }],
      patterns: [{ language: 'de', words: ['Hilfe'] }],
    },
    'life-events': {
      name: { de: 'Neues Ereignis' },
      patterns: [{ language: 'de', words: ['Ereignis'] }],
      services: [{ service: services }],
    },
    'document-types': { name: { de: 'Neuer Nachweis' } },
    forms: { name: { de: 'Neues Formular' } },
  };
  return { slug, ...contents[kind] };
}

function recordsOf(office: string): { [Kind in RecordKindName]?: Contents[Kind][] } {
  const slugs = slugsOf(office);
  return {
    organisations: [
      {
        slug: office,
        name: { de: office },
        ...(office === territories.below ? { parent: territories.own } : {}),
        addresses: [{ kind: 'VISITOR', street: 'Am Markt 1', postalCode: '28195', city: 'Bremen' }],
        openingHours: hours,
      },
    ],
    services: [service(slugs.services, office)],
    'contact-channels': [
      { slug: slugs['contact-channels'], organisation: office, kind: 'PHONE', value: '0421 2', openingHours: hours },
    ],
    'online-services': [
      {
        slug: slugs['online-services'],
        name: { de: 'Online' },
        url: 'https://online.example/',
        outages: [{ from: '2027-02-01T00:00:00Z', until: '2027-02-02T00:00:00Z' }],
        helpPages: [{ title: { de: 'Hilfe' }, url: 'https://online.example/hilfe' }],
        knownProblems: [{ problem: { de: 'Seite bleibt weiß' }, wayOut: { de: 'Cookies zulassen' } }],
      },
    ],
    responsibilities: [
      {
        slug: slugs.responsibilities,
        service: slugs.services,
        place: 'ort',
        onlineService: slugs['online-services'],
        role: 'APPLICATION',
      },
    ],
    'service-promises': [
      { slug: slugs['service-promises'], service: slugs.services, kind: 'CALL_BACK', value: 1, unit: 'DAY' },
    ],
  };
}

/** A catalogue of three offices. */
export function territoryRecords(): { [Kind in RecordKindName]?: Contents[Kind][] } {
  const all: Record<string, object[]> = {
    places: [
      {
        slug: 'ort',
        name: { de: 'Ort' },
        kind: 'MUNICIPALITY',
        postalCodes: [{ code: '28195' }],
        addressRanges: [{ street: 'Am Markt' }],
      },
    ],
    situations: [{ slug: 'lage', kind: 'LIFE', name: { de: 'Lage' } }],
    thesaurus: [
      {
        slug: 'woerter',
        kind: 'EQUIVALENT',
        words: ['Sache', 'Ding', 'Dings'].map((word) => ({ language: 'de', word })),
      },
    ],
    referrals: [
      {
        slug: 'anderswo',
        matter: { de: 'Anderes' },
        body: { de: 'Andere' },
        explanation: { de: 'Das machen andere.' },
        terms: ['eins', 'zwei', 'drei', 'vier'].map((term) => ({ language: 'de', term })),
      },
    ],
    emergencies: [
      {
        slug: 'notfall',
        rank: 1,
        title: { de: 'Not' },
        instruction: { de: 'Laufen Sie weg.' },
        numbers: ['110', '112'].map((phone) => ({ name: { de: 'Hilfe' }, phone })),
        patterns: ['Not', 'Hilfe'].map((word) => ({ language: 'de', words: [word] })),
      },
    ],
    'life-events': [
      {
        slug: 'ereignis',
        name: { de: 'Ereignis' },
        patterns: ['Ereignis', 'Geschehen'].map((word) => ({ language: 'de', words: [word] })),
        services: [territories.own, territories.below].map((office) => ({ service: slugsOf(office).services })),
      },
    ],
    'document-types': [{ slug: 'nachweis', name: { de: 'Nachweis' } }],
    forms: [{ slug: 'formular', name: { de: 'Formular' } }],
  };
  for (const office of Object.values(territories))
    for (const [kind, records] of Object.entries(recordsOf(office))) (all[kind] ??= []).push(...records);
  return all;
}
