import { EntitySchema } from '@mikro-orm/core';
import type { PeriodContent, TextContent } from '../record-content.js';
import type { Row } from './rows.js';
import { storedPeriod, storedText } from './stored-values.js';

type Entity<E> = abstract new (...parameters: never[]) => E;
type Name<Of> = Extract<keyof Of, string>;

/** Whether a value of the content can be stored in the column unchanged. */
type Fits<Stored, Given> = Given extends string | number | boolean | readonly (string | number)[] | TextContent
  ? true
  : Given extends PeriodContent
    ? Stored extends string
      ? true
      : false
    : false;

/** Properties of the entity with an equal name and storable type in the content. */
type Implied<E, Content> = {
  [P in Name<E> & keyof Content]: Fits<NonNullable<E[P]>, NonNullable<Content[P]>> extends true ? P : never;
}[Name<E> & keyof Content];

/** Values by property, required unless implied by the content; `Frame` is written elsewhere. */
type Differences<E, Content, Frame> = {
  readonly [P in Exclude<Name<E>, Implied<E, Content> | Frame>]: unknown;
} & { readonly [P in Name<E>]?: unknown };

interface Property {
  readonly columnType?: string;
  readonly default?: unknown;
}

/** Test of the entities: a property is named as its column, in camel case. */
const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

interface Column extends Property {
  readonly property: string;
  readonly name: string;
}

const columnsByEntity = new Map<unknown, readonly Column[]>();

/** Columns declared by the entity, without ORM discovery. */
function columnsOf<E>(entity: Entity<E>): readonly Column[] {
  const known = columnsByEntity.get(entity);
  if (known) return known;
  const properties = EntitySchema.REGISTRY.get(entity)?.properties;
  if (!properties) throw new Error(`${entity.name} is no entity`);
  const columns = Object.entries(properties as Record<string, Property>).map(([property, declared]) => ({
    property,
    name: columnOf(property),
    columnType: declared.columnType ?? '',
    default: declared.default,
  }));
  columnsByEntity.set(entity, columns);
  return columns;
}

// json_populate_recordset writes null for what is missing, not the default of the table.
function storedValue(value: unknown, { columnType, default: standard }: Column): unknown {
  if (columnType === 'localized_text') return storedText(value as TextContent | undefined);
  if (columnType === 'daterange') return storedPeriod(value as PeriodContent | undefined);
  return value ?? standard ?? null;
}

function rowOf<E>(entity: Entity<E>, content: object, differences: object, frame: readonly string[]): Row {
  const values: Row = { ...content };
  const said: Row = { ...differences };
  return Object.fromEntries(
    columnsOf(entity)
      .filter(({ property }) => property in said || !frame.includes(property))
      .map((column) => [
        column.name,
        column.property in said ? said[column.property] : storedValue(values[column.property], column),
      ]),
  );
}

/**
 * The row of a part of an edition. Columns, their types and defaults come from the entity; only what the content holds
 * under another name or in another form is given. An omitted id comes from the sequence of the table.
 */
export const partRow = <E, Content extends object>(
  entity: Entity<E>,
  content: Content,
  differences: Differences<E, Content, 'id'>,
): Row => rowOf(entity, content, differences, ['id']);

const editionFrame = ['editionId', 'inForce', 'contentHash'] as const;

/** Row of an edition, without the columns of every edition: number, period, hash and record. */
export const editionRow = <E, Content extends object, RecordColumn extends Name<E>>(
  entity: Entity<E>,
  recordColumn: RecordColumn,
  content: Content,
  differences: Differences<E, Content, (typeof editionFrame)[number] | RecordColumn>,
): Row => rowOf(entity, content, differences, [...editionFrame, recordColumn]);
