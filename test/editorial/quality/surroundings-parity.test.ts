import { beforeAll, describe, expect, test } from '@jest/globals';
import { recordContentKinds, type ContentKind } from '../../../src/catalogue/record/content-kind.js';
import type { Contents } from '../../../src/catalogue/record/contents.js';
import { isValidOn } from '../../../src/catalogue/record/quality/valid-on.js';
import { ownedEditions } from '../../../src/catalogue/ownership/owned-editions.js';
import { organisationsBelow } from '../../../src/catalogue/ownership/scope.js';
import { sql } from '../../../src/platform/sql/sql.js';
import { Statement } from '../../../src/platform/read/statement.js';
import { withClient } from '../../../src/platform/database/create-database.js';
import {
  judgeCatalogue,
  type CatalogueEntry,
  type CatalogueSource,
} from '../../../src/editorial/quality/judge-catalogue.js';
import { StoredCatalogueSource } from '../../../src/editorial/quality/stored-catalogue-source.js';
import { SeedSource } from '../../../src/exchange/seeds/seed-source.js';
import { startTestApp } from '../../support/app.js';
import { loadRecords, loadSeeds, waldau } from '../../support/seeds.js';
import { today } from './quality-content.js';
import { surroundings } from './surroundings-content.js';

const { read, databaseUrl } = await startTestApp({ seeded: true });

beforeAll(async () => {
  await loadSeeds(databaseUrl, waldau);
  await loadRecords(databaseUrl, surroundings);
});

const files = new SeedSource(['seeds/code-lists', 'seeds/bremen', waldau]);
const entriesInFiles = new Map<ContentKind, CatalogueEntry[]>();

async function entriesOf(kind: ContentKind): Promise<CatalogueEntry[]> {
  const entries: CatalogueEntry[] = [];
  for await (const entry of files.entries([kind])) entries.push(entry);
  return [...entries, ...(surroundings[kind] ?? []).map((content) => ({ kind, content }))];
}

/** All that the database holds, as it stands in files, which are read once. */
const inFiles: CatalogueSource = {
  async *entries(kinds: readonly ContentKind[]) {
    for (const kind of kinds) {
      if (!entriesInFiles.has(kind)) entriesInFiles.set(kind, await entriesOf(kind));
      yield* entriesInFiles.get(kind)!;
    }
  },
};

interface Found {
  rule: string;
  severity: string;
  path: string[];
  message: { de: string; en: string };
}

/** Findings by record, each in one line, so that a difference can be read. */
type Judgement = Record<string, string[]>;

const lineOf = ({ rule, severity, path, message }: Found): string =>
  [rule, severity, path.join('.'), message.de, message.en].join(' | ');

async function judged(source: CatalogueSource, day: string): Promise<Judgement> {
  const found: Judgement = {};
  for await (const { kind, slug, findings } of judgeCatalogue(source, { today: day }))
    found[`${kind} ${slug}`] = findings.map(lineOf);
  return found;
}

/** The records that the list of a field shows; organisations that are not active are in none. */
async function listedInFiles(field: string, day: string): Promise<string[]> {
  const listed: string[] = [];
  for await (const { content } of inFiles.entries([field as ContentKind])) {
    const { slug, active } = content as Contents['organisations'];
    const { valid } = content as Contents['places'];
    if (isValidOn(active, day) && (field !== 'places' || isValidOn(valid, day))) listed.push(`${field} ${slug}`);
  }
  return listed;
}

interface Report {
  slug: string;
  quality: { findings: (Omit<Found, 'message'> & { message: { all: { language: 'de' | 'en'; value: string }[] } })[] };
}

