import { describe, expect, test } from '@jest/globals';
import { withClient } from '../../../src/platform/database/create-database.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { readingOf } from '../../../src/platform/graphql/reading.js';
import { codes, reader } from '../../support/ask.js';
import { allRowsHash } from '../support/all-rows.js';
import { codesOf, idOf, startEditingApp, type Payload, type Person } from '../support/editing.js';

const { ask, person, pool, databaseUrl, statements } = await startEditingApp();

const author = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const approver = await person({ subject: 'albert', roles: ['approver'], organisations: ['bsc-mitte'] });
const [agnes, anton] = [
  await person({ subject: 'agnes', roles: ['agent'] }),
  await person({ subject: 'anton', roles: ['agent'] }),
];
const admin = await person({ subject: 'ada', roles: ['admin'] });

interface Notice {
  id: string;
  title: string;
  briefing: { value: string; language: string } | null;
  takesEffectAt: string;
  acknowledged: boolean;
  acknowledgements: number | null;
}

const FIELDS =
  '{ id title reason briefing { value language } takesEffectAt acknowledged acknowledgements changes { record type slug title { value } action } }';

const notices = async (somebody: Person, args = ''): Promise<Notice[]> =>
  (await reader(somebody.ask)<{ notices: { nodes: Notice[] } }>(`{ notices${args} { nodes ${FIELDS} } }`)).notices
    .nodes;

const noticeOf = (set: string, reading = ''): string => globalId('Notice', set, reading);

const acknowledge = async (somebody: Person, id: string) =>
  (
    await reader(somebody.ask)<{ acknowledgeNotice: { notice: Notice | null; userErrors: { code: string }[] } }>(
      `mutation { acknowledgeNotice(id: "${id}") { notice { id acknowledged acknowledgements } userErrors { code } } }`,
    )
  ).acknowledgeNotice;

const briefing =
  'briefing: [{ language: "de", text: "Ab morgen nur mit Termin." }, { language: "en", text: "By appointment." }]';

/** A set with one change, marked for agents. */
async function drafted(slug: string, more = ''): Promise<string> {
  const begun = await author.mutate(
    'createChangeSet',
    `title: "Nur mit Termin", reason: "Andrang", forAgents: true${more}`,
  );
  const set = begun.changeSet!.id;
  const patch = `texts: [{ code: "03", language: "de", text: "Neuer Titel ${slug}" }]`;
  const input = `input: { changeSet: "${set}", id: "${idOf('SERVICE', slug)}", patch: { ${patch} } }`;
  expect((await author.mutate('changeService', input)).userErrors).toEqual([]);
  return set;
}

async function approved(slug: string): Promise<string> {
  const set = await drafted(slug, `, ${briefing}`);
  for (const [somebody, step] of [
    [author, 'submitChangeSet'],
    [approver, 'approveChangeSet'],
  ] as const)
    expect((await somebody.mutate(step, `changeSet: "${set}"`)).userErrors).toEqual([]);
  return set;
}

const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

const unchanged = async (work: () => Promise<Payload>, code: string): Promise<void> => {
  const before = await allRowsHash(pool);
  expect(codesOf(await work())).toEqual([code]);
  expect(await allRowsHash(pool)).toBe(before);
};

