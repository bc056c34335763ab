import { describe, expect, test } from '@jest/globals';
import { identifierKeys } from '../../../../src/answers/search/keys/identifier.rules.js';
import type { KeyLookup } from '../../../../src/answers/search/keys/said-key.js';

const keys = (text: string) => identifierKeys(text, (number) => number === '28195');
const lookups = (text: string): KeyLookup[] => keys(text).flatMap((key) => key.lookups);
const value = (agency: string | null, given: string) => ({ as: 'IDENTIFIER', agency, value: given });

const uuid = '09deafd3-8a19-598b-815b-19bd059f7211';
const globalId = 'U2VydmljZTowOWRlYWZkMy04YTE5LTU5OGItODE1Yi0xOWJkMDU5ZjcyMTE';

describe('identifiers', () => {
  test.each<[text: string, lookup: object, meant: string]>([
    ['S1000030000048454', value(null, 'S1000030000048454'), 'S100003 S1000030000048454'],
    ['was ist s100003_s1000030000048454?', value(null, 'S1000030000048454'), 'S100003 S1000030000048454'],
    ['S100003 S1000030000048454', value(null, 'S1000030000048454'), 'S100003 S1000030000048454'],
    [globalId, { as: 'RECORD', id: uuid }, globalId],
    [`id ${uuid}`, { as: 'RECORD', id: uuid }, uuid],
    ['service.stadt.de 10796', value('service.stadt.de', '10796'), 'service.stadt.de 10796'],
    ['www.service.stadt.de: 10796', value('service.stadt.de', '10796'), 'service.stadt.de 10796'],
    ['service.stadt.de Nr. 10796', value('service.stadt.de', '10796'), 'service.stadt.de 10796'],
    ['service.stadt.de/en 145803', value('service.stadt.de/en', '145803'), 'service.stadt.de/en 145803'],
    ['Slug reisepass', { as: 'SLUG', slug: 'reisepass' }, 'reisepass'],
  ])('that can be nothing else: %s', (text, lookup, meant) => {
    const certain = keys(text).filter(({ isCertain }) => isCertain);
    expect(certain).toMatchObject([{ meant, isExact: true, lookups: [lookup] }]);
  });

  test.each<[text: string, lookup: object]>([
    ['10796', value(null, '10796')],
    ['10796?', value(null, '10796')],
    ['Leistung 10796', value(null, '10796')],
    ['die Nr. 10796 bitte', value(null, '10796')],
    ['ID: 10796', value(null, '10796')],
    ['#10796', value(null, '10796')],
    ['Formular 4711', value(null, '4711')],
    ['sixcms stadt1.c.48454.de', value('sixcms', 'stadt1.c.48454.de')],
    ['das ist stadt1.c.48454.de', value(null, 'stadt1.c.48454.de')],
    ['BAY:entry:11590-VLR', value(null, 'BAY:entry:11590-VLR')],
    ['kfz-abmelden', { as: 'SLUG', slug: 'kfz-abmelden' }],
    ['was kostet kfz-abmelden?', { as: 'SLUG', slug: 'kfz-abmelden' }],
    ['service.stadt.de 28195', value('service.stadt.de', '28195')],
  ])('that may be: %s', (text, lookup) => {
    expect(lookups(text)).toContainEqual(expect.objectContaining(lookup));
    expect(keys(text).filter(({ isCertain }) => isCertain)).toEqual([]);
  });

  test.each([
    ['115'],
    ['28195'],
    ['Nummer 28195'],
    ['0421 361 0'],
    ['04213610'],
    ['+49 421 3610'],
    ['Nummer 04213610'],
    ['Reisepass'],
    ['Kfz-Steuer'],
    ['24.12.2026'],
    ['2026-12-24'],
    ['30,50'],
    [''],
  ])('that are none by themselves: %s', (text) => {
    expect(lookups(text).filter((one) => one.as !== 'IDENTIFIER' || one.agency === null)).toEqual([]);
  });

  test('of words only what is called a slug is all that is meant', () => {
    expect(keys('kfz-abmelden')).toMatchObject([{ isExact: false }]);
    expect(keys('Kurzname: kfz-abmelden').at(-1)).toMatchObject({ isExact: true, meant: 'kfz-abmelden' });
  });
});
