import { expect, test } from '@jest/globals';
import { readSeeds } from '../../support/seeds.js';
import { startTestApp } from '../../support/app.js';

const { read } = await startTestApp({ seeded: true });

interface Line {
  opening: { status: string };
  channel: { id: string; opening: { status: string } };
}

const query = `query ($service: String!, $place: String!, $at: DateTime!) {
  callCard(service: { slug: $service }, place: { ars: $place }, at: $at) {
    numbers { opening { status } channel { id opening(at: $at) { status } } } } }`;

const numbersOfCard = async (service: string, place: string): Promise<Line[]> => {
  const at = '2026-11-30T10:30:00+01:00';
  return (await read<{ callCard: { numbers: Line[] } }>(query, { service, place, at })).callCard.numbers;
};

test('a line is answered or not, whether it is asked for on a card or as a channel', async () => {
  const lines: Line[] = [];
  const services = readSeeds('services', 'seeds/bremen').filter((_, at) => at % 3 === 0);
  for (const { slug } of services)
    for (const place of ['040110000000', '040120000000']) lines.push(...(await numbersOfCard(slug, place)));
  expect(lines.filter(({ opening, channel }) => opening.status !== channel.opening.status)).toEqual([]);
  expect([...new Set(lines.map(({ opening }) => opening.status))].sort()).toEqual(['OPEN', 'UNKNOWN']);
}, 60_000);
