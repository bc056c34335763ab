import { expect, test } from '@jest/globals';
import { cleaned, cleanHtml } from '../../../src/platform/i18n/clean-html.js';

const texts: [name: string, given: string, expected: string][] = [
  ['plain text', 'Ab 5 Jahren, 10 €', 'Ab 5 Jahren, 10 €'],
  ['the whole whitelist', '<h2>A</h2><p>b<br />c<sup>2</sup></p><ul><li><strong>d</strong></li></ul>', '<h2>A</h2><p>b<br />c<sup>2</sup></p><ul><li><strong>d</strong></li></ul>'],
  ['links with good addresses', '<a href="https://example.org" target="_blank">a</a><a href="tel:115">b</a>', '<a href="https://example.org">a</a><a href="tel:115">b</a>'],
  ['a script', 'a<script>alert(1)</script>b', 'ab'],
  ['an event attribute', '<p onclick="x()">a</p>', '<p>a</p>'],
  ['an unknown element', '<div><span>a</span></div>', 'a'],
  ['unknown elements between words', '<div>a</div><div>b <table><tr><td>c</td><td>d</td></tr></table></div>', 'a<br />b <br />c d'],
  ['a table', '<table><tr><td>A</td><td>10</td></tr><tr><td>B</td><td>20</td></tr></table><div>eins</div><div>zwei</div>', 'A 10<br />B 20<br />eins<br />zwei'],
  ['a table with white space', '<table>\n <tr>\n <th>A</th>\n <td>10</td>\n </tr>\n <tr><td>B</td></tr>\n</table>', 'A 10<br />B'],
  ['a table between paragraphs', '<p>x</p><table><tr><td>A</td></tr></table><p>y</p>', '<p>x</p>A<p>y</p>'],
  ['a block in an entry of a list', '<li>x<section>y</section>z</li>', '<li>x<br />y<br />z</li>'],
  ['a list in a block', '<div><ul><li><div>a</div></li></ul></div>', '<ul><li>a</li></ul>'],
  ['a definition list', '<dl><dt>a</dt><dd>b</dd></dl>', 'a<br />b'],
  ['a rule between words', 'a<hr>b', 'a<br />b'],
  ['an image between words', 'a<img src="x">b', 'a b'],
  ['a harmful link', '<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
  ['a harmful link in disguise', '<a href="java&#x09;script:alert(1)">a</a>', '<a>a</a>'],
  ['a link without its scheme', '<a href="//example.org">a</a>', '<a>a</a>'],
  ['an image', '<img src=x onerror=alert(1)>a', 'a'],
  ['an element that is left open', '<p>a', '<p>a</p>'],
  ['a harmful Markdown link', '[a](javascript:alert(1)) b', '[a] b'],
  ['a harmful Markdown target', '[1]: javascript:alert(1)', '[1]'],
  ['a good Markdown link', '[a](https://example.org)', '[a](https://example.org)'],
]; // prettier-ignore

test.each(texts)('%s', (_, given, expected) => {
  expect(cleanHtml(given)).toBe(expected);
});

test.each(texts)('%s stays the same when cleaned again', (_, given) => {
  expect(cleanHtml(cleanHtml(given))).toBe(cleanHtml(given));
});

test('what is taken out is told once', () => {
  const html = '<div class="a">A</div><div>B</div><p id="x">C<script>d</script></p><!-- e --> [f](data:text/html,x)';
  expect(cleaned(html)).toEqual({
    html: 'A<br />B<p>C</p> [f]',
    removed: ['<div>', '<p id>', '<script>', '<!', ']('],
  });
  expect(cleaned('<p>A &amp; B<br>&nbsp;</p>').removed).toEqual([]);
});

test.each([
  ['cells', '<td>'.repeat(20_000)],
  ['blocks', '<div> '.repeat(20_000)],
  ['white space', ' '.repeat(100_000)],
  ['open tags', '<b'.repeat(20_000)],
])('many %s are cleaned in little time', (_, html) => {
  const began = performance.now();
  cleaned(html);
  expect(performance.now() - began).toBeLessThan(3_000);
});
