import { expect, test } from '@jest/globals';
import { mentions, patched, type ContentPatch } from '../../../../src/catalogue/record/merge/patch.rules.js';
import type { ServiceContent } from '../../../../src/catalogue/service/service.content.js';
import type { SituationContent } from '../../../../src/catalogue/situation/situation.content.js';

const service: ServiceContent = {
  slug: 'anmeldung',
  owner: 'buergeramt',
  valid: { from: '2026-01-01', until: '2026-12-31' },
  situations: ['umzug', 'geburt'],
  texts: {
    '03': { de: 'Anmeldung', en: { text: 'Registration', origin: 'MACHINE' } },
    '06': { de: '<p>Melden Sie sich an.</p>' },
  },
  fees: [{ kind: 'FREE', label: { de: 'Anmeldung', en: 'Registration' } }],
};
const { texts } = service;

test.each<[name: string, patch: ContentPatch<ServiceContent>, expected: ServiceContent]>([
  ['nothing changes nothing', {}, service],
  ['an undefined field is an absent one', { owner: undefined }, service],
  ['a value is replaced', { owner: 'standesamt' }, { ...service, owner: 'standesamt' }],
  ['a new value is added', { fimType: '2' }, { ...service, fimType: '2' }],
  ['a list is replaced as a whole', { situations: ['umzug'] }, { ...service, situations: ['umzug'] }],
  [
    'objects in a list are replaced too',
    { fees: [{ kind: 'FREE', label: { de: 'Neu' } }] },
    { ...service, fees: [{ kind: 'FREE', label: { de: 'Neu' } }] },
  ],
  ['a list may be emptied', { fees: [] }, { ...service, fees: [] }],
  ['a period is one value', { valid: { from: '2027-01-01' } }, { ...service, valid: { from: '2027-01-01' } }],
  [
    'a language is replaced and the others stay',
    { texts: { '03': { de: 'Wohnsitz anmelden' } } },
    { ...service, texts: { ...texts, '03': { ...texts['03'], de: 'Wohnsitz anmelden' } } },
  ],
  [
    'a language is added',
    { texts: { '06': { tr: { text: '<p>…</p>', origin: 'MACHINE' } } } },
    { ...service, texts: { ...texts, '06': { ...texts['06'], tr: { text: '<p>…</p>', origin: 'MACHINE' } } } },
  ],
  [
    'null removes a language',
    { texts: { '03': { en: null } } },
    { ...service, texts: { ...texts, '03': { de: 'Anmeldung' } } },
  ],
  ['null removes a text module', { texts: { '06': null } }, { ...service, texts: { '03': texts['03']! } }],
  [
    'the last language takes its text along',
    { texts: { '06': { de: null } } },
    { ...service, texts: { '03': texts['03']! } },
  ],
  [
    'a text module is added',
    { texts: { '05': { de: 'Kurz' } } },
    { ...service, texts: { ...texts, '05': { de: 'Kurz' } } },
  ],
  ['no languages are no change', { texts: { '03': {} } }, service],
  ['removing what is not there is no change', { texts: { '05': { de: null } }, checkedOn: null }, service],
])('a patch of a service: %s', (_, patch, expected) => {
  const before = structuredClone(service);
  expect(patched(service, patch)).toStrictEqual(expected);
  expect(service).toStrictEqual(before);
});

test('null clears a field', () => {
  const { owner: _, ...others } = service;
  expect(patched(service, { owner: null })).toStrictEqual(others);
});

test('fields and languages that are not patched keep their place and their bytes', () => {
  const changed = patched(service, { texts: { '03': { de: 'Wohnsitz anmelden' } } });
  expect(JSON.stringify(changed)).toBe(
    JSON.stringify(service).replace('"de":"Anmeldung","en":{', '"de":"Wohnsitz anmelden","en":{'),
  );
});

test('a record keeps its slug', () => {
  expect(patched(service, { slug: 'abmeldung' } as ContentPatch<ServiceContent>)).toStrictEqual(service);
});

test('words by language are replaced by language', () => {
  const situation: SituationContent = {
    slug: 'umzug',
    kind: 'LIFE',
    name: { de: 'Umzug' },
    synonyms: { de: ['Wohnungswechsel'], en: ['moving'] },
  };
  expect(patched(situation, { synonyms: { de: ['Umziehen', 'Wegzug'], en: null } }).synonyms).toEqual({
    de: ['Umziehen', 'Wegzug'],
  });
  expect(patched(situation, { synonyms: null })).not.toHaveProperty('synonyms');
});

test.each<[patch: object, path: string[], expected: boolean]>([
  [{ owner: 'a' }, ['owner'], true],
  [{ owner: null }, ['owner'], true],
  [{ owner: 'a' }, ['fees'], false],
  [{ texts: { '03': { de: 'A' } } }, ['texts', '03', 'de'], true],
  [{ texts: { '03': { de: 'A' } } }, ['texts', '03', 'en'], false],
  [{ texts: { '03': null } }, ['texts', '03', 'de'], true],
  [{ fees: [{ amountCents: 1 }] }, ['fees', '0', 'amountCents'], true],
])('whether %j mentions %j: %s', (patch, path, expected) => {
  expect(mentions(patch, path)).toBe(expected);
});
