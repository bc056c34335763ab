import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';

const { read } = await startTestApp({ seeded: true });

interface Found {
  confidence: string;
  askedFor: string[];
  didYouMean: string | null;
  askedOn: string | null;
  edges: { confidence: string; node: { slug: string } }[];
  wishes: { said: string; services: { slug: string }[] }[];
  emergencies: { slug: string }[];
  referrals: { slug: string; phone: string | null; spoken: { value: string } }[];
  lifeEvents: { slug: string }[];
  organisations: { slug: string; opening: { isOpen: boolean | null } }[];
  interpretedAs: { kind: string; places: { name: { value: string } }[] }[];
}

const search = `query ($query: String!) { searchServices(query: $query, first: 10) {
  confidence askedFor didYouMean askedOn edges { confidence node { slug } } wishes { said services { slug } }
  emergencies { slug } referrals { slug phone spoken { value } } lifeEvents { slug }
  organisations { slug opening(at: "2026-12-23T10:00:00+01:00") { isOpen } } interpretedAs { kind places { name { value } } }
} }`;

const ask = async (query: string): Promise<Found> =>
  (await read<{ searchServices: Found }>(search, { query })).searchServices;
const first = ({ edges }: Found): string | undefined => edges[0]?.node.slug;
const slugs = (of: readonly { slug: string }[]): string[] => of.map(({ slug }) => slug);

describe('need without danger', () => {
  test.each([
    'Perso gestohlen und Bankkarte',
    'Portemonnaie verloren Ausweis und Kreditkarte',
    'Pass und EC-Karte verloren',
    'Ausweis und Girokarte weg',
  ])('"%s" names the number to block the card, and what comes next', async (query) => {
    const found = await ask(query);
    expect(slugs(found.emergencies)).toContain('bankkarte-gestohlen');
    expect(slugs(found.edges.map(({ node }) => node))).toContain('personalausweis-verlust');
    expect(found.confidence).toBe('HIGH');
  });

  test.each(['EC Karte', 'Kreditkarte', 'Girokarte'])('"%s" is a card of the bank, no fee', async (query) => {
    const found = await ask(query);
    expect(found.askedFor).not.toContain('FEES');
    expect(slugs(found.referrals)).toContain('bankkarte');
    expect(found.confidence).not.toBe('HIGH');
  });

  test('paying by card is a matter of fees', async () => {
    const found = await ask('kann ich mit EC-Karte zahlen Reisepass');
    expect(found.askedFor).toContain('FEES');
    expect(first(found)).toBe('reisepass');
  });

  test.each(['Vater am Wochenende gestorben', 'Oma ist heute Nacht gestorben', 'Mein Mann ist zu Hause gestorben'])(
    '"%s" tells whom to call and what has to be done',
    async (query) => {
      const found = await ask(query);
      expect(slugs(found.emergencies)).toContain('todesfall-zu-hause');
      expect(slugs(found.lifeEvents)).toContain('todesfall');
      expect(slugs(found.edges.map(({ node }) => node))).toEqual(
        expect.arrayContaining(['sterbeurkunde', 'bhv-sterbefall']),
      );
    },
  );
});

describe('moving', () => {
  test.each([
    ['ich zieh von Hamburg nach Bremen, wo melde ich mich', 'wohnsitz-anmelden'],
    ['Zuzug aus Hamburg', 'wohnsitz-anmelden'],
    ['ich ziehe nach Bremen', 'wohnsitz-anmelden'],
    ['wir ziehen von Oldenburg nach Bremen', 'wohnsitz-anmelden'],
    ['ich ziehe innerhalb von Bremen um', 'wohnsitz-ummelden'],
    ['ich ziehe weg ins Ausland', 'wohnsitz-abmelden'],
    ['ich wandere nach Kanada aus', 'wohnsitz-abmelden'],
    ['wir ziehen nach Spanien', 'wohnsitz-abmelden'],
  ])('"%s": %s', async (query, slug) => {
    expect(first(await ask(query))).toBe(slug);
  });

  test('to another city is registered only there', async () => {
    const found = await ask('ich ziehe nach Hamburg');
    expect(slugs(found.lifeEvents)).toEqual(['wegzug-innerhalb-deutschlands']);
    expect(slugs(found.edges.map(({ node }) => node))).not.toContain('wohnsitz-ummelden');
  });
});

