import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../support/command.js';
import { release, startEditingApp, type Person, type UserErrorView } from '../../editorial/support/editing.js';

const { person, read, databaseUrl } = await startEditingApp();
const directory = await mkdtemp(join(tmpdir(), 'import-'));
afterAll(() => rm(directory, { recursive: true }));

const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });
const admin = await person({ subject: 'ada', roles: ['admin'] });
const second = await person({ subject: 'zweite', roles: ['admin'] });

interface Imported {
  kept: boolean;
  rows: number;
  created: number;
  changed: number;
  unchanged: number;
  problems: { line: number; rows: number; column: string; cause: string; remedy: string }[];
  userErrors: UserErrorView[];
  changeSet: { changes: { slug: string; draft: string }[] } | null;
}

const query = `mutation ($input: ImportTableInput!) { importTable(input: $input) {
  kept rows created changed unchanged problems { line rows column code cause remedy } userErrors { code path message } changeSet { changes { slug draft } }
} }`;

async function importTable({ ask }: Person, input: object): Promise<Imported> {
  const { data, errors } = await ask<{ importTable: Imported }>(query, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data!.importTable;
}

const draftIn = ({ changeSet }: Imported, slug: string) =>
  JSON.parse(changeSet!.changes.find((change) => change.slug === slug)!.draft) as {
    fees: Record<string, unknown>[];
    legalBases: { citation: string }[];
    [field: string]: unknown;
  };

const header = 'service;label_de;condition_de;kind;amount;currency;minimum;maximum;valid_from;valid_until;legal_basis';
const feesTable = [
  header,
  'personalausweis;;Personen ab 24 Jahre;FIXED;48,00;;;;1.1.2027;;Neue Gebührenordnung',
  'personalausweis;=HYPERLINK(1);;FIXED;"1.250,50";EUR;;;;;',
  'wohngeld;Auskunft;;RANGE;;;5.00;10.00;2027-01-01;2027-12-31;',
].join('\r\n');

describe('a table of fees', () => {
  test('becomes drafts in validity order, and is read by everybody once it is approved', async () => {
    const set = await admin.begin();
    const imported = await importTable(admin, { changeSet: set, kind: 'FEES', text: `\ufeff${feesTable}` });
    expect(imported).toMatchObject({
      kept: true,
      rows: 3,
      created: 0,
      changed: 2,
      unchanged: 0,
      problems: [],
      userErrors: [],
    });
    const { fees, legalBases } = draftIn(imported, 'personalausweis');
    const adults = fees.filter(
      ({ condition }) => (condition as { de: string } | undefined)?.de === 'Personen ab 24 Jahre',
    );
    expect(adults.map(({ amountCents, valid }) => [amountCents, valid])).toEqual([
      [3700, { from: '2021-01-01', until: '2025-12-31' }],
      [2880, { until: '2020-12-31' }],
      [4600, { from: '2026-01-01', until: '2026-12-31' }],
      [4800, { from: '2027-01-01' }],
    ]);
    expect(legalBases.at(-1)).toEqual({ citation: 'Neue Gebührenordnung' });
    expect(fees.at(-1)).toMatchObject({ label: { de: '=HYPERLINK(1)' }, amountCents: 125_050 });
    expect(draftIn(imported, 'wohngeld').fees.at(-1)).toMatchObject({ minimumCents: 500, maximumCents: 1000 });

    const again = await importTable(admin, { changeSet: set, kind: 'FEES', text: feesTable });
    expect(again).toMatchObject({ kept: true, changed: 0, unchanged: 2 });
    expect((await release(admin, second, set)).userErrors).toEqual([]);
    const amounts = async (day: string) =>
      (
        await read<{ service: { fees: { amountInCents: number | null; condition: { value: string } | null }[] } }>(
          `{ service(by: { slug: "personalausweis" }, context: { validOn: "${day}" }) { fees { amountInCents condition { value } } } }`,
        )
      ).service.fees
        .filter(({ condition }) => condition?.value === 'Personen ab 24 Jahre')
        .map(({ amountInCents }) => amountInCents);
    expect([await amounts('2026-12-31'), await amounts('2027-01-01')]).toEqual([[4600], [4800]]);
  });

  test('is refused as a whole with all that is wrong with it', async () => {
    const set = await admin.begin();
    const text = [
      header,
      'gibt-es-nicht;A;;FIXED;1;;;;;;',
      'personalausweis;B;;FIXED;zwei;;;;;;',
      'personalausweis;"C',
      'mit Umbruch";;PERCENTAGE;;;;;31.2.2027;;',
      'personalausweis;D;;FIXED;;;3;;;;',
      'personalausweis;zu kurz',
      'personalausweis;;Personen ab 24 Jahre;FIXED;48;;;;;;',
      'personalausweis;E;;FIXED;5;Euro;;;;;',
      'wohngeld;Gut;;FREE;;;;;;;',
    ].join('\n');
    const imported = await importTable(admin, { changeSet: set, kind: 'FEES', text });
    expect(imported.kept).toBe(false);
    expect(imported.userErrors.map(({ code }) => code).sort()).toEqual(['INVALID_CONTENT', 'NOT_FOUND']);
    expect(imported.problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'service'],
      [3, 'amount'],
      [4, 'kind'],
      [4, 'valid_from'],
      [6, 'minimum'],
      [6, 'amount'],
      [7, 'kind'],
      [8, 'valid_from'],
      [9, 'currency'],
    ]);
    expect(imported.problems.find(({ column }) => column === 'kind')).toMatchObject({ line: 4, rows: 1 });
    expect(imported.problems.every(({ cause, remedy }) => cause && remedy)).toBe(true);
    expect(imported.changeSet!.changes).toEqual([]);
    const german = await person({ subject: 'ada', roles: ['admin'] }, { 'accept-language': 'de' });
    const { problems } = await importTable(german, { changeSet: set, kind: 'FEES', text });
    expect(problems[1]).toMatchObject({
      line: 3,
      cause: '„zwei“ ist hier nicht lesbar.',
      remedy: expect.stringContaining('1.250,00'),
    });
  });

  test.each([
    ['service,label_de,kind\npersonalausweis,"A,FREE', 2, 'The quotes do not match'],
    ['service;label_de;kind;surprise\n', 1, 'The header does not fit: it has the unknown "surprise".'],
    ['', 1, 'The file is empty.'],
    ['Lfd. Nr.;Vorname;Nachname\n1;Erika;Mustermann', 1, 'The file is not a table of fees: it begins with "Lfd. Nr."'],
    ['slug;name_de;parent\n', 1, 'The file is a table of offices, not a table of fees.'],
  ])('is told once what is wrong with its form: %j', async (text, line, cause) => {
    const { problems, kept } = await importTable(admin, { changeSet: await admin.begin(), kind: 'FEES', text });
    expect(kept).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line, cause: expect.stringContaining(cause) });
  });

  test('changes only what lies within the remit', async () => {
    const set = await editor.begin();
    const table = (service: string) => `service,label_de,kind\n${service},Neu,FREE`;
    const refused = await importTable(editor, { changeSet: set, kind: 'FEES', text: table('wohngeld') });
    expect(refused.problems).toMatchObject([{ line: 2, column: 'service', code: 'NOT_FOUND' }]);
    expect(refused.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['text'] }]);
    const taken = await importTable(editor, {
      changeSet: set,
      kind: 'FEES',
      text: table('personalausweis'),
    });
    expect(taken).toMatchObject({ kept: true, changed: 1 });
  });

  test('is told and not kept in a dry run', async () => {
    const set = await admin.begin();
    const input = { changeSet: set, kind: 'FEES', text: `${header}\nreisepass;Neu;;FREE;;;;;;;` };
    expect(await importTable(admin, { ...input, dryRun: true })).toMatchObject({
      kept: false,
      changed: 1,
      changeSet: { changes: [{ slug: 'reisepass' }] },
    });
    const { data } = await admin.ask<{ changeSet: { changes: unknown[] } }>(
      `{ changeSet(id: "${set}") { changes { slug } } }`,
    );
    expect(data!.changeSet.changes).toEqual([]);
  });
});

