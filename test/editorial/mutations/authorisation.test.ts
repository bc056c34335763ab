import pg from 'pg';
import { describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, getNamedType, isObjectType, type IntrospectionQuery } from 'graphql';
import type * as typeGraphql from 'type-graphql';
import { permissions } from '../../../src/platform/auth/permissions.js';
import { editionId } from '../../../src/catalogue/record/edition-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { recordContentKinds, type RecordKindName } from '../../../src/catalogue/record/content-kind.js';
import { partKinds } from '../../../src/editorial/mutations/part/part-kind.js';
import { startTestApp } from '../../support/app.js';
import { asker, type Answer } from '../../support/ask.js';
import { inputOf } from '../../support/input-of.js';
import { once } from '../../support/once.js';
import { loadRecords } from '../../support/seeds.js';
import { testIssuer } from '../../support/test-issuer.js';
import { allRowsHash } from '../support/all-rows.js';
import { idOf } from '../support/editing.js';
import {
  newContent,
  parts,
  service,
  slugsOf,
  territories,
  territoryRecords,
  type Territory,
} from '../support/territory.js';
import { recordTypes } from '../../../src/catalogue/record-types.js';

const callers = ['PUBLIC', 'AGENT', 'EDITOR', 'APPROVER', 'ADMIN', 'CLIENT'] as const;
type Caller = (typeof callers)[number];

interface Cell {
  mutation: string;
  caller: Caller;
  territory: Territory;
  office: string;
  kind: RecordKindName;
  expected: string;
  set: string | null;
  /** What is changed, where it is no record. */
  thing: string | null;
}

const issuer = testIssuer();
const app = await startTestApp({ variables: issuer.variables });
const schema = buildClientSchema(await app.read<IntrospectionQuery>(getIntrospectionQuery()));
const mutations = Object.values(schema.getMutationType()!.getFields());
const mutationNames = mutations.map(({ name }) => name);

/** Mutations that anonymous callers may send; every other one carries @Allowed. */
const publicMutations = ['reportProblem', 'reportSearchChoice'];

const { getMetadataStorage } = await once<typeof typeGraphql>('type-graphql');
const actionsOf = new Map(
  getMetadataStorage().mutations.map(({ schemaName, roles }): [string, readonly string[]] => [schemaName, roles ?? []]),
);
const actionOf = (mutation: string): string | undefined => actionsOf.get(mutation)?.[0];

/** Of which kind the record is that a mutation changes; the steps of sets are tried with services. */
function kindOf(mutation: string): RecordKindName {
  const noun = mutation.replace(/^(create|change|end|add|remove)/, '');
  const part = partKinds.find((one) => one.noun === noun);
  return part?.kind ?? recordContentKinds.find((kind) => recordTypes[kind].type === noun) ?? 'services';
}

const isStep = (mutation: string): boolean => /ChangeSet$/.test(mutation) && mutation !== 'createChangeSet';
const isNew = (mutation: string): boolean =>
  recordContentKinds.some((kind) => mutation === `create${recordTypes[kind].type}`);

const reach = (caller: Caller, action: string) =>
  caller === 'PUBLIC' ? 'NONE' : permissions[caller][action as keyof (typeof permissions)['ADMIN']];

function expectedOf(mutation: string, caller: Caller, territory: Territory): string {
  if (publicMutations.includes(mutation)) return 'ALLOWED';
  if (caller === 'PUBLIC') return 'UNAUTHENTICATED';
  const reaches = reach(caller, actionOf(mutation)!);
  if (reaches === 'NONE') return 'FORBIDDEN';
  if (reaches === 'ALL' || territory !== 'foreign' || mutation === 'createChangeSet') return 'ALLOWED';
  return isNew(mutation) ? 'NOT_YOURS' : 'NOT_FOUND';
}

const statusFor: { [mutation: string]: string } = {
  returnChangeSet: 'SUBMITTED',
  approveChangeSet: 'SUBMITTED',
  publishChangeSet: 'APPROVED',
  scheduleChangeSet: 'APPROVED',
  unscheduleChangeSet: 'SCHEDULED',
  rollBackChangeSet: 'PUBLISHED',
  acknowledgeNotice: 'PUBLISHED',
};

