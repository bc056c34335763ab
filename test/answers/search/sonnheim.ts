import type { Contents } from '../../../src/catalogue/record/contents.js';
import type { ContentKind } from '../../../src/catalogue/record/content-kind.js';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';

type Service = Omit<ServiceContent, 'slug'>;
type Texts = ServiceContent['texts'][string];

const service = (slug: string, title: Texts, rest: Partial<Service> = {}): ServiceContent => ({
  slug,
  ...rest,
  texts: { '03': title, ...rest.texts },
});
const term = (term: string, kind = 'SYNONYM', language = 'de') => ({ term, kind, language });

const identityCard = {
  de: 'Personalausweis beantragen',
  en: 'Apply for an identity card',
  tr: 'Kimlik kartı başvurusu',
  uk: 'Отримати посвідчення особи',
};

/** Services whose names people say in many ways; Mühlbach has its own of what Sonnheim has. */
export const services: ServiceContent[] = [
  service('personalausweis', identityCard, {
    areas: ['sonnheim'],
    audiences: ['CITIZEN'],
    situations: ['ausweise'],
    searchTerms: [term('Perso', 'COLLOQUIAL'), term('nPA', 'ABBREVIATION')],
    documents: [{ type: 'lichtbild', obligation: 'MANDATORY' }],
    fees: [{ kind: 'FIXED', amountCents: 3700, currency: 'EUR', label: { de: 'Expresszuschlag' } }],
    texts: {
      '05': {
        de: '<p>Wer <strong>keinen gültigen Reisepass</strong> besitzt, braucht ab dem 16.&nbsp;Geburtstag einen Ausweis. Die Ausweise gelten zehn Jahre.</p>',
      },
    },
  }),
  service(
    'personalausweis-muehlbach',
    { de: identityCard.de },
    {
      areas: ['muehlbach'],
      audiences: ['CITIZEN'],
      situations: ['ausweise'],
    },
  ),
  service(
    'bewohnerparken',
    { de: 'Bewohnerparkausweis ausstellen' },
    {
      audiences: ['CITIZEN'],
      searchTerms: [term('Anwohnerparken')],
      texts: { '02': { de: 'Parkerleichterung Bewilligung' } },
    },
  ),
  service('gaesteparken', { de: 'Parkausweis für Gäste' }, { areas: ['sonnheim'], audiences: ['CITIZEN', 'BUSINESS'] }),
  service('behindertenausweis', { de: 'Ausweis für Menschen mit Behinderung' }, { situations: ['ausweise'] }),
  // What compounds are made of has to be said somewhere.
  service('personal', { de: 'Personal vermitteln' }, { searchTerms: ['Park', 'Steuer'].map((name) => term(name)) }),
  service('kostenuebernahme', { de: 'Übernahme von Kosten' }),
  service(
    'fischereiausweis',
    { de: 'Fischereiausweis verlängern' },
    { audiences: ['BUSINESS'], situations: ['natur'] },
  ),
  service(
    'ummelden',
    { de: 'Wohnsitz ummelden' },
    {
      areas: ['sonnheim'],
      searchTerms: [term('umziehen', 'SITUATION'), term('neue Wohnung', 'SITUATION')],
      documents: [{ type: 'wohnungsgeberbestaetigung', obligation: 'MANDATORY' }],
      texts: { '05': { de: '<p>Nach einem Umzug melden Sie sich &amp; Ihre Familie an.</p>' } },
    },
  ),
  service('ummelden-muehlbach', { de: 'Wohnsitz ummelden' }, { areas: ['muehlbach'] }),
  service('hundesteuer', { de: 'Hundesteuer anmelden' }, { areas: ['sonnheim'] }),
  service(
    'fuehrerschein',
    { de: 'Führerschein umtauschen', en: 'Exchange a driving licence' },
    {
      texts: { '02': { de: 'Fahrerlaubnis Umtausch' } },
      fees: [{ kind: 'FIXED', amountCents: 2500, currency: 'EUR', label: { de: 'Karteikartenabschrift' } }],
    },
  ),
  service('fahrgaeste', { de: 'Fahrgastbeförderung erlauben' }, { searchTerms: [term('P-Schein')] }),
  service(
    'geburtsurkunde',
    { de: 'Geburtsurkunde bestellen' },
    {
      audiences: ['CITIZEN'],
      legalBases: [{ citation: '§ 59 Personenstandsgesetz' }],
    },
  ),
  service('baum-faellen', { de: 'Baum fällen' }, { areas: ['muehlbach'], situations: ['natur'] }),
];

