import type { Contents } from '../../../src/catalogue/record/contents.js';
import type { PeriodContent } from '../../../src/catalogue/record/record-content.js';
import { Chance, randomNumbers } from '../../support/chance.js';

export type Place = Contents['places'];
export type Organisation = Contents['organisations'];
export type Service = Contents['services'];
export type Responsibility = Contents['responsibilities'];
export type Channel = Contents['contact-channels'];
export type OnlineService = Contents['online-services'];
export type Promise115 = Contents['service-promises'];
type Hours = NonNullable<Organisation['openingHours']>[number];
type Fee = NonNullable<Service['fees']>[number];

/** The records of a catalogue that has nothing to do with any other in the same database. */
export interface Catalogue {
  seed: number;
  places: Place[];
  'document-types': Contents['document-types'][];
  organisations: Organisation[];
  'online-services': OnlineService[];
  services: Service[];
  'contact-channels': Channel[];
  responsibilities: Responsibility[];
  'service-promises': Promise115[];
}

/** Days on which periods begin or end, so that the days asked for lie on their edges as often as within. */
const edges = ['2025-06-30', '2025-07-01', '2026-03-31', '2026-04-01', '2026-11-27', '2027-01-01', '2027-07-15'];
/** Ordinary days, public holidays of all of Germany and of one Land, and edges. */
export const days = [...edges, '2025-12-25', '2026-10-31', '2026-11-29', '2027-02-02', '2028-05-17'];
const situations = ['Studierende', 'Selbstständige', 'Minderjährige'];
const partNames = ['Mitte', 'Nord', 'Süd', 'Altstadt'];
const ranges = [
  [
    ['A', 'K'],
    ['L', 'Z'],
  ],
  // Nobody for I.
  [
    ['A', 'H'],
    ['J', 'R'],
    ['S', 'Z'],
  ],
  // Two for K.
  [
    ['A', 'K'],
    ['K', 'Z'],
  ],
] as const;

const de = (text: string) => ({ de: text });

/** A word that nobody says, one for each number. */
function madeUpWord(number: number): string {
  const syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'pe', 'ra', 'so', 'ti', 'vu', 'wo', 'zi'];
  let word = '';
  for (let rest = number + 12 ** 4; rest > 0; rest = Math.floor(rest / 12)) word += syllables[rest % 12]!;
  return word[0]!.toUpperCase() + word.slice(1);
}

export class AnyCatalogue {
  readonly #chance: Chance;
  readonly #slugs = new Map<string, number>();
  readonly #codes: string[];

  constructor(readonly seed: number) {
    this.#chance = new Chance(randomNumbers(seed));
    this.#codes = [0, 1, 2].map((offset) => String(10_000 + ((seed * 3) % 85_000) + offset));
  }