async function reportsOf(field: string, day: string): Promise<Report[]> {
  const found: Report[] = [];
  for (let after: string | null = null; ;) {
    const filter = field === 'services' ? 'filter: { validity: ALL },' : '';
    const query = `query ($after: String) { ${field}(first: 100, after: $after, ${filter} context: { validOn: "${day}" }) {
      nodes { slug quality { findings { rule severity path message { all { language value } } } } }
      pageInfo { hasNextPage endCursor } } }`;
    type Page = { nodes: Report[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    const page: Page = (await read<Record<string, Page>>(query, { after }))[field]!;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

async function judgedByStatement(field: string, day: string): Promise<Judgement> {
  const reports = await reportsOf(field, day);
  const found = reports.map(({ slug, quality }): [string, string[]] => [
    `${field} ${slug}`,
    quality.findings.map((one) => {
      const [de, en] = (['de', 'en'] as const).map((wanted) =>
        one.message.all.find(({ language }) => language === wanted),
      );
      return lineOf({ ...one, message: { de: de!.value, en: en!.value } });
    }),
  ]);
  return Object.fromEntries(found);
}

/** The public is told nothing about what only agents and editors read. */
const isPublic = (line: string): boolean => !/^\w+ \| \w+ \| (?:notes|remarks)\b/.test(line);

describe.each([today, '2023-12-31'])('a catalogue on %s', (day) => {
  let expected: Judgement;
  beforeAll(async () => {
    expected = await judged(inFiles, day);
  });

  test('is judged alike in files and in the database', async () => {
    const stored = await withClient(databaseUrl, (client) => judged(new StoredCatalogueSource(client), day));
    expect(stored).toEqual(expected);
  });

  test.each(['services', 'organisations', 'places'])(
    'is judged alike in files and by the statement of %s',
    async (field) => {
      const listed = await listedInFiles(field, day);
      expect(await judgedByStatement(field, day)).toEqual(
        Object.fromEntries(listed.map((record) => [record, expected[record]!.filter(isPublic)])),
      );
    },
  );
});

describe('what belongs to an organisation', () => {
  async function ownedInDatabase(organisation: string): Promise<string[]> {
    return withClient(databaseUrl, async (client) => {
      const ids = (await organisationsBelow(client, [organisation])).map(({ id }) => id);
      const owned: string[] = [];
      for (const kind of recordContentKinds) {
        const statement = new Statement({ languages: [], asOf: null, validOn: today, internal: true });
        const query = sql`select r.slug from ${ownedEditions(kind, ids, statement)}`;
        const { rows } = await client.query<{ slug: string }>(query.text, statement.parameters);
        owned.push(...rows.map(({ slug }) => `${kind} ${slug}`));
      }
      return owned.sort();
    });
  }

  test.each([
    'magistrat-bhv',
    'bsc-mitte',
    'elterngeldstelle',
    'badeamt',
    'forstamt',
    'rand-amt',
    'rand-anderes',
    'rand-ohne-aufgabe',
  ])('is what its editors may change: %s', async (organisation) => {
    const found: string[] = [];
    for await (const { kind, slug } of judgeCatalogue(inFiles, { today, organisation })) found.push(`${kind} ${slug}`);
    expect(found.sort()).toEqual(await ownedInDatabase(organisation));
  });
});

test('the surroundings differ from record to record', async () => {
  const found = await judged(inFiles, today);
  const rules = Object.entries(found).flatMap(([record, lines]) =>
    record.includes(' rand-') ? lines.map((line) => line.split(' | ')[0]!) : [],
  );
  expect([...new Set(rules)].sort()).toEqual(
    expect.arrayContaining([
      'ADDRESSES_OVERLAP',
      'AREA_WITHOUT_RESPONSIBILITY',
      'INITIALS_GAP',
      'INITIALS_OVERLAP',
      'LEIKA_KEY_RETIRED',
      'OFFICE_WITHOUT_HOURS',
      'OFFICE_WITHOUT_REACHABLE_CHANNEL',
      'SERVICE_WITHOUT_REACHABLE_CHANNEL',
      'SERVICE_WITHOUT_RESPONSIBLE_OFFICE',
      'TRANSLATION_INCOMPLETE',
    ]),
  );
});

test('addresses overlap with those of a place beside it in the municipality', async () => {
  const found = await judged(inFiles, today);
  const overlaps = Object.entries(found).flatMap(([record, lines]) =>
    lines.filter((line) => line.startsWith('ADDRESSES_OVERLAP')).map((line) => `${record}: ${line.split(' | ')[4]!}`),
  );
  expect(overlaps).toEqual([
    'places rand-stadt-a: House numbers of "Randweg" are recorded here and for "rand-stadt-b" as well.',
    'places rand-stadt-b: House numbers of "Rand-Weg" are recorded here and for "rand-stadt-a" as well.',
  ]);
});
