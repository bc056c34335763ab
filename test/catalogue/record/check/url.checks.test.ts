import { expect, test } from '@jest/globals';
import { checkUrls } from '../../../../src/catalogue/record/check/url.checks.js';
import { reported } from '../../../support/reported.js';

test.each<[string, unknown, [string, string][]]>([
  ['nothing', null, []],
  ['a complete URL', { url: 'https://www.bremen.de/a' }, []],
  ['a URL without https', { url: 'www.bremen.de' }, [['url', '"www.bremen.de" is not a URL.']]],
  ['a URL in a list', { links: [{ url: 'bremen' }] }, [['links[0].url', '"bremen" is not a URL.']]],
  ['a field of another name', { title: 'www.bremen.de' }, []],
])('checkUrls: %s', (_, record, problems) => {
  expect(reported((report) => checkUrls(record, report))).toEqual(problems);
});
