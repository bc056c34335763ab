import { afterAll } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase } from '../../support/test-database.js';

const german = `Ausweis Park Parken Bewohner Personal Steuer Hund Hunde Katze Geburt Urkunde Führer Schein Führerschein Wohnung
  Meldung Bescheinigung Anmeldung Geld Kind Kinder Garten Schule Wohngeld ummelden umziehen anmelden Tag der die`;

export interface Lexicon {
  /** The rows that a function gives, each its columns in their order. */
  rows(sql: string, parameters?: unknown[]): Promise<unknown[][]>;
  /** The one value that a function gives. */
  value(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** The functions of the search with a few words to know. To be awaited at the top of a test file; it ends with the file. */
export async function startSmallLexicon(): Promise<Lexicon> {
  const database = await createTestDatabase();
  // Not a pool, whose end does not wait for its connections: the database would be dropped under them.
  const client = new pg.Client(database.url);
  await client.connect();
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  await client.query(
    `select search_learn(jsonb_agg(jsonb_build_object('word', search_fold(w), 'dictionary', 'german', 'surface', w, 'naming', w <> 'Katze')))
     from regexp_split_to_table($1, '\\s+') w`,
    [german],
  );
  const rows = async (sql: string, parameters: unknown[] = []) =>
    (await client.query<unknown[]>({ text: sql, values: parameters, rowMode: 'array' })).rows;
  return { rows, value: async (sql, parameters) => (await rows(sql, parameters))[0]![0] };
}