  make(): Catalogue {
    const places = this.#places();
    const organisations = this.#organisations(places);
    const onlineServices = Array.from({ length: 3 }, () => this.#onlineService());
    const documentTypes = Array.from({ length: 4 }, () => this.#documentType());
    const services = Array.from({ length: 6 }, () => this.#service(places, documentTypes));
    const all = { organisations, services };
    return {
      seed: this.seed,
      places,
      'document-types': documentTypes,
      organisations,
      'online-services': onlineServices,
      services,
      'contact-channels': Array.from({ length: 14 }, () => this.#channel(all)),
      responsibilities: services.flatMap((service) =>
        this.#responsibilities(service, places, organisations, onlineServices),
      ),
      'service-promises': Array.from({ length: 5 }, () => this.#promise(all)),
    };
  }

  #slug(kind: string): string {
    const number = (this.#slugs.get(kind) ?? 0) + 1;
    this.#slugs.set(kind, number);
    return `z${this.seed}-${kind}-${number}`;
  }

  #word(slug: string): string {
    return madeUpWord(this.seed * 40 + Number(slug.split('-').at(-1)));
  }

  /** One LeiKa key for two services. */
  #key(slug: string): string {
    const number = Number(slug.split('-').at(-1)) % 3;
    return `999${String(this.seed % 100_000).padStart(5, '0')}00${number}000`;
  }

  /** Mostly no period; else one with an edge, so that it is over, holds or is to come on a day. */
  #period(share = 0.35): PeriodContent | undefined {
    const chance = this.#chance;
    if (!chance.often(share)) return undefined;
    const [one, other] = [chance.from(edges), chance.from(edges)].sort();
    if (chance.often(0.4)) return { until: one! };
    return chance.often(0.5) ? { from: one! } : { from: one!, until: other! };
  }

  #valid(share?: number): { valid?: PeriodContent } {
    const valid = this.#period(share);
    return valid ? { valid } : {};
  }

  #places(): Place[] {
    const bund = this.#place('COUNTRY', 'Bund');
    const lands = [this.#place('STATE', 'Hochland', bund), this.#place('STATE', 'Flachland', bund)];
    const places = [bund, ...lands];
    for (const land of [lands[0]!, lands[0]!, lands[1]!]) {
      const between = this.#chance.often(0.2)
        ? this.#place(this.#chance.from(['COUNTY', 'GOVERNMENT_REGION']), 'Umland', land)
        : undefined;
      if (between) places.push(between);
      places.push(...this.#city(between ?? land));
    }
    return places;
  }

  #place(kind: string, name: string, parent?: Place): Place {
    const slug = this.#slug('ort');
    return { slug, kind, name: de(`${name} ${this.#word(slug)}`), ...(parent && { parent: parent.slug }) };
  }

  #city(parent: Place): Place[] {
    const chance = this.#chance;
    const city = this.#place('MUNICIPALITY', 'Stadt', parent);
    const number = String(this.seed % 100_000).padStart(5, '0') + city.slug.split('-').at(-1)!.padStart(2, '0');
    if (chance.often(0.8)) city.ars = `${chance.from(['04', '09', '11'])}${number}000`;
    if (chance.often(0.3)) this.#addCodes(city);
    if (chance.often(0.05)) city.valid = { until: chance.from(edges) };
    const parts = chance
      .shuffled(partNames)
      .slice(0, chance.below(4))
      .flatMap((name) => this.#part(chance.from(['CITY_DISTRICT', 'BOROUGH']), name, city));
    return [city, ...parts];
  }

  /** A part of a city, with parts of its own that may be named as those of other cities are. */
  #part(kind: string, name: string, parent: Place): Place[] {
    const chance = this.#chance;
    const part: Place = { slug: this.#slug('ort'), kind, name: de(name), parent: parent.slug, ...this.#valid(0.04) };
    if (chance.often(0.6)) this.#addCodes(part);
    if (kind === 'LOCALITY' || !chance.often(0.5)) return [part];
    const names = chance.shuffled(partNames).slice(0, 1 + chance.below(2));
    return [part, ...names.flatMap((below) => this.#part('LOCALITY', below, part))];
  }

  #addCodes(place: Place): void {
    const codes = this.#chance.shuffled(this.#codes).slice(0, 1 + this.#chance.below(2));
    place.postalCodes = codes.map((code) => ({ code }));
  }

  #organisations(places: readonly Place[]): Organisation[] {
    const chance = this.#chance;
    const made: Organisation[] = [];
    for (let number = 0; number < 8; number++) {
      const slug = this.#slug('amt');
      const active = this.#period(0.4);
      made.push({
        slug,
        name: de(`Amt ${this.#word(slug)}`),
        ...(active && { active }),
        // Of those made before, so that no chain leads back.
        ...(active && made.length > 0 && chance.often(0.7) && { succeededBy: chance.from(made).slug }),
        ...(made.length > 0 && chance.often(0.3) && { parent: chance.from(made).slug }),
        addresses: chance.list(2, () => this.#address(places)),
        openingHours: this.#openingHours(),
      });
    }
    return chance.shuffled(made);
  }

  #address(places: readonly Place[]): NonNullable<Organisation['addresses']>[number] {
    const chance = this.#chance;
    return {
      kind: chance.from(['STREET', 'VISITOR', 'POSTAL']),
      street: `Weg ${1 + chance.below(9_999)}`,
      ...(chance.often(0.7) && { place: chance.from(places).slug }),
      ...this.#valid(),
    };
  }

  /** No hours, or hours for some purposes; of one purpose perhaps one after the other. */
  #openingHours(): Hours[] {
    const chance = this.#chance;
    const purposes = chance
      .shuffled(['GENERAL', 'COUNTER', 'PHONE', 'WALK_IN', 'APPOINTMENT'])
      .slice(0, chance.below(3));
    return purposes.flatMap((purpose) =>
      chance.often(0.2)
        ? [
            this.#hours(purpose, { until: '2026-03-31' }),
            this.#hours(purpose, { from: chance.from(['2026-04-01', '2026-11-27']) }),
          ]
        : [this.#hours(purpose, this.#period())],
    );
  }

  #hours(purpose: string, valid: PeriodContent | undefined): Hours {
    const chance = this.#chance;
    const byAppointment = chance.often(0.15);
    const weekdays = chance.shuffled([1, 2, 3, 4, 5, 6, 7]).slice(0, 1 + chance.below(6));
    const exceptions = chance
      .shuffled(days)
      .slice(0, chance.below(3))
      .map((day) => ({
        from: day,
        until: day,
        ...chance.from([
          { closed: true },
          { closed: false, appointment: 'REQUIRED' },
          { closed: false, opens: '15:00', closes: '20:00' },
        ]),
      }));
    return {
      purpose,
      ...(valid && { valid }),
      ...(byAppointment && { appointment: 'REQUIRED' }),
      ...(chance.often(0.2) && { onPublicHolidays: 'OPEN' }),
      ranges: byAppointment
        ? []
        : weekdays.map((weekday) => ({
            weekday,
            ...chance.from([
              { opens: '08:00', closes: '12:00' },
              { opens: '10:30', closes: '18:00' },
            ]),
          })),
      exceptions,
    };
  }

