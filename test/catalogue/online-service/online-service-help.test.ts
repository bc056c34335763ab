import { describe, expect, test } from '@jest/globals';
import { reader } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { allRowsHash } from '../../editorial/support/all-rows.js';
import { codesOf, idOf, release, startEditingApp } from '../../editorial/support/editing.js';

const { person, pool, read, databaseUrl, statements } = await startEditingApp();

const phone = (slug: string, given: object = {}) => ({
  slug,
  organisation: 'betrieb',
  kind: 'PHONE',
  value: '0421 361 1',
  ...given,
});

await loadRecords(databaseUrl, {
  organisations: [{ slug: 'betrieb', name: { de: 'Betrieb der Onlinedienste' } }],
  'contact-channels': [
    phone('betrieb-hotline', {
      openingHours: [{ purpose: 'PHONE', ranges: [{ weekday: 1, opens: '08:00', closes: '16:00' }] }],
    }),
    phone('betrieb-intern', { visibility: 'INTERNAL' }),
    phone('betrieb-frueher', { valid: { until: '2020-12-31' } }),
  ],
  'online-services': [
    {
      slug: 'antrag',
      name: { de: 'Antrag' },
      url: 'https://antrag.example/',
      helpPages: [
        { title: { de: 'So geht es', en: 'How it works' }, url: 'https://antrag.example/hilfe' },
        { title: { de: 'Konto' }, url: 'https://antrag.example/konto' },
      ],
      support: ['betrieb-intern', 'betrieb-frueher', 'betrieb-hotline'],
      knownProblems: [{ problem: { de: 'Die Seite bleibt weiß.' }, wayOut: { de: 'Werbeblocker ausschalten.' } }],
      accessibilityStatement: { webAddress: 'https://antrag.example/barrierefrei', asOf: '2025-06-01' },
    },
    { slug: 'karg', name: { de: 'Karg' }, url: 'https://karg.example/' },
  ],
});

const ada = await person({ subject: 'ada', roles: ['admin'] });
const bert = await person({ subject: 'bert', roles: ['admin'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });

interface Help {
  helpPages: { title: { value: string }; url: string }[];
  support: { slug: string; opening: { isOpen: boolean | null } }[];
  knownProblems: { problem: { value: string }; wayOut: { value: string } }[];
  accessibilityStatement: { webAddress: string; asOf: string | null } | null;
}
const helpOf = async (slug: string, asking = read): Promise<Help> =>
  (
    await asking<{ onlineService: Help }>(`{ onlineService(by: { slug: "${slug}" }) {
      helpPages { title { value } url } support { slug opening(at: "2026-11-30T09:00:00+01:00") { isOpen } }
      knownProblems { problem { value } wayOut { value } } accessibilityStatement { webAddress asOf } } }`)
  ).onlineService;

const antrag = `onlineService: "${idOf('ONLINE_SERVICE', 'antrag')}"`;

describe('help for an online service', () => {
  test('is read in its order, with contact channels that are told of and their hours', async () => {
    expect(await helpOf('antrag')).toEqual({
      helpPages: [
        { title: { value: 'So geht es' }, url: 'https://antrag.example/hilfe' },
        { title: { value: 'Konto' }, url: 'https://antrag.example/konto' },
      ],
      support: [{ slug: 'betrieb-hotline', opening: { isOpen: true } }],
      knownProblems: [{ problem: { value: 'Die Seite bleibt weiß.' }, wayOut: { value: 'Werbeblocker ausschalten.' } }],
      accessibilityStatement: { webAddress: 'https://antrag.example/barrierefrei', asOf: '2025-06-01' },
    });
    const { support } = await helpOf('antrag', reader(agent.ask));
    expect(support.map(({ slug }) => slug)).toEqual(['betrieb-intern', 'betrieb-hotline']);
  });

  test('is nothing where nothing is recorded', async () => {
    expect(await helpOf('karg')).toEqual({
      helpPages: [],
      support: [],
      knownProblems: [],
      accessibilityStatement: null,
    });
  });

  test('is read with one statement', async () => {
    statements();
    await read(`{ onlineServices { nodes { helpPages { url } support { value openingHours { purpose } }
      knownProblems { wayOut { value } } accessibilityStatement { asOf } } } }`);
    expect(statements()).toHaveLength(1);
  });

  test('is edited like the rest of the record', async () => {
    const changeSet = await ada.begin();
    const set = `changeSet: "${changeSet}", ${antrag}`;
    const added = await ada.mutate(
      'addKnownProblem',
      `input: { ${set}, knownProblem: { problem: [{ language: "de", text: "PDF fehlt." }], wayOut: [{ language: "de", text: "Postfach." }] } }`,
    );
    expect(added.userErrors).toEqual([]);
    const patch = { support: ['betrieb-hotline'], accessibilityStatement: { webAddress: 'https://antrag.example/bf' } };
    expect(
      (await ada.send('changeOnlineService', { changeSet, id: idOf('ONLINE_SERVICE', 'antrag'), patch })).userErrors,
    ).toEqual([]);
    expect((await release(ada, bert, changeSet)).userErrors).toEqual([]);
    expect(await helpOf('antrag')).toMatchObject({
      support: [{ slug: 'betrieb-hotline' }],
      knownProblems: [{}, { problem: { value: 'PDF fehlt.' } }],
      accessibilityStatement: { webAddress: 'https://antrag.example/bf' },
    });
  });
});

test.each([
  ['a channel that there is not', { support: ['keiner'] }],
  ['a help page that is no address', { helpPages: [{ title: [{ language: 'de', text: 'Hilfe' }], url: 'hilfe' }] }],
])('%s is refused, and nothing has changed', async (_, patch) => {
  const changeSet = await ada.begin();
  const before = await allRowsHash(pool);
  const answer = await ada.send('changeOnlineService', { changeSet, id: idOf('ONLINE_SERVICE', 'antrag'), patch });
  expect(codesOf(answer)).not.toEqual([]);
  expect(await allRowsHash(pool)).toBe(before);
});
