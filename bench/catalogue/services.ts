import type { DocumentRequirementContent } from '../../src/catalogue/required-document/document-requirement.content.js';
import type { FeeContent } from '../../src/catalogue/fee/fee.content.js';
import type { ServiceContent } from '../../src/catalogue/service/service.content.js';
import { acts, areas, htmlText } from './german-text.js';
import { Random } from './random.js';
import { searchTerms } from './search-terms.js';

export const documentTypeCount = 400;
export const situationCount = 40;
const textCodes = ['05', '06', '08', '09', '11', '15', '16', '22', '24'];

/** Valid LeiKa keys, each of them once: an object and an act, no detail. */
export const leikaKey = (at: number): string =>
  `99${String(1 + (at % 900)).padStart(3, '0')}${String(1 + Math.floor(at / 900)).padStart(3, '0')}000000`;

export const serviceSlug = (at: number): string => `leistung-${at + 1}`;

export const serviceTitle = (at: number): string =>
  `${areas[at % areas.length]} ${acts[Math.floor(at / areas.length) % acts.length]} (Fall ${at + 1})`;

const fees = (random: Random): FeeContent[] => [
  {
    kind: 'FIXED',
    amountCents: random.between(5, 200) * 100,
    currency: 'EUR',
    label: { de: 'Grundgebühr' },
    legalBasis: '§ 1 Gebührenordnung',
  },
  {
    kind: 'FIXED',
    amountCents: random.between(1, 20) * 100,
    surcharge: true,
    baseFee: 0,
    label: { de: 'Zuschlag für die Eilbearbeitung' },
  },
  random.one<FeeContent>([
    { kind: 'FREE', freeReason: { de: 'Gebührenfrei bei Bedürftigkeit' } },
    { kind: 'RANGE', minimumCents: 1000, maximumCents: 50000, condition: { de: 'Je nach Aufwand' } },
    { kind: 'DESCRIBED', description: { de: 'Auslagen werden gesondert berechnet.' } },
  ]),
];

const documents = (random: Random): DocumentRequirementContent[] =>
  random.some(random.between(3, 5), documentTypeCount).map((type) => ({
    type: `unterlage-${type + 1}`,
    obligation: random.one(['MANDATORY', 'MANDATORY', 'OPTIONAL']),
    presentation: random.one(['ORIGINAL', 'COPY', 'DIGITAL']),
  }));

const texts = (at: number, random: Random): ServiceContent['texts'] => ({
  '03': {
    de: serviceTitle(at),
    ...(at % 5 === 0 ? { en: { text: `Service ${at + 1}`, origin: 'MACHINE' as const } } : {}),
  },
  ...Object.fromEntries(textCodes.map((code) => [code, { de: htmlText(random, 600) }])),
});

export function* generateServices(count: number, organisations: number): Generator<ServiceContent> {
  const random = new Random(8);
  for (let at = 0; at < count; at += 1) {
    yield {
      slug: serviceSlug(at),
      leikaKeys: [leikaKey(at)],
      fimType: random.one(['2', '2a', '2b', '4b', '5']),
      audiences: random.one([['CITIZEN'], ['BUSINESS'], ['CITIZEN', 'BUSINESS']]),
      owner: `organisation-${1 + random.below(organisations)}`,
      checkedOn: '2026-03-01',
      situations: random.some(2, situationCount).map((situation) => `lage-${situation + 1}`),
      searchTerms: searchTerms(at),
      texts: texts(at, random),
      legalBases: [{ citation: '§ 1 Gebührenordnung', url: 'https://example.org/gebuehrenordnung' }],
      fees: fees(random),
      documents: documents(random),
      deadlines: [
        { kind: 'DURATION', to: random.between(1, 12), unit: 'WEEK', trigger: { de: 'nach Eintritt des Ereignisses' } },
      ],
      processingTimes: [{ minimum: 1, maximum: random.between(2, 10), unit: 'WORKING_DAY' }],
      identifiers: [{ agency: 'Beispielredaktion', value: `L-${at + 1}` }],
      provenance: [{ source: 'Erzeugte Daten', sourceId: String(at + 1) }],
    };
  }
}
