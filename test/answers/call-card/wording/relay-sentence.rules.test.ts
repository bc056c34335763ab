import { describe, expect, test } from '@jest/globals';
import { relayKinds, relaySentence } from '../../../../src/answers/call-card/wording/relay-sentence.rules.js';

test('sign language and text relay are for people who do not hear or speak', () => {
  expect(relayKinds).toEqual(['SIGN_LANGUAGE', 'TEXT_RELAY']);
});

describe('a way in is said', () => {
  const page = 'https://gebaerden.example';

  test.each<[what: string, channel: Parameters<typeof relaySentence>[0], said: object]>([
    [
      'without the address of its page',
      { kind: 'SIGN_LANGUAGE', value: page, label: null },
      { de: 'In Gebärdensprache per Video.', en: 'In sign language by video.' },
    ],
    [
      'with its name',
      { kind: 'SIGN_LANGUAGE', value: page, label: { de: 'Gebärdentelefon der Stadt', en: "The city's sign line" } },
      {
        de: 'In Gebärdensprache per Video: Gebärdentelefon der Stadt.',
        en: "In sign language by video: The city's sign line.",
      },
    ],
    [
      'only in languages of its name',
      { kind: 'TEXT_RELAY', value: page, label: { de: 'Relais' } },
      { de: 'Schriftlich über Schriftdolmetschen: Relais.' },
    ],
    [
      'with its number in groups',
      { kind: 'TEXT_RELAY', value: '0421 361-88666', label: null },
      {
        de: 'Schriftlich über Schriftdolmetschen: Telefon 0421, 361, 8 86 66.',
        en: 'In writing by text relay: telephone 0421, 361, 8 86 66.',
      },
    ],
    [
      'with name and number',
      { kind: 'TEXT_RELAY', value: '0421 361-88666', label: { de: 'Relais' } },
      { de: 'Schriftlich über Schriftdolmetschen: Relais, Telefon 0421, 361, 8 86 66.' },
    ],
    [
      'without anything else where nothing else is recorded',
      { kind: 'TEXT_RELAY', value: null, label: null },
      { de: 'Schriftlich über Schriftdolmetschen.', en: 'In writing by text relay.' },
    ],
  ])('%s', (_, channel, said) => {
    expect(relaySentence(channel)).toEqual(said);
  });
});