  #onlineService(): OnlineService {
    const slug = this.#slug('online');
    return { slug, name: de(`Online ${this.#word(slug)}`), url: `https://${slug}.example/`, ...this.#valid(0.5) };
  }

  #documentType(): Contents['document-types'] {
    const slug = this.#slug('nachweis');
    return { slug, name: de(`Nachweis ${this.#word(slug)}`) };
  }

  #service(places: readonly Place[], documentTypes: readonly { slug: string }[]): Service {
    const chance = this.#chance;
    const slug = this.#slug('leistung');
    return {
      slug,
      leikaKeys: [this.#key(slug)],
      texts: { '03': de(`${this.#word(slug)} beantragen`), '05': de('<p>Sie können es beantragen.</p>') },
      ...(chance.often(0.4) && {
        areas: chance
          .shuffled(places)
          .slice(0, 1 + chance.below(2))
          .map((one) => one.slug),
      }),
      ...this.#valid(0.2),
      questions: [
        { key: 'age', kind: 'NUMBER', text: de('Wie alt?') },
        { key: 'express', kind: 'YES_NO', text: de('Eilt es?') },
        {
          key: 'reason',
          kind: 'CHOICE',
          text: de('Warum?'),
          options: ['lost', 'stolen', 'first'].map((key) => ({ key, text: de(key) })),
        },
      ],
      fees: this.#fees(),
      documents: documentTypes
        .filter(() => chance.often(0.5))
        .map(({ slug: type }) => ({
          type,
          obligation: chance.from(['MANDATORY', 'CONDITIONAL', 'OPTIONAL']),
          ...(chance.often(0.3) && { alternativeGroup: 1 }),
          ...(chance.often(0.2) && { condition: de(chance.from(situations)) }),
          ...(chance.often(0.3) && { applies: [this.#condition()] }),
        })),
    };
  }

  #condition(): NonNullable<Fee['applies']>[number] {
    return this.#chance.from([
      { question: 'age', until: 23 },
      { question: 'age', from: 24 },
      { question: 'express', is: true },
      { question: 'express', is: false },
      { question: 'reason', oneOf: ['lost', 'stolen'] },
      { question: 'reason', oneOf: ['first'] },
    ]);
  }

  #fees(): Fee[] {
    const chance = this.#chance;
    return chance.list(4, (index) => {
      const amount = 100 * (1 + chance.below(80));
      const surcharge = index > 0 && chance.often(0.3);
      return {
        ...chance.from<Fee>([
          { kind: 'FIXED', amountCents: amount },
          { kind: 'FIXED', amountCents: amount },
          { kind: 'RANGE', minimumCents: amount, maximumCents: amount + 1_000 },
          { kind: 'FREE' },
          { kind: 'DESCRIBED', description: de('nach Aufwand') },
        ]),
        label: de(`Posten ${index}`),
        ...(surcharge && { surcharge, ...(chance.often(0.6) && { mandatory: chance.often(0.5) }) }),
        ...(chance.often(0.15) && { condition: de(chance.from(situations)) }),
        ...(chance.often(0.1) && { audiences: [chance.from(['CITIZEN', 'BUSINESS'])] }),
        ...(chance.often(0.1) && { channel: chance.from(['WEB', 'COUNTER']) }),
        ...(chance.often(0.35) && { applies: [this.#condition()] }),
        ...this.#valid(0.3),
      };
    });
  }

  #channel({ organisations, services }: Pick<Catalogue, 'organisations' | 'services'>): Channel {
    const chance = this.#chance;
    const slug = this.#slug('kanal');
    const number = String(this.seed).padStart(5, '0') + String(this.#slugs.get('kanal')).padStart(2, '0');
    const isOfOffice = chance.often(0.8);
    return {
      slug,
      ...chance.from([
        { kind: 'PHONE', value: `0421 ${number}` },
        { kind: 'PHONE', value: `0421 ${number}` },
        { kind: 'EMAIL', value: `${slug}@example.org` },
        { kind: 'APPOINTMENT_BOOKING', value: `https://${slug}.example/` },
      ]),
      ...(isOfOffice && { organisation: chance.from(organisations).slug }),
      ...((!isOfOffice || chance.often(0.2)) && { service: chance.from(services).slug }),
      ...(chance.often(0.15) && { visibility: 'INTERNAL' }),
      ...(chance.often(0.3) && { openingHours: this.#openingHours() }),
      ...this.#valid(),
    };
  }

  #promise({ organisations, services }: Pick<Catalogue, 'organisations' | 'services'>): Promise115 {
    const chance = this.#chance;
    const isOfService = chance.often(0.6);
    return {
      slug: this.#slug('versprechen'),
      kind: chance.from(['CALL_BACK', 'WAITING_TIME', 'REPLY_TIME']),
      value: 1 + chance.below(5),
      unit: 'DAY',
      ...(isOfService && { service: chance.from(services).slug }),
      ...((!isOfService || chance.often(0.3)) && { organisation: chance.from(organisations).slug }),
      ...this.#valid(),
    };
  }

  /** Rules at places of any level, and often another one for a part of the same place. */
  #responsibilities(
    { slug: service }: Service,
    places: readonly Place[],
    organisations: readonly Organisation[],
    onlineServices: readonly OnlineService[],
  ): Responsibility[] {
    const chance = this.#chance;
    const made: Responsibility[] = [];
    const add = (place: Place): void => {
      const role = chance.from(['RESPONSIBLE', 'RESPONSIBLE', 'RESPONSIBLE', 'CONTACT_POINT', 'EXECUTING']);
      const office = () => ({ organisation: chance.from(organisations).slug, role });
      for (const actor of this.#actors(office, onlineServices))
        made.push({ slug: '', service, place: place.slug, ...actor, ...this.#valid(0.25) });
    };
    for (let rules = chance.below(4); rules > 0; rules--) {
      const place = chance.from(places);
      add(place);
      const parts = places.filter(({ parent }) => parent === place.slug);
      if (parts.length > 0 && chance.often(0.5)) add(chance.from(parts));
    }
    const once = new Map(
      made.map((one) => [
        [one.place, one.organisation, one.onlineService, one.role, JSON.stringify(one.condition)].join(' '),
        one,
      ]),
    );
    return [...once.values()].map((one) => ({ ...one, slug: this.#slug('zustaendig') }));
  }

  /** Who answers at a place: one, one of several, by initials, by condition, or an online service. */
  #actors(
    office: () => { organisation: string; role: string },
    onlineServices: readonly OnlineService[],
  ): Omit<Responsibility, 'slug' | 'service' | 'place'>[] {
    const chance = this.#chance;
    const kind = chance.below(20);
    const otherwise = () => (chance.often(0.5) ? [office()] : []);
    if (kind < 9) return [office()];
    if (kind < 11) return [office(), office()];
    if (kind < 14) {
      const shared = chance.from(ranges).map(([from, to]) => ({
        ...office(),
        conditionKind: 'NAME_INITIAL',
        initials: { from, to },
        condition: de(`Familienname ${from} bis ${to}`),
      }));
      return [...shared, ...otherwise()];
    }
    if (kind < 17) {
      const cases = chance.shuffled(situations).slice(0, 1 + chance.below(2));
      return [...cases.map((text) => ({ ...office(), conditionKind: 'OTHER', condition: de(text) })), ...otherwise()];
    }
    return [{ onlineService: chance.from(onlineServices).slug, role: 'APPLICATION' }];
  }
}

/** What makes records of the catalogue: one list of each kind. */
export const recordsOf = (
  catalogues: readonly Catalogue[],
): Omit<Catalogue, 'seed'> & { 'leika-services': Contents['leika-services'][] } => {
  const list = <Kind extends keyof Omit<Catalogue, 'seed'>>(kind: Kind): Catalogue[Kind] =>
    catalogues.flatMap((one) => one[kind] as unknown[]) as Catalogue[Kind];
  const keys = new Set(list('services').flatMap(({ leikaKeys = [] }) => leikaKeys));
  return {
    'leika-services': [...keys].map((key) => ({ key })),
    places: list('places'),
    'document-types': list('document-types'),
    organisations: list('organisations'),
    'online-services': list('online-services'),
    services: list('services'),
    'contact-channels': list('contact-channels'),
    responsibilities: list('responsibilities'),
    'service-promises': list('service-promises'),
  };
};
