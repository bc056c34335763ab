import { beforeAll, describe, expect, test } from '@jest/globals';
import { release, startEditingApp, type Person, type UserErrorView } from '../../editorial/support/editing.js';
import { loadRecords } from '../../support/seeds.js';

const { person, read, databaseUrl } = await startEditingApp();

const admin = await person({ subject: 'ada', roles: ['admin'] });
const second = await person({ subject: 'zweite', roles: ['admin'] });
const editor = await person({ subject: 'erika', roles: ['editor'], organisations: ['bsc-mitte'] });

const place = (slug: string, kind: string, parent?: string) => ({
  slug,
  kind,
  name: { de: slug },
  ...(parent && { parent }),
});

beforeAll(() =>
  loadRecords(databaseUrl, {
    places: [
      place('probestadt', 'MUNICIPALITY'),
      {
        ...place('probe-nord', 'LOCALITY', 'probestadt'),
        addressRanges: [{ street: 'Alte Gasse' }, { street: 'Am Wall', to: '3' }, { street: 'Neue Gasse' }],
      },
      place('probe-sued', 'LOCALITY', 'probestadt'),
    ],
  }),
);

interface Imported {
  kept: boolean;
  rows: number;
  changed: number;
  unchanged: number;
  problems: { line: number; column: string; code: string; cause: string }[];
  userErrors: UserErrorView[];
  changeSet: { changes: { slug: string; draft: string }[] } | null;
}

async function importAddresses({ ask }: Person, changeSet: string, rows: readonly string[]): Promise<Imported> {
  const text = ['place;street;from;to;parity;postal_code', ...rows].join('\n');
  const { data, errors } = await ask<{ importTable: Imported }>(
    `mutation ($input: ImportTableInput!) { importTable(input: $input) { kept rows changed unchanged
      problems { line column code cause } userErrors { code } changeSet { changes { slug draft } } } }`,
    { input: { changeSet, kind: 'ADDRESS_RANGES', text } },
  );
  expect(errors).toBeUndefined();
  return data!.importTable;
}

/** The place of an address, as it was known at a moment. */
const lies = async (houseNumber: string, asOf?: string): Promise<string> => {
  const address = { street: 'Am Wall', houseNumber, city: 'Probestadt' };
  const { place: found } = await read<{ place: { slug: string } }>(
    'query ($by: PlaceRef!, $asOf: DateTime) { place(by: $by, context: { asOf: $asOf }) { slug } }',
    { by: { address }, asOf },
  );
  return found.slug;
};

describe('a table of streets', () => {
  const table = [
    'probe-nord;Am Wall;1;99;ungerade;',
    'probe-sued;Am Wall;2;98 A;EVEN;28195',
    'probe-nord;Straße des 17. Juni;;;;',
    'probe-sued;Am  Wall;101;;alle;',
  ];

  test('is in force once it is approved, and replaces what a place had of its streets', async () => {
    expect(await lies('3')).toBe('probe-nord');
    const before = new Date().toISOString();
    const set = await admin.begin();
    const imported = await importAddresses(admin, set, table);
    expect(imported).toMatchObject({ kept: true, rows: 4, changed: 2, unchanged: 0, problems: [], userErrors: [] });
    const drafts = Object.fromEntries(
      imported.changeSet!.changes.map(({ slug, draft }) => [
        slug,
        (JSON.parse(draft) as { addressRanges: object[] }).addressRanges,
      ]),
    );
    expect(drafts).toEqual({
      'probe-nord': [
        { street: 'Alte Gasse' },
        { street: 'Am Wall', from: '1', to: '99', parity: 'ODD' },
        { street: 'Neue Gasse' },
        { street: 'Straße des 17. Juni', parity: 'ALL' },
      ],
      'probe-sued': [
        { street: 'Am Wall', from: '2', to: '98a', parity: 'EVEN', postalCode: '28195' },
        { street: 'Am Wall', from: '101', parity: 'ALL' },
      ],
    });
    expect(await lies('98a')).toBe('probestadt');
    expect(await importAddresses(admin, set, table)).toMatchObject({ kept: true, changed: 0, unchanged: 2 });
    expect((await release(admin, second, set)).userErrors).toEqual([]);
    expect([await lies('99'), await lies('98a'), await lies('102'), await lies('100')]).toEqual([
      'probe-nord',
      'probe-sued',
      'probe-sued',
      'probestadt',
    ]);
    expect(await importAddresses(admin, await admin.begin(), table)).toMatchObject({ changed: 0, unchanged: 2 });
    expect(await lies('99', before)).toBe('probestadt');
  });

  test('is refused as a whole with all that is wrong with it', async () => {
    const imported = await importAddresses(admin, await admin.begin(), [
      'gibt-es-nicht;Am Wall;1;9;;',
      'probe-nord;Hauptstraße;9;1;;',
      ';-;eins;2-4;links;1234',
      'probe-nord;Dorfstraße;1;9;;',
      'probe-nord;Dorf-Str.;1;9;ALL;',
    ]);
    expect(imported.kept).toBe(false);
    expect(imported.changeSet!.changes).toEqual([]);
    expect(imported.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'place', 'NOT_FOUND'],
      [3, 'to', 'INVALID_CONTENT'],
      [4, 'from', 'INVALID_CONTENT'],
      [4, 'to', 'INVALID_CONTENT'],
      [4, 'parity', 'INVALID_CONTENT'],
      [4, 'postal_code', 'INVALID_CONTENT'],
      [4, 'place', 'INVALID_CONTENT'],
      [4, 'street', 'INVALID_CONTENT'],
      [6, 'street', 'INVALID_CONTENT'],
    ]);
  });

  test('is for those who may change places', async () => {
    const imported = await importAddresses(editor, await editor.begin(), ['probe-nord;Am Wall;1;9;;']);
    expect(imported).toMatchObject({ kept: false, problems: [{ line: 2, column: 'place', code: 'NOT_FOUND' }] });
  });
});
