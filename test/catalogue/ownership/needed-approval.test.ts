import { describe, expect, test } from '@jest/globals';
import { neededApproval, type Turn } from '../../../src/catalogue/ownership/needed-approval.js';
import { ownersIn } from '../../../src/catalogue/ownership/owners-in-content.js';
import type { RecordContent } from '../../../src/catalogue/record/record-content.js';

const content = (fields: object): RecordContent => ({ slug: 'x', ...fields });

const channel = (fields: object) => content({ kind: 'PHONE', value: '1', ...fields });
const duty = (fields: object) => content({ service: 's', place: 'hb', role: 'RESPONSIBLE', ...fields });

const of = (...organisations: string[]) => ({ organisations });
const service = (name: string) => ({ service: name });

const table: [what: string, turn: Turn, needed: ReturnType<typeof neededApproval>][] = [
  [
    'a new channel of an office for a service',
    { kind: 'contact-channels', before: null, after: channel({ organisation: 'a', service: 's' }) },
    { of: 'EACH', owners: [of('a'), service('s')] },
  ],
  [
    'another number of a channel',
    {
      kind: 'contact-channels',
      before: channel({ organisation: 'a', service: 's' }),
      after: channel({ organisation: 'a', service: 's', value: '2' }),
    },
    { of: 'EACH', owners: [of('a'), service('s'), of('a'), service('s')] },
  ],
  [
    'a channel taken off a service',
    {
      kind: 'contact-channels',
      before: channel({ organisation: 'a', service: 's' }),
      after: channel({ organisation: 'a' }),
    },
    { of: 'EACH', owners: [service('s')] },
  ],
  [
    'a channel taken off a service with another number',
    {
      kind: 'contact-channels',
      before: channel({ organisation: 'a', service: 's' }),
      after: channel({ organisation: 'a', value: '2' }),
    },
    { of: 'EACH', owners: [of('a'), service('s'), of('a')] },
  ],
  [
    'a channel hung on another service',
    {
      kind: 'contact-channels',
      before: channel({ organisation: 'a', service: 's' }),
      after: channel({ organisation: 'a', service: 't' }),
    },
    { of: 'EACH', owners: [of('a'), service('s'), of('a'), service('t')] },
  ],
  [
    'the end of a channel',
    { kind: 'contact-channels', before: channel({ organisation: 'a', service: 's' }), after: null },
    { of: 'EACH', owners: [of('a'), service('s')] },
  ],
  [
    'an organisation moved below another',
    { kind: 'organisations', before: content({ parent: 'a' }), after: content({ parent: 'b' }) },
    { of: 'EACH', owners: [of('x', 'a'), of('x', 'b'), of('a'), of('b')] },
  ],
  [
    'an organisation moved to the top',
    { kind: 'organisations', before: content({ parent: 'a' }), after: content({}) },
    { of: 'EACH', owners: [of('x', 'a'), of('x'), of('a')] },
  ],
  [
    'an organisation renamed',
    { kind: 'organisations', before: content({ parent: 'a' }), after: content({ parent: 'a', shortName: 'X' }) },
    { of: 'EACH', owners: [of('x', 'a'), of('x', 'a')] },
  ],
  [
    'an online service attached to a service',
    { kind: 'responsibilities', before: null, after: duty({ onlineService: 'o' }) },
    { of: 'EACH', owners: [service('s'), { onlineService: 'o' }] },
  ],
  [
    'a responsibility with an online service in another place',
    {
      kind: 'responsibilities',
      before: duty({ onlineService: 'o' }),
      after: duty({ onlineService: 'o', place: 'hb-2' }),
    },
    { of: 'EACH', owners: [service('s'), service('s')] },
  ],
  [
    'the end of a responsibility: the service or the office, one of them',
    { kind: 'responsibilities', before: duty({ organisation: 'a', onlineService: 'o' }), after: null },
    { of: 'ANY', owners: [service('s'), of('a')] },
  ],
  [
    'a service handed over',
    { kind: 'services', before: content({ owner: 'a' }), after: content({ owner: 'b' }) },
    { of: 'EACH', owners: [of('a'), of('b')] },
  ],
  [
    'a service taken by one of those who are responsible',
    { kind: 'services', before: content({}), after: content({ owner: 'a' }) },
    { of: 'EACH', owners: [service('x'), of('a'), { service: 'x', each: true }] },
  ],
  [
    'a service left to those who are responsible',
    { kind: 'services', before: content({ owner: 'a' }), after: content({}) },
    { of: 'EACH', owners: [of('a'), service('x')] },
  ],
  ['a place, which nobody owns', { kind: 'places', before: null, after: content({}) }, { of: 'EACH', owners: [of()] }],
  [
    'a channel that hangs on nothing',
    { kind: 'contact-channels', before: null, after: channel({}) },
    { of: 'EACH', owners: [of()] },
  ],
];

test.each(table)('%s needs the approval of its owners', (_, turn, needed) => {
  expect(neededApproval(turn)).toEqual(needed);
});

describe('who may write', () => {
  test.each<[what: string, turn: Turn, owners: object[]]>([
    [
      'a record in force belongs to its owners, whatever it becomes',
      { kind: 'services', before: content({ owner: 'a' }), after: content({ owner: 'b' }) },
      [of('a')],
    ],
    [
      'a new record belongs to the owners that it names',
      { kind: 'services', before: null, after: content({ owner: 'b' }) },
      [of('b')],
    ],
    [
      'owners of an online service do not change what is attached to it',
      {
        kind: 'responsibilities',
        before: duty({ organisation: 'a', onlineService: 'o' }),
        after: duty({ organisation: 'a', onlineService: 'o', place: 'hb-2' }),
      },
      [service('s'), of('a')],
    ],
  ])('%s', (_, { kind, before, after }, owners) => {
    expect(ownersIn(kind, (before ?? after)!)).toEqual(owners);
  });
});
