import { describe, expect, test } from '@jest/globals';
import { codesOf, idOf, startEditingApp, type Person } from '../support/editing.js';

const { person, read } = await startEditingApp();

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const stranger = await person({ subject: 'fremd', roles: ['editor'], organisations: ['fundamt'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });

const personalausweis = idOf('SERVICE', 'personalausweis');

type Draft = Record<string, Record<string, unknown>[]>;

/** What the set is going to make of the record. */
async function draftOf({ ask }: Person, set: string, slug = 'personalausweis'): Promise<Draft> {
  const { data } = await ask<{ changeSet: { changes: { slug: string; draft: string }[] } }>(
    `{ changeSet(id: "${set}") { changes { slug draft } } }`,
  );
  return JSON.parse(data!.changeSet.changes.find((change) => change.slug === slug)!.draft) as Draft;
}

const fee = (label: string, further = '') =>
  `fee: { kind: FIXED, amountCents: 1000, label: [{ language: "de", text: "${label}" }] ${further} }`;

const inFees = (set: string, further: string) =>
  `input: { changeSet: "${set}", service: "${personalausweis}", ${further} }`;

describe('a fee', () => {
  test('is added at the end or in between, changed and removed in the draft', async () => {
    const set = await editor.begin();
    const { service } = await read<{ service: { fees: unknown[] } }>(
      '{ service(by: { slug: "personalausweis" }) { fees { kind } } }',
    );
    const { fees: before } = await read<{ fees: unknown }>(
      `{ fees: service(by: { slug: "personalausweis" }) { fees { amountInCents } } }`,
    );
    expect((await editor.mutate('addFee', inFees(set, fee('Am Ende')))).userErrors).toEqual([]);
    const atEnd = (await draftOf(editor, set)).fees!;
    expect(atEnd.at(-1)).toEqual({ kind: 'FIXED', amountCents: 1000, label: { de: 'Am Ende' } });
    await editor.mutate('addFee', inFees(set, `${fee('Zuerst')}, at: 0`));
    const changed = await editor.mutate(
      'changeFee',
      inFees(
        set,
        `at: 0, fee: { amountCents: 2500, label: [{ language: "en", text: "First" }], payableOnRefusal: true }`,
      ),
    );
    expect(changed.userErrors).toEqual([]);
    expect((await draftOf(editor, set)).fees![0]).toEqual({
      kind: 'FIXED',
      amountCents: 2500,
      label: { de: 'Zuerst', en: 'First' },
      payableOnRefusal: true,
    });
    await editor.mutate('changeFee', inFees(set, 'at: 0, fee: { payableOnRefusal: null }'));
    expect((await draftOf(editor, set)).fees![0]).not.toHaveProperty('payableOnRefusal');
    await editor.mutate('removeFee', inFees(set, 'at: 0'));
    expect((await draftOf(editor, set)).fees).toEqual(atEnd);
    expect(service.fees.length).toBeGreaterThan(0);
    expect(await read(`{ fees: service(by: { slug: "personalausweis" }) { fees { amountInCents } } }`)).toEqual({
      fees: before,
    });
  });

  test('loses the day of its source with the amount that was read on it', async () => {
    const set = await editor.begin();
    await editor.mutate('addFee', inFees(set, `${fee('Belegt', 'source: "Blatt", seenOn: "2024-01-01"')}, at: 0`));
    const change = async (patch: string) => {
      expect((await editor.mutate('changeFee', inFees(set, `at: 0, fee: { ${patch} }`))).userErrors).toEqual([]);
      const { source, seenOn } = (await draftOf(editor, set)).fees![0]!;
      return [source, seenOn];
    };
    expect(await change('payableOnRefusal: true')).toEqual(['Blatt', '2024-01-01']);
    expect(await change('amountCents: 1200')).toEqual(['Blatt', undefined]);
    expect(await change('amountCents: 1300, seenOn: "2026-01-01"')).toEqual(['Blatt', '2026-01-01']);
  });

  test('keeps pointing at its base fee whatever comes or goes before it, and keeps it from being removed', async () => {
    const set = await editor.begin();
    const set0 = `input: { changeSet: "${set}", id: "${personalausweis}", patch: { fees: [{ kind: FIXED, amountCents: 1 }, { kind: FIXED, amountCents: 2 }, { kind: FIXED, amountCents: 3, surcharge: true, baseFee: 1 }] } }`;
    expect((await editor.mutate('changeService', set0)).userErrors).toEqual([]);
    const bases = async () => (await draftOf(editor, set)).fees!.map(({ baseFee }) => baseFee ?? null);
    await editor.mutate('addFee', inFees(set, `${fee('Neu')}, at: 1`));
    expect(await bases()).toEqual([null, null, null, 2]);
    await editor.mutate('removeFee', inFees(set, 'at: 0'));
    expect(await bases()).toEqual([null, null, 1]);
    const refused = await editor.mutate('removeFee', inFees(set, 'at: 1'));
    expect(refused.userErrors).toMatchObject([
      { code: 'IN_USE', path: ['at'], message: expect.stringContaining('from 0): 2.') },
    ]);
    expect((await editor.mutate('removeFee', inFees(set, 'at: 2'))).userErrors).toEqual([]);
    expect((await editor.mutate('removeFee', inFees(set, 'at: 1'))).userErrors).toEqual([]);
  });

  test('is refused with the path into the input', async () => {
    const set = await editor.begin();
    const wrong = await editor.mutate('addFee', inFees(set, 'fee: { kind: FIXED, currency: "€" }'));
    expect(wrong.userErrors.map(({ code, path }) => [code, path])).toEqual(
      expect.arrayContaining([['INVALID_CONTENT', ['fee', 'currency']]]),
    );
    const uncited = await editor.mutate('changeFee', inFees(set, 'at: 1, fee: { legalBasis: "§ 99 Nichts" }'));
    expect(uncited.userErrors).toMatchObject([{ code: 'INVALID_CONTENT', path: ['fee', 'legalBasis'] }]);
    for (const [mutation, further] of [
      ['changeFee', 'at: 99, fee: {}'],
      ['removeFee', 'at: -1'],
      ['addFee', `at: 99, ${fee('x')}`],
    ] as const) {
      expect((await editor.mutate(mutation, inFees(set, further))).userErrors).toMatchObject([
        { code: 'NOT_FOUND', path: ['at'] },
      ]);
    }
    expect((await stranger.mutate('removeFee', inFees(await stranger.begin(), 'at: 99'))).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['service'] },
    ]);
  });

  test('is not removed from a list that has moved on', async () => {
    const set = await editor.begin();
    expect(codesOf(await editor.mutate('removeFee', inFees(set, 'at: 0, basedOn: "1"')))).toEqual(['STALE_REVISION']);
    const { changeSet } = await editor.mutate('addFee', inFees(set, fee('Eins')));
    const { revision } = changeSet!.changes[0]!;
    expect(codesOf(await editor.mutate('removeFee', inFees(set, `at: 0, draftRevision: ${revision}`)))).toEqual([]);
    expect(codesOf(await editor.mutate('removeFee', inFees(set, `at: 0, draftRevision: ${revision}`)))).toEqual([
      'STALE_REVISION',
    ]);
  });

  test('is added once under one key, and is in the audit trail', async () => {
    const set = await editor.begin();
    const once = inFees(set, `${fee('Einmal')}, idempotencyKey: "${set}"`);
    const first = await editor.mutate('addFee', once);
    expect(await editor.mutate('addFee', once)).toEqual(first);
    const labels = (await draftOf(editor, set)).fees!.map(({ label }) => (label as { de: string } | undefined)?.de);
    expect(labels.filter((label) => label === 'Einmal')).toHaveLength(1);
    const { data } = await admin.ask<{ auditEntries: { action: string; after: string }[] }>(
      `{ auditEntries(record: "${personalausweis}", first: 100) { action after } }`,
    );
    expect(data!.auditEntries.filter(({ after }) => after.includes('Einmal'))).toHaveLength(1);
  });
});

