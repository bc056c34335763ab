import { expect, test } from '@jest/globals';
import { provenanceMissing } from '../../../../src/catalogue/record/quality/provenance.quality.js';
import type { ProvenanceContent } from '../../../../src/catalogue/record/record-content.js';
import { found } from '../../../support/found.js';

const missing = ['provenance', 'Es ist keine Quelle genannt; woher die Angaben stammen, lässt sich nicht nachprüfen.'];

test.each<[what: string, provenance: ProvenanceContent[] | undefined, findings: string[][]]>([
  ['nothing said', undefined, [missing]],
  ['no source', [], [missing]],
  ['a page', [{ source: 'bremen.de', address: 'https://www.bremen.de' }], []],
  ['own knowledge', [{ source: 'eigene Kenntnis' }], []],
])('where a record is from: %s', (_, provenance, findings) => {
  expect(found(provenanceMissing, { slug: 'woher', ...(provenance && { provenance }) })).toEqual(findings);
});
