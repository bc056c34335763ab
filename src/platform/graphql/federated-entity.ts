import type { GraphQLResolveInfo } from 'graphql';
import type { Lookup } from '../read/loaders.js';
import { badInput } from '../errors/errors.js';
import { rememberPlan } from '../read/plan/plan-memory.js';
import { planField, type Plan } from '../read/plan/plan.js';
import type { ReadModel } from '../read/read-model.js';
import type { RequestContext } from './request-context.js';
import { decodeGlobalId } from './global-id.js';
import { readOptionsOf } from './read-context.js';
import { identifierText } from './record-ref.js';
import { readingOfId } from './reading.js';

/** Representation of an entity from another subgraph: the fields of one key. */
export type Representation = Record<string, unknown>;

/** Resolves a referenced entity; null when it is unknown. */
export type ResolveReference = (
  representation: Representation,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<object | null>;

/** A key of an entity; `value` extracts it from a representation, or returns null. */
export interface EntityKey {
  field: string;
  entry: Lookup;
  value: (representation: Representation) => string | null;
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const idKey = (type: string, entry: Lookup): EntityKey => ({
  field: 'id',
  entry,
  value: ({ id }) => (text(id) === null ? null : decodeGlobalId(type, id as string)),
});

export const fieldKey = (field: string, entry: Lookup): EntityKey => ({
  field,
  entry,
  value: (representation) => text(representation[field]),
});

/** Keys that every record has. */
export const recordKeys = (type: string, { byId, bySlug }: Record<'byId' | 'bySlug', Lookup>): EntityKey[] => [
  idKey(type, byId),
  fieldKey('slug', bySlug),
];

/** Key of the form `xzufiId { agency value }`. */
export const identifierKey = (field: string, entry: Lookup): EntityKey => ({
  field,
  entry,
  value: (representation) => {
    const { agency, value } = (representation[field] ?? {}) as { agency?: unknown; value?: unknown };
    return typeof agency === 'string' && typeof value === 'string' ? identifierText(agency, value) : null;
  },
});

const recordColumn = '#record';

/** What the id of a representation says of the reading; other keys say nothing of it. */
const readingAsked = ({ id }: Representation) => (text(id) === null ? null : readingOfId(id as string));

/** Plans an entity: the selection, and its record id for types that are records. */
const planEntity = (info: GraphQLResolveInfo, readModel: ReadModel): Plan =>
  rememberPlan(info, `${readModel.type} of a reference`, () => {
    const plan = planField(info, readModel);
    const { record } = readModel.fields;
    if (record?.kind !== 'column') return plan;
    const noted = { key: recordColumn, field: { kind: 'column', sql: record.sql } as const, args: {} };
    return { ...plan, fields: [...plan.fields, noted], memo: new Map() };
  });

/** Resolves an entity by any of its keys; simultaneous requests are one statement. */
export const entity =
  (readModel: ReadModel, keys: readonly EntityKey[]): ResolveReference =>
  async (representation, context, info) => {
    const plan = planEntity(info, readModel);
    const readOptions = readOptionsOf(readingAsked(representation), context);
    for (const { entry, value } of keys) {
      const key = value(representation);
      if (key === null) continue;
      const row = await context.loaders.byKey(entry, key, plan, readOptions);
      const record = row?.[recordColumn];
      if (typeof record === 'string') context.noteRead(record, readOptions.validOn);
      return row;
    }
    const fields = keys.map(({ field }) => field).join(' or ');
    throw badInput(`a representation of ${readModel.type} has no key that can be used; expected ${fields}`);
  };