/** Steps of the author need a set of the caller; what lies within a remit is tried with somebody else's. */
const ofAuthors = ['submitChangeSet', 'withdrawChangeSet', 'discardChange', 'changeChangeSet', 'resolveConflict'];

const isFilled = (mutation: string): boolean =>
  isStep(mutation) ||
  ['discardChange', 'resolveConflict', 'createPreviewToken', 'acknowledgeNotice'].includes(mutation);

const authorOf = ({ mutation, caller, expected }: Cell): string => {
  const own = isFilled(mutation) ? ofAuthors.includes(mutation) && expected === 'ALLOWED' : true;
  return own ? caller : 'somebody';
};

const serviceOf = ({ mutation, caller, office }: Cell): string =>
  mutation === 'scheduleChangeSet' ? `termin-${caller.toLowerCase()}-${office}` : slugsOf(office).services;

const records = territoryRecords();
const scheduled = callers.flatMap((caller) =>
  Object.values(territories).map((office) => service(`termin-${caller.toLowerCase()}-${office}`, office)),
);
await loadRecords(app.databaseUrl, { ...records, services: [...records.services!, ...scheduled] });

const cells: Cell[] = mutationNames.flatMap((mutation) =>
  callers.flatMap((caller) =>
    (Object.keys(territories) as Territory[]).map((territory) => ({
      mutation,
      caller,
      territory,
      office: territories[territory],
      kind: kindOf(mutation),
      expected: expectedOf(mutation, caller, territory),
      set: null,
      thing: null,
    })),
  ),
);

async function prepareSet(client: pg.Client, cell: Cell): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `insert into change_set (title, reason, created_by) values ('Paket', 'Grund', $1) returning id`,
    [authorOf(cell)],
  );
  const { id } = rows[0]!;
  if (!isFilled(cell.mutation)) return id;
  await client.query(
    `insert into change (change_set_id, record_id, kind, slug, action, base_edition_id, base, draft, edited_by)
     select $1, r.id, 'services', r.slug, 'UPDATE', d.edition_id, d.document, d.document || '{"approvedBy": "Amt"}', $3
     from record r join edition_document d on d.record_id = r.id where r.id = $2`,
    [id, seededId('SERVICE', serviceOf(cell)), authorOf(cell)],
  );
  if (cell.mutation === 'resolveConflict')
    await client.query(
      `update change set base_edition_id = 0, base = base || '{"approvedBy": "Vorher"}', draft = draft || '{"approvedBy": "Anders"}'
       where change_set_id = $1`,
      [id],
    );
  await client.query(
    `update change_set set status = $2, submitted_by = 'somebody', submitted_at = now(),
       approved_by = case when $2 = any('{APPROVED,SCHEDULED,PUBLISHED}') then 'third' end,
       publish_at = case when $2 = 'SCHEDULED' then now() + interval '1 day' end,
       published_by = case when $2 = any('{SCHEDULED,PUBLISHED}') then 'third' end, published_at = now(),
       for_agents = $3
     where id = $1`,
    [id, statusFor[cell.mutation] ?? 'DRAFT', cell.mutation === 'acknowledgeNotice'],
  );
  return id;
}

const disruption = `with d as (insert into disruption (created_by) values ('somebody') returning id)
  insert into disruption_edition (disruption_id, in_force, organisation_id, severity, during, title, written_by)
  select id, tstzrange(now(), null), $1, 'INFO', tstzrange(now(), null), '{"de": "Aus"}', 'somebody' from d returning disruption_id as id`;
const report = `insert into problem_report (service_id, kind, text, language) values ($1, 'OTHER', 'Das ist falsch.', 'de') returning id`;

/** What is neither a record nor a set, and is there to be changed once. */
async function prepareThing(client: pg.Client, { mutation, office, set }: Cell): Promise<string | null> {
  const memo = async (sql: string, id: string) => (await client.query<{ id: string }>(sql, [id])).rows[0]!.id;
  if (mutation === 'acknowledgeNotice') return set;
  if (/^(change|end)Disruption$/.test(mutation)) return memo(disruption, seededId('ORGANISATION', office));
  return mutation === 'resolveReport' ? memo(report, seededId('SERVICE', slugsOf(office).services)) : null;
}

