import { afterAll, describe, expect, test } from '@jest/globals';
import { startApp } from '../../../src/app/app.js';
import { codes, reader } from '../../support/ask.js';
import { testConfig } from '../../support/test-config.js';
import { allRowsHash } from '../../editorial/support/all-rows.js';
import { idOf, startEditingApp, type Person, type UserErrorView } from '../../editorial/support/editing.js';

const { person, peopleAt, pool, databaseUrl, variables, ask, read, statements } = await startEditingApp();
const second = await startApp(testConfig(databaseUrl, variables));
afterAll(() => second.stop());

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['buergeramt-bremen'] });
const stranger = await person({ subject: 'fremd', roles: ['editor'], organisations: ['fundamt'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });
const elsewhere = reader((await peopleAt(second.url)({ subject: 'agnes', roles: ['agent'] })).ask);

interface DisruptionView {
  id: string;
  severity: string;
  title: { value: string };
  endsAt: string | null;
}

interface Payload {
  disruption: (DisruptionView & { updatedAt: string; announcedAt: string }) | null;
  userErrors: UserErrorView[];
}

const PAYLOAD =
  '{ disruption { id severity title { value } alternative { value } endsAt announcedAt updatedAt } userErrors { code path message } }';

const send =
  (mutation: string, type: string) =>
  async (somebody: Person, input: object): Promise<Payload> => {
    const { data, errors } = await somebody.ask<Record<string, Payload>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) ${PAYLOAD} }`,
      { input },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return data![mutation]!;
  };

const announce = send('announceDisruption', 'AnnounceDisruptionInput');
const change = send('changeDisruption', 'ChangeDisruptionInput');

const end = async (somebody: Person, id: string): Promise<Payload> =>
  (await somebody.ask<{ endDisruption: Payload }>(`mutation { endDisruption(id: "${id}") ${PAYLOAD} }`)).data!
    .endDisruption;

const said = (text: string) => [{ language: 'de', text }];

const office = (slug = 'bsc-nord') => ({ organisation: idOf('ORGANISATION', slug) });
const phone = { contactChannel: idOf('CONTACT_CHANNEL', 'bsc-nord-phone-1') };

async function announced(somebody: Person, input: object): Promise<DisruptionView & { announcedAt: string }> {
  const { disruption, userErrors } = await announce(somebody, { severity: 'OUTAGE', ...input });
  expect(userErrors).toEqual([]);
  return disruption!;
}

const hours = (count: number): string => new Date(Date.now() + count * 3_600_000).toISOString();

const titles = (found: { title: { value: string } }[]): string[] => found.map(({ title }) => title.value);

async function at(type: string, slug: string, args = '', asking = read): Promise<string[]> {
  const node = idOf(type as 'SERVICE', slug);
  const on = { SERVICE: 'Service', ORGANISATION: 'Organisation', CONTACT_CHANNEL: 'ContactChannel' }[type];
  const data = await asking<{ node: { disruptions: { title: { value: string } }[] } }>(
    `{ node(id: "${node}") { ... on ${on} { disruptions${args} { title { value } } } } }`,
  );
  return titles(data.node.disruptions);
}

async function listed(args: string, asking = read): Promise<string[]> {
  const data = await asking<{ disruptions: { nodes: { title: { value: string } }[] } }>(
    `{ disruptions${args} { nodes { title { value } } } }`,
  );
  return titles(data.disruptions.nodes);
}

describe('a disruption', () => {
  test('is read at once in every process, and what was said before stays readable', async () => {
    const { id, announcedAt } = await announced(editor, {
      ...office(),
      title: said('Terminals gestört'),
      alternative: said('Bitte nutzen Sie das BürgerServiceCenter-Mitte.'),
    });
    expect(await at('ORGANISATION', 'bsc-nord')).toEqual(['Terminals gestört']);
    expect(await at('ORGANISATION', 'bsc-nord', '', elsewhere)).toEqual(['Terminals gestört']);

    const changed = await change(editor, { id, severity: 'WARNING', title: said('Ein Terminal gestört') });
    expect(changed).toMatchObject({
      disruption: { id, severity: 'WARNING', alternative: { value: expect.stringMatching(/^Bitte nutzen/) } },
      userErrors: [],
    });
    expect(await at('ORGANISATION', 'bsc-nord', '', elsewhere)).toEqual(['Ein Terminal gestört']);
    const asOf = `(context: { asOf: "${announcedAt}" })`;
    expect(await listed(asOf)).toEqual(['Terminals gestört']);

    expect((await end(editor, id)).userErrors).toEqual([]);
    expect(await at('ORGANISATION', 'bsc-nord', '', elsewhere)).toEqual([]);
    // Asked for a past instant, what is known now of it.
    expect(await at('ORGANISATION', 'bsc-nord', `(at: "${announcedAt}")`)).toEqual(['Ein Terminal gestört']);
    expect(await listed(`(filter: { at: "${changed.disruption!.updatedAt}" })`)).toEqual(['Ein Terminal gestört']);
  });

  test('is over when its period is, without anybody doing anything', async () => {
    const { id } = await announced(editor, {
      ...office(),
      title: said('Wartung'),
      startsAt: hours(-2),
      endsAt: new Date(Date.now() + 700).toISOString(),
    });
    expect(await at('ORGANISATION', 'bsc-nord')).toEqual(['Wartung']);
    const later = `(at: "${hours(1)}")`;
    expect(await at('ORGANISATION', 'bsc-nord', later)).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await at('ORGANISATION', 'bsc-nord', '', elsewhere)).toEqual([]);
    expect((await end(editor, id)).userErrors).toMatchObject([{ code: 'WRONG_STATUS' }]);
  });

  test('that begins later is told for then, and can be taken back', async () => {
    const { id } = await announced(editor, { ...office(), title: said('Umzug'), startsAt: hours(24) });
    expect(await at('ORGANISATION', 'bsc-nord')).toEqual([]);
    expect(await at('ORGANISATION', 'bsc-nord', `(at: "${hours(25)}")`)).toEqual(['Umzug']);
    expect(await end(editor, id)).toMatchObject({ disruption: null, userErrors: [] });
    expect(await at('ORGANISATION', 'bsc-nord', `(at: "${hours(25)}")`)).toEqual([]);
  });

  test('of an organisation concerns those below it and their channels', async () => {
    const { id } = await announced(editor, { ...office('buergeramt-bremen'), title: said('Netz gestört') });
    expect(await at('ORGANISATION', 'bsc-nord')).toEqual(['Netz gestört']);
    expect(await at('CONTACT_CHANNEL', 'bsc-nord-phone-1')).toEqual(['Netz gestört']);
    expect(await at('ORGANISATION', 'fundamt')).toEqual([]);
    expect(await at('SERVICE', 'personalausweis')).toEqual([]);
    expect(await listed('(filter: { organisation: { slug: "bsc-mitte" } })')).toEqual(['Netz gestört']);
    await end(editor, id);
  });

  test('of a channel concerns the channel alone', async () => {
    const { id } = await announced(editor, { ...phone, title: said('Telefon stumm') });
    expect(await at('CONTACT_CHANNEL', 'bsc-nord-phone-1')).toEqual(['Telefon stumm']);
    expect(await at('ORGANISATION', 'bsc-nord')).toEqual([]);
    await end(editor, id);
  });

  test('of a service in a place concerns the service, one of a place all that lies in it', async () => {
    const service = { service: idOf('SERVICE', 'personalausweis') };
    const inPlace = await announced(admin, {
      ...service,
      place: idOf('PLACE', 'hb-1'),
      severity: 'INFO',
      title: said('Kein Ausweis'),
    });
    const everywhere = await announced(admin, { place: idOf('PLACE', 'de-hb'), title: said('Stromausfall') });
    expect(await at('SERVICE', 'personalausweis')).toEqual(['Stromausfall', 'Kein Ausweis']);
    expect(await at('ORGANISATION', 'fundamt')).toEqual(['Stromausfall']);
    expect(await at('CONTACT_CHANNEL', 'bsc-nord-phone-1')).toEqual(['Stromausfall']);
    expect(await at('SERVICE', 'meisterpruefung')).not.toContain('Kein Ausweis');
    expect(await listed('(filter: { place: { slug: "hb-11" } })')).toEqual(['Stromausfall', 'Kein Ausweis']);
    expect(await listed('(filter: { place: { slug: "bhv" }, severity: OUTAGE })')).toEqual(['Stromausfall']);
    expect(await listed('(filter: { service: { slug: "personalausweis" }, severity: INFO })')).toEqual([
      'Kein Ausweis',
    ]);
    for (const { id } of [inPlace, everywhere]) await end(admin, id);
  });

  test('that is internal is told to those who may read it', async () => {
    const { id } = await announced(editor, { ...office(), visibility: 'INTERNAL', title: said('Nur wir') });
    expect([await at('ORGANISATION', 'bsc-nord'), await listed('')]).toEqual([[], []]);
    const asAgent = reader(agent.ask);
    expect(await at('ORGANISATION', 'bsc-nord', '', asAgent)).toEqual(['Nur wir']);
    expect(await listed('', asAgent)).toEqual(['Nur wir']);
    await end(editor, id);
  });

  test('is read with one statement, pages with a cursor', async () => {
    const first = await announced(editor, { ...office(), title: said('Eins'), startsAt: hours(-3) });
    const last = await announced(editor, { ...office(), title: said('Zwei'), startsAt: hours(-2) });
    statements();
    const page = await read<{ disruptions: { totalCount: number; pageInfo: { endCursor: string } } }>(
      `{ disruptions(first: 1) { totalCount pageInfo { endCursor }
         nodes { title { value } organisation { name { value } channels { value } } service { title { value } } place { name { value } } } } }`,
    );
    expect(statements()).toHaveLength(1);
    expect(page.disruptions).toMatchObject({ totalCount: 2, nodes: [{ title: { value: 'Zwei' } }] });
    expect(await listed(`(first: 1, after: "${page.disruptions.pageInfo.endCursor}")`)).toEqual(['Eins']);
    statements();
    await read(
      '{ services(first: 20) { nodes { disruptions { title { value } } channels { disruptions { id } organisation { disruptions { id } } } } } }',
    );
    expect(statements()).toHaveLength(1);
    for (const { id } of [first, last]) await end(editor, id);
  });

  test('is in the audit trail, and a mutation sent again has its effect once', async () => {
    const input = { ...office(), severity: 'INFO', title: said('Doppelt'), idempotencyKey: 'doppelt-1' };
    const once = await announce(editor, input);
    const again = await announce(editor, input);
    expect(again.disruption!.id).toBe(once.disruption!.id);
    expect(await listed('')).toEqual(['Doppelt']);
    await end(editor, once.disruption!.id);
    const { auditEntries } = await reader(admin.ask)<{ auditEntries: { action: string; actor: string }[] }>(
      `{ auditEntries(record: "${idOf('ORGANISATION', 'bsc-nord')}", first: 2) { action actor record before after } }`,
    );
    expect(auditEntries).toMatchObject([
      { action: 'endDisruption', actor: 'erika', before: expect.stringMatching(/Doppelt/) },
      { action: 'announceDisruption', actor: 'erika', after: expect.stringMatching(/Doppelt/) },
    ]);
  });
});

describe('is refused, and nothing has changed', () => {
  test.each<[string, Person, object, string, string]>([
    ['what is somebody else’s', stranger, { ...office() }, 'NOT_FOUND', 'organisation'],
    ['a channel of somebody else', stranger, { ...phone }, 'NOT_FOUND', 'contactChannel'],
    ['one’s own with somebody else’s', stranger, { ...office('fundamt'), ...phone }, 'NOT_FOUND', 'contactChannel'],
    ['a place alone', editor, { place: idOf('PLACE', 'hb') }, 'NOT_YOURS', 'place'],
    ['nothing named', editor, {}, 'INVALID_CONTENT', ''],
    ['a channel of another office', admin, { ...office('fundamt'), ...phone }, 'INVALID_CONTENT', 'contactChannel'],
    ['an end that is past', editor, { ...office(), endsAt: hours(-1) }, 'TIME_IS_PAST', 'endsAt'],
    [
      'an end before the start',
      editor,
      { ...office(), startsAt: hours(3), endsAt: hours(2) },
      'INVALID_CONTENT',
      'endsAt',
    ],
    ['no title', editor, { ...office(), title: [] }, 'INVALID_CONTENT', 'title'],
    ['markup', editor, { ...office(), title: said('<b>Aus</b>') }, 'INVALID_CONTENT', 'title'],
    ['a long title', editor, { ...office(), title: said('x'.repeat(201)) }, 'INVALID_CONTENT', 'title'],
  ])('%s', async (_, somebody, input, code, path) => {
    const before = await allRowsHash(pool);
    const { disruption, userErrors } = await announce(somebody, { severity: 'INFO', title: said('Aus'), ...input });
    expect(disruption).toBeNull();
    expect(userErrors).toMatchObject([{ code, path: path ? [path] : [] }]);
    expect(await allRowsHash(pool)).toBe(before);
  });

  test('somebody else’s disruption, as if there were none', async () => {
    const { id } = await announced(editor, { ...office(), title: said('Unseres') });
    const before = await allRowsHash(pool);
    for (const answer of [await change(stranger, { id, severity: 'INFO' }), await end(stranger, id)])
      expect(answer).toMatchObject({ disruption: null, userErrors: [{ code: 'NOT_FOUND', path: ['id'] }] });
    expect((await end(editor, 'keine')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await allRowsHash(pool)).toBe(before);
    await end(editor, id);
  });

  test('those who only read', async () => {
    const mutation = `mutation { endDisruption(id: "x") { userErrors { code } } }`;
    expect(codes(await ask(mutation))).toEqual(['UNAUTHENTICATED']);
    expect(codes(await agent.ask(mutation))).toEqual(['FORBIDDEN']);
  });
});
