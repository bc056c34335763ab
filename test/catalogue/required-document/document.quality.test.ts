import { expect, test } from '@jest/globals';
import type { DocumentRequirementContent } from '../../../src/catalogue/required-document/document-requirement.content.js';
import { documentWithoutCondition } from '../../../src/catalogue/required-document/document.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

const vollmacht = (given: Partial<DocumentRequirementContent> = {}): DocumentRequirementContent => ({
  type: 'vollmacht',
  obligation: 'CONDITIONAL',
  ...given,
});
const says = 'Das Dokument „vollmacht“ ist nur unter Umständen nötig; es steht nicht da, unter welchen.';

test.each<[what: string, documents: DocumentRequirementContent[] | undefined, findings: string[][]]>([
  ['is not missing without documents', undefined, []],
  ['is missing of a conditional document', [vollmacht()], [['documents.0.condition', says]]],
  [
    'is missing of the second document',
    [vollmacht({ obligation: 'MANDATORY' }), vollmacht()],
    [['documents.1.condition', says]],
  ],
  ['is not missing of a mandatory document', [vollmacht({ obligation: 'MANDATORY' })], []],
  ['is not missing of a helpful document', [vollmacht({ obligation: 'OPTIONAL' })], []],
  ['is not missing of a document with one', [vollmacht({ condition: { de: 'bei Vertretung' } })], []],
  ['is not missing of a document with a note', [vollmacht({ note: { de: 'Nur, wenn jemand für Sie kommt.' } })], []],
  [
    'is not missing of a document that an answer decides about',
    [vollmacht({ applies: [{ question: 'vertretung', is: true }] })],
    [],
  ],
  ['is not missing of one of several documents, also of the group 0', [vollmacht({ alternativeGroup: 0 })], []],
])('a condition %s', (_, documents, findings) => {
  expect(found(documentWithoutCondition, serviceContent({ documents }))).toEqual(findings);
});