describe('a legal basis', () => {
  test('takes the fees that cite it along, and stays while they do', async () => {
    const set = await editor.begin();
    const of = (further: string) => `input: { changeSet: "${set}", service: "${personalausweis}", ${further} }`;
    expect(
      (await editor.mutate('changeLegalBasis', of('at: 2, legalBasis: { citation: "§ 1 PAuswGebV 2027" }'))).userErrors,
    ).toEqual([]);
    const { fees, legalBases } = await draftOf(editor, set);
    expect(legalBases![2]!.citation).toBe('§ 1 PAuswGebV 2027');
    expect(fees!.filter(({ legalBasis }) => legalBasis === '§ 1 PAuswGebV 2027')).not.toHaveLength(0);
    expect(codesOf(await editor.mutate('removeLegalBasis', of('at: 2')))).toEqual(['IN_USE']);
    expect(codesOf(await editor.mutate('removeLegalBasis', of('at: 0')))).toEqual([]);
  });
});

describe('every list of parts', () => {
  const text = '[{ language: "de", text: "Neu" }]';
  const hours = `openingHours: { purpose: GENERAL, ranges: [{ weekday: MONDAY, opens: "08:00", closes: "12:00" }] }`;
  test.each([
    [
      'DocumentRequirement',
      'service',
      'SERVICE',
      'personalausweis',
      'documents',
      'document: { type: "$TYPE", obligation: MANDATORY }',
      'document: { obligation: OPTIONAL }',
    ],
    [
      'ServiceQuestion',
      'service',
      'SERVICE',
      'personalausweis',
      'questions',
      `question: { key: "hurried", kind: YES_NO, text: ${text} }`,
      'question: { key: "inAHurry" }',
    ],
    [
      'Deadline',
      'service',
      'SERVICE',
      'personalausweis',
      'deadlines',
      `deadline: { kind: DURATION, from: 1, to: 3, unit: MONTH }`,
      'deadline: { from: 2 }',
    ],
    [
      'ProcessingTime',
      'service',
      'SERVICE',
      'personalausweis',
      'processingTimes',
      'processingTime: { minimum: 1, maximum: 2, unit: WEEK }',
      'processingTime: { maximum: 3 }',
    ],
    [
      'SearchTerm',
      'service',
      'SERVICE',
      'personalausweis',
      'searchTerms',
      'searchTerm: { language: "de", term: "Ausweiskarte", kind: SYNONYM }',
      'searchTerm: { term: "Karte zum Ausweisen" }',
    ],
    [
      'ServiceNote',
      'service',
      'SERVICE',
      'personalausweis',
      'notes',
      `note: { content: ${text}, visibility: INTERNAL }`,
      'note: { visibility: PUBLIC }',
    ],
    [
      'Address',
      'organisation',
      'ORGANISATION',
      'bsc-mitte',
      'addresses',
      'address: { kind: POSTAL, city: "Bremen" }',
      'address: { postalCode: "28195" }',
    ],
    [
      'OpeningHours',
      'organisation',
      'ORGANISATION',
      'bsc-mitte',
      'openingHours',
      hours,
      `openingHours: { label: ${text} }`,
    ],
    [
      'ChannelOpeningHours',
      'channel',
      'CONTACT_CHANNEL',
      '$CHANNEL',
      'openingHours',
      hours,
      'openingHours: { purpose: PHONE }',
    ],
    [
      'Outage',
      'onlineService',
      'ONLINE_SERVICE',
      '$ONLINE',
      'outages',
      'outage: { from: "2030-01-01T00:00:00Z", until: "2030-01-02T00:00:00Z" }',
      `outage: { description: ${text} }`,
    ],
    [
      'HelpPage',
      'onlineService',
      'ONLINE_SERVICE',
      '$ONLINE',
      'helpPages',
      `helpPage: { title: ${text}, url: "https://hilfe.example/" }`,
      'helpPage: { url: "https://hilfe.example/neu" }',
    ],
    [
      'KnownProblem',
      'onlineService',
      'ONLINE_SERVICE',
      '$ONLINE',
      'knownProblems',
      `knownProblem: { problem: ${text}, wayOut: ${text} }`,
      'knownProblem: { wayOut: [{ language: "de", text: "Neu laden" }] }',
    ],
    [
      'PlacePostalCode',
      'place',
      'PLACE',
      'hb',
      'postalCodes',
      'postalCode: { code: "28999" }',
      'postalCode: { confidence: LOW }',
    ],
    [
      'PlaceAddressRange',
      'place',
      'PLACE',
      'hb',
      'addressRanges',
      'addressRange: { street: "Probeweg", from: "1", to: "9" }',
      'addressRange: { parity: ODD }',
    ],
  ] as const)(
    'takes one more, a change of it and its removal: %s',
    async (noun, owner, kind, slugOrName, list, added, change) => {
      const seeds = async (file: string) =>
        ((await import('node:fs')).readFileSync(`seeds/bremen/${file}`, 'utf8').match(/"slug": "([^"]+)"/) ?? [])[1]!;
      const slug =
        slugOrName === '$CHANNEL'
          ? await seeds('contact-channels.json')
          : slugOrName === '$ONLINE'
            ? await seeds('online-services.json')
            : slugOrName;
      const set = await admin.begin();
      const of = (further: string) => `input: { changeSet: "${set}", ${owner}: "${idOf(kind, slug)}", ${further} }`;
      const put = await admin.mutate(`add${noun}`, of(added.replace('$TYPE', await seeds('document-types.json'))));
      expect(put.userErrors).toEqual([]);
      const afterAdding = (await draftOf(admin, set, slug))[list]!;
      const at = afterAdding.length - 1;
      expect((await admin.mutate(`change${noun}`, of(`at: ${at}, ${change}`))).userErrors).toEqual([]);
      const afterChange = (await draftOf(admin, set, slug))[list]!;
      expect(afterChange[at]).not.toEqual(afterAdding[at]);
      expect(afterChange[at]).toEqual({ ...afterAdding[at], ...afterChange[at] });
      expect((await admin.mutate(`remove${noun}`, of(`at: ${at}`))).userErrors).toEqual([]);
      expect((await draftOf(admin, set, slug))[list]).toEqual(afterAdding.slice(0, -1));
    },
  );
});