const officesHeader = 'slug;name_de;parent;street;postal_code;city;phone;email;opening_hours';

describe('a table of offices', () => {
  test('becomes new and changed offices and how they are reached', async () => {
    const set = await admin.begin();
    const text = [
      officesHeader,
      'neue-aussenstelle;Außenstelle;neues-amt;Am Wall 1;28195;Bremen;0421 361-1;;',
      'neues-amt;Neues Amt;bsc-mitte;;;;;amt@bremen.de;Mo-Do 8-12, 14-16 | Fr 8-12',
      'bsc-nord;;;;28757;;0421 115;;',
    ].join('\n');
    const imported = await importTable(admin, { changeSet: set, kind: 'OFFICES', text });
    expect(imported.problems).toEqual([]);
    expect(imported).toMatchObject({ kept: true, rows: 3, created: 4 });
    expect(draftIn(imported, 'neue-aussenstelle')).toMatchObject({
      name: { de: 'Außenstelle' },
      parent: 'neues-amt',
      addresses: [{ kind: 'STREET', street: 'Am Wall 1', postalCode: '28195', city: 'Bremen' }],
    });
    expect((draftIn(imported, 'neues-amt').openingHours as { ranges: unknown[] }[])[0]!.ranges).toHaveLength(9);
    expect(draftIn(imported, 'neues-amt-email-1')).toMatchObject({
      organisation: 'neues-amt',
      kind: 'EMAIL',
      value: 'amt@bremen.de',
    });
    expect(draftIn(imported, 'bsc-nord-phone-1').value).toBe('0421 115');
    const again = await importTable(admin, { changeSet: set, kind: 'OFFICES', text });
    expect(again).toMatchObject({ kept: true, created: 0, changed: 0 });
    expect((await release(admin, second, set)).userErrors).toEqual([]);
    const { organisation } = await read<{ organisation: { name: { value: string }; channels: { nodes: unknown[] } } }>(
      '{ organisation(by: { slug: "neue-aussenstelle" }) { name { value } } }',
    );
    expect(organisation.name.value).toBe('Außenstelle');
  });

  test('tells hours past midnight and by appointment', async () => {
    const set = await admin.begin();
    const text = [
      officesHeader,
      'nachtamt;Nachtamt;;;;;;;Fr 22:00-02:00 | nach Vereinbarung',
      'terminamt;Terminamt;;;;;;;nur mit Termin',
    ].join('\n');
    const imported = await importTable(admin, { changeSet: set, kind: 'OFFICES', text });
    expect(imported).toMatchObject({ kept: true, problems: [], created: 2 });
    expect(await importTable(admin, { changeSet: set, kind: 'OFFICES', text })).toMatchObject({
      created: 0,
      changed: 0,
    });
    expect((await release(admin, second, set)).userErrors).toEqual([]);
    expect(
      await read(`{
        night: organisation(by: { slug: "nachtamt" }) { opening(at: "2026-12-05T01:00:00+01:00") { spoken { value } } }
        agreed: organisation(by: { slug: "terminamt" }) { opening { status } }
      }`),
    ).toEqual({
      night: { opening: { spoken: { value: 'jetzt geöffnet bis 2 Uhr' } } },
      agreed: { opening: { status: 'BY_APPOINTMENT' } },
    });
    const week = await admin.begin();
    const changed = [officesHeader, 'nachtamt;;;;;;;;nach Vereinbarung', 'terminamt;;;;;;;;Mo 8-12'].join('\n');
    const replaced = await importTable(admin, { changeSet: week, kind: 'OFFICES', text: changed });
    expect(replaced.problems).toEqual([]);
    expect(draftIn(replaced, 'nachtamt').openingHours).toEqual([
      { purpose: 'GENERAL', appointment: 'REQUIRED', description: { de: 'nach Vereinbarung' }, ranges: [] },
    ]);
    expect(draftIn(replaced, 'terminamt').openingHours).toEqual([
      { purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '12:00' }] },
    ]);
  });

  test('says how people get in; a changed address loses what was said of the old one', async () => {
    const header = 'slug;name_de;street;postal_code;city;step_free;lift;toilet';
    const drafted = async (...rows: string[]) => {
      const text = [header, ...rows].join('\n');
      return importTable(admin, { changeSet: await admin.begin(), kind: 'OFFICES', text });
    };
    const set = await admin.begin();
    const text = [header, 'wegamt;Wegamt;Am Wall 1;28195;Bremen;ja;Teilweise;'].join('\n');
    const imported = await importTable(admin, { changeSet: set, kind: 'OFFICES', text });
    expect(imported.problems).toEqual([]);
    const address = { kind: 'STREET', street: 'Am Wall 1', postalCode: '28195', city: 'Bremen' };
    expect(draftIn(imported, 'wegamt').addresses).toEqual([
      { ...address, accessibility: { stepFree: 'YES', lift: 'PARTLY' } },
    ]);
    expect(await importTable(admin, { changeSet: set, kind: 'OFFICES', text })).toMatchObject({
      created: 0,
      changed: 0,
    });
    expect((await release(admin, second, set)).userErrors).toEqual([]);
    expect(draftIn(await drafted('wegamt;;;;;;nein;ja'), 'wegamt').addresses).toEqual([
      { ...address, accessibility: { stepFree: 'YES', lift: 'NO', toilet: 'YES' } },
    ]);
    expect(draftIn(await drafted('wegamt;;Am Wall 2;;;;;ja'), 'wegamt').addresses).toEqual([
      { ...address, street: 'Am Wall 2', accessibility: { toilet: 'YES' } },
    ]);
    const { problems } = await drafted('wegamt;;;;;x;;vielleicht');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'step_free'],
      [2, 'toilet'],
    ]);
  });

  test('is refused with all that is wrong with it', async () => {
    const text = [
      officesHeader,
      'ohne-namen;;;;;;;;',
      ';Name;;;;;;;',
      'bsc-nord;;;;1067;;abc;keine;irgendwann',
      'bsc-mitte;;gibt-es-nicht;;;;;;',
      'bsc-mitte;;;;;;;;',
      'sta-mitte;;;;;;;neu@bremen.de;',
    ].join('\n');
    const { problems, kept } = await importTable(admin, { changeSet: await admin.begin(), kind: 'OFFICES', text });
    expect(kept).toBe(false);
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [2, 'name_de'],
      [3, 'slug'],
      [4, 'opening_hours'],
      [4, 'postal_code'],
      [4, 'phone'],
      [4, 'email'],
      [5, 'parent'],
      [6, 'slug'],
      [7, 'email'],
    ]);
  });
});