const words = (...ofLanguages: [language: string, ...words: string[]][]) =>
  ofLanguages.flatMap(([language, ...those]) => those.map((word) => ({ language, word })));

const thesaurus: Contents['thesaurus'][] = [
  {
    slug: 'ausweis',
    kind: 'EQUIVALENT',
    words: words(['de', 'Personalausweis', 'Identitätskarte'], ['tr', 'nüfus cüzdanı']),
  },
  { slug: 'faellen', kind: 'EQUIVALENT', words: words(['de', 'fällen', 'umsägen'], ['uk', 'зрубати']) },
  {
    slug: 'hunde',
    kind: 'BROADER',
    words: [
      ...words(['de', 'Hund']),
      { language: 'de', word: 'Dackel', narrower: true },
      { language: 'en', word: 'poodle', narrower: true },
    ],
  },
  { slug: 'ummelden', kind: 'EQUIVALENT', words: words(['de', 'ummelden', 'umziehen', 'umgezogen']) },
  {
    slug: 'hoeflich',
    kind: 'FILLER',
    words: words(['de', 'ich', 'möchte', 'bitte', 'wie', 'wo', 'einen', 'bin'], ['en', 'how', 'I', 'need']),
  },
  {
    slug: 'kosten',
    kind: 'ASPECT',
    aspect: 'FEES',
    words: words(['de', 'kostet', 'wie viel', 'Kosten'], ['en', 'price']),
  },
  { slug: 'unterlagen', kind: 'ASPECT', aspect: 'DOCUMENTS', words: words(['de', 'Unterlagen', 'mitbringen']) },
];

const channel = (slug: string, of: string, kind: string, visibility?: string): Contents['contact-channels'] => ({
  slug,
  service: of,
  kind,
  value: kind === 'WEB' ? 'https://sonnheim.example/' : '+49 999 1',
  visibility,
});

/** A town and its neighbour, in the form of the seeds. */
export const sonnheim: { [Kind in ContentKind]?: Contents[Kind][] } = {
  places: [
    { slug: 'sonnland', name: { de: 'Sonnland' }, kind: 'STATE' },
    { slug: 'sonnheim', name: { de: 'Sonnheim' }, kind: 'MUNICIPALITY', ars: '990010001001', parent: 'sonnland' },
    { slug: 'muehlbach', name: { de: 'Mühlbach' }, kind: 'MUNICIPALITY', ars: '990010001002', parent: 'sonnland' },
    { slug: 'muehlbach-nord', name: { de: 'Mühlbach-Nord' }, kind: 'BOROUGH', parent: 'muehlbach' },
  ],
  situations: [
    { slug: 'ausweise', kind: 'LIFE', name: { de: 'Ausweise und Papiere' } },
    { slug: 'natur', kind: 'LIFE', name: { de: 'Natur' }, synonyms: { de: ['Waidwerk'] } },
  ],
  thesaurus,
  'document-types': [
    { slug: 'lichtbild', name: { de: 'Biometrisches Lichtbild' }, alternativeNames: { de: ['Passfoto'] } },
    { slug: 'wohnungsgeberbestaetigung', name: { de: 'Wohnungsgeberbestätigung' } },
  ],
  organisations: [
    { slug: 'rathaus', name: { de: 'Rathaus Sonnheim' } },
    { slug: 'kreishaus', name: { de: 'Kreishaus' } },
  ],
  services,
  'contact-channels': [
    channel('perso-telefon', 'personalausweis', 'PHONE'),
    channel('perso-web', 'personalausweis', 'WEB'),
    channel('gaeste-web', 'gaesteparken', 'WEB'),
    channel('fischerei-telefon', 'fischereiausweis', 'PHONE'),
    channel('parken-intern', 'bewohnerparken', 'PHONE', 'INTERNAL'),
  ],
  responsibilities: [
    {
      slug: 'perso-rathaus',
      service: 'personalausweis',
      place: 'sonnheim',
      organisation: 'rathaus',
      role: 'CONTACT_POINT',
    },
    {
      slug: 'perso-kreis',
      service: 'personalausweis',
      place: 'sonnland',
      organisation: 'kreishaus',
      role: 'CONTACT_POINT',
    },
    {
      slug: 'fischerei-kreis',
      service: 'fischereiausweis',
      place: 'sonnland',
      organisation: 'kreishaus',
      role: 'CONTACT_POINT',
    },
  ],
};
