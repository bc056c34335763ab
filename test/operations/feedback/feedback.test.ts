import { afterAll, describe, expect, test } from '@jest/globals';
import { startApp } from '../../support/app.js';
import { asker, codes, type Answer } from '../../support/ask.js';
import { logLines } from '../../support/log-lines.js';
import { testConfig } from '../../support/test-config.js';
import { allRowsHash } from '../../editorial/support/all-rows.js';
import { idOf, startEditingApp, type Person, type UserErrorView } from '../../editorial/support/editing.js';

const { person, peopleAt, pool, databaseUrl, variables, statements } = await startEditingApp();

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const stranger = await person({ subject: 'fremd', roles: ['editor'], organisations: ['fundamt'] });
const agent = await person({ subject: 'agnes', roles: ['agent'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

interface Reported {
  reportProblem: { report: string | null; userErrors: UserErrorView[] };
}

type Ask = ReturnType<typeof asker>;

const REPORT = `mutation ($input: ReportProblemInput!) {
  reportProblem(input: $input) { report userErrors { code path message } }
}`;

const said = 'Die Öffnungszeiten auf dieser Seite stimmen nicht.';

const sent = (ask: Ask, input: object): Promise<Answer<Reported>> =>
  ask<Reported>(REPORT, {
    input: { service: { slug: 'personalausweis' }, kind: 'WRONG_INFORMATION', text: said, ...input },
  });

async function reported(ask: Ask, input: object = {}): Promise<Reported['reportProblem']> {
  const { data, errors } = await sent(ask, input);
  expect(errors).toBeUndefined();
  return data!.reportProblem;
}

/** An installation of the same catalogue whose limits do not stand in the way, or do. */
async function installation(
  more: Record<string, string>,
  work: (ask: (headers?: Record<string, string>) => Ask, url: string) => Promise<void>,
) {
  const app = await startApp(testConfig(databaseUrl, { ...variables, ...more }));
  try {
    await work((headers = {}) => asker(app.url, { 'accept-language': 'en', ...headers }), app.url);
  } finally {
    await app.stop();
  }
}

const patient = await startApp(
  testConfig(databaseUrl, { ...variables, MAX_REPORTS_PER_MINUTE: '1000', MAX_REPORTS_PER_DAY: '1000' }),
);
afterAll(() => patient.stop());
const anybody = asker(patient.url, { 'accept-language': 'en' });
const deutsch = asker(patient.url, { 'accept-language': 'de' });

interface ReportView {
  id: string;
  kind: string;
  text: string;
  language: string;
  page: string | null;
  reportedBy: string | null;
  answer: string | null;
}

async function reports(somebody: Person, args = ''): Promise<ReportView[]> {
  const { data, errors } = await somebody.ask<{ problemReports: { nodes: ReportView[] } }>(
    `{ problemReports${args} { nodes { id kind text language page service { slug } organisation { slug } reportedBy reportedAt resolvedBy answer } } }`,
  );
  expect(errors).toBeUndefined();
  return data!.problemReports.nodes;
}

async function tasks(somebody: Person): Promise<{ message: string; report: string; slug: string }[]> {
  const { data } = await somebody.ask<{ tasks: { kind: string; message: string; report: string; slug: string }[] }>(
    '{ tasks(first: 100) { kind severity message report slug due } }',
  );
  return data!.tasks.filter(({ kind }) => kind === 'FEEDBACK');
}

const resolve = async (somebody: Person, id: string, answer = '') =>
  (
    await somebody.ask<{ resolveReport: Reported['reportProblem'] }>(
      `mutation { resolveReport(id: "${id}"${answer}) { report userErrors { code path } } }`,
    )
  ).data!.resolveReport;

describe('a problem that somebody reports', () => {
  test('is a task of the office in charge until it is resolved', async () => {
    const { report } = await reported(anybody, {
      text: `<p>${said}</p><script>alert(1)</script> Es fehlt <b>A &amp; B</b>, 3 < 4.`,
      page: 'https://www.service.bremen.de/personalausweis?session=42#oben',
      organisation: { slug: 'bsc-mitte' },
    });
    expect(report).toMatch(/^[\da-f-]{36}$/);
    const text = `${said}\nEs fehlt A & B, 3 < 4.`;
    expect(await reports(editor)).toMatchObject([
      {
        id: report,
        text,
        kind: 'WRONG_INFORMATION',
        language: 'de',
        page: 'https://www.service.bremen.de/personalausweis',
        service: { slug: 'personalausweis' },
        organisation: { slug: 'bsc-mitte' },
        reportedBy: null,
      },
    ]);
    expect(await tasks(editor)).toMatchObject([{ message: text, report, slug: 'personalausweis', severity: 'MUST' }]);
    expect([await tasks(stranger), await reports(stranger)]).toEqual([[], []]);

    const before = await allRowsHash(pool);
    expect((await resolve(stranger, report!)).userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['id'] }]);
    expect(await allRowsHash(pool)).toBe(before);
    expect(await resolve(editor, report!, ', answer: "Berichtigt"')).toEqual({ report, userErrors: [] });
    expect([await tasks(editor), await reports(editor)]).toEqual([[], []]);
    expect(await reports(editor, '(resolved: true)')).toMatchObject([{ id: report, answer: 'Berichtigt' }]);
    expect((await resolve(editor, report!)).userErrors).toMatchObject([{ code: 'WRONG_STATUS' }]);
  });

  test.each([
    [
      'that is the right one instead of a wrong one',
      'Richtig ist 0421 361-12345, nicht 0421 361-88660.',
      { kind: 'WRONG_NUMBER' },
    ],
    ['of another office', 'Richtig wäre 0421 361-59601.', { organisation: { slug: 'bsc-nord' } }],
    ['of the service', 'Unter 0421 361-88660 meldet sich niemand, auch nicht unter +49 (0)421 36188660.', {}],
    ['of the office that is named', 'Tel. 36188644 ist falsch.', { organisation: { slug: 'bsc-nord' } }],
  ])('may name a number %s', async (_, text, named) => {
    const { report, userErrors } = await reported(anybody, { kind: 'WRONG_NUMBER', text, ...named });
    expect(userErrors).toEqual([]);
    await resolve(admin, report!);
  });

  test('names whoever was signed in, and is kept once under one key', async () => {
    const input = {
      text: 'Hier fehlt die Gebühr für Kinder.',
      kind: 'MISSING_INFORMATION',
      idempotencyKey: 'einmal-bitte',
    };
    const once = await reported(agent.ask, input);
    expect(await reported(agent.ask, input)).toEqual(once);
    expect(await reports(admin)).toMatchObject([{ id: once.report, reportedBy: 'agnes' }]);
    await resolve(admin, once.report!);
  });

  test('are listed with the latest first, page by page, in one statement', async () => {
    const ids: (string | null)[] = [];
    for (const text of ['Das erste Problem', 'Das zweite Problem'])
      ids.push((await reported(anybody, { text })).report);
    statements();
    const first = await editor.ask<{
      problemReports: { pageInfo: { endCursor: string }; totalCount: number; nodes: ReportView[] };
    }>(
      `{ problemReports(first: 1, organisation: "${idOf('ORGANISATION', 'bsc-mitte')}") { totalCount pageInfo { endCursor } nodes { id service { title { value } } } } }`,
    );
    expect(statements()).toHaveLength(1);
    const { endCursor } = first.data!.problemReports.pageInfo;
    expect(first.data!.problemReports).toMatchObject({ totalCount: 2, nodes: [{ id: ids[1] }] });
    expect((await reports(editor, `(first: 1, after: "${endCursor}")`)).map(({ id }) => id)).toEqual([ids[0]]);
    for (const id of ids) await resolve(editor, id!);
  });
});

describe('is refused, and nothing is kept', () => {
  test.each<[string, object, string, string]>([
    ['an e-mail address', { text: 'Schreiben Sie an erika@example.org, bitte' }, 'PERSONAL_DATA', 'text'],
    ['a telephone number', { text: 'Rufen Sie mich an: 0421 361 12345' }, 'PERSONAL_DATA', 'text'],
    ['who lives where', { text: 'Herr Müller aus der Kornstraße 12 war gestern da' }, 'PERSONAL_DATA', 'text'],
    [
      'a mobile number as the right one',
      { kind: 'WRONG_NUMBER', text: 'Richtig ist 0171 1234567, nicht die hier.' },
      'PERSONAL_DATA',
      'text',
    ],
    ['a number beside a recorded one', { text: 'Nicht 0421 361-88660, sondern 0171 1234567' }, 'PERSONAL_DATA', 'text'],
    ['an IBAN', { text: 'Erstatten auf DE89 3704 0044 0532 0130 00' }, 'PERSONAL_DATA', 'text'],
    ['a date of birth', { text: 'Ich, geboren am 12.08.1964, finde das falsch' }, 'PERSONAL_DATA', 'text'],
    ['a card number', { text: 'Mein Ausweis L01X00T471 gilt noch' }, 'PERSONAL_DATA', 'text'],
    ['what HTML hides', { text: 'Schreiben Sie an erika<b></b>@example.org, bitte' }, 'PERSONAL_DATA', 'text'],
    ['what escapes hide', { text: 'Schreiben Sie an erika&#64;example.org, bitte' }, 'PERSONAL_DATA', 'text'],
    ['an address in the page', { page: 'https://portal.example/u/erika%40example.org' }, 'PERSONAL_DATA', 'page'],
    [
      'an address beside what is no UTF-8',
      { page: 'https://portal.example/%E4mter/erika%40example.org' },
      'PERSONAL_DATA',
      'page',
    ],
    ['too little', { text: '<p>Falsch</p>' }, 'INVALID_CONTENT', 'text'],
    ['too much', { text: 'falsch '.repeat(300) }, 'INVALID_CONTENT', 'text'],
    ['more HTML than anybody needs', { text: `Das ist falsch.${'<b>'.repeat(4_000)}` }, 'INVALID_CONTENT', 'text'],
    ['control characters', { text: 'Das ist falsch\u0007 geschrieben' }, 'INVALID_CONTENT', 'text'],
    ['no page', { page: 'javascript:alert(1)' }, 'INVALID_CONTENT', 'page'],
    ['an unknown service', { service: { slug: 'gibt-es-nicht' } }, 'NOT_FOUND', 'service'],
    ['an unknown office', { organisation: { slug: 'gibt-es-nicht' } }, 'NOT_FOUND', 'organisation'],
  ])('%s', async (_, input, code, path) => {
    const before = await allRowsHash(pool);
    expect(await reported(anybody, input)).toMatchObject({ report: null, userErrors: [{ code, path: [path] }] });
    expect(await allRowsHash(pool)).toBe(before);
  });

  test('with cause and way out in German and English', async () => {
    const input = { text: 'Meine Nummer ist 0421 361 12345.' };
    expect((await reported(deutsch, input)).userErrors[0]!.message).toMatch(
      /eine Telefonnummer.*nichts gespeichert.*Lassen/,
    );
    expect((await reported(anybody, input)).userErrors[0]!.message).toMatch(
      /a telephone number.*Nothing was stored.*Leave/,
    );
  });

  test('reading them without being an editor', async () => {
    const query = '{ problemReports { nodes { id } } }';
    expect([codes(await anybody(query)), codes(await agent.ask(query))]).toEqual([['UNAUTHENTICATED'], ['FORBIDDEN']]);
  });
});

describe('too many reports', () => {
  const limits = { MAX_REPORTS_PER_MINUTE: '2', MAX_REPORTS_PER_DAY: '3', MAX_REPORTS_PER_MINUTE_SIGNED_IN: '3' };

  test('from one address have to wait, and are not kept; each token has a count of its own', async () => {
    await installation(limits, async (ask, url) => {
      const somebody = ask();
      await reported(somebody, { text: 'Zu kurz' });
      await reported(somebody, { text: 'Zu kurz' });
      const before = await allRowsHash(pool);
      const answer = await sent(somebody, {});
      expect(codes(answer)).toEqual(['RATE_LIMITED']);
      expect(answer.status).toBe(429);
      const { retryAfterSeconds } = answer.errors![0]!.extensions as unknown as { retryAfterSeconds: number };
      expect(retryAfterSeconds).toBeGreaterThan(0);
      expect(retryAfterSeconds).toBeLessThanOrEqual(60);
      expect(answer.headers.get('retry-after')).toBe(String(retryAfterSeconds));
      expect(answer.errors![0]!.message).toContain(`${retryAfterSeconds} seconds`);
      expect(await allRowsHash(pool)).toBe(before);
      // Nobody gets around it by a header that anybody can send.
      expect(codes(await sent(ask({ 'x-forwarded-for': '203.0.113.7' }), {}))).toEqual(['RATE_LIMITED']);
      const [agnes, anton] = await Promise.all(
        ['agnes', 'anton'].map((subject) => peopleAt(url)({ subject, roles: ['agent'] })),
      );
      for (let count = 0; count < 3; count += 1) await reported(agnes!.ask, { text: 'Zu kurz' });
      expect(codes(await sent(agnes!.ask, {}))).toEqual(['RATE_LIMITED']);
      await reported(anton!.ask, { text: 'Zu kurz' });
    });
  });

  test('are counted by the address that a trusted proxy tells, and by network for IPv6', async () => {
    await installation({ ...limits, TRUSTED_PROXIES: '127.0.0.1, 10.0.0.0/8' }, async (ask) => {
      const from = (address: string) => ask({ 'x-forwarded-for': address });
      for (const address of ['203.0.113.7', '203.0.113.7', '2001:db8::1', '2001:db8::2'])
        await reported(from(address), { text: 'Zu kurz' });
      expect(codes(await sent(from('203.0.113.7'), { text: 'Zu kurz' }))).toEqual(['RATE_LIMITED']);
      expect(codes(await sent(from('2001:db8:0:0:1:2:3:4'), { text: 'Zu kurz' }))).toEqual(['RATE_LIMITED']);
      expect(codes(await sent(from('203.0.113.8'), { text: 'Zu kurz' }))).toEqual([]);
    });
  });

  test('are counted in one request as well, and addresses are not logged', async () => {
    const { logger, lines } = logLines();
    const app = await startApp(testConfig(databaseUrl, { ...limits, TRUSTED_PROXIES: '127.0.0.1' }), logger);
    const ask = asker(app.url, { 'x-forwarded-for': '198.51.100.23' });
    const one = '{ service: { slug: "personalausweis" }, kind: OTHER, text: "Zu kurz" }';
    const answer = await ask(
      `mutation { ${[1, 2, 3].map((at) => `m${at}: reportProblem(input: ${one}) { report }`).join(' ')} }`,
    );
    expect(codes(answer)).toEqual(['RATE_LIMITED']);
    await app.stop();
    expect(JSON.stringify(lines)).toContain('RATE_LIMITED');
    expect(JSON.stringify(lines)).not.toContain('198.51.100');
  });
});