describe('two wishes', () => {
  test.each([
    ['heiraten und danach Pass', 'reisepass'],
    ['Hochzeit und neuer Perso', 'personalausweis'],
  ])('"%s" are each answered', async (query, second) => {
    const { wishes, edges } = await ask(query);
    expect(wishes.map(({ services }) => services[0]!.slug)[1]).toBe(second);
    expect(slugs(wishes[0]!.services)).toContain('ehe-anmelden');
    expect(edges.slice(0, 2).map(({ node }) => node.slug)).toContain(second);
  });
});

describe('offices', () => {
  test.each<[query: string, aspect: string, offices: string[], day: string | null]>([
    ['Rollstuhl ins Standesamt', 'ACCESSIBILITY', ['sta-mitte', 'sta-nord', 'sta-bhv'], null],
    ['ist das Standesamt barrierefrei', 'ACCESSIBILITY', ['sta-mitte', 'sta-nord', 'sta-bhv'], null],
    [
      'wie lange hat das Standesamt am 24. Dezember auf',
      'OPENING_HOURS',
      ['sta-mitte', 'sta-nord', 'sta-bhv'],
      '-12-24',
    ],
    ['Öffnungszeiten Ausländerbehörde', 'OPENING_HOURS', ['migrationsamt'], null],
  ])('"%s" names them', async (query, aspect, offices, day) => {
    const { askedFor, organisations, askedOn } = await ask(query);
    expect(askedFor).toEqual([aspect]);
    expect(slugs(organisations)).toEqual(expect.arrayContaining(offices));
    expect(askedOn?.slice(4) ?? null).toBe(day);
  });

  test('an office is open on the day that was asked about', async () => {
    const { organisations, askedOn } = await ask('Bürgeramt heute noch auf');
    expect(askedOn).not.toBeNull();
    expect(slugs(organisations)).toContain('bsc-mitte');
    expect(organisations.find(({ slug }) => slug === 'bsc-mitte')!.opening).toHaveProperty('isOpen');
  });

  test('that with the place in its name comes first', async () => {
    expect((await ask('wann macht das BSC Mitte auf')).organisations[0]!.slug).toBe('bsc-mitte');
    expect((await ask('BSC Nord Öffnungszeiten')).organisations[0]!.slug).toBe('bsc-nord');
  });

  test('none is named by who asks for a service', async () => {
    expect((await ask('Reisepass beantragen')).organisations).toEqual([]);
  });

  test.each(['Zimmer für den Perso', 'welches Zimmer Personalausweis'])('"%s" asks where', async (query) => {
    const found = await ask(query);
    expect(found.askedFor).toEqual(['RESPONSIBLE']);
    expect(first(found)).toBe('personalausweis');
  });
});

describe('places as people hear and write them', () => {
  test.each([
    ['Neustatt', 'Neustadt'],
    ['Feegesack', 'Vegesack'],
    ['Hemmelingen', 'Hemelingen'],
    ['Findorf', 'Findorff'],
    ['Bremen-Lesum', 'Lesum'],
    ['Reisepass in Feegesack', 'Vegesack'],
  ])('"%s" names %s', async (query, place) => {
    const { interpretedAs } = await ask(query);
    const places = interpretedAs.filter(({ kind }) => kind === 'PLACE').flatMap((one) => one.places);
    expect(places.map(({ name }) => name.value)).toContain(place);
  });
});

describe('what was not said is not sure', () => {
  test.each(['Auto abgeschleppt', 'Termin verlegen', 'Auto waschen', 'Termin absagen'])('"%s"', async (query) => {
    expect((await ask(query)).confidence).not.toBe('HIGH');
  });
});

describe('other bodies', () => {
  test.each([
    ['BAföG zurückzahlen', '0228 993584500'],
    ['Rentenauskunft', '0800 10004800'],
    ['Paket verzollen', '0228 30326010'],
    ['Minijob anmelden', '0355 290270799'],
  ])('"%s" are named with their number', async (query, phone) => {
    const { referrals } = await ask(query);
    expect(referrals[0]!.phone).toBe(phone);
    expect(referrals[0]!.spoken.value).not.toContain(phone);
  });
});
