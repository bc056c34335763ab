import { afterAll } from '@jest/globals';
import type * as application from '../../src/app/app.js';
import { asker, reader } from './ask.js';
import { once } from './once.js';
import { testConfig } from './test-config.js';
import { createTestDatabase } from './test-database.js';

/** Starts a server of the application, of which a process has one for all test files. */
export const { startApp } = await once<typeof application>('src/app/app.ts');

export interface TestApp extends application.App {
  ask: ReturnType<typeof asker>;
  /** Asks, and gives the data; errors fail the test. */
  read: ReturnType<typeof reader>;
  databaseUrl: string;
  /** The statements that the database was sent since the last call. */
  statements(): string[];
}

interface TestAppOptions {
  seeded?: boolean;
  /** Environment variables that differ from the defaults. */
  variables?: Record<string, string>;
}

/** The whole application on a database of its own. To be awaited at the top of a test file; it ends with the file. */
export async function startTestApp({ seeded = false, variables }: TestAppOptions = {}): Promise<TestApp> {
  const database = await createTestDatabase({ seeded });
  const app = await startApp(testConfig(database.url, variables));
  afterAll(async () => {
    await app.stop();
    await database.drop();
  });
  let sent: string[] = [];
  app.database.onStatement = (sql) => sent.push(sql);
  const statements = () => {
    const [...since] = sent;
    sent = [];
    return since;
  };
  const ask = asker(app.url);
  return { ...app, ask, read: reader(ask), databaseUrl: database.url, statements };
}
