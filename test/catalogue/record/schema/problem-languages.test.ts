import { describe, expect, test } from '@jest/globals';
import { checkRecord } from '../../../../src/catalogue/record/check/check-record.js';
import type { ContentKind } from '../../../../src/catalogue/record/content-kind.js';
import { contentSchema } from '../../../../src/catalogue/record/schema/content-schema.js';
import { ProblemList } from '../../../../src/catalogue/record/check/problem.js';
import { schemaErrorWording } from '../../../../src/catalogue/record/schema/schema-error-wording.js';
import { expectBothLanguages } from '../../../support/expect-both-languages.js';

const service = (more: object) => ({ slug: 'a', texts: { '03': { de: 'Titel' } }, ...more });
const referral = (more: object) => ({
  slug: 'a',
  matter: { de: 'Paket verzollen' },
  body: { de: 'Zoll' },
  explanation: { de: 'Das macht der Zoll.' },
  terms: ['Zoll', 'Paket', 'verzollen'].map((term) => ({ language: 'de', term })),
  ...more,
});
const emergency = (more: object) => ({
  slug: 'a',
  rank: 1,
  title: { de: 'Feuer' },
  instruction: { de: 'Rufen Sie die 112 an.' },
  numbers: [{ name: { de: 'Feuerwehr' }, phone: '112' }],
  patterns: [{ language: 'de', words: ['Feuer'] }],
  ...more,
});
const named = (more: object) => ({ slug: 'a', name: { de: 'A' }, ...more });

