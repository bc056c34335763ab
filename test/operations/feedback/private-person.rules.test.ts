import { expect, test } from '@jest/globals';
import { namesPrivatePerson } from '../../../src/operations/feedback/private-person.rules.js';

test.each([
  'Herr Müller aus der Kornstraße 12 sagt, das stimmt nicht.',
  'Frau Dr. Yıldız-Meier, Hinter dem Deich, Hamburger Str. 12a, kam nicht weiter.',
  'In der Kornstraße 12 hat Familie Schulz keinen Brief bekommen.',
  'Ich wohne im Buntentorsteg 100 und war schon da.',
  'Mein Nachbar in der Neustädter Wallstraße 7 hat dasselbe Problem.',
  'Mrs Smith lives at Parkallee 3.',
])('tells who lives where: %s', (text) => {
  expect(namesPrivatePerson(text)).toBe(true);
});

test.each([
  'Das Amt sitzt jetzt in der Martinistraße 3, 28195 Bremen, Zimmer 0815.',
  'Herr Müller am Telefon wusste nichts davon.',
  'Herr Müller war freundlich. Das Amt sitzt aber in der Martinistraße 3.',
  'Das BürgerServiceCenter-Mitte in der Pelzerstraße 40 ist umgezogen.',
  'Wer in Bremen wohnt, zahlt nach § 12 mehr.',
  'Frau Bovenschulte gibt es im Amt nicht; der Weg 12 Kilometer weiter ist falsch.',
])('tells nothing private: %s', (text) => {
  expect(namesPrivatePerson(text)).toBe(false);
});

test('is told of long texts in little time', () => {
  const began = performance.now();
  for (const text of ['A'.repeat(2_000), 'Straße '.repeat(280), 'Herr Aa '.repeat(250)]) namesPrivatePerson(text);
  expect(performance.now() - began).toBeLessThan(1_000);
});
