import { describe, expect, test } from '@jest/globals';
import { withClient } from '../../../src/platform/database/create-database.js';
import { globalId, parseGlobalId } from '../../../src/platform/graphql/global-id.js';
import { readingOf } from '../../../src/platform/graphql/reading.js';
import { asker, codes } from '../../support/ask.js';
import { codesOf, idOf, startEditingApp } from '../support/editing.js';

const { url, ask, read, person, databaseUrl } = await startEditingApp();

const query = <Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
  withClient(databaseUrl, async (client) => (await client.query<Row>(sql, parameters)).rows);

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const approver = await person({ subject: 'albert', roles: ['approver'], organisations: ['bsc-mitte'] });
const stranger = await person({ subject: 'fremd', roles: ['editor', 'approver'], organisations: ['fundamt'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

const personalausweis = idOf('SERVICE', 'personalausweis');

const patch = (set: string, id: string, changes: string) =>
  `input: { changeSet: "${set}", id: "${id}", patch: { ${changes} } }`;
const title = (text: string) => `texts: [{ code: "03", language: "de", text: "${text}" }]`;

async function drafted(text = 'Ausweis in der Vorschau', changes = ''): Promise<string> {
  const set = await editor.begin();
  const { userErrors } = await editor.mutate('changeService', patch(set, personalausweis, `${title(text)} ${changes}`));
  expect(userErrors).toEqual([]);
  return set;
}

interface Titled {
  service: { title: { value: string } } | null;
}

const byContext = (context: string) =>
  `{ service(by: { slug: "personalausweis" }, context: { ${context} }) { title { value } } }`;

interface TokenPayload {
  token: string | null;
  userErrors: { code: string }[];
}

async function askToken(
  { ask: asks }: Pick<typeof editor, 'ask'>,
  set: string,
  minutes: number,
): Promise<TokenPayload> {
  const mutation = `mutation { createPreviewToken(changeSet: "${set}", expiresInMinutes: ${minutes}) { token expiresAt userErrors { code } } }`;
  return (await asks<{ createPreviewToken: TokenPayload }>(mutation)).data!.createPreviewToken;
}

async function tokenFor(set: string): Promise<string> {
  const { token, userErrors } = await askToken(editor, set, 60);
  expect(userErrors).toEqual([]);
  return token!;
}

const openTransactions = async (): Promise<number> => {
  const sql = `select count(*)::int as count from pg_stat_activity
    where datname = current_database() and application_name = 'service-catalogue-editing' and state like 'idle in transaction%'`;
  return (await query<{ count: number }>(sql))[0]!.count;
};

/** The id of a record as a preview gives it. */
function inReading(id: string, changeSet: string): string {
  const { type, id: record } = parseGlobalId(id);
  return globalId(type, record, readingOf({ changeSet }));
}

describe('a preview', () => {
  test('shows a record as it would be, in lists and below others too, and leaves no trace', async () => {
    const before = await query('select count(*)::int from service_edition');
    const set = await drafted();
    const { data, errors, headers } = await editor.ask<{
      one: { title: { value: string } };
      list: { nodes: { title: { value: string } }[] };
      answer: { service: { title: { value: string } } };
      today: { title: { value: string } };
      node: { title: { value: string } };
    }>(
      `query ($context: ReadContext) {
        one: service(by: { slug: "personalausweis" }, context: $context) { title { value } }
        list: services(first: 100, context: $context) { nodes { title { value } } }
        answer: responsibility(service: { slug: "personalausweis" }, place: { slug: "hb" }, context: $context) {
          ... on ResponsibilityAnswer { service { title { value } } }
        }
        node(id: "${inReading(personalausweis, set)}") { ... on Service { title { value } } }
        today: service(by: { slug: "personalausweis" }) { title { value } }
      }`,
      { context: { changeSet: set } },
    );
    expect(errors).toBeUndefined();
    expect([data!.one.title.value, data!.node.title.value]).toEqual([
      'Ausweis in der Vorschau',
      'Ausweis in der Vorschau',
    ]);
    expect(data!.list.nodes.map(({ title: { value } }) => value)).toContain('Ausweis in der Vorschau');
    expect(data!.list.nodes.map(({ title: { value } }) => value)).not.toContain('Personalausweis beantragen');
    expect(data!.answer.service.title.value).toBe('Ausweis in der Vorschau');
    expect(data!.today.title.value).toBe('Personalausweis beantragen');
    expect(headers.get('cache-control')).toMatch(/no-store/);
    expect(await query('select count(*)::int from service_edition')).toEqual(before);
    expect(await openTransactions()).toBe(0);
  });

  test('knows a service by a LeiKa key that it will have', async () => {
    const [{ key }] = (await query<{ key: string }>(
      'select leika_key as key from leika_service order by 1 limit 1',
    )) as [{ key: string }];
    const holders = `select r.slug from service_leika l join service_edition e using (edition_id) join record r on r.id = e.service_id
      where l.leika_key = $1 and e.in_force @> now()`;
    const taken = await query<{ slug: string }>(holders, [key]);
    const set = await admin.begin();
    expect(
      (await admin.mutate('changeService', patch(set, personalausweis, `leikaKeys: ["${key}"]`))).userErrors,
    ).toEqual([]);
    const { errors } = await admin.ask(
      `{ service(by: { leikaKey: "${key}" }, context: { changeSet: "${set}" }) { slug } }`,
    );
    expect(taken.map(({ slug }) => slug)).not.toContain('personalausweis');
    expect(errors?.[0]?.message).toContain('personalausweis');
  });

  test('shows relations of what is new and of what ends', async () => {
    const set = await admin.begin();
    const channel = `changeSet: "${set}", content: { slug: "vorschau-telefon", organisation: "bsc-mitte", kind: PHONE, value: "+49 421 0" }`;
    expect((await admin.mutate('createContactChannel', `input: { ${channel} }`)).userErrors).toEqual([]);
    const channels = `organisation(by: { slug: "bsc-mitte" }, context: { changeSet: "${set}" }) { channels { value } }`;
    const { data } = await admin.ask<{ organisation: { channels: { value: string | null }[] } }>(`{ ${channels} }`);
    expect(data!.organisation.channels).toContainEqual({ value: '+49 421 0' });
  });

  test('shows what a scheduled set will bring, and why a record ends with it', async () => {
    const sql = `select r.slug from contact_channel_edition e join record r on r.id = e.contact_channel_id where e.in_force @> now() order by 1 limit 1`;
    const channel = idOf('CONTACT_CHANNEL', (await query<{ slug: string }>(sql))[0]!.slug);
    const set = await admin.begin();
    await admin.mutate('changeService', patch(set, idOf('SERVICE', 'wohngeld'), title('Wohngeld ab morgen')));
    const ending = `id: "${channel}", action: WITHDRAW, explanation: [{ language: "de", text: "Abgeschaltet" }]`;
    expect(codesOf(await admin.mutate('endContactChannel', `input: { changeSet: "${set}", ${ending} }`))).toEqual([]);
    await admin.mutate('submitChangeSet', `changeSet: "${set}"`);
    const second = await person({ subject: 'zweite', roles: ['admin'] });
    await second.mutate('approveChangeSet', `changeSet: "${set}"`);
    const at = new Date(Date.now() + 86_400_000).toISOString();
    expect(codesOf(await second.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${at}"`))).toEqual([]);
    const { data, errors } = await admin.ask(
      `query ($context: ReadContext) {
        service(by: { slug: "wohngeld" }, context: $context) { title { value } }
        node(id: "${inReading(channel, set)}") { __typename }
        ended(by: { id: "${channel}" }, context: $context) { action explanation { value } }
      }`,
      { context: { changeSet: set } },
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      service: { title: { value: 'Wohngeld ab morgen' } },
      node: { __typename: 'EndedRecord' },
      ended: { action: 'WITHDRAW', explanation: { value: 'Abgeschaltet' } },
    });
    const taken = await second.mutate('unscheduleChangeSet', `changeSet: "${set}"`);
    expect(taken.changeSet!.status).toBe('APPROVED');
  });

  test('is open to the editors and approvers of the set, and is not there for anybody else', async () => {
    const set = await drafted();
    for (const somebody of [editor, approver, admin]) {
      const { data } = await somebody.ask<Titled>(byContext(`changeSet: "${set}"`));
      expect(data!.service!.title.value).toBe('Ausweis in der Vorschau');
    }
    const messages = new Set<string>();
    const unknown = '00000000-0000-4000-8000-000000000000';
    const askers = [ask, agent.ask, stranger.ask];
    for (const one of askers) {
      for (const id of [set, unknown, 'nonsense']) {
        const answer = await one<Titled>(byContext(`changeSet: "${id}"`));
        expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
        messages.add(answer.errors![0]!.message.replace(id, '…'));
      }
    }
    expect(codes(await editor.ask(byContext(`changeSet: "${unknown}"`)))).toEqual(['BAD_USER_INPUT']);
    expect(messages.size).toBe(1);
  });

  test.each([
    ['the past', (set: string) => `changeSet: "${set}", asOf: "2020-01-01T00:00:00Z"`],
    ['a token without a set', () => `previewToken: "abc"`],
  ])('is not combined with %s', async (_, context) => {
    expect(codes(await editor.ask(byContext(context(await drafted()))))).toEqual(['BAD_USER_INPUT']);
  });

  test('tells its editors what stands in the way of it', async () => {
    const empty = await editor.begin();
    const { errors } = await editor.ask(byContext(`changeSet: "${empty}"`));
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/empty/),
        extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code: 'EMPTY_CHANGE_SET' }] },
      },
    ]);

    const second = await admin.begin();
    await admin.mutate('changeService', patch(second, idOf('SERVICE', 'reisepass'), title('Reisepass zuletzt')));
    const first = await admin.begin();
    await admin.mutate('changeService', patch(first, idOf('SERVICE', 'reisepass'), title('Reisepass zuerst')));
    await admin.mutate('submitChangeSet', `changeSet: "${first}"`);
    await approver.mutate('approveChangeSet', `changeSet: "${first}"`);
    expect((await approver.mutate('publishChangeSet', `changeSet: "${first}"`)).userErrors).toEqual([]);
    const conflict = await admin.ask(byContext(`changeSet: "${second}"`));
    expect(conflict.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code: 'REVISION_CONFLICT' }] } },
    ]);
    const published = await admin.ask(byContext(`changeSet: "${first}"`));
    expect(published.errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', userErrors: [{ code: 'WRONG_STATUS' }] } },
    ]);
    expect(await openTransactions()).toBe(0);
  });

  test('shows a draft that must still be corrected, with its findings', async () => {
    const set = await drafted('Lorem ipsum');
    const { data } = await editor.ask<{ service: { quality: { findings: { rule: string }[] } } }>(
      `{ service(by: { slug: "personalausweis" }, context: { changeSet: "${set}" }) { quality { findings(severity: MUST) { rule } } } }`,
    );
    expect(data!.service.quality.findings).toEqual([{ rule: 'PLACEHOLDER' }]);
  });

  test('shows what a draft does to the records beside it', async () => {
    const set = await admin.begin();
    for (const [place, to] of [
      ['hb-111', '9'],
      ['hb-112', '12'],
    ] as const) {
      const ranges = `addressRanges: [{ street: "Am Wall", from: "${to === '9' ? '1' : '8'}", to: "${to}" }]`;
      expect((await admin.mutate('changePlace', patch(set, idOf('PLACE', place), ranges))).userErrors).toEqual([]);
    }
    interface Judged {
      place: { quality: { findings: { rule: string; path: string[]; message: { value: string } }[] } };
    }
    const found = async (context: string) =>
      (
        await admin.ask<Judged>(
          `{ place(by: { slug: "hb-111" } ${context}) { quality { findings { rule path message { value } } } } }`,
        )
      ).data!.place.quality.findings;
    expect(await found(`context: { changeSet: "${set}" }`)).toEqual([
      {
        rule: 'ADDRESSES_OVERLAP',
        path: ['addressRanges', '0'],
        message: { value: 'Hausnummern von „Am Wall“ sind hier und auch für „hb-112“ eingetragen.' },
      },
    ]);
    expect(await found('')).toEqual([]);
  });

  test('is refused when too many are read at once', async () => {
    const sets = [await drafted(), await drafted(), await drafted()];
    const fields = sets.map(
      (set, at) => `s${at}: service(by: { slug: "wohngeld" }, context: { changeSet: "${set}" }) { slug }`,
    );
    const answer = await editor.ask(`{ ${fields.join(' ')} }`);
    expect(codes(answer)).toContain('UNAVAILABLE');
    expect(await openTransactions()).toBe(0);
    expect((await editor.ask(byContext(`changeSet: "${sets[2]}"`))).errors).toBeUndefined();
  });
});

