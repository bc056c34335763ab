import { describe, expect, test } from '@jest/globals';
import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../../src/platform/i18n/localized-text-column.js';
import { entityReadModel } from '../../../src/platform/read/entity-read-model.js';
import { many, type ReadModel } from '../../../src/platform/read/read-model.js';
import { sql, word } from '../../../src/platform/sql/sql.js';
import { Statement } from '../../../src/platform/read/statement.js';

const TollSchema = defineEntity({
  name: 'Toll',
  tableName: 'toll',
  properties: {
    id: p.uuid().primary(),
    amountCents: p.integer(),
    reason: localizedText.nullable(),
    paidAt: p.datetime().columnType('timestamptz'),
    names: p.json<{ [language: string]: string[] }>().columnType('localized_text'),
    valid: p.string().columnType('daterange'),
  },
});
class TollEntity extends TollSchema.class {}
TollSchema.setClass(TollEntity);

class Toll {
  amountInCents!: number;
  reason!: string | null;
  paidAt!: Date;
  validFrom!: string | null;
  validUntil!: string | null;
}

const statement = new Statement({ languages: ['de'], asOf: null, validOn: '2026-11-29', internal: false });

const sqlOf = ({ fields }: ReadModel): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      'sql' in field ? `${field.kind} ${field.sql(word('t'), statement).text}` : field.kind,
    ]),
  );

describe('the read model of an entity', () => {
  test('has every field of the type, of which only those are said that have no property of their name', () => {
    const readModel = entityReadModel(Toll, TollEntity, { amountInCents: 'amountCents' });
    expect(readModel.type).toBe('Toll');
    expect(sqlOf(readModel)).toEqual({
      amountInCents: 'column t.amount_cents',
      reason: 'text t.reason',
      paidAt: 'column t.paid_at',
      validFrom: 'column lower(t.valid)',
      validUntil: 'column upper(t.valid) - 1',
    });
  });

  test('gives a point in time as a date', () => {
    const { paidAt } = entityReadModel(Toll, TollEntity, { amountInCents: 'amountCents' }).fields;
    const convert = paidAt?.kind === 'column' ? paidAt.convert : undefined;
    expect(convert?.('2026-11-29T07:00:00Z' as never, statement.readOptions)).toEqual(new Date('2026-11-29T07:00:00Z'));
  });

  test('takes what is said before what is implied, and fields that the class does not have', () => {
    const none = many(() => entityReadModel(Toll, TollEntity, { amountInCents: 'amountCents' }), {
      from: sql`toll`,
      where: () => sql`false`,
    });
    const readModel = entityReadModel(Toll, TollEntity, {
      amountInCents: 'amountCents',
      reason: { kind: 'text', sql: (row) => sql`coalesce(${row}.reason, '{}')` },
      earlier: none,
    });
    expect(sqlOf(readModel)).toMatchObject({ reason: `text coalesce(t.reason, '{}')`, earlier: 'many' });
  });

  test('is refused without a field that no property implies, by the compiler and when it is made', () => {
    // @ts-expect-error amountInCents is not said
    expect(() => entityReadModel(Toll, TollEntity, {})).toThrow('no read model says how Toll.amountInCents is read');
  });

  test('is refused with a property that the entity does not have', () => {
    // @ts-expect-error there is no such property
    expect(() => entityReadModel(Toll, TollEntity, { amountInCents: 'amount' })).toThrow(
      'no read model says how Toll.amountInCents is read',
    );
  });

  test('does not take several texts for a language as one text', () => {
    class Named {
      names!: string[];
    }
    // @ts-expect-error names has to say how it is read
    expect(sqlOf(entityReadModel(Named, TollEntity, {}))).toEqual({ names: 'text t.names' });
  });

  test('is refused of a class that is no entity', () => {
    // @ts-expect-error Toll has no columns
    expect(() => entityReadModel(Toll, Toll, { amountInCents: 'amount' })).toThrow('Toll is no entity');
  });
});
