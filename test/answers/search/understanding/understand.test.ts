import { describe, expect, test } from '@jest/globals';
import { MatchKind } from '../../../../src/answers/search/search-enums.js';
import type { Question, Unit } from '../../../../src/answers/search/understanding/question.js';
import { understand, type Circumstances } from '../../../../src/answers/search/understanding/understand.js';
import { keyOf } from '../../../../src/answers/search/vocabulary/vocabulary.js';
import { AnswerAspect } from '../../../../src/catalogue/thesaurus/answer-aspect.js';
import { smallCatalogue } from '../small-vocabulary.js';

const today = Date.UTC(2027, 0, 1);

const { vocabulary } = smallCatalogue(
  [
    { id: 'dog-tax', title: { de: 'Hundesteuer anmelden', en: 'Register a dog' } },
    { id: 'parking', title: { de: 'Bewohnerparkausweis beantragen', en: 'Apply for a parking permit' } },
    {
      id: 'identity-card',
      title: { de: 'Personalausweis beantragen', en: 'Apply for an identity card' },
      terms: [['COLLOQUIAL', 'de', 'Perso']],
    },
    {
      id: 'residence',
      title: { de: 'Wohnsitz ummelden', en: 'Change your address' },
      terms: [['SITUATION', 'de', 'umziehen']],
    },
    {
      id: 'licence',
      title: { de: 'Führerschein umtauschen', tr: 'Ehliyet değiştirmek', ru: 'Обмен водительских прав' },
    },
    { id: 'car', title: { de: 'Kfz zulassen', en: 'Register a vehicle' } },
    { id: 'vehicle', title: { de: 'Fahrzeug umrüsten' } },
    { id: 'rent', title: { de: 'Mietspiegel', en: 'Rent index' } },
    { id: 'vat', title: { de: 'Umsatzsteuer', en: 'VAT number of those who die' } },
    { id: 'pension', title: { de: 'Rente', fr: 'Rente viagère' } },
    { id: 'paternity', title: { de: 'Vaterschaft anerkennen' } },
    { id: 'hill', title: { de: 'Berg besteigen' } },
    { id: 'hunter', title: { de: 'Jäger werden' } },
  ],
  {
    thesaurus: [
      { kind: 'EQUIVALENT', words: ['de:Auto', 'de:Kfz', 'en:car', 'tr:araba', 'en:motor vehicle'] },
      { kind: 'EQUIVALENT', words: ['de:Ausweis', 'en:identity card'] },
      { kind: 'BROADER', words: ['<de:Motorrad', 'de:Fahrzeug'] },
      { kind: 'EQUIVALENT', words: ['de:Wauwau', 'de:Hundesteuer'], until: today },
      { kind: 'FILLER', words: ['de:ich möchte', 'en:card'] },
      { kind: 'ASPECT', aspect: AnswerAspect.FEES, words: ['de:was kostet', 'de:Kosten', 'en:how much'] },
      { kind: 'ASPECT', aspect: AnswerAspect.FORM, words: ['de:Formular'] },
      { kind: 'ASPECT', aspect: AnswerAspect.ONLINE_HELP, words: ['de:Formular hängt'] },
    ],
    places: [
      { placeId: 'germany', kind: 'COUNTRY', names: ['Deutschland'] },
      { placeId: 'sonnheim', kind: 'MUNICIPALITY', names: ['Sonnheim', '28001'] },
      { placeId: 'east', kind: 'MUNICIPALITY', names: ['Neustadt'] },
      { placeId: 'west', kind: 'BOROUGH', names: ['Neustadt'] },
      { placeId: 'lake', kind: 'BOROUGH', names: ['Am Alten See'] },
      { placeId: 'hill', kind: 'BOROUGH', names: ['Berg'] },
    ],
  },
);

const said = (question: string, circumstances: Partial<Circumstances> = {}): Question =>
  understand(question, vocabulary, { moment: today, hasPlace: false, ...circumstances });

