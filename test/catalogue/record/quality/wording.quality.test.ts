import { describe, expect, test } from '@jest/globals';
import { abbreviation, crossReference, numberWord } from '../../../../src/catalogue/record/quality/wording.quality.js';
import { serviceContent } from '../../../support/builders/service.js';
import { found } from '../../../support/found.js';

const inText = (rule: typeof abbreviation, de: string) =>
  found(rule, serviceContent({ texts: { '05': { de } } })).map(([, message]) => message);

describe('a reference to another part of the description', () => {
  test.each([
    ['Die Unterlagen (siehe oben) legen Sie vor.', 'siehe oben'],
    ['Siehe weiter unten.', 'Siehe weiter unten'],
    ['Mehr siehe Kosten.', 'siehe Kosten'],
    ['<p>Mit den oben genannten Unterlagen.</p>', 'oben genannten'],
    ['Wie oben beschrieben.', 'Wie oben beschrieben'],
    ['Die vorgenannten Nachweise.', 'vorgenannten'],
    ['Das steht im folgenden Abschnitt.', 'im folgenden Abschnitt'],
    ['Fristen s. o. beachten, auch s.u.', 's. o., s.u.'],
  ])('is found in %j: %s', (text, value) => {
    expect(inText(crossReference, text)).toEqual([
      `Der Text verweist auf eine andere Stelle der Beschreibung: „${value}“`,
    ]);
  });

  test.each(['', 'Ausnahmen siehe § 5 des Gesetzes.', 'Das Fach ist oben im Regal.', 'Man siehe obenauf.'])(
    'is not found in %j',
    (text) => {
      expect(inText(crossReference, text)).toEqual([]);
    },
  );
});

describe('an abbreviation', () => {
  test.each([
    ['Bringen Sie z.B. den Pass mit.', 'z.B.'],
    ['Bringen Sie z.&nbsp;B. den Pass mit.', 'z. B.'],
    ['Bringen Sie <b>z. B.</b> den Pass mit.', 'z. B.'],
    ['D. h.: d. h. und d.h.', 'd. h., d.h.'],
    ['In der Regel (i. d. R.) oder i. V. m. § 3', 'i. d. R., i. V. m.'],
    ['u. a., u. U., o. ä., u. dgl.', 'u. a., u. U., o. ä., u. dgl.'],
    ['ggf. bzw. ca. 5, max. 7, inkl. Porto', 'ggf., bzw., ca., max., inkl.'],
    ['ca. 5 oder ca. 6', 'ca.'],
    ['Tel. 115', 'Tel.'],
  ])('is found in %j: %s', (text, value) => {
    expect(inText(abbreviation, text)).toEqual([`Der Text enthält eine Abkürzung: „${value}“`]);
  });

  test.each([
    '',
    'Das Etcetera, die Caritas und die Beziehung. Circa 5.',
    'Das ist das Maximum.',
    'Am 1. Mai nach Abs. 3',
  ])('is not found in %j', (text) => {
    expect(inText(abbreviation, text)).toEqual([]);
  });

  test('is looked for in German in every register, and in no other language', () => {
    const service = serviceContent({
      texts: { '05': { de: 'Kurz.', 'de-x-leicht': 'ggf. anrufen', en: 'ca. 5' } },
      notes: [{ content: { de: 'ca. 5' }, visibility: 'PUBLIC' }],
    });
    expect(found(abbreviation, service).map(([path]) => path)).toEqual(['notes.0.content.de', 'texts.05.de-x-leicht']);
  });
});

describe('a number written as a word', () => {
  test.each([
    ['Bringen Sie zwei Fotos mit.', 'zwei'],
    ['Drei Wochen dauert es.', 'Drei'],
    ['Sie sind achtzehn Jahre alt.', 'achtzehn'],
    ['Nach acht Tagen', 'acht'],
    ['eins, zwölf, sechzehn, siebzehn, zwanzig', 'eins, zwölf, sechzehn, siebzehn, zwanzig'],
    ['zwei oder zwei', 'zwei'],
    ['<ul><li>vier</li><li>fünf</li></ul>', 'vier, fünf'],
  ])('is found in %j: %s', (text, value) => {
    expect(inText(numberWord, text)).toEqual([`Eine Zahl ist als Wort geschrieben: „${value}“`]);
  });

  test.each([
    '',
    'Bringen Sie 2 Fotos mit.',
    'Einsicht, Zweifel, Vierteljahr, Elfenbein, Dreirad, Achtung und Zehntel.',
    'Außer Acht gelassen.',
    'Sie sollten acht geben und darauf achtgeben.',
    'Ein Foto und eine Kopie.',
  ])('is not found in %j', (text) => {
    expect(inText(numberWord, text)).toEqual([]);
  });
});
