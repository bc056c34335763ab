import { describe, expect, test } from '@jest/globals';
import { mergeDocuments, type ChecklistDocument } from '../../../src/answers/checklist/merge-documents.rules.js';
import { checklistDocument } from '../../support/builders/checklist.js';

/** What becomes of several requirements of the same document. */
const merged = (...all: Partial<ChecklistDocument>[]): ChecklistDocument[] =>
  mergeDocuments(all.map((given) => checklistDocument('Ausweis', given)));

describe('requirements of the same document', () => {
  test.each<[forms: (string | null)[], form: string | null]>([
    [[null], null],
    [[null, 'DIGITAL'], 'DIGITAL'],
    [['DIGITAL', 'COPY'], 'COPY'],
    [['COPY', 'CERTIFIED_COPY'], 'CERTIFIED_COPY'],
    [['DIGITAL', 'ORIGINAL'], 'ORIGINAL'],
    // The copy stays with the office, so the original alone does not suffice.
    [['ORIGINAL', 'COPY'], 'ORIGINAL_AND_COPY'],
    [['CERTIFIED_COPY', 'ORIGINAL'], 'ORIGINAL_AND_COPY'],
    [['ORIGINAL_AND_COPY', 'ORIGINAL'], 'ORIGINAL_AND_COPY'],
    [['ORIGINAL_AND_COPY', 'COPY', null], 'ORIGINAL_AND_COPY'],
  ])('in the forms %j ask for the form %s', (forms, form) => {
    expect(merged(...forms.map((presentation) => ({ presentation })))).toMatchObject([{ presentation: form }]);
  });

  test.each<[copies: (number | null)[], most: number | null]>([
    [[null, null], null],
    [[null, 0], 0],
    [[1, null, 3, 2], 3],
  ])('in %j copies ask for %j', (copies, most) => {
    expect(merged(...copies.map((one) => ({ copies: one })))).toMatchObject([{ copies: most }]);
  });

  test.each<[ages: [number | null, string | null][], age: [number | null, string | null]]>([
    [[[null, null]], [null, null]],
    [
      [
        [null, null],
        [3, 'MONTH'],
      ],
      [3, 'MONTH'],
    ],
    [
      [
        [6, 'MONTH'],
        [30, 'DAY'],
      ],
      [30, 'DAY'],
    ],
    [
      [
        [1, 'YEAR'],
        [11, 'MONTH'],
      ],
      [11, 'MONTH'],
    ],
    [
      [
        [2, 'WEEK'],
        [13, 'DAY'],
      ],
      [13, 'DAY'],
    ],
    // Ages of the same length keep the words of the first.
    [
      [
        [1, 'WEEK'],
        [7, 'DAY'],
      ],
      [1, 'WEEK'],
    ],
  ])('of the ages %j ask for the youngest, %j', (ages, [maximumAge, maximumAgeUnit]) => {
    const given = ages.map(([age, unit]) => ({ maximumAge: age, maximumAgeUnit: unit }));
    expect(merged(...given)).toMatchObject([{ maximumAge, maximumAgeUnit }]);
  });

  test('have the strictest of each, whichever asks for it', () => {
    expect(
      merged(
        { presentation: 'ORIGINAL', copies: 1, maximumAge: 6, maximumAgeUnit: 'MONTH' },
        { presentation: 'COPY', copies: 3, maximumAge: 30, maximumAgeUnit: 'DAY' },
      ),
    ).toEqual([
      checklistDocument('Ausweis', {
        presentation: 'ORIGINAL_AND_COPY',
        copies: 3,
        maximumAge: 30,
        maximumAgeUnit: 'DAY',
      }),
    ]);
  });

  test('are joined by their type and keep the name of the first', () => {
    const [first, other] = [checklistDocument('Ausweis'), checklistDocument('Foto')];
    expect(mergeDocuments([first, other, { ...first, name: { de: 'Personalausweis' } }])).toEqual([first, other]);
  });
});

test('no documents are merged to none', () => {
  expect(mergeDocuments([])).toEqual([]);
});
