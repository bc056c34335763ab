import { describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { startTestApp } from '../../support/app.js';
import { readSeeds } from '../../support/seeds.js';

const { read } = await startTestApp({ seeded: true });

interface Opening {
  status: string;
  closedBecause: { value: string } | null;
  spoken: { value: string };
}

const opening = (at: string) => `opening(at: "${at}") { status closedBecause { value } spoken { value } }`;

async function ofChannel(slug: string, at: string): Promise<Opening> {
  const id = globalId('ContactChannel', seededId('CONTACT_CHANNEL', slug));
  return (
    await read<{ node: { opening: Opening } }>(`{ node(id: "${id}") { ... on ContactChannel { ${opening(at)} } } }`)
  ).node.opening;
}

const ofOffice = async (slug: string, at: string): Promise<Opening> =>
  (await read<{ organisation: { opening: Opening } }>(`{ organisation(by: { slug: "${slug}" }) { ${opening(at)} } }`))
    .organisation.opening;

describe('the hours of Bremen', () => {
  test('are known wherever the number 115 of the city is named', async () => {
    const inBremerhaven = ['bb-mitte', 'bb-nord'];
    const channels = readSeeds('contact-channels', 'seeds/bremen').filter(
      ({ value, organisation = '' }) => value === '115' && !inBremerhaven.includes(organisation),
    );
    expect(channels.length).toBeGreaterThan(0);
    for (const { slug } of channels) {
      expect(await ofChannel(slug, '2026-11-30T17:59:00+01:00')).toMatchObject({ status: 'OPEN' });
      expect(await ofChannel(slug, '2026-11-28T10:00:00+01:00')).toMatchObject({ status: 'CLOSED' });
    }
    expect(await ofChannel('bb-mitte-phone-1', '2026-11-30T10:00:00+01:00')).toMatchObject({ status: 'UNKNOWN' });
  });

  test.each([
    ['an even week', '2026-11-25', 'jetzt geöffnet bis 15 Uhr, nur mit Termin', '14:00'],
    ['an odd week', '2026-12-02', 'jetzt geöffnet bis 11 Uhr, nur mit Termin', '10:00'],
  ])('tell the instruction on infections of %s', async (_, day, spoken, time) => {
    const { spoken: said } = await ofChannel('infektionsschutzbelehrung-counter', `${day}T${time}:00+01:00`);
    expect(said.value).toBe(spoken);
  });

  test.each([
    ['2026-01-23T10:00:00+01:00', 'UNKNOWN', null],
    ['2026-01-24T10:00:00+01:00', 'CLOSED', { value: 'Umzug' }],
    ['2026-02-01T10:00:00+01:00', 'CLOSED', { value: 'Umzug' }],
    ['2026-02-02T10:00:00+01:00', 'UNKNOWN', null],
  ])('say of BSC-Mitte that it is closed while it moves, and nothing else: %s', async (at, status, closedBecause) => {
    expect(await ofOffice('bsc-mitte', at)).toMatchObject({ status, closedBecause });
  });

  test.each(['sta-nord', 'migrationsamt', 'fundamt'])('say that one comes by appointment only: %s', async (slug) => {
    expect(await ofOffice(slug, '2026-11-30T10:00:00+01:00')).toMatchObject({
      status: 'BY_APPOINTMENT',
      spoken: { value: expect.stringMatching(/^Schalter: nur mit Termin, nach Vereinbarung\./) },
    });
  });

  test('are those of the numbers by which an appointment is made', async () => {
    for (const slug of ['kfz-halterwechsel-ohne-phone-2', 'kfz-halterwechsel-ohne-phone-3'])
      expect((await ofChannel(slug, '2026-11-30T10:00:00+01:00')).spoken.value).toBe('jetzt geöffnet bis 18 Uhr');
  });
});
