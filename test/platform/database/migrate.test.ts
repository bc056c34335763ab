import { afterAll, describe, expect, test } from '@jest/globals';
import { migrate } from '../../../src/app/orm.js';
import { createTestDatabase } from '../../support/test-database.js';
import { withClient } from '../../../src/platform/database/create-database.js';

const own = await createTestDatabase();
afterAll(() => own.drop());

describe('migrations', () => {
  test('are applied once, however many processes start at once', async () => {
    await withClient(own.url, (client) => client.query('drop schema public cascade; create schema public'));
    const applied = await Promise.all([migrate(own.url), migrate(own.url), migrate(own.url)]);
    expect(applied.filter((names) => names.length > 0)).toEqual([
      [
        'Migration20261122_catalogue',
        'Migration20261123_editing',
        'Migration20261124_thesaurus',
        'Migration20261125_search',
        'Migration20261126_opening_hours',
        'Migration20261127_questions',
        'Migration20261128_disruptions',
        'Migration20261130_search_statistics',
        'Migration20261129_call_card',
      ],
    ]);
    expect(await migrate(own.url)).toEqual([]);
  });
});
