import { describe, expect, test } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue } from '../../../src/exchange/seeds/load-catalogue.js';
import { expectBothLanguages } from '../../support/expect-both-languages.js';
import { openCatalogue, problemsOf, seedsWith, smallTown } from './seeding.js';

const { orm, value } = await openCatalogue();

const place = (slug: string, more: object = {}) => ({ slug, name: { de: slug }, kind: 'MUNICIPALITY', ...more });
const service = (more: object = {}, slug = 'a') => ({ slug, texts: { '03': { de: 'Titel' } }, ...more });
const responsibility = (slug: string, more: object = {}) => ({
  slug,
  service: 'a',
  place: 'ort',
  organisation: 'amt',
  role: 'RESPONSIBLE',
  ...more,
});
const around = {
  'services.json': [service()],
  'places.json': [place('ort')],
  'organisations.json': [{ slug: 'amt', name: { de: 'Amt' } }],
};

const problems = (files: { [name: string]: unknown }) => problemsOf(loadCatalogue(orm, [seedsWith(files)]));

const entry = (kind: string, words: object[], more: object = {}) => ({
  'thesaurus.json': [{ slug: 'a', kind, words, ...more }],
});
const word = (text: string, more: object = {}) => ({ language: 'de', word: text, ...more });
const narrower = { narrower: true };

const hurried = { key: 'hurried', kind: 'YES_NO', text: { de: 'Eilt es?' } };
const age = { key: 'age', kind: 'NUMBER', text: { de: 'Wie alt?' } };
const term = {
  key: 'term',
  kind: 'CHOICE',
  text: { de: 'Wie lange?' },
  options: [
    { key: 'short', text: { de: 'kurz' } },
    { key: 'long', text: { de: 'lang' } },
  ],
};
const asking = (questions: object[], applies: object[] = []) =>
  service({ questions, fees: [{ kind: 'FREE', applies }] });

