import { describe, expect, test } from '@jest/globals';
import { cleanHtml } from '../../../src/platform/i18n/clean-html.js';
import { textLines } from '../../../src/platform/i18n/plain-text.js';
import { startSmallLexicon } from './small-lexicon.js';

const { rows, value } = await startSmallLexicon();

const fold = (text: string) => value('select search_fold($1)', [text]);
const stem = (word: string, dictionary: string) => value('select search_stem(search_fold($1), $2)', [word, dictionary]);

describe('a word is written in one way', () => {
  test.each([
    ['an umlaut', 'Führerschein', 'fuhrerschein'],
    ['its transcription', 'Fuehrerschein', 'fuhrerschein'],
    ['capitals', 'FÜHRERSCHEIN', 'fuhrerschein'],
    ['ae', 'Waehler', 'wahler'],
    ['oe', 'Moebel', 'mobel'],
    ['ß', 'Straße', 'strasse'],
    ['capital ß', 'STRAẞE', 'strasse'],
    ['accents', 'Café Élysée', 'cafe elysee'],
    ['an umlaut of two characters', 'Mu\u0308ll', 'mull'],
    ['"ue" behind a vowel, which is none', 'Steuer', 'steuer'],
    ['"ue" behind "e", which is none', 'neue', 'neue'],
    ['"ue" behind a q', 'Quelle', 'quelle'],
    ['"ue" behind an a', 'Mauer', 'mauer'],
    ['the Turkish dotless ı', 'hırsızlık', 'hirsizlik'],
    ['the Turkish dotted capital İ', 'İkamet', 'ikamet'],
    ['the Turkish ş and ğ', 'Doğuş', 'dogus'],
    ['the Polish ł', 'Złoty', 'zloty'],
    ['the Danish ø', 'Søren', 'soren'],
    ['Arabic marks', 'مُحَمَّد', 'محمد'],
    ['Cyrillic', 'Посвідчення', 'посвідчення'.normalize('NFKD').replace(/[\u0300-\u036F]/g, '')],
    ['a ligature', 'ﬁnden', 'finden'],
    ['full width', 'ＡＢＣ', 'abc'],
    ['nothing', '', ''],
  ])('with %s: %s', async (_, text, folded) => {
    expect(await fold(text)).toBe(folded);
  });

  test.each([
    ['Führerschein', 'Fuehrerschein'],
    ['Müll', 'muell'],
    ['Hausmüll', 'Hausmuell'],
    ['größer', 'groesser'],
    ['Übermittlungssperre', 'Uebermittlungssperre'],
    ['Häuser', 'Haeuser'],
    ['Ölheizung', 'Oelheizung'],
    ['й', 'и\u0306'],
  ])('%s is %s', async (one, other) => {
    expect(await fold(one)).toBe(await fold(other));
  });
});

describe('a stem', () => {
  test.each([
    ['german', 'Ausweise', 'Ausweises'],
    ['german', 'Parkausweise', 'Parkausweis'],
    ['german', 'Häuser', 'Haus'],
    ['german', 'beantragen', 'beantrage'],
    ['german', 'Gebühren', 'Gebühr'],
    ['german', 'Gebuehren', 'Gebühr'],
    ['english', 'registration', 'registrations'],
    ['english', 'applying', 'apply'],
    ['russian', 'паспорта', 'паспорт'],
    ['arabic', 'الطلب', 'طلب'],
  ])('is one for forms of a word (%s): %s, %s', async (dictionary, one, other) => {
    expect(await stem(one, dictionary)).toBe(await stem(other, dictionary));
  });

  test('is the word itself where nobody knows its language', async () => {
    expect(await stem('kimlikler', 'simple')).toBe('kimlikler');
  });

  test('of a word that says nothing is the word', async () => {
    expect(await stem('der', 'german')).toBe('der');
    expect(await value(`select search_is_stop_word('der', 'german')`)).toBe(true);
    expect(await value(`select search_is_stop_word('ausweis', 'german')`)).toBe(false);
  });

  test.each(['für', 'über', 'während', 'können', 'könnte', 'würde', 'daß'])(
    'of a word that says nothing, with an umlaut or ß: %s',
    async (word) => {
      expect(await value(`select search_is_stop_word(search_fold($1), 'german')`, [word])).toBe(true);
    },
  );

  test.each([
    ['de', 'german'],
    ['de-x-leicht', 'german'],
    ['en', 'english'],
    ['uk', 'russian'],
    ['ar', 'arabic'],
    ['tr', 'simple'],
  ])('is that of the language %s', async (language, dictionary) => {
    expect(await value('select search_dictionary($1)', [language])).toBe(dictionary);
  });
});

describe('a text', () => {
  test('is words with their places, whatever stands between them', async () => {
    expect(await rows(`select * from search_words('  Der P-Schein:\tfür 2 Jahre (§ 48 FeV)! ')`)).toEqual([
      [1, 'Der', 'der'],
      [2, 'P', 'p'],
      [3, 'Schein', 'schein'],
      [4, 'für', 'fur'],
      [5, '2', '2'],
      [6, 'Jahre', 'jahre'],
      [7, '48', '48'],
      [8, 'FeV', 'fev'],
    ]);
    expect(await rows(`select * from search_words('… !? – ')`)).toEqual([]);
  });

  test('has the words that hyphens join once more, at the place of the first', async () => {
    expect(
      await rows(
        `select place, word from search_joined_words('Der P-Schein und das Kfz-Kenn-Zeichen, Ein- und Ausreise')`,
      ),
    ).toEqual([
      [2, 'pschein'],
      [6, 'kfzkennzeichen'],
    ]);
  });
});

