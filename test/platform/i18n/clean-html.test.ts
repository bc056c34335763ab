import { expect, test } from '@jest/globals';
import { cleanHtml } from '../../../src/platform/i18n/clean-html.js';

const texts: [name: string, given: string, expected: string][] = [
  ['plain text', 'Ab 5 Jahren, 10 €', 'Ab 5 Jahren, 10 €'],
  ['the whole whitelist', '<h2>A</h2><p>b<br />c<sup>2</sup></p><ul><li><strong>d</strong></li></ul>', '<h2>A</h2><p>b<br />c<sup>2</sup></p><ul><li><strong>d</strong></li></ul>'],
  ['links with good addresses', '<a href="https://example.org" target="_blank">a</a><a href="tel:115">b</a>', '<a href="https://example.org">a</a><a href="tel:115">b</a>'],
  ['a script', 'a<script>alert(1)</script>b', 'ab'],
  ['an event attribute', '<p onclick="x()">a</p>', '<p>a</p>'],
  ['an unknown element', '<div><span>a</span></div>', 'a'],
  ['unknown elements between words', '<div>a</div><div>b <table><tr><td>c</td><td>d</td></tr></table></div>', 'a  b    c  d'],
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