/** Seeds with one fault each: where it is found, and a word of the English cause. */
const faults: [name: string, files: { [name: string]: unknown }, file: string, path: string, cause: RegExp][] = [
  ['an unknown property', { 'forms.json': [{ slug: 'a', name: { de: 'A' }, link: 'x' }] }, 'forms.json', '', /"link" is unknown/],
  ['a missing property', { 'forms.json': [{ slug: 'a' }] }, 'forms.json', '', /name is missing/],
  ['a record that is none', { 'forms.json': ['a'] }, 'forms.json', '', /"a" has the wrong type/],
  ['an unknown value', { 'places.json': [place('a', { kind: 'TOWN' })] }, 'places.json', 'kind', /"TOWN" is not one of/],
  ['a slug with capitals', { 'forms.json': [{ slug: 'A', name: { de: 'A' } }] }, 'forms.json', 'slug', /"A" does not have the expected form/],
  ['a language that is none', { 'forms.json': [{ slug: 'a', name: { deutsch: 'A' } }] }, 'forms.json', 'name', /"deutsch" does not have the expected form/],
  ['an empty text', { 'forms.json': [{ slug: 'a', name: { de: ' ' } }] }, 'forms.json', 'name.de', /text is empty/],
  ['a text that is too long', { 'forms.json': [{ slug: 'a', name: { de: 'x'.repeat(501) } }] }, 'forms.json', 'name.de', /more than 500/],
  ['a control character', { 'forms.json': [{ slug: 'a', name: { de: 'A\u0007' } }] }, 'forms.json', 'name.de', /U\+0007/],
  ['half a character', { 'forms.json': [{ slug: 'a', name: { de: 'A\ud83d' } }] }, 'forms.json', 'name.de', /half a character/],
  ['markup in a plain text', { 'forms.json': [{ slug: 'a', name: { de: '<b>A</b>' } }] }, 'forms.json', 'name.de', /markup/],
  ['a text of script only', { 'services.json': [service({ texts: { '03': { de: 'A' }, '11': { de: '<script>x</script>' } } })] }, 'services.json', 'texts.11.de', /is empty after its HTML/],
  ['an address of another scheme', { 'forms.json': [{ slug: 'a', name: { de: 'A' }, url: 'javascript:x' }] }, 'forms.json', 'url', /"javascript:x" does not have the expected form/],
  ['an address that is none', { 'forms.json': [{ slug: 'a', name: { de: 'A' }, url: 'http://[' }] }, 'forms.json', 'url', /"http:\/\/\[" is not a URL/],
  ['a booking page of another scheme', { ...around, 'contact-channels.json': [{ slug: 'c', service: 'a', kind: 'APPOINTMENT_BOOKING', value: 'javascript:x' }] }, 'contact-channels.json', 'value', /does not have the expected form/],
  ['sign language at a number', { ...around, 'contact-channels.json': [{ slug: 'c', service: 'a', kind: 'SIGN_LANGUAGE', value: '0421 361-0' }] }, 'contact-channels.json', 'value', /does not have the expected form/],
  ['a text relay at an address of another scheme', { ...around, 'contact-channels.json': [{ slug: 'c', service: 'a', kind: 'TEXT_RELAY', value: 'javascript:x' }] }, 'contact-channels.json', 'value', /does not have the expected form/],
  ['a text relay without a number', { ...around, 'contact-channels.json': [{ slug: 'c', service: 'a', kind: 'TEXT_RELAY', value: '(' }] }, 'contact-channels.json', 'value', /does not have the expected form/],
  ['a LeiKa key that skips a level', { 'leika-services.json': [{ key: '99115000001000' }] }, 'leika-services.json', 'key', /does not have the expected form/],
  ['a regional key that is too short', { 'places.json': [place('a', { ars: '04011' })] }, 'places.json', 'ars', /"04011" does not have the expected form/],
  ['a day that is none', { 'services.json': [service({ checkedOn: '2026-02-30' })] }, 'services.json', 'checkedOn', /"2026-02-30" is not a date/],
  ['a time that is none', { 'organisations.json': [{ slug: 'a', name: { de: 'A' }, openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '8:00', closes: '12:00' }] }] }] }, 'organisations.json', 'openingHours[0].ranges[0].opens', /"8:00"/],
  ['a fixed fee without its amount', { 'services.json': [service({ fees: [{ kind: 'FIXED' }] })] }, 'services.json', 'fees[0]', /amountCents is missing/],
  ['a free fee that costs', { 'services.json': [service({ fees: [{ kind: 'FREE', amountCents: 1 }] })] }, 'services.json', 'fees[0].amountCents', /cannot be combined/],
  ['a range without ends', { 'services.json': [service({ fees: [{ kind: 'RANGE' }] })] }, 'services.json', 'fees[0]', /None of minimumCents, maximumCents/],
  ['a range that descends', { 'services.json': [service({ fees: [{ kind: 'RANGE', minimumCents: 2, maximumCents: 1 }] })] }, 'services.json', 'fees[0].maximumCents', /is less than minimumCents/],
  ['a base fee on an ordinary fee', { 'services.json': [service({ fees: [{ kind: 'FREE', baseFee: 1 }, { kind: 'FREE' }] })] }, 'services.json', 'fees[0]', /None of kind PERCENTAGE, surcharge/],
  ['a base fee that does not exist', { 'services.json': [service({ fees: [{ kind: 'PERCENTAGE', percentage: 1, baseFee: 1 }] })] }, 'services.json', 'fees[0].baseFee', /no fee 1/],
  ['two questions of one key', { 'services.json': [asking([hurried, hurried])] }, 'services.json', 'questions[1]', /hurried occurs twice/],
  ['a question key with a hyphen', { 'services.json': [asking([{ ...hurried, key: 'in-a-hurry' }])] }, 'services.json', 'questions[0].key', /"in-a-hurry" does not have the expected form/],
  ['a choice without options', { 'services.json': [asking([{ ...hurried, kind: 'CHOICE' }])] }, 'services.json', 'questions[0].options', /has no options/],
  ['a number with options', { 'services.json': [asking([{ ...term, kind: 'NUMBER' }])] }, 'services.json', 'questions[0].options', /NUMBER takes no options/],
  ['a unit of yes and no', { 'services.json': [asking([{ ...hurried, unit: { de: 'Jahre' } }])] }, 'services.json', 'questions[0].unit', /YES_NO has no unit/],
  ['an option that stands twice', { 'services.json': [asking([{ ...term, options: [term.options[0], term.options[0]] }])] }, 'services.json', 'questions[0].options[1]', /short occurs twice/],
  ['a condition on a question there is not', { 'services.json': [asking([hurried], [{ question: 'age', from: 1 }])] }, 'services.json', 'fees[0].applies[0].question', /no question "age"/],
  ['two conditions on one question', { 'services.json': [asking([hurried], [{ question: 'hurried', is: true }, { question: 'hurried', is: false }])] }, 'services.json', 'fees[0].applies[1].question', /already/],
  ['a number without a bound', { 'services.json': [asking([age], [{ question: 'age' }])] }, 'services.json', 'fees[0].applies[0]', /does not say which answer to "age"/],
  ['bounds that descend', { 'services.json': [asking([age], [{ question: 'age', from: 3, until: 2 }])] }, 'services.json', 'fees[0].applies[0].until', /is less than from/],
  ['yes for a number', { 'services.json': [asking([age], [{ question: 'age', from: 1, is: true }])] }, 'services.json', 'fees[0].applies[0].is', /"is" does not fit "age"/],
  ['an option there is not', { 'services.json': [asking([term], [{ question: 'term', oneOf: ['short', 'ever'] }])] }, 'services.json', 'fees[0].applies[0].oneOf[1]', /no option "ever"/],
  ['a proof that is no document type', { 'services.json': [service({ fees: [{ kind: 'FREE', proof: 'nirgends' }] })] }, 'services.json', 'fees[0].proof', /no "nirgends" in document-types/],
  ['a fee based on itself', { 'services.json': [service({ fees: [{ kind: 'PERCENTAGE', percentage: 1, baseFee: 0 }] })] }, 'services.json', 'fees[0].baseFee', /based on itself/],
  ['a legal basis that is not listed', { 'services.json': [service({ fees: [{ kind: 'FREE', legalBasis: '§ 1' }] })] }, 'services.json', 'fees[0].legalBasis', /"§ 1" is not among/],
  ['a deadline without duration', { 'services.json': [service({ deadlines: [{ kind: 'DURATION', unit: 'DAY' }] })] }, 'services.json', 'deadlines[0]', /None of from, to/],
  ['a deadline that descends', { 'services.json': [service({ deadlines: [{ kind: 'DURATION', from: 3, to: 2, unit: 'DAY' }] })] }, 'services.json', 'deadlines[0].to', /is less than from/],
  ['a period that ends before it begins', { 'places.json': [place('a', { valid: { from: '2026-02-01', until: '2026-01-31' } })] }, 'places.json', 'valid.until', /is before from/],
  ['the same hours twice', { 'organisations.json': [{ slug: 'a', name: { de: 'A' }, openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '09:00' }, { weekday: 1, opens: '08:00', closes: '10:00' }] }] }] }, 'organisations.json', 'openingHours[0].ranges[1]', /occurs twice/],
  ['outages that overlap', { 'online-services.json': [{ slug: 'a', name: { de: 'A' }, url: 'https://example.org', outages: [{ from: '2026-01-01T00:00:00Z' }, { from: '2026-01-02T00:00:00Z' }] }] }, 'online-services.json', 'outages[1]', /overlaps/],
  ['a channel of nobody', { 'contact-channels.json': [{ slug: 'a', kind: 'LETTER' }] }, 'contact-channels.json', '', /None of organisation, service/],
  ['a responsibility of two', { ...around, 'responsibilities.json': [responsibility('r', { onlineService: 'o' })] }, 'responsibilities.json', '', /exclude each other/],
  ['a reference to nothing', { 'places.json': [place('a', { parent: 'b' })] }, 'places.json', 'parent', /no "b" in places/],
  ['an unknown document', { 'services.json': [service({ documents: [{ type: 'x', obligation: 'OPTIONAL' }] })] }, 'services.json', 'documents[0].type', /no "x" in document-types/],
  ['an unknown code', { 'services.json': [service({ sdgAreas: [{ list: 'urn:x', code: '1' }] })] }, 'services.json', 'sdgAreas[0]', /no "urn:x 1"/],
  ['a slug that stands twice', { 'places.json': [place('a'), place('a')] }, 'places.json', '', /"a" already exists in .*places\.json\[0\]/],
  ['parents in a circle', { 'places.json': [place('a', { parent: 'b' }), place('b', { parent: 'a' })] }, 'places.json', 'parent', /a → b → a/],
  ['a successor of itself', { 'organisations.json': [{ slug: 'a', name: { de: 'A' }, succeededBy: 'a' }] }, 'organisations.json', 'succeededBy', /a → a/],
  ['a regional key that stands twice', { 'places.json': [place('a', { ars: '990110000000' }), place('b', { ars: '990110000000' })] }, 'places.json', 'ars', /990110000000 is at the same time/],
  ['responsibilities that overlap', { ...around, 'responsibilities.json': [responsibility('r', { valid: { until: '2026-06-30' } }), responsibility('s', { valid: { from: '2026-06-30' } })] }, 'responsibilities.json', 'valid', /same responsibility/],
  ['a word that stands alone for others', entry('EQUIVALENT', [word('Auto')]), 'thesaurus.json', 'words', /single word has no synonym/],
  ['a thesaurus entry without words', entry('FILLER', []), 'thesaurus.json', 'words', /Fewer than 1/],
  ['a word of five', entry('FILLER', [word('ich möchte gerne auch einmal')]), 'thesaurus.json', 'words[0].word', /has 5 words/],
  ['a word of five that hyphens join', entry('FILLER', [word('Wald-und-Wiesen-Amt heute')]), 'thesaurus.json', 'words[0].word', /has 5 words/],
  ['a word without letters', entry('FILLER', [word('?!')]), 'thesaurus.json', 'words[0].word', /has 0 words/],
  ['a word twice in an entry, whatever its case and spaces', entry('EQUIVALENT', [word('neue  Wohnung'), word('Neue Wohnung'), word('Heim')]), 'thesaurus.json', 'words[1]', /neue wohnung \(de\) occurs twice/],
  ['no narrower word', entry('BROADER', [word('Fahrzeug'), word('Auto')]), 'thesaurus.json', 'words', /narrower word is missing/],
  ['no general word', entry('BROADER', [word('Motorrad', narrower), word('Roller', narrower)]), 'thesaurus.json', 'words', /general word is missing/],
  ['a narrower word among equals', entry('EQUIVALENT', [word('Auto'), word('Kfz', narrower)]), 'thesaurus.json', 'words[1].narrower', /EQUIVALENT has no narrower words/],
  ['an aspect that is not named', entry('ASPECT', [word('Preis')]), 'thesaurus.json', '', /aspect is missing/],
  ['an aspect of words that ask for none', entry('FILLER', [word('bitte')], { aspect: 'FEES' }), 'thesaurus.json', 'aspect', /cannot be combined/],
  ['an aspect that nobody knows', entry('ASPECT', [word('Farbe')], { aspect: 'COLOUR' }), 'thesaurus.json', 'aspect', /"COLOUR" is not one of/],
  ['JSON that is none', { 'places.json': '[{]' }, 'places.json', '', /cannot be read/],
  ['a file of no kind', { 'places.json': [], 'place.json': [] }, 'place.json', '', /No kind of record has this name/],
]; // prettier-ignore

