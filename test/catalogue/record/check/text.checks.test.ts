import { expect, test } from '@jest/globals';
import { checkTexts } from '../../../../src/catalogue/record/check/text.checks.js';
import { reported } from '../../../support/reported.js';

test.each<[string, unknown, [string, string][]]>([
  ['nothing', {}, []],
  ['tab and line breaks are white space', { name: { de: 'a\tb\r\nc' } }, []],
  [
    'a control character',
    { name: { de: 'a\u0000b' } },
    [['name.de', 'The text contains the control character U+0000.']],
  ],
  ['a whole emoji', { name: { de: '😀' } }, []],
  [
    'half an emoji',
    { name: { de: '\ud83d' } },
    [['name.de', 'The text contains half a character (a lone surrogate).']],
  ],
  ['HTML in a module', { texts: { '06': { de: '<p>Text</p>' } } }, []],
  [
    'HTML that leaves no text',
    { texts: { '06': { de: '<script>x</script>' } } },
    [['texts.06.de', 'The text is empty after its HTML is sanitised.']],
  ],
  [
    'HTML around nothing',
    { texts: { '06': { de: '<p>&nbsp;</p><ul><li>\u200b</li></ul>' } } },
    [['texts.06.de', 'The text is empty after its HTML is sanitised.']],
  ],
  ['characters without width', { name: { de: '\u200b \u00ad' } }, [['name.de', 'Nothing of this text can be seen.']]],
  ['HTML in a title', { texts: { '02': { de: '<b>Titel</b>' } } }, [['texts.02.de', 'The text contains markup.']]],
  ['HTML elsewhere', { notes: [{ de: 'a<br>b' }] }, [['notes[0].de', 'The text contains markup.']]],
  ['a sign of comparison is no markup', { name: { de: '3 < 4' } }, []],
])('checkTexts: %s', (_, record, problems) => {
  expect(reported((report) => checkTexts(record, report))).toEqual(problems);
});
