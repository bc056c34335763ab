import { expect, test } from '@jest/globals';
import { comingNameDue, formerNameMissing } from '../../../src/catalogue/search-term/name-in-time.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

const today = '2026-11-30';
const named = (title: string, ...searchTerms: { term: string; kind: string; changedOn?: string }[]) =>
  serviceContent({
    texts: { '03': { de: title } },
    searchTerms: searchTerms.map((term) => ({ language: 'de', ...term })),
  });

test.each<[day: string, kind: string, paths: string[]]>([
  ['2026-12-01', 'COMING_NAME', []],
  ['2026-11-30', 'COMING_NAME', ['searchTerms.1']],
  ['2026-01-01', 'COMING_NAME', ['searchTerms.1']],
  ['2026-01-01', 'FORMER_NAME', []],
])('a name that changes on %s, as %s', (changedOn, kind, paths) => {
  const content = named('Neu', { term: 'x', kind: 'SYNONYM' }, { term: 'Alt', kind, changedOn });
  expect(found(comingNameDue, content, { today }).map(([path]) => path)).toEqual(paths);
});

test.each<[what: string, before: string[], now: ReturnType<typeof named>, paths: string[]]>([
  ['is new', [], named('Neu'), []],
  ['kept its name', ['Alt'], named('alt '), []],
  ['lost its old name', ['Alt'], named('Neu'), ['searchTerms']],
  ['keeps its old name', ['Alt'], named('Neu', { term: 'alt', kind: 'FORMER_NAME' }), []],
  ['lost an older name, which is told then', ['Älter', 'Alt'], named('Alt'), []],
])('a service that %s', (_, before, now, paths) => {
  const history = before.map((title) => ({ content: named(title), minor: false }));
  expect(found(formerNameMissing, now, { today, history }).map(([path]) => path)).toEqual(paths);
});