/** One record for each way in which the form or the rules of a record on its own refuse it, and words of either language. */
const faults: [name: string, kind: ContentKind, content: object, german: string, english: string][] = [
  ['required', 'forms', { slug: 'a' }, 'Das Feld name fehlt. Ergänzen Sie es.', 'name is missing. Add name.'],
  ['additionalProperties', 'forms', named({ link: 'x' }), 'Das Feld „link“ gibt es hier nicht.', '"link" is unknown'],
  ['enum', 'places', named({ kind: 'TOWN' }), '„TOWN“ gehört nicht zu den Werten.', '"TOWN" is not one of the values'],
  ['pattern', 'services', service({ fees: [{ kind: 'FREE', currency: '€' }] }), '„€“ hat nicht die richtige Form. Erwartet wird: Währung (^[A-Z]{3}$).', '"€" does not have the expected form'],
  ['pattern with an example', 'contact-channels', { slug: 'a', service: 'b', kind: 'EMAIL', value: 'x' }, 'E-Mail-Adresse, etwa buergertelefon@example.org.', 'Expected: E-Mail-Adresse'],
  ['pattern of a language', 'forms', { slug: 'a', name: { deutsch: 'A' } }, 'Erwartet wird: Sprachkennung (BCP 47), etwa de.', '"deutsch" does not have the expected form'],
  ['blank text', 'forms', { slug: 'a', name: { de: ' ' } }, 'Der Text ist leer.', 'The text is empty.'],
  ['name of several lines', 'forms', { slug: 'a', name: { de: 'Amt\r\nBEGIN:VALARM' } }, 'Die Bezeichnung hat mehrere Zeilen. Schreiben Sie sie in eine Zeile.', 'The name has several lines. Write it in one line.'],
  ['format', 'services', service({ checkedOn: '2026-02-30' }), '„2026-02-30“ ist als Datum ungültig. Erwartet wird: Tag, etwa 2026-11-22.', '"2026-02-30" is not a date'],
  ['type', 'services', service({ writtenFormRequired: 'ja' }), 'Schreiben Sie einen Wert der Art: true oder false.', 'Write a value of type boolean.'],
  ['uniqueItems', 'services', service({ forms: ['b', 'b'] }), 'Die Einträge 0 und 1 sind gleich.', 'Items 0 and 1 are the same.'],
  ['dependentRequired', 'service-promises', { slug: 'a', service: 'b', kind: 'CALL_BACK', value: 2 }, 'value steht ohne unit.', 'value requires unit.'],
  ['false schema', 'services', service({ fees: [{ kind: 'FREE', amountCents: 1 }] }), 'Diese Angabe kann nicht neben den übrigen stehen.', 'It cannot be combined'],
  ['anyOf', 'services', service({ fees: [{ kind: 'RANGE' }] }), 'Geben Sie minimumCents oder maximumCents an.', 'Give minimumCents or maximumCents.'],
  ['oneOf', 'responsibilities', { slug: 'a', service: 'b', place: 'c', organisation: 'd', onlineService: 'e', role: 'RESPONSIBLE' }, 'die einander ausschließen', 'exclude each other'],
  ['maxLength', 'forms', { slug: 'a', name: { de: 'x'.repeat(501) } }, 'Der Text hat mehr als 500 Zeichen. Kürzen Sie ihn.', 'more than 500 characters'],
  ['minimum', 'services', service({ fees: [{ kind: 'FIXED', amountCents: -1 }] }), '-1 ist kleiner als 0.', '-1 is less than 0.'],
  ['maximum', 'organisations', named({ openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 9, opens: '08:00', closes: '09:00' }] }] }), '9 ist größer als 8.', '9 is more than 8.'],
  ['minProperties', 'forms', { slug: 'a', name: {} }, 'Geben Sie mindestens 1 an', 'Give at least 1'],
  ['minItems', 'places', named({ kind: 'LAND', alternativeNames: { de: [] } }), 'Geben Sie mindestens 1 an', 'Give at least 1'],
  ['times', 'organisations', named({ openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '08:00' }] }] }), 'Die Schließzeit ist die Öffnungszeit.', 'Opening and closing time are equal.'],
  ['the same hours twice', 'organisations', named({ openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 1, opens: '08:00', closes: '09:00' }, { weekday: 1, opens: '08:00', closes: '10:00' }] }] }), 'Wochentag 1 ab 08:00 steht hier zum zweiten Mal', 'weekday 1 from 08:00 occurs twice'],
  ['ends', 'services', service({ fees: [{ kind: 'RANGE', minimumCents: 2, maximumCents: 1 }] }), 'maximumCents (1) liegt vor minimumCents (2).', 'maximumCents (1) is less than minimumCents (2).'],
  ['legal basis', 'services', service({ fees: [{ kind: 'FREE', legalBasis: '§ 1' }] }), '„§ 1“ steht nicht unter den Rechtsgrundlagen', '"§ 1" is not among the legalBases'],
  ['one word', 'thesaurus', { slug: 'a', kind: 'EQUIVALENT', words: [{ language: 'de', word: 'Auto' }] }, 'nur ein Wort, das für kein anderes stehen kann', 'A single word has no synonym here.'],
  ['a word twice', 'thesaurus', { slug: 'a', kind: 'FILLER', words: [{ language: 'de', word: 'bitte' }, { language: 'de', word: 'Bitte' }] }, 'bitte (de) steht hier zum zweiten Mal', 'bitte (de) occurs twice'],
  ['a word of five', 'thesaurus', { slug: 'a', kind: 'FILLER', words: [{ language: 'de', word: 'a b c d e' }] }, '„a b c d e“ besteht aus 5 Wörtern. Schreiben Sie ein Wort oder bis zu 4', '"a b c d e" has 5 words'],
  ['no narrower word', 'thesaurus', { slug: 'a', kind: 'BROADER', words: [{ language: 'de', word: 'Fahrzeug' }] }, 'Ein engerer Begriff fehlt. Geben Sie mindestens einen engeren Begriff', 'A narrower word is missing.'],
  ['no general word', 'thesaurus', { slug: 'a', kind: 'BROADER', words: [{ language: 'de', word: 'Roller', narrower: true }] }, 'Ein allgemeiner Begriff fehlt.', 'A general word is missing.'],
  ['narrower elsewhere', 'thesaurus', { slug: 'a', kind: 'FILLER', words: [{ language: 'de', word: 'bitte', narrower: true }] }, 'In einem Eintrag der Art FILLER gibt es keine engeren Begriffe.', 'An entry of the kind FILLER has no narrower words.'],
  ['aspect elsewhere', 'thesaurus', { slug: 'a', kind: 'FILLER', aspect: 'FEES', words: [{ language: 'de', word: 'bitte' }] }, 'Entfernen Sie sie, oder ändern Sie kind.', 'Remove it, or change kind.'],
  ['no German', 'referrals', referral({ body: { en: 'Customs' } }), 'Der deutsche Wortlaut fehlt.', 'The German wording is missing.'],
  ['a term twice', 'referrals', referral({ terms: ['Zoll', 'zoll', 'Paket'].map((term) => ({ language: 'de', term })) }), 'zoll (de) steht hier zum zweiten Mal', 'zoll (de) occurs twice'],
  ['no number', 'referrals', referral({ phone: 'Zoll' }), '„Zoll“ ist keine Telefonnummer.', '"Zoll" is not a telephone number.'],
  ['no number in need', 'emergencies', emergency({ numbers: [{ name: { de: 'A' }, phone: '??' }] }), '„??“ ist keine Telefonnummer.', '"??" is not a telephone number.'],
  ['an alternative of nothing', 'emergencies', emergency({ patterns: [{ language: 'de', words: ['Feuer|'] }] }), 'eine Möglichkeit ohne Buchstaben und Ziffern', 'has an alternative without letters and digits'],
  ['an asterisk within', 'emergencies', emergency({ patterns: [{ language: 'de', words: ['Feu*er'] }] }), 'steht ein Stern mitten in einem Wort', 'has an asterisk within a word'],
  ['a short beginning', 'emergencies', emergency({ patterns: [{ language: 'de', words: ['bre*'] }] }), 'das einzige Wort des Musters', 'the only word of the pattern'],
  ['a service twice', 'life-events', named({ patterns: [{ language: 'de', words: ['Umzug'] }], services: [{ service: 'b' }, { service: 'b' }] }), 'b steht hier zum zweiten Mal', 'b occurs twice'],
  ['too long to say', 'services', service({ spoken: { de: 'Wort '.repeat(90) } }), 'Den Text zu sprechen dauert 33 Sekunden', 'It takes 33 seconds to read the text out'],
  ['markup', 'forms', { slug: 'a', name: { de: '<b>A</b>' } }, 'Der Text enthält Auszeichnungen', 'The text contains markup.'],
]; // prettier-ignore

