import { describe, expect, test } from '@jest/globals';
import { markup } from '../../../../src/catalogue/record/quality/markup.quality.js';
import { serviceContent } from '../../../support/builders/service.js';
import { found } from '../../../support/found.js';

const says = (value: string): string => `Der Text enthält HTML, das das PVOG nicht durchlässt: ${value}`;

describe('HTML in a text module', () => {
  const inModule = (html: string) => found(markup, serviceContent({ texts: { '05': { de: html } } }));

  test.each([
    '',
    'Ohne HTML',
    '<h1>A</h1><h2>A</h2><h3>A</h3><h4>A</h4><h5>A</h5><h6>A</h6>',
    '<p><b>A</b><strong>A</strong><i>A</i><em>A</em><sup>2</sup><sub>2</sub></p>',
    '<ul><li>A<br>B<br/>C<br /></li></ul><ol><li>A</li></ol>',
    '<P>A</P>',
    '<a href="https://www.bremen.de">A</a> <a href="http://www.bremen.de">A</a>',
    '<a href="mailto:amt@bremen.de">A</a> <a href=\'tel:115\'>A</a>',
    'Kinder &lt; 16 Jahre, 3 < 4',
  ])('may be %j', (html) => {
    expect(inModule(html)).toEqual([]);
  });

  test.each([
    ['<span>A</span>', '<span>'],
    ['<div><SPAN>A</SPAN><span>B</span></div>', '<div> <span>'],
    ['<p class="rot">A</p>', '<p class>'],
    ['<p title="a > b">A</p>', '<p title>'],
    ['<a href="javascript:alert(1)">A</a>', '<a href>'],
    ['<a href="/seite">A</a>', '<a href>'],
    ['<a href="https://www.bremen.de" target="_blank">A</a>', '<a target>'],
    ['A<!-- Notiz -->', '<!'],
    ['<script>alert(1)</script>', '<script>'],
    ['<table><tr><td>A</td></tr></table>', '<table> <tr> <td>'],
    ['<p onclick="x()" style="a">A</p>', '<p onclick> <p style>'],
    ['<a href="java&#x09;script:alert(1)">A</a>', '<a href>'],
    ['<a name="x">A</a>', '<a name>'],
    ['A<img src=x onerror=alert(1)>', '<img>'],
    ['<style>a</style><iframe src="https://a.example"></iframe>', '<style> <iframe>'],
    ['A<?php echo 1 ?>', '<!'],
    ['A <b', '<b'],
    ['[A](javascript:alert(1))', ']('],
  ])('may not be %j', (html, value) => {
    expect(inModule(html)).toEqual([['texts.05.de', says(value)]]);
  });
});

describe('HTML in a plain text', () => {
  test.each([
    ['the official designation', { texts: { '02': { de: '<b>Ausweis</b>' } } }, 'texts.02.de', '<b> </b>'],
    ['the title', { texts: { '03': { de: 'Ausweis<br>beantragen' } } }, 'texts.03.de', '<br>'],
    ['a note', { notes: [{ content: { de: '<p>A</p>' }, visibility: 'PUBLIC' }] }, 'notes.0.content.de', '<p> </p>'],
    ['a translation', { texts: { '03': { de: 'A', en: '<i>A' } } }, 'texts.03.en', '<i>'],
    ['a spoken text', { spoken: { de: 'A<!-- B -->' } }, 'spoken.de', '<!-- B -->'],
  ])('may not be at all: %s', (_, content, path, value) => {
    expect(found(markup, content)).toEqual([[path, says(value)]]);
  });

  test('is none where something is less than something else', () => {
    expect(found(markup, serviceContent({ texts: { '03': { de: 'Kinder < 16 Jahre anmelden' } } }))).toEqual([]);
  });
});
