import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityProperty } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../src/app/orm.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

/** What the migrated tables and the entities both say about a column. */
interface Column {
  type: string;
  nullable: boolean;
  primary: boolean;
  generated: boolean;
  default: string | null;
  values: string[] | null;
  references: string | null;
}
type Columns = { [tableAndColumn: string]: Column };

// The index of the search is made and read in SQL alone, by the functions beside it.
const searchIndex = ['word', 'phrase', 'posting', 'mention', 'state'].map((name) => `'search_${name}'`);

// A pair of columns may refer to a row that one of them already identifies, so that both belong to the same edition;
// then that column is the reference.
const columnsOfTables = `
  select c.relname || '.' || a.attname as name,
    format_type(a.atttypid, a.atttypmod) as type,
    not a.attnotnull as nullable,
    exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) as primary,
    a.attidentity <> '' as generated,
    (select regexp_replace(pg_get_expr(d.adbin, d.adrelid), '::[a-z\\[\\]]+$', '')
       from pg_attrdef d where d.adrelid = c.oid and d.adnum = a.attnum) as default,
    (select array(select m[1] from regexp_matches(pg_get_constraintdef(k.oid), '''(\\w+)''::text', 'g') m)
       from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
       and pg_get_constraintdef(k.oid) like '%ARRAY[%') as values,
    (select k.confrelid::regclass::text
       from pg_constraint k join pg_index i on i.indrelid = k.confrelid and i.indisprimary
       where k.conrelid = c.oid and k.contype = 'f' and k.conkey[cardinality(k.conkey)] = a.attnum
       and i.indkey::text = k.confkey[cardinality(k.confkey)]::text) as references
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = current_schema::regnamespace and c.relkind = 'r' and c.relname not in ('mikro_orm_migrations', 'sql_file', ${searchIndex.join(', ')})`;

const foreignKeysWithoutIndex = `
  select k.conrelid::regclass || ' ' || pg_get_constraintdef(k.oid) as key
  from pg_constraint k
  where k.contype = 'f' and k.connamespace = current_schema::regnamespace and not exists (
    select from pg_index i where i.indrelid = k.conrelid
    and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey
    and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = '(' || (
      select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[cardinality(k.conkey)]) || ' IS NOT NULL)'))`;

const columnOf = (property: EntityProperty): Column => ({
  type: property.columnTypes[0]!.replace('bigserial', 'bigint'),
  nullable: property.nullable ?? false,
  primary: property.primary ?? false,
  generated: property.autoincrement ?? false,
  default: property.defaultRaw ?? null,
  values: (property.items as string[] | undefined) ?? null,
  references: property.targetMeta?.tableName ?? null,
});

describe('entities', () => {
  let database: TestDatabase;
  let orm: MikroORM;

  const properties = (): [table: string, property: EntityProperty][] =>
    [...orm.getMetadata().getAll().values()].flatMap((entity) =>
      entity.props.map((property): [string, EntityProperty] => [entity.tableName, property]),
    );

  const tableColumns = async (): Promise<Columns> => {
    const rows = await orm.em.execute<({ name: string } & Column)[]>(columnsOfTables);
    return Object.fromEntries(rows.map(({ name, ...column }) => [name, column]));
  };

  const nameOfType = async (type: string): Promise<string> => {
    const [, base, modifier = ''] = /^([^(]+)(\(.+\))?$/.exec(type)!;
    const [row] = await orm.em.execute<{ name: string }[]>('select format_type(to_regtype(?), null) as name', [base]);
    return `${row!.name}${modifier}`;
  };

  const entityColumns = async (): Promise<Columns> => {
    const columns: Columns = {};
    for (const [table, property] of properties()) {
      const column = columnOf(property);
      columns[`${table}.${property.fieldNames[0]}`] = { ...column, type: await nameOfType(column.type) };
    }
    return columns;
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    orm = await openOrm(database.url);
  });
  afterAll(async () => {
    await orm?.close();
    await database?.drop();
  });

  test('say the same as the migrated tables', async () => {
    expect(await entityColumns()).toEqual(await tableColumns());
  });

  test('name a property as its column, in camel case', () => {
    for (const [, property] of properties()) {
      expect(property.fieldNames).toEqual([property.name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]);
    }
  });

  test('every foreign key of the tables has an index', async () => {
    expect(await orm.em.execute(foreignKeysWithoutIndex)).toEqual([]);
  });
});