describe('HTML as it is indexed', () => {
  test.each([
    '<ul><li>a</li><li>b</li></ul>',
    'a<br>b<br />c',
    '<div>a</div><div>b</div>',
    '<h2>a</h2>b <p>c\n d</p>',
    'H<sub>2</sub>O, <b>B</b>ürger<a href="https://a.example">amt</a>',
    '3 < 4 &amp; &quot;5&quot; &gt; 4 &auml;',
    'z.&nbsp;B.',
  ])('reads as everywhere: %s', async (html) => {
    expect(await value('select search_plain($1)', [cleanHtml(html)])).toBe(textLines(html).join(' '));
  });
});

describe('a compound', () => {
  const partsOf = async (word: string): Promise<unknown> =>
    (await rows('select distinct parts from search_parts(array[search_fold($1)])', [word]))[0]?.[0] ?? null;

  test.each([
    ['Bewohnerparkausweis', ['bewohner', 'park', 'ausweis']],
    ['Personalausweis', ['personal', 'ausweis']],
    ['Hundesteuer', ['hunde', 'steuer']],
    ['Geburtsurkunde', ['geburt', 'urkunde']],
    ['Geburtsurkunden', ['geburt', 'urkunde']],
    ['Wohnungsmeldung', ['wohnung', 'meldung']],
    ['Kindergeld', ['kinder', 'geld']],
    ['Fuehrerscheine', ['fuhrer', 'schein']],
  ])('is taken apart where all of it is known: %s', async (word, parts) => {
    expect(await partsOf(word)).toEqual(parts);
  });

  test.each([
    ['an unknown end', 'Bewohnerparkplatz'],
    ['an unknown beginning', 'Reiseausweis'],
    ['an unknown middle', 'Parkxyzausweis'],
    ['something else than what links words', 'Hundxsteuer'],
    ['a word alone', 'Bewohner'],
    ['too few letters', 'Parken'],
    ['a stop word as its part', 'derausweis'],
    ['a word that names nothing', 'Katzensteuer'],
    ['too many letters', 'Ausweis'.repeat(9)],
  ])('is no compound, with %s: %s', async (_, word) => {
    expect(await partsOf(word)).toBeNull();
  });

  test('gives each of its parts, in rows of the words asked for', async () => {
    expect(
      await rows(
        `select distinct word, search_stem(part, 'german') from search_parts(array['hundesteuer', 'xyzabcdefg', 'personalausweis']) order by 1, 2`,
      ),
    ).toEqual([
      ['hundesteuer', 'hund'],
      ['hundesteuer', 'steu'],
      ['personalausweis', 'ausweis'],
      ['personalausweis', 'personal'],
    ]);
  });

  test('is known as its parts as soon as these are words, if it was there before', async () => {
    const learn = (word: string) =>
      value(
        `select search_learn(jsonb_build_array(jsonb_build_object('word', $1::text, 'dictionary', 'german', 'surface', $1::text, 'naming', true)))`,
        [word],
      );
    const parts = () =>
      rows(
        `select k.key from search_key k join search_word w on w.id = k.word_id where w.word = 'zaunmauer' and k.kind = 'PART' order by 1`,
      );
    await learn('zaunmauer');
    expect(await parts()).toEqual([]);
    await learn('zaun');
    await learn('mauer');
    expect(await parts()).toEqual([['mau'], ['zaun']]);
  });
});

describe('a slip of the keyboard', () => {
  const corrections = async (word: string): Promise<unknown[]> =>
    (await rows('select surface from search_corrections(search_fold($1))', [word])).flat();

  test.each([
    ['a letter too few', 'Ausweiss', 'Ausweis'],
    ['a letter too many', 'Auswis', 'Ausweis'],
    ['another letter', 'Urkumde', 'Urkunde'],
    ['letters swapped', 'Gartne', 'Garten'],
    ['letters swapped in the middle of a short word', 'Gebrut', 'Geburt'],
    ['letters swapped next to the end', 'Kidner', 'Kinder'],
    ['two slips in a long word', 'Bescheinegun', 'Bescheinigung'],
    ['a transcribed umlaut in it', 'Fuehrershein', 'Führerschein'],
  ])('is seen: %s, %s', async (_, typed, meant) => {
    expect((await corrections(typed))[0]).toBe(meant);
  });

  test.each([
    ['a short word', 'Hnd'],
    ['a short word of four letters with two slips', 'Gedl'],
    ['two slips in a word of seven letters', 'Auxxeis'],
    ['a word that names nothing', 'Katzte'],
    ['anything', 'Quantenphysik'],
  ])('is not seen in %s: %s', async (_, typed) => {
    expect(await corrections(typed)).toEqual([]);
  });

  test('may be in the first letter', async () => {
    expect((await corrections('Nescheinigung'))[0]).toBe('Bescheinigung');
  });

  test('gives three at most, the nearest first', async () => {
    const found = await rows(`select surface, distance from search_corrections('wohnnug')`);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found[0]![0]).toBe('Wohnung');
  });
});

describe('a verb', () => {
  test.each([
    ['umgezogen', ['umzogen']],
    ['umzumelden', ['ummelden']],
    ['anzumelden', ['anmelden']],
    ['abgemeldet', ['abmeldet']],
    ['zurückzugeben', ['zuruckgeben']],
    ['ummelden', []],
    ['umge', []],
    ['gezogen', []],
  ])('falls apart: %s', async (word, forms) => {
    expect((await rows('select search_verb_forms(search_fold($1))', [word])).flat()).toEqual(forms);
  });
});