const unit = (question: string, word: string): Unit => said(question).units.find((one) => one.said === word)!;

const kinds = (question: string): string[] => said(question).units.map(({ said: word, kind }) => `${word} ${kind}`);

/** By which way a word leads to a stored one. */
const via = (question: string, word: string, language: string, meant: string): string | undefined =>
  unit(question, word).ways.find(({ key }) => key === keyOf(language, meant))?.via;

const told = (question: string, circumstances?: Partial<Circumstances>): string[] =>
  said(question, circumstances).interpretations.map(({ kind, said: word, meant }) => `${kind} ${word}: ${meant}`);

describe('words', () => {
  test.each(['<b>Hunde</b>steuer ', 'Hunde\u00adsteuer ', 'HUNDESTEUER '])(
    '"%s" is one word, and known',
    (question) => {
      expect(said(question).units).toMatchObject([{ word: 'hundesteuer', kind: 'KNOWN' }]);
      expect(said(question).correction).toBeNull();
    },
  );

  test('an article in German is no verb in English', () => {
    expect(kinds('die Hundesteuer ')).toEqual(['die FUNCTION', 'Hundesteuer KNOWN']);
    expect(unit('die Hundesteuer ', 'die').ways.map(({ key }) => key)).not.toContain(keyOf('en', 'die'));
    expect(unit('number of those who die ', 'die').ways.map(({ key }) => key)).toContain(keyOf('en', 'die'));
  });

  test.each([
    ['mein Vater ', 'Vater'],
    ['meine Rente ', 'Rente'],
  ])('"%s" stays German', (question, word) => {
    const { languages, correction } = said(question);
    expect(languages[0]).toBe('de');
    expect(correction).toBeNull();
    const meant = unit(question, word).ways.map(({ key }) => key);
    expect(meant).toContain(keyOf('de', word.toLowerCase()));
    expect(meant.filter((key) => key.startsWith('en:') || key.startsWith('fr:'))).toEqual([]);
  });

  test('a word in Cyrillic or Turkish leads to words of its language', () => {
    expect(via('водительские права ', 'права', 'ru', 'прав')).toBe('WORD');
    expect(via('ehliyet değiştirmek istiyorum ', 'ehliyet', 'tr', 'ehliyet')).toBe('WORD');
  });

  test('that nobody knows are told apart', () => {
    expect(kinds('meine Giraffe 4711 xyzzyx ')).toEqual([
      'meine FUNCTION',
      'Giraffe UNKNOWN_NOUN',
      '4711 NUMBER',
      'xyzzyx UNKNOWN',
    ]);
  });

  test('none are understood of nothing', () => {
    expect(said(' ?! ')).toMatchObject({ units: [], interpretations: [], aspects: [], places: [], correction: null });
  });
});

describe('slips', () => {
  test.each([
    'Personalausweis beantragen ',
    'Personalausweise ',
    'Hunde anmelden ',
    'Giraffen im Garten ',
    'umgezogen ',
    'car registration ',
    'Perso ',
    'Xyz1234 ',
  ])('"%s" has none', (question) => {
    expect(said(question).correction).toBeNull();
  });

  test.each<[question: string, correction: string]>([
    ['Personalauswies beantragen ', 'Personalausweis beantragen'],
    ['Fürerschein ', 'Führerschein'],
    ['neuer Hundestauer, bitte ', 'neuer Hundesteuer, bitte'],
  ])('"%s" means "%s"', (question, correction) => {
    expect(said(question).correction).toBe(correction);
  });

  test('lead where the right word leads, a little weaker', () => {
    const slip = unit('Hundestauer ', 'Hundestauer');
    const right = unit('Hundesteuer ', 'Hundesteuer');
    expect(slip).toMatchObject({ word: 'hundesteuer', kind: 'KNOWN' });
    const key = keyOf('de', 'hundesteuer');
    const [wrongWay, rightWay] = [slip, right].map(({ ways }) => ways.find((way) => way.key === key)!);
    expect(wrongWay).toMatchObject({ via: 'CORRECTION', meant: 'Hundesteuer' });
    expect(wrongWay!.factor).toBeLessThan(rightWay!.factor);
    expect(told('Hundestauer ')).toContain('CORRECTION Hundestauer: Hundesteuer');
  });
});

