import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';

const { ask, read } = await startTestApp({ seeded: true });

const RESPONSIBILITY = `query ($service: ServiceRef!, $place: PlaceRef!, $answers: ResponsibilityAnswers, $context: ReadContext) {
  responsibility(service: $service, place: $place, answers: $answers, context: $context) {
    __typename
    ... on ResponsibilityAnswer {
      service { slug }
      place { slug }
      responsible { rule explanation { value } responsibility { role organisation { slug } onlineService { slug } } }
    }
    ... on ResponsibilityQuestion { kind question { value } options { answer label { value } detail { value } } }
    ... on NotOfferedHere { service { slug } place { slug } offeredAt { slug } }
    ... on ResponsibilityNotRecorded { service { slug } place { slug } isOffered explanation { value } help { value } }
    ... on UnknownService { reference }
    ... on UnknownPlace { reference }
  }
}`;

interface Result {
  __typename: string;
  kind?: string;
  place?: { slug: string };
  service?: { slug: string };
  offeredAt?: { slug: string }[];
  isOffered?: boolean | null;
  explanation?: { value: string };
  help?: { value: string };
  question?: { value: string };
  options?: { answer: string; label: { value: string }; detail: { value: string } | null }[];
  responsible?: {
    rule: string;
    explanation: { value: string };
    responsibility: { role: string; organisation: { slug: string } | null; onlineService: { slug: string } | null };
  }[];
}

async function responsibility(service: object, place: object, further: object = {}): Promise<Result> {
  const { data, errors } = await ask<{ responsibility: Result }>(RESPONSIBILITY, { service, place, ...further });
  expect(errors).toBeUndefined();
  return data!.responsibility;
}

/** The answer in one line: role and office, or what else came. */
function inShort(result: Result): string {
  switch (result.__typename) {
    case 'ResponsibilityAnswer':
      return result
        .responsible!.map(({ responsibility: { role, organisation, onlineService } }) =>
          role === 'RESPONSIBLE' ? organisation!.slug : `${role} ${organisation?.slug ?? onlineService!.slug}`,
        )
        .sort()
        .join(', ');
    case 'ResponsibilityQuestion':
      return `${result.kind}? ${result.options!.map(({ label }) => label.value).join(' / ')}`;
    default:
      return result.__typename;
  }
}

const threeBsc = 'bsc-mitte, bsc-nord, bsc-stresemann';

