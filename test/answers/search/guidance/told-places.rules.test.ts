import { describe, expect, test } from '@jest/globals';
import { withPlacesTold } from '../../../../src/answers/search/guidance/told-places.rules.js';

/** A question as it was read, with a town and a part of one. */
function told(question: string): string {
  const tokens = question.split(' ').map((word, at) => ({ at, surface: word, word, languages: ['de'] }));
  const names: Record<string, boolean> = { bremen: true, bremerhaven: true, walle: false, vegesack: false };
  const places = tokens.flatMap(({ at, word }) =>
    names[word] === undefined ? [] : [{ first: at, last: at, said: word, placeIds: [word], isTown: names[word] }],
  );
  return withPlacesTold({ tokens, places }).join(' ');
}

describe('places as patterns call them', () => {
  test.each([
    ['ich ziehe von hamburg nach bremen', 'ich ziehe von anderswo nach hier'],
    ['von bremerhaven nach bremen', 'von hier nach hier'],
    ['von walle nach vegesack', 'von stadtteil nach stadtteil'],
    ['ich komme aus polen', 'ich komme aus ausland'],
    ['von bremen nach wien', 'von hier nach anderswo'],
    ['ich ziehe um', 'ich ziehe um'],
  ])('"%s" says "%s"', (question, expected) => {
    expect(told(question)).toBe(expected);
  });

  test('a name of several words is told at each of them', () => {
    const tokens = ['nach', 'bremen', 'nord'].map((word, at) => ({ at, surface: word, word, languages: ['de'] }));
    const places = [{ first: 1, last: 2, said: 'Bremen Nord', placeIds: ['nord'], isTown: false }];
    expect(withPlacesTold({ tokens, places })).toEqual(['nach', 'stadtteil', 'stadtteil']);
  });
});