describe('compounds', () => {
  test('that no service has lead to their parts', () => {
    const { parts } = unit('Handwerkerparkausweis ', 'Handwerkerparkausweis');
    const keys = parts.map(({ ways }) => ways.map(({ key }) => key));
    expect(keys.at(-1)).toContain(keyOf('de', 'ausweis'));
    expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(parts.at(-1)!.share).toBeGreaterThan(parts[0]!.share);
    expect(told('Handwerkerparkausweis ')).toEqual(['COMPOUND Handwerkerparkausweis: handwerker + park + ausweis']);
  });

  test('in two words are one', () => {
    expect(via('Hunde Steuer ', 'Hunde', 'de', 'hundesteuer')).toBe('COMPOUND');
    expect(via('Hunde Steuer ', 'Steuer', 'de', 'hundesteuer')).toBe('COMPOUND');
  });

  test('of a service are told as no interpretation', () => {
    expect(told('Bewohnerparkausweis ')).toEqual([]);
  });
});

describe('verbs', () => {
  test.each([
    ['ich ziehe nach Sonnheim um ', 'ziehe'],
    ['ich ziehe nach Sonnheim um ', 'um'],
    ['wir sind umgezogen ', 'umgezogen'],
    ['um umzuziehen ', 'umzuziehen'],
  ])('"%s": %s leads to umziehen', (question, word) => {
    expect(via(question, word, 'de', 'umziehen')).toBe('WORD');
    expect(unit(question, word).kind).toMatch(/KNOWN|FUNCTION/);
  });

  test('that are not known do not come of parts', () => {
    expect(unit('ich gebe den Hund ab ', 'gebe').ways.map(({ meant }) => meant)).not.toContain('abgebe');
  });
});

describe('synonyms', () => {
  test.each<[question: string, word: string, language: string, meant: string]>([
    ['Auto ', 'Auto', 'de', 'kfz'],
    ['my car ', 'car', 'de', 'kfz'],
    ['araba ', 'araba', 'de', 'kfz'],
    ['Motorrad ', 'Motorrad', 'de', 'fahrzeug'],
  ])('"%s" also means %s', (question, word, language, meant) => {
    expect(via(question, word, language, meant)).toBe('SYNONYM');
    expect(unit(question, word).kind).toBe('KNOWN');
  });

  test('a general word does not mean the narrower one', () => {
    const meant = unit('Fahrzeug ', 'Fahrzeug').ways.map(({ key }) => key);
    expect(meant).not.toContain(keyOf('de', 'motorrad'));
  });

  test('hold while they are in force', () => {
    const meant = (moment: number): string[] => said('Wauwau ', { moment }).units[0]!.ways.map(({ key }) => key);
    expect(meant(today - 1)).toContain(keyOf('de', 'hundesteuer'));
    expect(meant(today)).not.toContain(keyOf('de', 'hundesteuer'));
  });

  test('of several words are gone by all of them', () => {
    expect(unit('Ausweis ', 'Ausweis').sequences).toMatchObject([
      { keys: [keyOf('en', 'identity'), keyOf('en', 'card')], via: 'SYNONYM', meant: 'identity card' },
    ]);
  });
});

