import { expect, test } from '@jest/globals';
import { legalBasisMissing } from '../../../src/catalogue/legal-basis/legal-basis.quality.js';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

const missing = [['legalBases', 'Es ist keine Rechtsgrundlage genannt.']];

test.each<[what: string, service: Partial<ServiceContent>, findings: string[][]]>([
  ['is missing when nothing is named', {}, missing],
  ['is missing when the list is empty', { legalBases: [] }, missing],
  ['is missing when its module is blank', { texts: { '07': { de: ' ' } } }, missing],
  ['is missing when its module has no German', { texts: { '07': { en: '§ 9' } } }, missing],
  ['is missing when another module names it', { texts: { '05': { de: '§ 9 PAuswG' } } }, missing],
  ['is there in the list', { legalBases: [{ citation: '§ 9 PAuswG' }] }, []],
  ['is there as a text', { texts: { '07': { de: '<p>§ 9 PAuswG</p>' } } }, []],
])('the legal basis of a service %s', (_, service, findings) => {
  expect(found(legalBasisMissing, serviceContent(service))).toEqual(findings);
});
