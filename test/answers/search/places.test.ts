import { describe, expect, test } from '@jest/globals';
import { codes } from '../../support/ask.js';
import { slugsOf, startSonnheim, type Found } from './searching.js';

const { find, search } = await startSonnheim();

const places = ({ interpretedAs }: Found): string[] =>
  interpretedAs.filter(({ kind }) => kind === 'PLACE').map(({ said }) => said);

describe('a place in the query', () => {
  test.each([
    ['Personalausweis Mühlbach', 'Mühlbach', 'personalausweis-muehlbach'],
    ['Personalausweis in Sonnheim', 'Sonnheim', 'personalausweis'],
    ['sonnheim personalausweis', 'sonnheim', 'personalausweis'],
    ['Personalausweis Muehlbach', 'Muehlbach', 'personalausweis-muehlbach'],
    ['Personalausweis MUHLBACH', 'MUHLBACH', 'personalausweis-muehlbach'],
    ['Personalausweis Mühlbach-Nord', 'Mühlbach Nord', 'personalausweis-muehlbach'],
  ])('puts what is offered there first, and is said: %s', async (query, said, first) => {
    const found = await find(query);
    expect(slugsOf(found)[0]).toBe(first);
    expect(slugsOf(found).sort()).toEqual(['personalausweis', 'personalausweis-muehlbach']);
    expect(places(found)).toEqual([said]);
    expect(found.edges[0]!.score).toBeGreaterThan(found.edges[1]!.score);
  });

  test('does not find what was not asked for, and hides nothing that was', async () => {
    expect(slugsOf(await find('Personalausweis Mühlbach'))).not.toContain('baum-faellen');
    expect(slugsOf(await find('Baum fällen Sonnheim'))).toEqual(['baum-faellen']);
  });
});

describe('a place given', () => {
  test.each([
    ['a town', { slug: 'sonnheim' }, 'personalausweis'],
    ['a name', { name: 'Mühlbach' }, 'personalausweis-muehlbach'],
    ['a key', { ars: '990010001002' }, 'personalausweis-muehlbach'],
    ['a borough of it', { slug: 'muehlbach-nord' }, 'personalausweis-muehlbach'],
  ])('puts what is offered there first: %s', async (_, place, first) => {
    const found = await find('Personalausweis', { place });
    expect(slugsOf(found)[0]).toBe(first);
    expect(found.totalCount).toBe(2);
  });

  test('wins over the place in the query', async () => {
    const found = await find('Personalausweis Mühlbach', { place: { slug: 'sonnheim' } });
    expect(slugsOf(found)[0]).toBe('personalausweis');
  });

  test('leaves alone what is offered everywhere', async () => {
    const score = async (variables?: object) => (await find('Geburtsurkunde', variables)).edges[0]!.score;
    expect(await score({ place: { slug: 'muehlbach' } })).toBe(await score());
  });

  test.each([{ slug: 'xanten' }, { name: 'Xanten' }, { ars: '000000000000' }, { postalCode: '00000' }])(
    'is an error with a way out when nobody knows it: %j',
    async (place) => {
      const answer = await search('Personalausweis', { place });
      expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
      expect(answer.errors![0]!.message).toMatch(/`places`/);
    },
  );
});