describe('seeds with a fault', () => {
  test.each(faults)('%s is found in its file at its path', async (_, files, file, path, cause) => {
    const found = await problems(files);
    expect(found).toMatchObject([{ file, path, cause: { en: expect.stringMatching(cause) } }]);
    expectBothLanguages(found[0]!);
  });

  test('are printed in English', async () => {
    await expect(loadCatalogue(orm, [seedsWith({ 'forms.json': [{ slug: 'a' }] })])).rejects.toThrow(
      /forms\.json\[0\]: name is missing\. Add name\.$/,
    );
  });

  test('name the record by its index', async () => {
    expect(await problems({ 'places.json': [place('a'), place('b', { kind: 'TOWN' })] })).toMatchObject([
      { file: 'places.json', index: 1 },
    ]);
  });

  test('name the line of an ndjson file, also of one that is no JSON', async () => {
    const lines = `${JSON.stringify(place('a'))}\n\n{"slug":\n${JSON.stringify(place('b', { kind: 'TOWN' }))}\n`;
    expect(await problems({ 'places.ndjson': lines })).toMatchObject([
      { file: 'places.ndjson', line: 3, path: '', cause: { en: expect.stringContaining('cannot be read') } },
      { file: 'places.ndjson', line: 4, path: 'kind' },
    ]);
  });

  test('do not take U+2028 within a text for the end of a line', async () => {
    const directory = seedsWith({ 'forms.ndjson': `{"slug":"a","name":{"de":"A\u2028B"}}\n` });
    expect((await loadCatalogue(orm, [directory], { dryRun: true })).forms.created).toBe(1);
  });

  test('tell of a file that is not UTF-8', async () => {
    const directory = seedsWith({ 'places.ndjson': '' });
    writeFileSync(join(directory, 'places.ndjson'), Buffer.from([0x7b, 0xfc, 0x7d]));
    expect(await problemsOf(loadCatalogue(orm, [directory]))).toMatchObject([{ file: 'places.ndjson', line: 1 }]);
  });

  test('tell of a directory that is missing or empty', async () => {
    expect(await problemsOf(loadCatalogue(orm, ['no-such-directory']))).toMatchObject([
      { cause: { en: 'The directory does not exist.' } },
      { cause: { en: 'The directory contains no seeds.' } },
    ]);
    expect(await problems({ 'README.md': '' })).toMatchObject([{ cause: { en: 'The directory contains no seeds.' } }]);
  });

  test('let the same thing be in two periods that do not overlap', async () => {
    const directory = seedsWith({
      ...around,
      'responsibilities.json': [
        responsibility('r', { valid: { until: '2026-06-30' } }),
        responsibility('s', { valid: { from: '2026-07-01' } }),
      ],
      'places.json': [
        place('ort', { ars: '990110000000', valid: { from: '2026-01-01' } }),
        place('alt', { ars: '990110000000', valid: { until: '2025-12-31' } }),
      ],
    });
    expect((await loadCatalogue(orm, [directory], { dryRun: true })).responsibilities.created).toBe(2);
  });

  test('are told all at once, and nothing is loaded of the rest', async () => {
    const faulty = {
      'forms.json': [{ slug: 'A' }, { slug: 'gut', name: { de: 'Gut' } }],
      'service-promises.json': [{ slug: 'p', service: 'x', kind: 'SOON' }],
    };
    const found = await problemsOf(loadCatalogue(orm, [seedsWith(faulty, smallTown)]));
    expect(found.map(({ file, path, cause }) => [file, path, cause.en].join(' ')).sort()).toEqual([
      'forms.json  name is missing.',
      'forms.json slug "A" does not have the expected form.',
      'service-promises.json  None of value, description is given.',
      'service-promises.json kind "SOON" is not one of the values.',
      'wohnsitz-anmelden.json forms[0] There is no "meldeschein" in forms, neither in the directories nor in the database.',
    ]);
    expect(await value('select count(*)::int from record')).toBe(0);
  });

  test('are counted beyond those that are shown', async () => {
    const many = Array.from({ length: 1200 }, () => ({}));
    const load = loadCatalogue(orm, [seedsWith({ 'leika-services.json': many })]);
    await expect(load).rejects.toMatchObject({
      count: 1200,
      problems: { length: 1000 },
      message: expect.stringContaining('… and 200 more.'),
    });
  });
});
