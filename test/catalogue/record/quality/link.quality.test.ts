import { expect, test } from '@jest/globals';
import { insecureLink } from '../../../../src/catalogue/record/quality/link.quality.js';
import { found } from '../../../support/found.js';

const says = (url: string): string => `Der Link ist nicht verschlüsselt: ${url}`;

test.each<[what: string, content: object, findings: string[][]]>([
  ['nothing', {}, []],
  ['an encrypted link', { url: 'https://www.bremen.de' }, []],
  ['an address that is none of the web', { value: 'mailto:amt@bremen.de' }, []],
  ['a link in a field', { url: 'http://www.bremen.de' }, [['url', says('http://www.bremen.de')]]],
  ['a link in capitals', { url: 'HTTP://WWW.BREMEN.DE' }, [['url', says('HTTP://WWW.BREMEN.DE')]]],
  [
    'a link in a text, as it is meant',
    { texts: { '05': { de: '<a href="http://www.bremen.de?a=1&amp;b=2">Mehr</a>' } } },
    [['texts.05.de', says('http://www.bremen.de?a=1&b=2')]],
  ],
  [
    'a link at the end of a sentence, without its full stop',
    { notes: [{ content: { de: 'Siehe http://www.bremen.de.' } }] },
    [['notes.0.content.de', says('http://www.bremen.de')]],
  ],
  [
    'each link of a text once',
    { text: 'http://a.example http://b.example http://a.example https://c.example' },
    [
      ['text', says('http://a.example')],
      ['text', says('http://b.example')],
    ],
  ],
  ['where the content is from', { provenance: [{ source: 'http://a.example' }] }, []],
])('links that are not encrypted: %s', (_, content, findings) => {
  expect(found(insecureLink, content)).toEqual(findings);
});
