import { describe, expect, test } from '@jest/globals';
import {
  leikaAssignmentWithoutKey,
  leikaKeyRetired,
  leikaKeyUnknown,
} from '../../../src/catalogue/code-list/leika.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

const [issued, changed, other] = ['99115005104001', '99115005104002', '99115005104003'] as const;
const known = new Set<string>([issued, changed]);

describe('a LeiKa key that is not known', () => {
  const says = (key: string): string => `Der Leistungsschlüssel ${key} ist nicht bekannt.`;

  test.each<[what: string, keys: string[] | undefined, known: Set<string> | null, findings: [string, string][]]>([
    ['is not looked for without keys', undefined, known, []],
    ['is none that the catalogue has', [issued, changed], known, []],
    ['is one that the catalogue does not have', [issued, other], known, [['leikaKeys.1', says(other)]]],
    ['is one without group', ['99000000000000'], known, [['leikaKeys.0', says('99000000000000')]]],
    ['is one with a letter', ['9911500510400x'], null, [['leikaKeys.0', says('9911500510400x')]]],
    ['is one of two keys in one', [`${issued}, ${changed}`], known, [['leikaKeys.0', says(`${issued}, ${changed}`)]]],
    ['is none of the right form while no catalogue is at hand', [other], null, []],
    ['is every one while the catalogue is empty', [issued], new Set<string>(), [['leikaKeys.0', says(issued)]]],
  ])('%s', (_, leikaKeys, knownLeikaKeys, findings) => {
    expect(found(leikaKeyUnknown, serviceContent({ leikaKeys }), { knownLeikaKeys })).toEqual(findings);
  });
});

describe('a LeiKa key that is retired', () => {
  const retired = [['leikaKeys.1', `Der Leistungsschlüssel ${changed} gilt nicht mehr.`]];

  test.each<[what: string, keys: string[] | undefined, known: Set<string> | null, findings: string[][]]>([
    ['is not looked for without keys', undefined, known, []],
    ['is none that still holds', [issued], known, []],
    ['is one that the catalogue marks', [issued, changed], known, retired],
    ['is one also while the other keys are not known', [issued, changed], null, retired],
    ['is reported as unknown only when the catalogue does not have it', [issued, changed], new Set([issued]), []],
  ])('%s', (_, leikaKeys, knownLeikaKeys, findings) => {
    const surroundings = { knownLeikaKeys, retiredLeikaKeys: new Set([changed]) };
    expect(found(leikaKeyRetired, serviceContent({ leikaKeys }), surroundings)).toEqual(findings);
  });
});

describe('the ground of a key that the service does not have', () => {
  const says = `Begründet ist der Leistungsschlüssel ${changed}, den die Leistung nicht hat.`;

  test.each<[what: string, keys: string[] | undefined, assigned: string[], findings: string[][]]>([
    ['is not looked for without grounds', [issued], [], []],
    ['is none where each has its key', [issued, changed], [changed, issued], []],
    ['is one after the key was taken away', [issued], [issued, changed], [['leikaAssignments.1.key', says]]],
    ['is one of a service without keys', undefined, [changed], [['leikaAssignments.0.key', says]]],
  ])('%s', (_, leikaKeys, assigned, findings) => {
    const leikaAssignments = assigned.map((key) => ({ key, ground: 'STATED', isCertain: true }));
    expect(found(leikaAssignmentWithoutKey, serviceContent({ leikaKeys, leikaAssignments }))).toEqual(findings);
  });
});
