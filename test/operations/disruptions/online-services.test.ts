import { describe, expect, test } from '@jest/globals';
import { globalId, parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { dayInBremen } from '../../../src/platform/clock/bremen-clock.rules.js';
import { reader } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { allRowsHash } from '../../editorial/support/all-rows.js';
import { idOf, release, startEditingApp, type Person, type UserErrorView } from '../../editorial/support/editing.js';
import { service } from '../../editorial/support/territory.js';

const { person, pool, databaseUrl, read, statements } = await startEditingApp();

const online = (slug: string) => ({ slug, name: { de: slug }, url: `https://${slug}.example/` });
const way = (of: string, onlineService: string, place: string) => ({
  slug: `${of}-${onlineService}-${place}`,
  service: of,
  place,
  onlineService,
  role: 'APPLICATION',
});

const help = {
  support: ['hotline'],
  knownProblems: [{ problem: { de: 'Seite bleibt weiß' }, wayOut: { de: 'Neu laden' } }],
};

// Two services share an online service in the city of Bremen; Bremerhaven has one of its own for the first.
await loadRecords(databaseUrl, {
  organisations: ['amt', 'anderes-amt'].map((slug) => ({ slug, name: { de: slug } })),
  'document-types': [{ slug: 'nachweis', name: { de: 'Nachweis' } }],
  services: [
    { ...service('eins', 'amt'), texts: { '03': { de: 'Wetterhahn anmelden' } } },
    service('zwei', 'amt'),
    service('drei', 'anderes-amt'),
  ],
  'online-services': [{ ...online('antrag'), ...help }, online('antrag-bhv'), online('fremd'), online('geprueft')],
  responsibilities: [
    way('eins', 'antrag', 'hb'),
    way('zwei', 'antrag', 'hb'),
    way('eins', 'antrag-bhv', 'bhv'),
    way('drei', 'fremd', 'hb'),
    way('zwei', 'geprueft', 'bhv'),
  ],
  'contact-channels': [
    { slug: 'hotline', organisation: 'amt', kind: 'PHONE', value: '0421 361 8866' },
    { slug: 'amt-telefon', organisation: 'amt', kind: 'PHONE', value: '0421 1' },
    { slug: 'eins-telefon', service: 'eins', kind: 'PHONE', value: '0421 2' },
  ],
});

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['amt'] });
const stranger = await person({ subject: 'fremd', roles: ['editor'], organisations: ['anderes-amt'] });
const approver = await person({ subject: 'albert', roles: ['approver'], organisations: ['amt'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

interface Payload {
  disruption: { id: string; onlineService: { slug: string } | null } | null;
  userErrors: UserErrorView[];
}
const PAYLOAD = '{ disruption { id onlineService { slug } } userErrors { code path message } }';

async function announce(somebody: Person, input: object): Promise<Payload> {
  const { data, errors } = await somebody.ask<{ announceDisruption: Payload }>(
    `mutation ($input: AnnounceDisruptionInput!) { announceDisruption(input: $input) ${PAYLOAD} }`,
    { input: { severity: 'OUTAGE', title: [{ language: 'de', text: 'Formular hängt' }], ...input } },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.announceDisruption;
}
/** The id without the reading of the answer in which it came. */
const plain = (id: string): string => globalId('Disruption', parseGlobalId(id).id);

async function announced(input: object): Promise<string> {
  const { disruption, userErrors } = await announce(editor, input);
  expect(userErrors).toEqual([]);
  return disruption!.id;
}
const end = async (id: string): Promise<void> => {
  const { data } = await editor.ask<{ endDisruption: Payload }>(`mutation { endDisruption(id: "${id}") ${PAYLOAD} }`);
  expect(data!.endDisruption.userErrors).toEqual([]);
};

const antrag = { onlineService: idOf('ONLINE_SERVICE', 'antrag') };

interface State {
  status: string;
  since: string | null;
  spoken: { value: string } | null;
  evidence: { disruption: string | null; title: { value: string } | null }[];
}
const stateOf = async (slug = 'antrag', asking = read, context = ''): Promise<State> =>
  (
    await asking<{ onlineService: { state: State } }>(
      `{ onlineService(by: { slug: "${slug}" }${context}) { state { status since spoken { value } causes { disruption title { value } } } } }`,
    )
  ).onlineService.state;

interface Told {
  disruptions: { title: { value: string } }[];
}
const titles = ({ disruptions }: Told): string[] => disruptions.map(({ title }) => title.value);

const ofService = async (slug: string): Promise<string[]> =>
  titles(
    (await read<{ service: Told }>(`{ service(by: { slug: "${slug}" }) { disruptions { title { value } } } }`)).service,
  );

const onCard = async (slug: string, place?: string): Promise<string[]> =>
  titles(
    (
      await read<{ callCard: Told }>(
        `{ callCard(service: { slug: "${slug}" }${place ? `, place: { slug: "${place}" }` : ''}) { disruptions { title { value } } } }`,
      )
    ).callCard,
  );

interface CardOnline {
  onlineService: { slug: string };
  state: { status: string; spoken: { value: string } | null };
  numbers: { spokenNumber: string; opening: { status: string } }[];
}
/** What a card says of the online services, at the place of the case. */
const onlineOnCard = async (slug: string, place?: string): Promise<CardOnline[]> =>
  (
    await read<{ callCard: { onlineServices: CardOnline[] } }>(
      `{ callCard(service: { slug: "${slug}" }${place ? `, place: { slug: "${place}" }` : ''}) { onlineServices {
        onlineService { slug knownProblems { problem { value } wayOut { value } } }
        state { status spoken { value } } numbers { spokenNumber channel { value } opening { status } } } } }`,
    )
  ).callCard.onlineServices;

const inSearch = async (query: string): Promise<string[]> =>
  (
    await read<{ searchServices: { nodes: (Told & { slug: string })[] } }>(
      `{ searchServices(query: "${query}") { nodes { slug disruptions { title { value } } } } }`,
    )
  ).searchServices.nodes.flatMap((node) => titles(node).map((title) => `${node.slug}: ${title}`));

test.each([
  ['Wetterhahn anmelden, das Formular hängt', ['ONLINE_HELP']],
  ['Onlineantrag funktioniert nicht Wetterhahn', ['ONLINE_HELP']],
  ['Wetterhahn online geht nicht', ['ONLINE_HELP']],
  ['wetterhahn form is stuck', ['ONLINE_HELP']],
  ['Wetterhahn Formular', ['FORM']],
  ['Wetterhahn online', ['ONLINE']],
])('who says so asks for help: %s', async (query, askedFor) => {
  const { searchServices } = await read<{ searchServices: { askedFor: string[]; nodes: { slug: string }[] } }>(
    `{ searchServices(query: "${query}") { askedFor nodes { slug } } }`,
  );
  expect(searchServices.askedFor).toEqual(askedFor);
  expect(searchServices.nodes[0]!.slug).toBe('eins');
});

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

describe('a disruption of an online service', () => {
  test('is told of it, its services, their cards and hits within the next request, and over when it is ended', async () => {
    expect(await stateOf()).toEqual({ status: 'NOT_RECORDED', since: null, spoken: null, causes: [] });
    const alternative = [{ language: 'de', text: 'Antrag auf Papier.' }];
    const id = await announced({ ...antrag, startsAt: hours(-1), alternative });
    const down = await stateOf();
    expect(down).toMatchObject({
      status: 'DOWN',
      causes: [{ disruption: plain(id), title: { value: 'Formular hängt' } }],
    });
    expect(down.spoken!.value).toMatch(/^Der Onlinedienst ist seit .+ Uhr gestört\. Stattdessen: Antrag auf Papier\.$/);
    for (const slug of ['eins', 'zwei']) {
      expect(await ofService(slug)).toEqual(['Formular hängt']);
      expect(await onCard(slug, 'hb')).toEqual(['Formular hängt']);
    }
    expect(await inSearch('wetterhahn')).toEqual(['eins: Formular hängt']);
    expect(await ofService('drei')).toEqual([]);
    expect(await read('{ onlineService(by: { slug: "antrag" }) { disruptions { onlineService { slug } } } }')).toEqual({
      onlineService: { disruptions: [{ onlineService: { slug: 'antrag' } }] },
    });
    expect(await read('{ disruptions(filter: { onlineService: { slug: "antrag" } }) { nodes { id } } }')).toMatchObject(
      { disruptions: { nodes: [{ id: plain(id) }] } },
    );

    const before = new Date().toISOString();
    await end(id);
    const over = await stateOf();
    expect(over).toMatchObject({ status: 'AVAILABLE', causes: [{ disruption: plain(id) }] });
    expect(Date.parse(over.since!)).toBeGreaterThanOrEqual(Date.parse(before));
    expect([await ofService('eins'), await onCard('eins', 'hb'), await inSearch('wetterhahn')]).toEqual([[], [], []]);
    expect((await stateOf('antrag', read, `, context: { asOf: "${before}" }`)).status).toBe('DOWN');
  });

  test('is not told of channels, organisations and places that it does not name', async () => {
    const id = await announced(antrag);
    const told = await read(`{
      organisation(by: { slug: "amt" }) { disruptions { id } channels { disruptions { id } } }
      service(by: { slug: "eins" }) { channels { disruptions { id } } }
    }`);
    expect(told).toEqual({
      organisation: { disruptions: [], channels: [{ disruptions: [] }, { disruptions: [] }] },
      service: { channels: [{ disruptions: [] }] },
    });
    await end(id);
  });

  test('is told on the card of the place where it is used', async () => {
    const id = await announced(antrag);
    expect(await onCard('eins', 'bhv')).toEqual([]);
    expect(await onCard('zwei', 'bhv')).toEqual([]);
    expect(await onCard('eins')).toEqual(['Formular hängt']);
    await end(id);
  });

  test('for one service is that of this service, and impairs the online service', async () => {
    const id = await announced({ ...antrag, service: idOf('SERVICE', 'eins') });
    expect([await ofService('eins'), await ofService('zwei')]).toEqual([['Formular hängt'], []]);
    expect(await onCard('zwei', 'hb')).toEqual([]);
    expect((await stateOf()).status).toBe('IMPAIRED');
    await end(id);
  });

  test('is told with the online service on the card, beside who helps with it', async () => {
    const [unknown] = await onlineOnCard('zwei', 'hb');
    expect(unknown).toMatchObject({
      onlineService: {
        slug: 'antrag',
        knownProblems: [{ problem: { value: 'Seite bleibt weiß' }, wayOut: { value: 'Neu laden' } }],
      },
      numbers: [
        { spokenNumber: '0421, 361, 88 66', channel: { value: '0421 361 8866' }, opening: { status: 'UNKNOWN' } },
      ],
    });
    const ofOne = await announced({ ...antrag, service: idOf('SERVICE', 'eins') });
    expect((await onlineOnCard('eins', 'hb')).map(({ state }) => state.status)).toEqual(['DOWN']);
    const spoken = (await onlineOnCard('eins', 'hb'))[0]!.state.spoken;
    expect(spoken!.value).toMatch(/^Der Onlinedienst ist seit \d+(\.\d+)? Uhr gestört\.$/);
    expect((await onlineOnCard('zwei', 'hb'))[0]).toEqual(unknown);
    await end(ofOne);
    const inTown = await announced({ ...antrag, place: idOf('PLACE', 'hb') });
    expect((await onlineOnCard('zwei', 'hb-1'))[0]!.state.status).toBe('DOWN');
    expect((await onlineOnCard('zwei'))[0]!.state.status).toBe('IMPAIRED');
    await end(inTown);
  });

  test('that is a note leaves it unknown whether it works; one that ran out says nothing of after', async () => {
    const note = await announced({ onlineService: idOf('ONLINE_SERVICE', 'antrag-bhv'), severity: 'INFO' });
    expect((await stateOf('antrag-bhv')).status).toBe('NOT_RECORDED');
    await end(note);
    expect((await stateOf('antrag-bhv')).status).toBe('NOT_RECORDED');
    await announced({
      onlineService: idOf('ONLINE_SERVICE', 'antrag-bhv'),
      startsAt: hours(-1),
      endsAt: new Date(Date.now() + 4_000).toISOString(),
    });
    expect((await stateOf('antrag-bhv')).status).toBe('DOWN');
    await new Promise((resolve) => setTimeout(resolve, 4_100));
    expect((await stateOf('antrag-bhv')).status).toBe('NOT_RECORDED');
  });

  test('that is internal is known to those who may read it, and makes nobody say that it works', async () => {
    const id = await announced({ ...antrag, visibility: 'INTERNAL' });
    expect((await stateOf('antrag', reader(agent.ask))).status).toBe('DOWN');
    expect(await stateOf()).toEqual({ status: 'NOT_RECORDED', since: null, spoken: null, causes: [] });
    await end(id);
    expect((await stateOf()).status).toBe('NOT_RECORDED');
    expect((await stateOf('antrag', reader(agent.ask))).status).toBe('AVAILABLE');
  });

  test('is read with one statement, of all services at once', async () => {
    statements();
    await read(
      '{ services(first: 20) { nodes { disruptions { id } onlineServices { state { status spoken { value } } disruptions { id } } } } }',
    );
    expect(statements()).toHaveLength(1);
  });
});

describe('is refused, and nothing has changed', () => {
  test.each<[string, Person, object, string, string]>([
    ['an online service of somebody else', stranger, antrag, 'NOT_FOUND', 'onlineService'],
    ['one that there is not', admin, { onlineService: idOf('ONLINE_SERVICE', 'keiner') }, 'NOT_FOUND', 'onlineService'],
    [
      'one with an organisation',
      editor,
      { ...antrag, organisation: idOf('ORGANISATION', 'amt') },
      'INVALID_CONTENT',
      'onlineService',
    ],
    [
      'one with a channel',
      editor,
      { ...antrag, contactChannel: idOf('CONTACT_CHANNEL', 'amt-telefon') },
      'INVALID_CONTENT',
      'onlineService',
    ],
    [
      'one with a service of another',
      admin,
      { ...antrag, service: idOf('SERVICE', 'drei') },
      'INVALID_CONTENT',
      'onlineService',
    ],
  ])('%s', async (_, somebody, input, code, path) => {
    const before = await allRowsHash(pool);
    const { disruption, userErrors } = await announce(somebody, input);
    expect(disruption).toBeNull();
    expect(userErrors).toMatchObject([{ code, path: [path] }]);
    expect(await allRowsHash(pool)).toBe(before);
  });
});

describe('a check of an online service', () => {
  const today = dayInBremen(new Date());
  const geprueft = { onlineService: idOf('ONLINE_SERVICE', 'geprueft') };
  interface Checked {
    status: string;
    since: string | null;
    spoken: { value: string } | null;
    check: { on: string; source: string; address: string | null } | null;
  }
  const checkedAt = async (asking = read, { at = '', context = '' } = {}): Promise<Checked> =>
    (
      await asking<{ onlineService: { state: Checked } }>(
        `{ onlineService(by: { slug: "geprueft" }${context}) {
          state${at && `(at: "${at}")`} { status since spoken { value } check { on source address } } } }`,
      )
    ).onlineService.state;

  test('makes it available once an editor has recorded it with its source, and is seen in the preview before', async () => {
    const set = await editor.begin();
    const record = (check: string) =>
      editor.mutate(
        'changeOnlineService',
        `input: { changeSet: "${set}", id: "${geprueft.onlineService}", patch: { workingCheck: ${check} } }`,
      );
    expect((await record(`{ on: "${today}", source: " " }`)).userErrors).not.toEqual([]);
    const source = 'Leitstelle IT';
    expect((await record(`{ on: "${today}", source: "${source}" }`)).userErrors).toEqual([]);
    const available = {
      status: 'AVAILABLE',
      spoken: { value: 'Bei der letzten Prüfung heute hat der Onlinedienst funktioniert.' },
      check: { on: today, source, address: null },
    };
    expect(await checkedAt(reader(editor.ask), { context: `, context: { changeSet: "${set}" }` })).toMatchObject(
      available,
    );
    expect((await checkedAt()).status).toBe('NOT_RECORDED');
    expect((await release(editor, approver, set)).userErrors).toEqual([]);
    expect(await checkedAt()).toMatchObject(available);
    const { onlineService } = await read<{ onlineService: object }>(
      '{ onlineService(by: { slug: "geprueft" }) { workingCheck { on source address } } }',
    );
    expect(onlineService).toEqual({ workingCheck: available.check });
  });

  test('says so of its moment: not of one before, and not of one to come, of which planned outages are known', async () => {
    expect((await checkedAt(read, { at: hours(-48) })).status).toBe('NOT_RECORDED');
    expect((await checkedAt(read, { at: hours(0) })).status).toBe('AVAILABLE');
    expect((await checkedAt(read, { at: hours(5) })).status).toBe('NOT_RECORDED');
    const id = await announced({ ...geprueft, startsAt: hours(2), endsAt: hours(6) });
    expect((await checkedAt(read, { at: hours(5) })).status).toBe('DOWN');
    expect((await checkedAt(read, { at: hours(7) })).status).toBe('NOT_RECORDED');
    expect((await checkedAt()).status).toBe('AVAILABLE');
    await end(id);
  });

  test.each(['1850-01-01T00:00:00Z', '2200-01-01T00:00:00Z'])('is not asked for at %s', async (at) => {
    const { errors } = await admin.ask(`{ onlineService(by: { slug: "geprueft" }) { state(at: "${at}") { status } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