describe('responsibility', () => {
  test.each<[what: string, service: string, place: object, expected: string]>([
    ['city-wide: three offices to choose from', 'personalausweis', { ars: '040110000000' }, threeBsc],
    ['an Ortsteil lies in its city', 'personalausweis', { ars: '040110111111' }, threeBsc],
    ['Bremen by its AGS', 'personalausweis', { ags: '04011000' }, threeBsc],
    ['Bremen by its name, in any case of letters', 'personalausweis', { name: 'bremen' }, threeBsc],
    ['ae, oe and ue for umlauts', 'blindenhilfe', { name: 'groepelingen' }, 'sz2'],
    ['a part after its city, with a hyphen', 'blindenhilfe', { name: 'Bremen-Gröpelingen' }, 'sz2'],
    ['a part before its city', 'blindenhilfe', { name: 'Gröpelingen, Bremen' }, 'sz2'],
    ['a part with its city in brackets', 'blindenhilfe', { name: 'Vahr (Bremen)' }, 'sz5'],
    ['a postal code with its city', 'personalausweis', { name: '28195 Bremen' }, threeBsc],
    ['a postal code in a name', 'personalausweis', { name: 'D-28195' }, threeBsc],
    ['a postal code of another city', 'personalausweis', { name: '28195 Bremerhaven' }, 'UnknownPlace'],
    ['one of two parts of one name, by its city', 'ehe-anmelden', { name: 'Bremerhaven Mitte' }, 'NotOfferedHere'],
    ['a part that is not in the city', 'personalausweis', { name: 'Vegesack, Bremerhaven' }, 'UnknownPlace'],
    ['Bremen by another name of it', 'personalausweis', { name: 'Stadtgemeinde Bremen' }, threeBsc],
    ['a postal code that lies in one Stadtteil', 'personalausweis', { postalCode: '28195' }, threeBsc],
    [
      'a postal code of two Stadtteile with the same offices needs no question',
      'personalausweis',
      { postalCode: '28203' },
      threeBsc,
    ],
    [
      'Überseehafengebiet Bremerhaven belongs to the city of Bremen',
      'personalausweis',
      { ars: '040110123123' },
      threeBsc,
    ],
    ['… and is not served by Bremerhaven', 'bhv-hauptwohnsitz', { ars: '040110123123' }, 'NotOfferedHere'],
    ['Bremerhaven has its own record', 'bhv-hauptwohnsitz', { ars: '040120000000' }, 'bb-mitte, bb-nord'],
    ['a Stadtteil of Bremerhaven', 'bhv-hauptwohnsitz', { slug: 'bhv-13' }, 'bb-mitte, bb-nord'],
    [
      'never falls over to the sister city: Bremen for Bremerhaven',
      'personalausweis',
      { ars: '040120000000' },
      'NotOfferedHere',
    ],
    [
      'never falls over to the sister city: Bremerhaven for Bremen',
      'bhv-hundesteuer',
      { ars: '040110000000' },
      'NotOfferedHere',
    ],
    [
      'what one city lays down does not hold for the Land: which city is asked',
      'personalausweis',
      { ars: '040000000000' },
      'PLACE? Bremen / Bremerhaven',
    ],
    ['… nor for the Bund', 'personalausweis', { ars: '000000000000' }, 'PLACE? Bremen / Bremerhaven'],
    ['Land-wide in Bremen', 'bafoeg-studierende', { ars: '040110000000' }, 'stw'],
    ['Land-wide in an Ortsteil of Bremen', 'bafoeg-studierende', { ars: '040110515515' }, 'stw'],
    ['Land-wide in Bremerhaven', 'fg-klage', { ars: '040120000000' }, 'fg'],
    ['Land-wide at the Land itself', 'fg-klage', { ars: '040000000000' }, 'fg'],
    [
      'the nearest wins: the Land has a rule, Bremerhaven its own',
      'baugenehmigung',
      { ars: '040120000000' },
      'bauordnung-bhv',
    ],
    ['the nearest wins: Bremen-Nord has its own', 'baugenehmigung', { slug: 'hb-52' }, 'bau-nord'],
    ['the Land where nothing is nearer', 'baugenehmigung', { slug: 'hb-111' }, 'uba'],
    ['Standesamt Nord for Bremen-Nord', 'ehe-anmelden', { slug: 'hb-5' }, 'sta-nord'],
    ['Standesamt Nord for St. Magnus', 'ehe-anmelden', { ars: '040110515515' }, 'sta-nord'],
    ['Standesamt Nord for Blumenthal by name', 'ehe-anmelden', { slug: 'hb-53' }, 'sta-nord'],
    ['Standesamt Mitte elsewhere in Bremen', 'ehe-anmelden', { ars: '040110111111' }, 'sta-mitte'],
    [
      'a city of which a part has another office is asked about',
      'ehe-anmelden',
      { name: 'Bremen' },
      'PLACE? Mitte (Bremen) / Nord (Bremen) / Ost (Bremen) / Süd (Bremen) / West (Bremen)',
    ],
    ['a part of it is answered', 'ehe-anmelden', { slug: 'hb-1' }, 'sta-mitte'],
    [
      'a postal code of two Stadtteile with one office, laid down for each',
      'blindenhilfe',
      { postalCode: '28203' },
      'sz2',
    ],
    ['an office that is not on record', 'wunschkennzeichen', { slug: 'hb-51' }, 'ResponsibilityNotRecorded'],
    ['… is nothing that the sister city lacks', 'wunschkennzeichen', { slug: 'bhv' }, 'NotOfferedHere'],
    ['… nor the other way round', 'bhv-sondernutzung-dauerhaft', { slug: 'hb' }, 'NotOfferedHere'],
    ['the place of birth is the place asked for', 'geburt-anzeige', { slug: 'hb-5' }, 'sta-nord'],
    ['Sozialzentrum by Stadtteil: Gröpelingen', 'blindenhilfe', { slug: 'hb-44' }, 'sz2'],
    ['Sozialzentrum by Stadtteil: Vahr', 'blindenhilfe', { slug: 'hb-33' }, 'sz5'],
    ['Sozialzentrum by Stadtteil: Huchting', 'blindenhilfe', { slug: 'hb-24' }, 'sz4'],
    [
      'each role by itself',
      'wbs',
      { slug: 'hb' },
      'CONTACT_POINT bsc-mitte, CONTACT_POINT bsc-nord, CONTACT_POINT bsc-stresemann, wohnungswesen',
    ],
    ['each role by itself: no contact point in Bremerhaven', 'wbs', { slug: 'bhv' }, 'sozialamt-bhv'],
    ['who executes beside who decides', 'totenasche', { slug: 'hb' }, 'EXECUTING ubb, skuw'],
    [
      'an online service beside the office',
      'elterngeld',
      { slug: 'hb' },
      'APPLICATION elterngeld-online, elterngeldstelle',
    ],
    ['a service nobody knows', 'marsreise', { slug: 'hb' }, 'UnknownService'],
    ['a place nobody knows by name', 'personalausweis', { name: 'Xanten' }, 'UnknownPlace'],
    ['a place nobody knows by key', 'personalausweis', { ars: '051700052052' }, 'UnknownPlace'],
    ['a postal code of another Land', 'personalausweis', { postalCode: '80331' }, 'UnknownPlace'],
  ])('%s', async (_, slug, place, expected) => {
    expect(inShort(await responsibility({ slug }, place))).toBe(expected);
  });

  test('asks which place is meant when a postal code lies in both cities, and takes the answer', async () => {
    const asked = await responsibility({ slug: 'personalausweis' }, { postalCode: '27568' });
    expect(asked).toMatchObject({
      __typename: 'ResponsibilityQuestion',
      kind: 'PLACE',
      question: { value: 'Welcher Ort ist gemeint?' },
    });
    expect(asked.options!.map(({ label, detail }) => [label.value, detail])).toEqual([
      ['Häfen (Bremen)', null],
      ['Lehe (Bremerhaven)', null],
      ['Mitte (Bremerhaven)', null],
    ]);
    const answers = await Promise.all(
      asked.options!.map(({ answer }) => responsibility({ slug: 'personalausweis' }, { id: answer })),
    );
    expect(answers.map(inShort)).toEqual([threeBsc, 'NotOfferedHere', 'NotOfferedHere']);
  });

  test('asks what is the case where an office answers for some people only, and takes the answer', async () => {
    const asked = await responsibility({ slug: 'eat' }, { slug: 'hb' });
    expect(asked).toMatchObject({ __typename: 'ResponsibilityQuestion', kind: 'CONDITION' });
    expect(asked.options!.at(-1)!.label.value).toBe('In allen anderen Fällen');
    const chosen = asked.options!.map(({ answer }) =>
      responsibility({ slug: 'eat' }, { slug: 'hb' }, { answers: { options: [answer] } }),
    );
    expect((await Promise.all(chosen)).map(inShort)).toEqual(['bsu', 'migrationsamt']);
  });

  test('finds the service of a LeiKa key that is offered at the place', async () => {
    const result = await responsibility({ leikaKey: '99041006017000' }, { ars: '040110000000' });
    expect(result.service).toEqual({ slug: 'elterngeld' });
  });

  test('explains the rule in the language asked for', async () => {
    const german = await responsibility({ slug: 'ehe-anmelden' }, { ars: '040110515515' });
    expect(german.responsible![0]).toMatchObject({
      rule: 'ENCLOSING_PLACE',
      explanation: { value: expect.stringContaining('geregelt') },
    });
    const english = await responsibility(
      { slug: 'ehe-anmelden' },
      { slug: 'hb-5' },
      { context: { languages: ['en'] } },
    );
    expect(english.responsible![0]).toMatchObject({
      rule: 'PLACE_ITSELF',
      explanation: { value: expect.stringContaining('is laid down') },
    });
  });

  test('says where else the service is offered, without offering it here', async () => {
    const result = await responsibility({ slug: 'personalausweis' }, { slug: 'bhv' });
    expect(result).toMatchObject({
      service: { slug: 'personalausweis' },
      place: { slug: 'bhv' },
      offeredAt: [{ slug: 'hb' }],
    });
  });

  test('says that an office is not on record, what is known, and where to go on', async () => {
    expect(await responsibility({ slug: 'wunschkennzeichen' }, { name: 'Vegesack' })).toEqual({
      __typename: 'ResponsibilityNotRecorded',
      service: { slug: 'wunschkennzeichen' },
      place: { slug: 'hb-52' },
      isOffered: true,
      explanation: {
        value: 'Die Leistung gibt es in „Vegesack“. Welche Stelle dafür zuständig ist, ist uns nicht bekannt.',
      },
      help: {
        value: 'Fragen Sie über die Kontaktwege nach, die bei der Leistung stehen.',
      },
    });
  });

  test('is told of what holds all places of a postal code that have the same answer', async () => {
    // The code lies in four boroughs of two city districts.
    expect(await responsibility({ slug: 'personalausweis' }, { postalCode: '28197' })).toMatchObject({
      __typename: 'ResponsibilityAnswer',
      place: { slug: 'hb' },
    });
    expect(await responsibility({ slug: 'wunschkennzeichen' }, { postalCode: '28197' })).toMatchObject({
      __typename: 'ResponsibilityNotRecorded',
      place: { slug: 'hb' },
      isOffered: true,
      explanation: { value: expect.stringContaining('gibt es in „Bremen“') },
    });
    expect(await responsibility({ slug: 'blindenhilfe' }, { postalCode: '28197' })).toMatchObject({
      __typename: 'ResponsibilityQuestion',
      kind: 'PLACE',
    });
  });

  test('tells options of one name in one city apart by what they are', async () => {
    const asked = await responsibility({ slug: 'ehe-anmelden' }, { name: 'Mitte' });
    const shown = asked.options!.map(({ label, detail }) => [label.value, detail?.value ?? null]);
    expect(shown).toEqual([
      ['Stadtbezirk Mitte (Bremen)', null],
      ['Mitte (Bremerhaven)', null],
      ['Stadtteil Mitte (Bremen)', null],
    ]);
  });

  test('lists a service at a place exactly when it is not denied there', async () => {
    const all = await ask<{ services: { nodes: { slug: string }[] } }>(
      `query ($place: PlaceRef!) { services(first: 100, filter: { place: $place }) { nodes { slug } pageInfo { hasNextPage } } }`,
      { place: { slug: 'bhv-13' } },
    );
    const listed = all.data!.services.nodes.map(({ slug }) => slug);
    const everything = await ask<{ services: { nodes: { slug: string }[] } }>(
      '{ services(first: 100) { nodes { slug } } }',
    );
    for (const { slug } of everything.data!.services.nodes) {
      const { __typename, isOffered } = await responsibility({ slug }, { slug: 'bhv-13' });
      const isDenied = __typename === 'NotOfferedHere' || (__typename === 'ResponsibilityNotRecorded' && !isOffered);
      expect([slug, !isDenied]).toEqual([slug, listed.includes(slug)]);
    }
  });

  test('knew nobody before the catalogue was published', async () => {
    const result = await responsibility(
      { slug: 'personalausweis' },
      { slug: 'hb' },
      { context: { asOf: '2020-01-01T00:00:00Z' } },
    );
    expect(result.__typename).toBe('UnknownService');
  });

  test.each([
    ['no way to name the service', {}, { slug: 'hb' }],
    ['two ways at once', { slug: 'personalausweis', leikaKey: '99115005104001' }, { slug: 'hb' }],
    ['an ARS of eleven digits', { slug: 'personalausweis' }, { ars: '04011000000' }],
    [
      'an id of another type',
      { slug: 'personalausweis' },
      { id: Buffer.from('Service:5d1d5a3e-5f0b-4bd1-9e0c-6a8d1c0f7a11').toString('base64url') },
    ],
  ])('refuses %s', async (_, service, place) => {
    const { data, errors } = await ask(RESPONSIBILITY, { service, place });
    expect(data?.['responsibility'] ?? null).toBeNull();
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('what is not offered here leads to what is offered for the same matter', () => {
  const sameMatter = async (service: string, place: string): Promise<string[] | null> => {
    const { responsibility } = await read<{ responsibility: { sameMatter?: { slug: string }[] } }>(
      `{ responsibility(service: { slug: "${service}" }, place: { slug: "${place}" }) { ... on NotOfferedHere { sameMatter { slug } } } }`,
    );
    return responsibility.sameMatter?.map(({ slug }) => slug) ?? null;
  };

  test.each<[service: string, place: string, same: string[] | null]>([
    ['personalausweis', 'bhv', ['bhv-personalausweis']],
    ['bhv-personalausweis', 'hb', ['personalausweis']],
    ['wohngeld', 'bhv', ['bhv-wohngeld']],
    ['wohngeld', 'hb', null],
    // No key of it is beyond doubt.
    ['beglaubigung', 'bhv', []],
    ['adoption', 'bhv', []],
    // A detail of what is offered there.
    ['personalausweis-verlust', 'bhv', ['bhv-personalausweis']],
  ])('%s at %s: %j', async (service, place, same) => {
    expect(await sameMatter(service, place)).toEqual(same);
  });

  test.each<[leikaKey: string, place: string, same: string[]]>([
    ['99008001012003', 'bhv', ['bhv-personalausweis']],
    // Its own key is recorded there.
    ['99085001012005', 'hb', ['reisepass-vorlaeufig']],
  ])('by the key %s at %s: %j', async (leikaKey, place, same) => {
    const { responsibility } = await read<{
      responsibility: { __typename: string; sameMatter?: { slug: string }[]; service: { slug: string } };
    }>(
      `{ responsibility(service: { leikaKey: "${leikaKey}" }, place: { slug: "${place}" }) { __typename
        ... on ResponsibilityNotRecorded { sameMatter { slug } service { slug } } ... on ResponsibilityAnswer { service { slug } } } }`,
    );
    expect(responsibility.sameMatter?.map(({ slug }) => slug) ?? [responsibility.service.slug]).toEqual(same);
  });

  test('by the key of the service, at every place: one that answers there', async () => {
    for (const slug of ['personalausweis', 'reisepass', 'elterngeld', 'unterhaltsvorschuss', 'kfz-abmelden']) {
      const [same] = (await sameMatter(slug, 'bhv'))!;
      const { responsibility } = await read<{ responsibility: { __typename: string } }>(
        `{ responsibility(service: { slug: "${same}" }, place: { slug: "bhv" }) { __typename } }`,
      );
      expect([same, responsibility.__typename]).not.toEqual([same, 'NotOfferedHere']);
    }
  });
});