const writer = new pg.Client({ connectionString: app.databaseUrl });
await writer.connect();
await writer.query('begin');
await writer.query(
  `insert into search_count (day, key, query, language, searches, without_hits) values (current_date, 'key', 'wetter morgen', 'de', 9, 9)`,
);
for (const cell of cells) {
  if (cell.mutation !== 'createChangeSet') cell.set = await prepareSet(writer, cell);
  cell.thing = await prepareThing(writer, cell);
}
await writer.query('commit');
const { rows: editions } = await writer.query<{ slug: string; edition: string }>(
  'select r.slug, d.edition_id::text as edition from edition_document d join record r on r.id = d.record_id',
);
await writer.end();

const headers = Object.fromEntries(
  await Promise.all(
    callers.map(async (caller) => {
      const token = await issuer.as({
        subject: caller,
        roles: [caller.toLowerCase()],
        organisations: [territories.own],
      });
      return [caller, caller === 'PUBLIC' ? {} : token] as const;
    }),
  ),
);

/** What a mutation takes under a name that means something else in others. */
const ownValues: { [mutation: string]: (cell: Cell) => Record<string, unknown> } = {
  resolveConflict: () => ({ path: ['approvedBy'], decision: 'MINE', text: undefined, edition: undefined }),
  announceDisruption: ({ office }) => ({
    title: [{ language: 'de', text: 'Störung' }],
    text: undefined,
    severity: 'INFO',
    organisation: idOf('ORGANISATION', office),
  }),
  changeDisruption: ({ thing }) => ({
    id: globalId('Disruption', thing!),
    title: undefined,
    text: undefined,
    severity: 'WARNING',
  }),
  mergeOrganisations: ({ office }) => ({
    organisations: [idOf('ORGANISATION', office)],
    target: idOf('ORGANISATION', office === 'amt-unten' ? 'amt' : 'amt-unten'),
  }),
  splitOrganisation: ({ office }) => ({ organisation: idOf('ORGANISATION', office), parts: [] }),
  endDisruption: ({ thing }) => ({ id: globalId('Disruption', thing!) }),
  resolveReport: ({ thing }) => ({ id: thing }),
  dismissSearchGap: () => ({ query: 'wetter morgen' }),
  reportSearchChoice: ({ office }) => ({ query: 'ausweis', service: idOf('SERVICE', slugsOf(office).services) }),
  acknowledgeNotice: ({ thing }) => ({ id: globalId('Notice', thing!) }),
  reportProblem: ({ office }) => ({
    service: { slug: slugsOf(office).services },
    kind: 'OTHER',
    text: 'Das ist so nicht richtig.',
  }),
};

/** Every argument there is, by its name; a mutation takes those that it has. */
function valuesOf(cell: Cell): Record<string, unknown> {
  const { mutation, caller, office, kind, set } = cell;
  const slug = isFilled(mutation) ? serviceOf({ mutation, caller, office } as Cell) : slugsOf(office)[kind];
  const id = idOf(recordTypes[kind].recordKind, slug);
  const part = partKinds.find(({ noun }) => mutation.replace(/^(add|change|remove)/, '') === noun);
  const isAdded = mutation.startsWith('add');
  return {
    changeSet: set,
    title: 'Titel',
    reason: 'Grund',
    forAgents: false,
    record: id,
    id,
    edition: editionId(recordTypes[kind].type, editions.find((one) => one.slug === slug)?.edition ?? '0'),
    content: isNew(mutation)
      ? inputOf(newContent(kind, `neu-${mutation}-${caller}-${office}`.toLowerCase(), office))
      : 'Anmerkung',
    patch: {},
    minor: false,
    action: 'REMOVE',
    at: mutation === 'scheduleChangeSet' ? '2999-01-01T00:00:00Z' : isAdded ? undefined : 0,
    expiresInMinutes: 10,
    errorPolicy: 'REJECT_EVERYTHING',
    dryRun: false,
    changes: [{ changeService: { id, patch: {} } }],
    kind: 'FEES',
    text: `service;label_de;kind\n${slug};Neu;FREE`,
    ...(part && { [part.owner]: id, [part.argument]: isAdded ? inputOf({ of: parts[part.argument] })['of'] : {} }),
    ...ownValues[mutation]?.(cell),
  };
}

interface Outcome {
  userErrors?: { code: string }[];
  changes?: { userErrors: { code: string }[] }[];
}