describe('a change set that is marked for agents', () => {
  test('cannot be submitted without a briefing, which is worded while it is a draft', async () => {
    const set = await drafted('personalausweis');
    await unchanged(() => author.mutate('submitChangeSet', `changeSet: "${set}"`), 'BRIEFING_MISSING');
    await unchanged(
      () => author.mutate('changeChangeSet', `changeSet: "${set}", briefing: [{ language: "de", text: " " }]`),
      'INVALID_CONTENT',
    );
    expect((await author.mutate('changeChangeSet', `changeSet: "${set}", ${briefing}`)).userErrors).toEqual([]);
    await author.mutate(
      'changeChangeSet',
      `changeSet: "${set}", briefing: [{ language: "en", text: null }], title: "Termine"`,
    );
    const { changeSet } = await reader(author.ask)<{ changeSet: object }>(
      `{ changeSet(id: "${set}") { title reason forAgents briefing { language text } } }`,
    );
    expect(changeSet).toEqual({
      title: 'Termine',
      reason: 'Andrang',
      forAgents: true,
      briefing: [{ language: 'de', text: 'Ab morgen nur mit Termin.' }],
    });
    await unchanged(() => approver.mutate('changeChangeSet', `changeSet: "${set}", title: "Meins"`), 'NOT_FOUND');
    expect(await notices(agnes)).toEqual([]);
    expect((await author.mutate('submitChangeSet', `changeSet: "${set}"`)).userErrors).toEqual([]);
    await unchanged(() => author.mutate('changeChangeSet', `changeSet: "${set}", title: "Spät"`), 'WRONG_STATUS');
  });

  test('is told to agents once it is scheduled, until two weeks after, and each takes note of it', async () => {
    const set = await approved('reisepass');
    await unchanged(() => approver.mutate('publishChangeSet', `changeSet: "${set}"`), 'TOO_SOON');
    await unchanged(
      () => approver.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${inMinutes(30)}"`),
      'TOO_SOON',
    );
    const at = inMinutes(90);
    expect((await approver.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${at}"`)).userErrors).toEqual([]);
    statements();
    expect(await notices(agnes, '(context: { languages: ["en"] })')).toEqual([
      {
        id: noticeOf(set, readingOf({ languages: ['en'] })),
        title: 'Nur mit Termin',
        reason: 'Andrang',
        briefing: { value: 'By appointment.', language: 'en' },
        takesEffectAt: at,
        acknowledged: false,
        acknowledgements: null,
        changes: [
          {
            record: idOf('SERVICE', 'reisepass'),
            type: 'Service',
            slug: 'reisepass',
            title: { value: 'Neuer Titel reisepass' },
            action: 'UPDATE',
          },
        ],
      },
    ]);
    expect(statements()).toHaveLength(1);

    expect(await acknowledge(agnes, noticeOf(set))).toEqual({
      notice: { id: noticeOf(set), acknowledged: true, acknowledgements: null },
      userErrors: [],
    });
    const before = await allRowsHash(pool);
    expect((await acknowledge(agnes, noticeOf(set))).notice).toMatchObject({ acknowledged: true });
    expect(await allRowsHash(pool)).toBe(before);
    await acknowledge(anton, noticeOf(set));
    expect([await notices(agnes, '(acknowledged: false)'), await notices(approver, '(acknowledged: true)')]).toEqual([
      [],
      [],
    ]);
    expect(await notices(approver)).toMatchObject([{ acknowledged: false, acknowledgements: 2 }]);
    expect(await notices(admin)).toMatchObject([{ acknowledgements: 2 }]);

    await approver.mutate('unscheduleChangeSet', `changeSet: "${set}"`);
    expect(await notices(agnes)).toEqual([]);
    // Whoever took off the date does not set the next one.
    await admin.mutate('scheduleChangeSet', `changeSet: "${set}", at: "${inMinutes(100)}"`);
    expect(await notices(agnes)).toMatchObject([{ id: noticeOf(set), acknowledged: false }]);
    await approver.mutate('unscheduleChangeSet', `changeSet: "${set}"`);
  });

  test('takes effect sooner when it is urgent, with a reason that is in the audit trail', async () => {
    const set = await approved('reisepass-u18');
    const publish = (args: string) => admin.mutate('publishChangeSet', `changeSet: "${set}"${args}`);
    await unchanged(() => publish(', urgent: true'), 'INVALID_CONTENT');
    await unchanged(() => publish(', urgentReason: "Eilt"'), 'TOO_SOON');
    expect((await publish(', urgent: true, urgentReason: "Falsche Gebühr"')).changeSet!.status).toBe('PUBLISHED');
    const { auditEntries } = await reader(admin.ask)<{ auditEntries: { action: string; reason: string }[] }>(
      `{ auditEntries(changeSet: "${set}") { action reason actor } }`,
    );
    expect(auditEntries).toContainEqual({ action: 'skipLeadTime', reason: 'Falsche Gebühr', actor: 'ada' });
    expect(await notices(agnes)).toMatchObject([{ id: noticeOf(set) }]);
    // Two weeks later.
    await withClient(databaseUrl, (client) =>
      client.query(`update change_set set published_at = now() - interval '15 days' where id = $1`, [set]),
    );
    expect(await notices(agnes)).toEqual([]);
    expect((await acknowledge(agnes, noticeOf(set))).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

test('the public is told nothing', async () => {
  for (const query of [
    '{ notices { nodes { id } } }',
    'mutation { acknowledgeNotice(id: "x") { userErrors { code } } }',
  ])
    expect(codes(await ask(query))).toEqual(['UNAUTHENTICATED']);
});
