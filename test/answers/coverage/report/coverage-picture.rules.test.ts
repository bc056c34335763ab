import { describe, expect, test } from '@jest/globals';
import { coveragePicture } from '../../../../src/answers/coverage/report/coverage-picture.rules.js';
import { grid } from './grid.js';

const picture = coveragePicture(grid);
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const textsOf = (name: string): string[] =>
  [...picture.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text]) => unescaped(text!));

describe('the picture of coverage', () => {
  test('is one SVG with a title and a size', () => {
    expect(picture).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 \d+ \d+" width="\d+" height="\d+" role="img">\n/,
    );
    expect(picture.match(/<\/?svg\b/g)).toHaveLength(2);
    expect(textsOf('title')[0]).toBe('Abdeckung: 3 Leistungsschlüssel, 2 Gebiete, Stand 2026-11-30');
  });

  test('tells each cell in words', () => {
    expect(textsOf('title')).toEqual(
      expect.arrayContaining([
        '99001001001001, Bremen: Eigen, Stand 2026-09-21',
        '99001001001001, Bremerhaven & <Umland>: Nicht erfasst',
        '99001001001002, Bremen: Übernommen von Deutschland',
        '99001001001003, Bremen: Eigen, nur in Teilen',
        '99001001001003, Bremerhaven & <Umland>: Keine',
      ]),
    );
  });

  test('shows names as they are written, and does not invent one', () => {
    expect(textsOf('text')).toEqual(
      expect.arrayContaining([
        'Bremerhaven & <Umland>',
        'Ausweis "beantragen" & <abholen>',
        'Name nicht erfasst',
        '99001001001003',
      ]),
    );
  });

  test('counts in its legend what occurs, and nothing else', () => {
    expect(textsOf('text')).toEqual(
      expect.arrayContaining(['Eigen: 1', 'Eigen, nur in Teilen: 1', 'Übernommen: 2', 'Keine: 1', 'Nicht erfasst: 1']),
    );
    const some = coveragePicture({ ...grid, keys: grid.keys.slice(1, 2) });
    expect(some).toContain('Übernommen: 2');
    expect(some).not.toContain('Keine');
  });

  test('keeps all of it within its bounds', () => {
    const [, width, height] = picture.match(/ width="(\d+)" height="(\d+)" role/)!;
    const squares = [...picture.matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)];
    expect(squares.length).toBe(6 + 5);
    for (const [x, y, across, down] of squares.map((square) => square.slice(1).map(Number))) {
      expect(x! + across!).toBeLessThanOrEqual(Number(width));
      expect(y! + down!).toBeLessThanOrEqual(Number(height));
    }
  });
});
