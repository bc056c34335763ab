import { describe, expect, test } from '@jest/globals';
import type { ContactChannelContent } from '../../../src/catalogue/contact-channel/contact-channel.content.js';
import {
  channelWithoutValue,
  isReachable,
  unreachableService,
} from '../../../src/catalogue/contact-channel/contact-channel.quality.js';
import { serviceContent } from '../../support/builders/service.js';
import { found } from '../../support/found.js';

const channel = (given: Partial<ContactChannelContent>): ContactChannelContent => ({
  slug: 'kanal',
  kind: 'PHONE',
  ...given,
});

describe('a contact channel can be used by the public', () => {
  test.each<[what: string, channel: Partial<ContactChannelContent>, is: boolean]>([
    ['with a number', { value: '115' }, true],
    ['not without a number', {}, false],
    ['not with a blank number', { value: ' ' }, false],
    ['as a counter without a number', { kind: 'COUNTER' }, true],
    ['as a letter without a number', { kind: 'LETTER' }, true],
    ['not as a web page without an address', { kind: 'WEB' }, false],
    ['when it says so', { value: '115', visibility: 'PUBLIC' }, true],
    ['not when it is internal', { value: '115', visibility: 'INTERNAL' }, false],
    ['not when it is internal, also as a counter', { kind: 'COUNTER', visibility: 'INTERNAL' }, false],
    ['on its first day', { value: '115', valid: { from: '2026-11-22' } }, true],
    ['on its last day', { value: '115', valid: { until: '2026-11-22' } }, true],
    ['not before its first day', { value: '115', valid: { from: '2026-11-23' } }, false],
    ['not after its last day', { value: '115', valid: { until: '2026-11-21' } }, false],
  ])('%s', (_, given, is) => {
    expect(isReachable(channel(given), '2026-11-22')).toBe(is);
  });
});

describe('a channel without value is found', () => {
  const finding = [['value', 'Dem Kontaktkanal fehlt Nummer oder Adresse.']];

  test.each<[what: string, channel: Partial<ContactChannelContent>, findings: string[][]]>([
    ['when a telephone has no number', {}, finding],
    ['when its number is empty', { value: '' }, finding],
    ['when its number is blank', { value: ' ' }, finding],
    ['not when it has a number', { value: '115' }, []],
    ['not at a counter', { kind: 'COUNTER' }, []],
    ['not for letters', { kind: 'LETTER' }, []],
  ])('%s', (_, given, findings) => {
    expect(found(channelWithoutValue, channel(given))).toEqual(findings);
  });
});

test.each<[reachableChannels: number | null, findings: string[][]]>([
  [0, [['', 'Weder die Leistung noch eine zuständige Stelle ist über einen Kontaktkanal erreichbar.']]],
  [1, []],
  // Not counted is not none.
  [null, []],
])('a service with %j channels that can be used has the findings %j', (reachableChannels, findings) => {
  expect(found(unreachableService, serviceContent(), { reachableChannels })).toEqual(findings);
});