describe('npm run import', () => {
  async function run(...options: string[]): Promise<{ code: number | null; output: string }> {
    const command = runCommand('src/app/commands/import.ts', options, { DATABASE_URL: databaseUrl });
    return { code: await command.exitCode(), output: command.output() };
  }
  const title = ['--change-set-title', 'Gebühren aus der Tabelle'];

  async function file(name: string, content: string | Buffer): Promise<string> {
    const path = join(directory, name);
    await writeFile(path, content);
    return path;
  }

  test('makes a change set that anybody in charge may approve', async () => {
    const table = await file(
      'fees.csv',
      Buffer.from(`service,label_de,kind,amount\nelterngeld,Gebühr,FIXED,"1,50"`, 'latin1'),
    );
    const dry = await run('fees', table, ...title, '--dry-run');
    expect(dry.output).toContain('this was a dry run');
    const { code, output } = await run('fees', table, ...title);
    expect(output).toContain('Importing rows: 100 %');
    expect(code).toBe(0);
    const [, set] = /Change set (\S+) holds the drafts/.exec(output)!;
    const { data } = await admin.ask<{ changeSet: object }>(
      `{ changeSet(id: "${set}") { title reason authors status changes { slug draft } } }`,
    );
    expect(data!.changeSet).toMatchObject({
      title: 'Gebühren aus der Tabelle',
      reason: 'Import of fees.csv',
      authors: ['import'],
      status: 'DRAFT',
      changes: [{ slug: 'elterngeld', draft: expect.stringContaining('Gebühr') }],
    });
    expect((await release(admin, second, set!)).userErrors).toEqual([]);
    const again = await run('fees', table, ...title);
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('already contains all of this') });
  });

  test('tells all problems in both languages and exits with 1', async () => {
    const table = await file('wrong.csv', `${header}\npersonalausweis;B;;FIXED;zwei;;;;;;\nnichts;A;;FREE;;;;;;;`);
    const { code, output } = await run('fees', table, ...title, '--language', 'de');
    expect(output).toContain('Zeile 2, amount: „zwei“ ist hier nicht lesbar.');
    expect(output).toContain('there are 2 problems');
    expect(code).toBe(1);
    const printed = await run('fees', table, ...title, '--json');
    const { changeSet, problems } = JSON.parse(printed.output.slice(printed.output.indexOf('{'))) as {
      changeSet: null;
      problems: object[];
    };
    expect(changeSet).toBeNull();
    expect(problems[0]).toMatchObject({
      line: 2,
      column: 'amount',
      cause: { de: expect.any(String), en: expect.any(String) },
    });
  });

  test.each([
    [['--help'], 0, /Columns of fees/],
    [['fees', ...title], 1, /missing required argument 'file'/],
    [['fees', 'nowhere.csv', ...title], 1, /nowhere.csv cannot be read/],
    [['prices', 'x', ...title], 1, /Allowed choices are fees, offices/],
  ])('answers %j with %i', async (options, expected, pattern) => {
    const { code, output } = await run(...options);
    expect(output).toMatch(pattern);
    expect(code).toBe(expected);
  });
});
