import { isRaw, Utils, type Platform } from '@mikro-orm/core';

export interface BoundStatement {
  sql: string;
  parameters: unknown[];
}

/** Objects are JSON columns; arrays and dates are left to the client of PostgreSQL. */
const parameterOf = (value: unknown): unknown => (Utils.isPlainObject(value) ? JSON.stringify(value) : value);

/**
 * Translates a statement of MikroORM, with `?` for a value, `??` for an identifier and `\?` for a question mark, for
 * PostgreSQL: values become parameters and are never part of the text.
 */
export function boundStatement(
  platform: Pick<Platform, 'quoteIdentifier'>,
  query: string,
  values: readonly unknown[],
): BoundStatement {
  const parameters: unknown[] = [];
  const bind = (text: string, given: readonly unknown[]): string => {
    // MikroORM leaves the text of a statement without values as it is.
    if (given.length === 0) return text;
    let next = 0;
    return text.replace(/\\\?|\?\??/g, (mark) => {
      if (mark === '\\?') return '?';
      const value = given[next++];
      if (mark === '??') return platform.quoteIdentifier(value as string);
      if (isRaw(value)) return bind(value.sql, value.params);
      parameters.push(parameterOf(value));
      return `$${parameters.length}`;
    });
  };
  return { sql: bind(query, values), parameters };
}
