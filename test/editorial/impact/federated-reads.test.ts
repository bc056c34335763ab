import { describe, expect, test } from '@jest/globals';
import { FederatedReads } from '../../../src/platform/graphql/federated-reads.js';

describe('reads through the federation', () => {
  test('are noted once a day for each client and record', () => {
    const reads = new FederatedReads();
    for (const day of ['2026-11-23', '2026-11-23', '2026-11-24']) reads.by('hamburg')('a', day);
    reads.by('bund')('a', '2026-11-24');
    expect(reads.take()).toEqual([
      { client: 'hamburg', recordId: 'a', day: '2026-11-23' },
      { client: 'hamburg', recordId: 'a', day: '2026-11-24' },
      { client: 'bund', recordId: 'a', day: '2026-11-24' },
    ]);
    reads.by('bund')('a', '2026-11-24');
    expect(reads.take()).toEqual([]);
  });

  test('take no more memory than is allowed, also when days pass or what was taken is lost', () => {
    const reads = new FederatedReads(3);
    const note = (day: string) => {
      for (const record of ['a', 'b', 'c', 'd', 'e']) reads.by('hamburg')(record, day);
    };
    note('2026-11-23');
    note('2026-11-24');
    reads.forget();
    note('2026-11-24');
    expect(reads.take().map(({ recordId }) => recordId)).toEqual(['a', 'b', 'c']);
    reads.forget();
    note('2026-11-24');
    expect(reads.take()).toHaveLength(3);
    note('2026-11-24');
    expect(reads.take()).toEqual([]);
  });
});
