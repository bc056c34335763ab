import { describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';

const { read } = await startTestApp({ seeded: true });

interface Guided {
  searchServices: { confidence: string; referrals: { body: { value: string } }[]; edges: { confidence: string }[] };
}

const asked = async (filter: object | null): Promise<Guided['searchServices']> => {
  const query = `query ($filter: ServiceFilter) { searchServices(query: "Bafög zurückzahlen", filter: $filter) {
    confidence referrals { body { value } } edges { confidence }
  } }`;
  return (await read<Guided>(query, { filter })).searchServices;
};

describe('a search for what another body does', () => {
  test.each([null, {}, { audience: null }])(
    'names it with the filter %j, which narrows nothing down',
    async (filter) => {
      const { confidence, referrals, edges } = await asked(filter);
      expect(referrals.map(({ body }) => body.value)).toEqual(['Bundesverwaltungsamt']);
      expect(confidence).toBe('LOW');
      expect(edges.length).toBeGreaterThan(0);
      expect(edges.every((edge) => edge.confidence === 'LOW')).toBe(true);
    },
  );

  test('does not where only certain services are asked for', async () => {
    expect((await asked({ audience: 'CITIZEN' })).referrals).toEqual([]);
  });
});