const namesOf = (fields: readonly { name: string }[]): string[] => fields.map(({ name }) => name);

async function ask(cell: Cell): Promise<string> {
  const { args, type } = mutations.find(({ name }) => name === cell.mutation)!;
  const values = valuesOf(cell);
  const given = (name: string, fields: readonly string[]): unknown =>
    name === 'input'
      ? Object.fromEntries(fields.filter((field) => values[field] !== undefined).map((field) => [field, values[field]]))
      : values[name];
  const inputs = args.map((arg) => {
    const named = getNamedType(arg.type);
    return [arg.name, given(arg.name, 'getFields' in named ? namesOf(Object.values(named.getFields())) : [])] as const;
  });
  const used = args.filter(({ name }) => inputs.some(([given, value]) => given === name && value !== undefined));
  const payload = getNamedType(type);
  const results = isObjectType(payload) && payload.getFields()['changes'] ? 'changes { userErrors { code } }' : '';
  const query = `mutation (${used.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')}) {
    outcome: ${cell.mutation}(${used.map(({ name }) => `${name}: $${name}`).join(', ')}) { userErrors { code } ${results} }
  }`;
  const answer: Answer<{ outcome: Outcome }> = await asker(app.url, headers[cell.caller])(
    query,
    Object.fromEntries(inputs),
  );
  return outcomeOf(answer);
}

function outcomeOf({ data, errors }: Answer<{ outcome: Outcome }>): string {
  if (errors)
    return errors
      .map(({ extensions, message }) => (/^UN|^FORB/.test(extensions.code) ? extensions.code : message))
      .join(', ');
  const { userErrors = [], changes = [] } = data!.outcome;
  const codes = [...userErrors, ...changes.flatMap((change) => change.userErrors)].map(({ code }) => code);
  return codes.length > 0 ? [...new Set(codes)].join(', ') : 'ALLOWED';
}

const nameOf = ({ mutation, caller, territory }: Cell): string => `${mutation} by ${caller}, ${territory}`;

async function outcomes(some: readonly Cell[]): Promise<string[]> {
  const answers = await Promise.all(some.map(ask));
  return answers.map((answer, at) => `${nameOf(some[at]!)}: ${answer}`);
}

const expectations = (some: readonly Cell[]): string[] => some.map((cell) => `${nameOf(cell)}: ${cell.expected}`);

test('every mutation names one action, unless it is public', () => {
  expect([...actionsOf.keys()].sort()).toEqual([...mutationNames].sort());
  expect(mutationNames.filter((mutation) => actionsOf.get(mutation)!.length !== 1).sort()).toEqual(publicMutations);
});

test('places, situations, document types, forms, the thesaurus, referrals, emergencies and life events are the administrators’', () => {
  const structure = mutationNames.filter((mutation) =>
    /(Place|Situation|DocumentType|Form|PostalCode|AddressRange|ThesaurusEntry|ThesaurusWord|Referral|ReferralTerm|Emergency\w*|LifeEvent\w*)$/.test(
      mutation,
    ),
  );
  expect(structure.length).toBeGreaterThanOrEqual(15);
  expect(structure.filter((mutation) => actionOf(mutation) !== 'structure:edit')).toEqual([]);
  expect(callers.filter((caller) => reach(caller, 'structure:edit') !== 'NONE')).toEqual(['ADMIN']);
});

// What is refused comes first: it must leave everything as it was prepared.
describe('is refused and changes nothing', () => {
  let before: Promise<string> | undefined;
  test.each(mutationNames)('%s', async (mutation) => {
    const hash = await (before ??= allRowsHash(app.pool));
    const refused = cells.filter((cell) => cell.mutation === mutation && cell.expected !== 'ALLOWED');
    expect(await outcomes(refused)).toEqual(expectations(refused));
    expect(await allRowsHash(app.pool)).toBe(hash);
  });
});

describe('is done by those who may', () => {
  test.each(mutationNames)('%s', async (mutation) => {
    const granted = cells.filter((cell) => cell.mutation === mutation && cell.expected === 'ALLOWED');
    expect(granted.length).toBeGreaterThan(0);
    const answers: string[] = [];
    for (const cell of granted) answers.push(...(await outcomes([cell])));
    expect(answers).toEqual(expectations(granted));
  });
});