describe('places', () => {
  test.each<[question: string, saidPlace: string, placeIds: string[]]>([
    ['Hundesteuer in Sonnheim ', 'Sonnheim', ['sonnheim']],
    ['Hundesteuer 28001 ', '28001', ['sonnheim']],
    ['Hundesteuer am alten See ', 'am alten See', ['lake']],
    ['Hundesteuer Neustadt ', 'Neustadt', ['east', 'west']],
  ])('"%s" names %s', (question, saidPlace, placeIds) => {
    const { places, interpretations, units } = said(question);
    expect(places).toMatchObject([{ said: saidPlace, placeIds }]);
    expect(interpretations).toEqual([{ kind: 'PLACE', said: saidPlace, meant: saidPlace, placeIds }]);
    expect(units.map(({ said: word }) => word)).not.toContain(saidPlace.split(' ').at(-1));
  });

  test('are not interpreted where one is given', () => {
    expect(told('Hundesteuer in Sonnheim ', { hasPlace: true })).toEqual([]);
    expect(kinds('Sonnheim ')).toEqual([]);
  });

  test('a borough is none if a service has its name, and the country is none', () => {
    expect(said('auf den Berg ').places).toEqual([]);
    expect(said('Hundesteuer in Deutschland ').places).toEqual([]);
  });

  test('cities elsewhere are told', () => {
    expect(kinds('Hundesteuer Hamburg ')).toEqual(['Hundesteuer KNOWN', 'Hamburg ELSEWHERE']);
    expect(told('Hundesteuer Hamburg ')).toEqual(['ELSEWHERE Hamburg: Hamburg']);
  });
});

describe('people', () => {
  test('are not looked for', () => {
    expect(kinds('Frau Müller Hundesteuer ')).toContain('Müller PERSON');
  });

  test('are none where a service has their name', () => {
    expect(kinds('Jäger werden ')[0]).toBe('Jäger KNOWN');
  });
});

describe('unfinished words', () => {
  test.each([
    ['perso', 'personalausweis'],
    ['wohnsitz umme', 'ummelden'],
    ['neuer führersch', 'fuhrerschein'],
  ])('"%s" goes on to %s', (question, word) => {
    const last = said(question).units.at(-1)!;
    expect(last.isUnfinished).toBe(true);
    expect(last.ways.find(({ key }) => key === keyOf('de', word))?.via).toBe('PREFIX');
    expect(said(question).correction).toBeNull();
  });

  test('a blank completes them', () => {
    const [word] = said('bewohnerpark ').units;
    expect(word!.isUnfinished).toBe(false);
    expect(word!.ways.filter((way) => way.via === MatchKind.PREFIX)).toEqual([]);
  });

  test('two letters alone are too few', () => {
    expect(said('pe').units[0]!.ways.filter((way) => way.via === MatchKind.PREFIX)).toEqual([]);
  });

  test('only the last may go on', () => {
    expect(said('führersch neu').units[0]!.isUnfinished).toBe(false);
  });
});

describe('aspects and fillers', () => {
  test.each<[question: string, aspects: string[], kinds: string[]]>([
    ['was kostet Hundesteuer ', ['FEES'], ['was FUNCTION', 'kostet ASPECT', 'Hundesteuer KNOWN']],
    ['how much is the car ', ['FEES'], ['how FUNCTION', 'much FUNCTION', 'is FUNCTION', 'the FUNCTION', 'car KNOWN']],
    ['Formular ', ['FORM'], ['Formular ASPECT']],
    ['Formular hängt ', ['ONLINE_HELP'], ['Formular ASPECT', 'hängt ASPECT']],
    ['Hundesteuer ', [], ['Hundesteuer KNOWN']],
  ])('"%s" asks for %j', (question, aspects, expected) => {
    expect(said(question).aspects).toEqual(aspects);
    expect(kinds(question)).toEqual(expected);
    expect(told(question).filter((one) => one.startsWith('ASPECT'))).toHaveLength(aspects.length);
  });

  test('fillers say nothing, but within an expression they do', () => {
    expect(kinds('ich möchte Hundesteuer ')).toEqual(['ich FILLER', 'möchte FILLER', 'Hundesteuer KNOWN']);
    expect(kinds('my card ').at(-1)).toBe('card FILLER');
    expect(kinds('my identity card ').at(-1)).toBe('card KNOWN');
  });
});
