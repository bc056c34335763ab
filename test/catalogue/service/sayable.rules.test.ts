import { describe, expect, test } from '@jest/globals';
import { sayable } from '../../../src/catalogue/service/sayable.rules.js';

describe('HTML as it is read out on the phone', () => {
  const texts: [html: string, said: string][] = [
    ['<p>Sie brauchen einen Ausweis.</p><p>Kommen Sie vorbei!</p>', 'Sie brauchen einen Ausweis. Kommen Sie vorbei!'],
    ['<p>Bringen Sie mit:</p><ul><li>Pass</li><li>Foto.</li></ul>', 'Bringen Sie mit: Pass. Foto.'],
    ['Zeile eins<br>Zeile <b>zwei</b>', 'Zeile eins Zeile zwei'],
    ['<a href="https://bremen.de">hier</a> &amp; dort', 'hier & dort'],
    ['<p></p><p> </p><p>Text</p>', 'Text.'],
    ['<p><b>Fett</b></p><p>Mager</p>', 'Fett. Mager.'],
    ['Ohne Auszeichnung', 'Ohne Auszeichnung'],
    ['', ''],
    ['<h2>Kosten</h2><p>Keine</p>', 'Kosten. Keine.'],
    ['<ul><li>Pass </li><li>Foto</li></ul>', 'Pass. Foto.'],
    ['H<sub>2</sub>O und m<sup>2</sup>', 'H2O und m2'],
    ['<p>Wirklich?</p><p>Ja, aber:</p>', 'Wirklich? Ja, aber:'],
    ['Viel\n   Raum', 'Viel Raum'],
    ['<ul><li><p>Pass</p></li><li>Foto&nbsp;</li></ul>', 'Pass. Foto.'],
    ['<div>Pass</div><div>Foto</div>', 'Pass Foto'],
  ];

  test.each(texts)('%j is %j', (html, said) => {
    expect(sayable(html)).toBe(said);
  });
});
