import { describe, expect, test } from '@jest/globals';
import { askedDay, askedMoment, boundedMoment } from '../../../src/platform/clock/asked-moment.js';
import { codes } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';

const { ask } = await startTestApp({ seeded: true });

describe('a moment or day of a question', () => {
  test.each(['1900-01-01T00:00:00.000Z', '2199-12-31T23:59:59.999Z'])('may be %s', (said) => {
    const moment = new Date(said);
    expect([boundedMoment('at', moment), askedMoment(moment, null)]).toEqual([moment, moment]);
    expect(askedDay('on', moment)).toBe(said.slice(0, 10));
  });

  test.each(['1899-12-31T23:59:59.999Z', '2200-01-01T00:00:00.000Z'])('may not be %s', (said) => {
    const moment = new Date(said);
    expect(() => boundedMoment('openAt', moment)).toThrow(`openAt is ${said}; expected a moment from 1900 to 2199`);
    expect(() => askedMoment(moment, null)).toThrow(`at is ${said}; expected a moment from 1900 to 2199`);
    expect(() => askedDay('validOn', moment)).toThrow(
      `validOn is ${said.slice(0, 10)}; expected a day from 1900 to 2199`,
    );
  });

  test('is that of the read context by default', () => {
    const asOf = new Date('2026-01-01T00:00:00Z');
    expect(askedMoment(null, asOf)).toBe(asOf);
  });
});

describe('all questions have the same bounds:', () => {
  const [office, service] = ['organisation(by: { slug: "bsc-nord" })', 'service(by: { slug: "personalausweis" })'];
  const early = '1899-12-31T12:00:00Z';

  test.each([
    ['validOn', `{ service(by: { slug: "personalausweis" }, context: { validOn: "1899-12-31" }) { slug } }`],
    ['validOn', `{ services(context: { validOn: "2200-01-01" }) { totalCount } }`],
    [
      'validOn',
      `{ callCard(service: { slug: "personalausweis" }, context: { validOn: "2200-01-01" }) { feeSentences { value } } }`,
    ],
    [
      'validOn',
      `{ feeQuote(service: { slug: "personalausweis" }, answers: [], context: { validOn: "1899-12-31" }) { __typename } }`,
    ],
    ['asOf', `{ service(by: { slug: "personalausweis" }, context: { asOf: "${early}" }) { slug } }`],
    ['at', `{ ${office} { opening(at: "${early}") { status } } }`],
    ['from', `{ ${office} { opening { hours(from: "1899-12-31", until: "1900-01-02") { opens } } } }`],
    ['until', `{ ${office} { opening { hours(from: "2199-12-30", until: "2200-01-01") { opens } } } }`],
    ['at', `{ ${office} { disruptions(at: "${early}") { severity } } }`],
    ['at', `{ ${service} { disruptions(at: "2200-01-01T12:00:00Z") { severity } } }`],
    ['at', `{ disruptions(filter: { at: "${early}" }) { totalCount } }`],
    ['openAt', `{ organisations(filter: { openAt: "${early}" }) { totalCount } }`],
    ['changedSince', `{ services(filter: { changedSince: "${early}" }) { totalCount } }`],
  ])('%s in %s', async (name, query) => {
    const answer = await ask(query);
    expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors![0]!.message).toMatch(
      new RegExp(`^${name} is (1899|2200)-.*; expected a (day|moment) from 1900 to 2199$`),
    );
  });
});
