import type { GraphQLResolveInfo } from 'graphql';
import type { Lookup } from '../read/loaders.js';
import { badInput } from '../errors/bad-input.js';
import { rememberPlan } from '../read/plan-memory.js';
import { planField, type Plan } from '../read/plan.js';
import type { ReadModel } from '../read/read-model.js';
import type { RequestContext } from './request-context.js';
import { decodeGlobalId } from './global-id.js';
import { readOptionsOf } from './read-context.js';
import { identifierText } from './record-ref.js';

/** What another subgraph sends to name an entity: the fields of one of its keys. */
export type Representation = Record<string, unknown>;

/** Answers an entity that another subgraph refers to; null when it is unknown. */
export type ResolveReference = (
  representation: Representation,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<object | null>;

/** One key of an entity: how its value is taken out of a representation; null when that does not have it. */
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

/** A key of the form `xzufiId { agency value }`. */
export const identifierKey = (field: string, entry: Lookup): EntityKey => ({
  field,
  entry,
  value: (representation) => {
    const { agency, value } = (representation[field] ?? {}) as { agency?: unknown; value?: unknown };
    return typeof agency === 'string' && typeof value === 'string' ? identifierText(agency, value) : null;
  },
});

const recordColumn = '#record';

/** What is asked of an entity, and which record it is: its id as it stands in the table, where it is a record at all. */
const planEntity = (info: GraphQLResolveInfo, readModel: ReadModel): Plan =>
  rememberPlan(info, `${readModel.type} of a reference`, () => {
    const plan = planField(info, readModel);
    const { id } = readModel.fields;
    if (id?.kind !== 'column') return plan;
    const record = { key: recordColumn, field: { kind: 'column', sql: id.sql } as const, args: {} };
    return { ...plan, fields: [...plan.fields, record], memo: new Map() };
  });

/** Finds an entity by whichever of its keys the representation has; all asked for at once are one statement. */
export const entity =
  (readModel: ReadModel, keys: EntityKey[]): ResolveReference =>
  async (representation, context, info) => {
    const plan = planEntity(info, readModel);
    const readOptions = readOptionsOf(null, context);
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
