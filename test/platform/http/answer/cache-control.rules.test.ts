import { expect, test } from '@jest/globals';
import { cacheControlOf, type Keeping } from '../../../../src/platform/http/answer/cache-control.rules.js';

const usual: Keeping = { freshness: 'CHANGE', hasToken: false, untilChange: 40_000, untilMinute: 42.7, most: 300 };

test.each<[what: string, differs: Partial<Keeping>, expected: string]>([
  ['with a token', { hasToken: true }, 'private, no-store'],
  ['with a token, an error', { hasToken: true, freshness: undefined }, 'private, no-store'],
  ['an error', { freshness: undefined }, 'no-store'],
  ['a mutation or a preview', { freshness: 'NEVER' }, 'no-store'],
  ['the schema', { freshness: 'RELEASE', untilChange: null }, 'public, max-age=300, s-maxage=3600'],
  ['nothing to come', {}, 'public, max-age=30, s-maxage=300'],
  ['a publication in 100 s', { untilChange: 100.9 }, 'public, max-age=30, s-maxage=100'],
  ['a publication in 20 s', { untilChange: 20 }, 'public, max-age=20, s-maxage=20'],
  ['a publication at once', { untilChange: 0.4 }, 'public, no-cache'],
  ['when it changes is not known', { untilChange: null }, 'public, no-cache'],
  ['no caches wanted', { most: 0 }, 'public, no-cache'],
  ['caches that are told of publications', { most: 86_400 }, 'public, max-age=30, s-maxage=40000'],
  ['what is open now', { freshness: 'MINUTE' }, 'public, max-age=0, s-maxage=42'],
  ['what is open now, an outage in 5 s', { freshness: 'MINUTE', untilChange: 5 }, 'public, max-age=0, s-maxage=5'],
  ['what is open now, at the end of the minute', { freshness: 'MINUTE', untilMinute: 0.2 }, 'public, no-cache'],
])('%s', (_what, differs, expected) => {
  expect(cacheControlOf({ ...usual, ...differs })).toBe(expected);
});
