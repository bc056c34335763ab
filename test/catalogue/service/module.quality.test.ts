import { describe, expect, test } from '@jest/globals';
import {
  approvalMissing,
  approvalWithoutAuthority,
  serviceTitleMissing,
  summaryMissing,
} from '../../../src/catalogue/service/module.quality.js';
import type { ServiceContent } from '../../../src/catalogue/service/service.content.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

describe('the title of a service', () => {
  const missing = [['texts.03', 'Es fehlt ein deutscher Titel.']];

  test.each<[what: string, texts: ServiceContent['texts'], findings: string[][]]>([
    ['is missing', {}, missing],
    ['is missing when both are blank', { '02': { de: '' }, '03': { de: ' ' } }, missing],
    ['is missing when it has characters without width only', { '03': { de: '\u200b' } }, missing],
    ['is missing in German', { '03': { en: 'ID card' } }, missing],
    ['is missing when it is in Leichte Sprache only', { '03': { 'de-x-leicht': 'Ausweis' } }, missing],
    ['is the one for citizens', { '03': { de: 'Ausweis beantragen' } }, []],
    ['is the official designation', { '02': { de: 'Ausweis Ausstellung' } }, []],
    ['may have been made by a machine', { '03': { de: { text: 'Ausweis beantragen', origin: 'MACHINE' } } }, []],
  ])('%s', (_, texts, findings) => {
    expect(found(serviceTitleMissing, serviceContent({ texts }))).toEqual(findings);
  });
});

describe('the summary of a service', () => {
  const missing = [['texts.05', 'Es fehlen Kurztext und Teaser.']];

  test.each<[what: string, texts: ServiceContent['texts'], findings: string[][]]>([
    ['is missing', { '06': { de: 'Lang.' } }, missing],
    ['is missing when both are blank', { '05': { de: ' ' }, '24': { de: '' } }, missing],
    ['is missing when nothing is in it', { '05': { de: '<p>&nbsp;</p>' } }, missing],
    ['is missing in German', { '05': { en: 'Short.' } }, missing],
    ['is the short text', { '05': { de: 'Kurz.' } }, []],
    ['is the teaser', { '24': { de: 'Kurz.' } }, []],
  ])('%s', (_, texts, findings) => {
    expect(found(summaryMissing, serviceContent({ texts }))).toEqual(findings);
  });
});

describe('the approval of a service', () => {
  const missing = [['approvedOn', 'Es fehlt die fachliche Freigabe.']];
  const byNobody = [['approvedBy', 'Die fachliche Freigabe nennt einen Tag, aber keine Stelle.']];

  test.each<[what: string, approval: Partial<ServiceContent>, approval: string[][], authority: string[][]]>([
    ['is missing', {}, missing, []],
    ['is missing when only the authority is named', { approvedBy: 'Senator' }, missing, []],
    ['has no authority', { approvedOn: '2026-01-01' }, [], byNobody],
    ['has a blank authority', { approvedOn: '2026-01-01', approvedBy: ' ' }, [], byNobody],
    ['is there', { approvedOn: '2026-01-01', approvedBy: 'Senator' }, [], []],
  ])('%s', (_, given, approval, authority) => {
    expect(found(approvalMissing, serviceContent(given))).toEqual(approval);
    expect(found(approvalWithoutAuthority, serviceContent(given))).toEqual(authority);
  });
});
