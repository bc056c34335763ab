import { describe, expect, test } from '@jest/globals';
import { isBlank, oneLine, plainText, textLines } from '../../../src/platform/i18n/plain-text.js';

describe('the lines of a text', () => {
  test.each<[html: string, lines: string[]]>([
    ['Ohne Auszeichnung', ['Ohne Auszeichnung']],
    ['<li>a</li><li>b</li>', ['a', 'b']],
    ['<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', ['a', 'b', 'c']],
    ['<h2>a</h2>b<p>c</p>d', ['a', 'b', 'c', 'd']],
    ['a<br>b<br/>c<BR />d', ['a', 'b', 'c', 'd']],
    ['<table><tr><td>a</td><td>b</td></tr></table>', ['a', 'b']],
    ['a<hr>b<img src="x">c<unknown>d</unknown>e', ['a', 'b', 'c', 'd', 'e']],
    ['H<sub>2</sub>O, <b>B</b>ürger<em>amt</em>', ['H2O, Bürgeramt']],
    ['<a href="https://a.example">hier</a>,\n  dort', ['hier, dort']],
    ['z.&nbsp;B.\u00a0so', ['z. B. so']],
    ['&auml;&#228;&#xe4; &amp; &quot;&lt;&gt;&euro;', ['äää & "<>€']],
    ['3 < 4, Kinder <16, 5 > 4', ['3 < 4, Kinder <16, 5 > 4']],
    ['<p title="a>b">x</p>', ['x']],
    ['a<!-- <p>b</p> -->c', ['ac']],
    ['a<script>b</script><style>c</style>', ['a']],
    ['<p>offen', ['offen']],
    ['&lt;p&gt;a&lt;/p&gt;b &amp;nbsp; c', ['a', 'b c']],
    ['<p> </p><p>&nbsp;</p><p>\u200b</p>', []],
    ['Familie 👩‍👧 می‌شود', ['Familie 👩‍👧 می‌شود']],
  ])('%j are %j', (html, lines) => {
    expect(textLines(html)).toEqual(lines);
  });
});

test.each([
  ['', true],
  [' \t\r\n\u00a0\u3000', true],
  ['\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f', true],
  ['<p></p>', true],
  ['<p>&nbsp;<br>&#8203;</p><ul><li></li></ul>', true],
  ['&lt;p&gt;&lt;/p&gt;', true],
  ['<!-- a --><script>b</script>', true],
  ['-', false],
  ['<p>0</p>', false],
  ['<3', false],
  ['&lt;', false],
])('whether %j is blank: %j', (text, blank) => {
  expect(isBlank(text)).toBe(blank);
});

test.each([
  ['a  b\tc', 'a b c'],
  [' eine Zeile \n\n  und   noch eine ', 'eine Zeile \n\n und noch eine'],
  ['<p>a</p>\n\n<p>b</p>typed\nline<br>c', 'a\nb\ntyped\nline\nc'],
  ['erika<b></b>@example.org', 'erika@example.org'],
  ['erika<br>@example.org', 'erika\n@example.org'],
])('the plain text of %j is %j', (given, text) => {
  expect(plainText(given)).toBe(text);
});

test('a text in one line has single spaces', () => {
  expect(oneLine(' a\u00a0 b\n\tc ')).toBe('a b c');
});

test.each([
  ['white space', ' '.repeat(100_000)],
  ['brackets', '<'.repeat(20_000)],
  ['entities', '&lt;'.repeat(20_000)],
  ['breaks', '<br> '.repeat(20_000)],
])('many %s are read in little time', (_, text) => {
  const began = performance.now();
  isBlank(text);
  textLines(text);
  plainText(text);
  expect(performance.now() - began).toBeLessThan(3_000);
});
