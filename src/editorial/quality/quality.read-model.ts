import type { RecordKindName } from '../../catalogue/record/content-kind.js';
import type { Contents } from '../../catalogue/record/contents.js';
import { deliver, type DeliveredText } from '../../platform/i18n/localized-text.js';
import type { ReadOptions } from '../../platform/read/read-options.js';
import type { ColumnField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { joined, literal, sql, type Sql } from '../../platform/sql/sql.js';
import { documentOf, historyOf, minorEdit } from './edition-history.js';
import type { Finding } from '../../catalogue/record/quality/finding.js';
import { judge } from './judge.js';
import type { Surroundings } from '../../catalogue/record/quality/surroundings.js';
import { countReachableOfOrganisation, countReachableOfService, hoursOfChannels } from './surroundings-sql.js';
import {
  addressesBeside,
  initialsOf,
  openAreas,
  responsibilitiesOf,
  retiredKeys,
  sharedIdentifiers,
} from './surroundings-sql.js';

export interface ReadFinding extends Omit<Finding, 'message' | 'fix'> {
  message: DeliveredText;
  fix: DeliveredText;
}

/** A finding in the best of the languages. */
export const deliveredFinding = (found: Finding, languages: readonly string[]): ReadFinding => ({
  ...found,
  message: deliver({ ...found.message }, languages),
  fix: deliver({ ...found.fix }, languages),
});

export interface ReadReport {
  findings: ReadFinding[];
  must: number;
  should: number;
}

/** Record and surroundings as read by the statement. */
interface ReadContent extends Omit<Surroundings, 'today' | 'knownLeikaKeys' | 'retiredLeikaKeys' | 'languages'> {
  document: Contents[RecordKindName] | null;
  retiredLeikaKeys: string[];
}

// Internal notes and quotes from them are hidden from the public.
const internalParts = new Set(['notes', 'remarks']);

function findingsIn(
  kind: RecordKindName,
  { document, ...around }: ReadContent,
  { internal, validOn }: ReadOptions,
): Finding[] {
  if (!document) return [];
  const found = judge(kind, document, {
    ...around,
    today: validOn,
    // Published editions contain known keys only.
    knownLeikaKeys: null,
    retiredLeikaKeys: new Set(around.retiredLeikaKeys),
    languages: [],
  });
  return internal ? found : found.filter(({ path: [part] }) => part === undefined || !internalParts.has(part));
}

const reportOn =
  (kind: RecordKindName) =>
  (content: ReadContent, readOptions: ReadOptions): ReadReport => {
    const findings = findingsIn(kind, content, readOptions);
    const must = findings.filter(({ severity }) => severity === 'MUST').length;
    return {
      must,
      should: findings.length - must,
      findings: findings.map((found) => deliveredFinding(found, readOptions.languages)),
    };
  };

const quality = (
  kind: RecordKindName,
  table: Sql,
  around: (row: Sql, statement: Statement) => { [field in keyof ReadContent]?: Sql },
): ColumnField => ({
  kind: 'column',
  sql: (row, statement) => {
    const parts = {
      document: documentOf(table, row),
      history: historyOf(table, row),
      minor: minorEdit(table, row),
      retiredLeikaKeys: sql`'[]'::json`,
      openAreas: sql`'[]'::json`,
      initials: sql`'[]'::json`,
      addresses: sql`'[]'::json`,
      sharedIdentifiers: sharedIdentifiers(sql`${row}.${table}_id`, statement),
      channelHours: sql`null`,
      responsibilities: sql`null`,
      reachableChannels: sql`null`,
      ...around(row, statement),
    };
    const named = Object.entries(parts).map(([name, part]) => sql`${literal(name)}, ${part}`);
    return sql`json_build_object(${joined(named, ', ')})`;
  },
  convert: reportOn(kind),
});

export const qualityOfService: ColumnField = quality('services', sql`service`, (row, statement) => ({
  retiredLeikaKeys: retiredKeys(row, statement),
  responsibilities: responsibilitiesOf('service_id', row, statement),
  reachableChannels: countReachableOfService(row, statement),
  openAreas: openAreas(row, statement),
  initials: initialsOf(row, statement),
}));

export const qualityOfOrganisation: ColumnField = quality('organisations', sql`organisation`, (row, statement) => ({
  responsibilities: responsibilitiesOf('organisation_id', row, statement),
  reachableChannels: countReachableOfOrganisation(row, statement),
  channelHours: hoursOfChannels(row, statement),
}));

export const qualityOfPlace: ColumnField = quality('places', sql`place`, (row, statement) => ({
  addresses: addressesBeside(row, statement),
}));