describe('the references of a service', () => {
  const relate = (set: string, further: string) =>
    `input: { changeSet: "${set}", id: "${personalausweis}", ${further} }`;

  test('are added and removed in one go', async () => {
    const set = await editor.begin();
    const done = await editor.mutate('relateService', relate(set, 'add: { related: ["wohngeld", "reisepass"] }'));
    expect(done.userErrors).toEqual([]);
    const { related, situations } = (await draftOf(editor, set)) as unknown as {
      related: string[];
      situations: string[];
    };
    expect(related).toEqual(expect.arrayContaining(['wohngeld', 'reisepass']));
    expect(new Set(related).size).toBe(related.length);
    await editor.mutate(
      'relateService',
      relate(
        set,
        `add: { related: ["elterngeld"] }, remove: { related: ["wohngeld"], situations: ["${situations[0]}"] }`,
      ),
    );
    const after = (await draftOf(editor, set)) as unknown as { related: string[]; situations: string[] };
    expect(after.related).toContain('elterngeld');
    expect(after.related).not.toContain('wohngeld');
    expect(after.situations).not.toContain(situations[0]);
  });

  test('are refused with the path into the input', async () => {
    const set = await editor.begin();
    const refused = async (further: string) =>
      (await editor.mutate('relateService', relate(set, further))).userErrors.map(({ code, path }) => [code, path]);
    expect(await refused('add: { related: ["reisepass", "gibt-es-nicht"] }')).toEqual([
      ['INVALID_CONTENT', ['add', 'related', '1']],
    ]);
    expect(await refused('remove: { areas: ["gibt-es-nicht"] }')).toEqual([['NOT_FOUND', ['remove', 'areas', '0']]]);
    expect(await refused('add: { forms: ["x"] }, remove: { forms: ["x"] }')).toEqual([
      ['INVALID_CONTENT', ['remove', 'forms', '0']],
    ]);
  });
});