describe('a preview token', () => {
  test('shows its set to the public, without what is internal', async () => {
    const set = await drafted(
      'Für die Fachabteilung',
      'notes: [{ content: [{ language: "de", text: "Nur für 115" }], visibility: INTERNAL }]',
    );
    const token = await tokenFor(set);
    expect(token).toMatch(/^[\w-]{43}$/);
    const notes = `query ($context: ReadContext) { service(by: { slug: "personalausweis" }, context: $context) { title { value } agentNotes { value } } }`;
    const context = { changeSet: set, previewToken: token };
    for (const one of [ask, agent.ask]) {
      const answer = await one<{ service: { title: { value: string }; agentNotes: unknown[] } }>(notes, { context });
      expect(answer.errors).toBeUndefined();
      expect(answer.data!.service).toEqual({ title: { value: 'Für die Fachabteilung' }, agentNotes: [] });
      expect(answer.headers.get('cache-control')).toMatch(/no-store/);
    }
    const { data } = await editor.ask<{ service: { agentNotes: unknown[] } }>(notes, { context: { changeSet: set } });
    expect(data!.service.agentNotes).toHaveLength(1);
  });

  test('opens nothing else, and nothing when it has expired', async () => {
    const [set, other] = [await drafted(), await drafted('Anderer Entwurf')];
    const token = await tokenFor(set);
    const refused = [
      byContext(`changeSet: "${other}", previewToken: "${token}"`),
      byContext(`changeSet: "${set}", previewToken: "${token}x"`),
      byContext(`changeSet: "${set}", previewToken: "${'x'.repeat(10_000)}"`),
      `{ changeSet(id: "${set}") { id } }`,
    ];
    for (const one of refused) expect(codes(await ask(one))).toHaveLength(1);
    expect(codes(await ask(refused[0]!))).toEqual(['BAD_USER_INPUT']);
    await query(`update preview_token set expires_at = now() - interval '1 second' where change_set_id = $1`, [set]);
    expect(codes(await ask(byContext(`changeSet: "${set}", previewToken: "${token}"`)))).toEqual(['BAD_USER_INPUT']);
  });

  test('is kept as its hash only, and its creation is in the audit trail without it', async () => {
    const set = await drafted();
    const token = await tokenFor(set);
    const rows = await query<{ text: string }>(
      `select t::text as text from preview_token t union all select a::text from audit_entry a union all select i::text from idempotent_answer i`,
    );
    expect(rows.filter(({ text }) => text.includes(token))).toEqual([]);
    const { data } = await admin.ask<{ auditEntries: { action: string; actor: string }[] }>(
      `{ auditEntries(changeSet: "${set}") { action actor } }`,
    );
    expect(data!.auditEntries[0]).toEqual({ action: 'createPreviewToken', actor: 'erika' });
  });

  test.each([
    ['for another one’s set', async () => askToken(stranger, await drafted(), 60), 'NOT_FOUND'],
    ['for longer than a week', async () => askToken(editor, await drafted(), 10_081), 'INVALID_CONTENT'],
    ['for no time', async () => askToken(editor, await drafted(), 0), 'INVALID_CONTENT'],
  ])('is not made %s', async (_, make, code) => {
    const { userErrors } = await make();
    expect(userErrors.map((error) => error.code)).toEqual([code]);
  });
});

describe('the public', () => {
  test('reads as before', async () => {
    await drafted();
    const answer = await asker(url)<Titled>('{ service(by: { slug: "personalausweis" }) { title { value } } }');
    expect(answer.headers.get('cache-control')).toMatch(/^public/);
    expect(answer.data!.service!.title.value).toBe('Personalausweis beantragen');
  });
});

describe('publication', () => {
  test('waits until the findings MUST of the changed records are corrected', async () => {
    const set = await drafted('Lorem ipsum');
    await editor.mutate('submitChangeSet', `changeSet: "${set}"`);
    await approver.mutate('approveChangeSet', `changeSet: "${set}"`);
    const refused = await approver.mutate('publishChangeSet', `changeSet: "${set}"`);
    expect(codesOf(refused)).toEqual(['QUALITY']);
    expect(refused.userErrors[0]).toMatchObject({
      path: ['changes', 'personalausweis', 'texts', '03', 'de'],
      message: expect.stringMatching(/placeholder/),
    });
    expect(
      (await read<Titled>('{ service(by: { slug: "personalausweis" }) { title { value } } }')).service!.title.value,
    ).toBe('Personalausweis beantragen');
  });
});
