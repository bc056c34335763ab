import { describe, expect, test } from '@jest/globals';
import {
  languageMissing,
  translationIncomplete,
  translationStale,
} from '../../../../src/catalogue/record/quality/translation.quality.js';
import type { Surroundings } from '../../../../src/catalogue/record/quality/surroundings.js';
import type { QuestionContent } from '../../../../src/catalogue/question/question.content.js';
import type { ServiceContent } from '../../../../src/catalogue/service/service.content.js';
import { serviceContent } from '../../../support/builders/service.js';
import { found } from '../../../support/found.js';

const question = (text: QuestionContent['text']): QuestionContent => ({ key: 'again', kind: 'YES_NO', text });
const title = { de: 'Ausweis beantragen', en: 'Apply for an identity card' };

describe('a language that is missing', () => {
  test.each<[what: string, service: Partial<ServiceContent>, languages: string[], findings: string[][]]>([
    ['is none when none is wanted', { texts: { '03': { de: 'Ausweis' } } }, [], []],
    ['is none when it is there', { texts: { '03': title } }, ['en'], []],
    [
      'is none when it is there by another code, or in a region',
      { texts: { '03': { de: 'Ausweis', tl: 'ID', 'pt-PT': 'Cartão' } } },
      ['fil', 'pt'],
      [],
    ],
    [
      'is each that is wanted and not there',
      { texts: { '03': title } },
      ['en', 'tr', 'de-x-leicht'],
      [
        ['', 'Die Sprachfassung „tr“ fehlt.'],
        ['', 'Die Sprachfassung „de-x-leicht“ fehlt.'],
      ],
    ],
    [
      'is one that only questions have',
      { texts: { '03': { de: 'Ausweis' } }, questions: [question({ de: 'Noch einmal?', en: 'Once more?' })] },
      ['en'],
      [['', 'Die Sprachfassung „en“ fehlt.']],
    ],
    [
      'is German where a text has other languages only',
      { texts: { '03': title, '05': { en: 'Short.', tr: 'Kısa.' } } },
      [],
      [['texts.05', 'Die Sprachfassung „de“ fehlt.']],
    ],
    [
      'is German where a text is in Leichte Sprache only',
      { notes: [{ content: { 'de-x-leicht': 'Kurz.' }, visibility: 'PUBLIC' }] },
      [],
      [['notes.0.content', 'Die Sprachfassung „de“ fehlt.']],
    ],
  ])('%s', (_, service, languages, findings) => {
    expect(found(languageMissing, serviceContent(service), { languages })).toEqual(findings);
  });
});

describe('a translation that is not complete', () => {
  test.each<[what: string, service: Partial<ServiceContent>, findings: string[][]]>([
    ['is none when there is no translation', { texts: { '03': { de: 'Ausweis' } } }, []],
    ['is none when each text has it', { texts: { '03': title, '05': { de: 'Kurz.', en: 'Short.' } } }, []],
    [
      'names the texts that lack it',
      { texts: { '03': title, '05': { de: 'Kurz.' } }, spoken: { de: 'Kurz.' } },
      [['', 'Die Sprachfassung „en“ ist unvollständig; es fehlen: spoken, texts.05.']],
    ],
    [
      'is told of each language in order',
      { texts: { '03': { ...title, tr: 'Kimlik' }, '05': { de: 'Kurz.', fr: 'Court.', tr: 'Kısa.' } } },
      [
        ['', 'Die Sprachfassung „en“ ist unvollständig; es fehlen: texts.05.'],
        ['', 'Die Sprachfassung „fr“ ist unvollständig; es fehlen: texts.03.'],
      ],
    ],
    [
      'may be in Leichte Sprache',
      { texts: { '03': { de: 'Ausweis' }, '05': { de: 'Kurz.', 'de-x-leicht': 'Kurz.' } } },
      [],
    ],
    [
      'is none of questions alone',
      { texts: { '03': { de: 'Ausweis' } }, questions: [question({ de: 'Noch einmal?', en: 'Once more?' })] },
      [],
    ],
    [
      'lacks the questions too',
      { texts: { '03': title }, questions: [question({ de: 'Noch einmal?' })] },
      [['', 'Die Sprachfassung „en“ ist unvollständig; es fehlen: questions[0].text.']],
    ],
  ])('%s', (_, service, findings) => {
    expect(found(translationIncomplete, serviceContent(service)).map(([path, message]) => [path, message])).toEqual(
      findings,
    );
  });
});

describe('a translation that is stale', () => {
  const state = (de: string, en: string) => serviceContent({ texts: { '03': { de, en } } });
  const earlier = (de: string, en: string, minor = false) => ({ content: state(de, en), minor });
  const stale = (content: object, history: Surroundings['history'], minor = false) =>
    found(translationStale, content, { history, minor });
  const first = earlier('Ausweis beantragen', 'Apply');
  const finding = [['texts.03.en', 'Der deutsche Text wurde nach der Übersetzung („en“) geändert.']];

  test('is one whose German has changed, and stays so', () => {
    const changed = state('Pass beantragen', 'Apply');
    expect(stale(changed, [first])).toEqual(finding);
    expect(stale({ ...changed, checkedOn: '2026-01-01' }, [first, { content: changed, minor: false }])).toEqual(
      finding,
    );
  });

  test.each<[what: string, content: object, history: Surroundings['history'], minor: boolean]>([
    ['nothing has changed', state('Ausweis beantragen', 'Apply'), [first], false],
    ['it has changed too', state('Pass beantragen', 'Apply for a passport'), [first], false],
    [
      'it was changed later',
      state('Pass beantragen', 'Apply for a passport'),
      [first, earlier('Pass beantragen', 'Apply')],
      false,
    ],
    ['the edit was minor', state('Ausweis beantragen!', 'Apply'), [first], true],
    [
      'an earlier edit was minor',
      state('Ausweis beantragen!', 'Apply'),
      [first, earlier('Ausweis beantragen!', 'Apply', true)],
      false,
    ],
    ['the German came back', state('Ausweis beantragen', 'Apply'), [first, earlier('Pass beantragen', 'Apply')], false],
    ['there is no past', state('Ausweis beantragen', 'Apply'), [], false],
    [
      'it is new',
      state('Pass beantragen', 'Apply'),
      [{ content: serviceContent({ texts: { '03': { de: 'Ausweis beantragen' } } }), minor: false }],
      false,
    ],
    ['the German is gone', serviceContent({ texts: { '03': { en: 'Apply' } } }), [first], false],
  ])('is none when %s', (_, content, history, minor) => {
    expect(stale(content, history, minor)).toEqual([]);
  });

  test('that was stale before a minor edit stays so', () => {
    const changed = earlier('Pass beantragen', 'Apply');
    expect(stale(state('Pass beantragen!', 'Apply'), [first, changed], true)).toEqual(finding);
  });
});