/** The keywords that stand in a schema, without the names of fields and definitions. */
function keywordsOf(schema: object): string[] {
  return Object.entries(schema).flatMap(([keyword, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || /^(enum|type|required|dependentRequired)$/.test(keyword))
      return [keyword];
    const holdsSchemas = Array.isArray(value) || /^(properties|\$defs|dependentSchemas)$/.test(keyword);
    const inner = holdsSchemas ? Object.values(value as Record<string, object>) : [value];
    return [keyword, ...inner.flatMap(keywordsOf)];
  });
}

/** What only describes, or is told by what stands within it. */
const silent =
  /^(\$.*|title|description|properties|items|propertyNames|if|then|else|allOf|anyOf|dependentSchemas|x-.*)$/;

describe('problems of a record', () => {
  test.each(faults)('are told in both languages: %s', (_, kind, content, german, english) => {
    const problems = new ProblemList();
    checkRecord({ kind, content, bytes: 0, placement: { file: kind } }, problems);
    problems.shown.forEach(expectBothLanguages);
    const told = problems.shown.map(({ cause, remedy }) => [`${cause.de} ${remedy.de}`, `${cause.en} ${remedy.en}`]);
    expect(told).toContainEqual([expect.stringContaining(german), expect.stringContaining(english)]);
  });

  test('have words for every keyword of the schema', () => {
    const keywords = [...new Set(keywordsOf(contentSchema))].filter((keyword) => !silent.test(keyword));
    expect(keywords.length).toBeGreaterThan(10);
    expect(keywords.filter((keyword) => !(keyword in schemaErrorWording))).toEqual([]);
  });
});
