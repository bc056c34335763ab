/**
 * A piece of SQL. It is made by the template `sql`, which takes only other pieces: a value is bound by a statement, a
 * name is checked by `word`. A string or a number in a template does not compile, so that nothing from outside can
 * become SQL.
 */
export class Sql {
  constructor(
    readonly text: string,
    /** The statement whose parameters the piece refers to; null when it refers to none. */
    readonly statement: object | null = null,
  ) {}
}

/** Writes a piece of SQL. Pieces that are bound to different statements cannot be combined. */
export function sql(texts: TemplateStringsArray, ...pieces: readonly Sql[]): Sql {
  let text = texts[0]!;
  let statement: object | null = null;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    if (!(piece instanceof Sql)) throw new TypeError('a template of SQL takes pieces of SQL only: bind the value');
    statement = sameStatement(statement, piece.statement);
    text += piece.text + texts[at + 1]!;
  }
  return new Sql(text, statement);
}

function sameStatement(one: object | null, other: object | null): object | null {
  if (one !== null && other !== null && one !== other)
    throw new Error('a piece of SQL belongs to the statement that binds its values');
  return one ?? other;
}

/** Pieces in order, with a separator in between; nothing when there are none. */
export function joined(pieces: readonly Sql[], separator: ', ' | ' and ' | ' or ' | ' + ' | ' union all '): Sql {
  let statement: object | null = null;
  for (const piece of pieces) statement = sameStatement(statement, piece.statement);
  return new Sql(pieces.map(({ text }) => text).join(separator), statement);
}

/** Condition: all of these hold; true when there are none. */
export const every = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : joined(conditions, ' and ');

/** Name of a table, column or alias that needs no quotes; throws for any other. */
export function word(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new Error(`"${name}" is no plain name in SQL`);
  return new Sql(name);
}

/** Name of a column of a result, in quotes. */
export const label = (name: string): Sql => new Sql(`"${name.replaceAll('"', '""')}"`);

/** A text or number of the code, written into the statement, so that the planner knows it; never for what a caller gives. */
export const literal = (value: string | number | boolean): Sql =>
  new Sql(typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value));
