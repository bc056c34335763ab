import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { reader } from '../support/ask.js';
import { idOf, release, startEditingApp, type Payload } from '../editorial/support/editing.js';

const { read, person } = await startEditingApp();
const anna = reader((await person({ subject: 'anna', roles: ['editor'], organisations: ['bsc-mitte'] })).ask);
const bernd = reader((await person({ subject: 'bernd', roles: ['approver'], organisations: ['bsc-mitte'] })).ask);

const directory = 'schema/examples/editor';
const example = (number: number): string => {
  const file = readdirSync(directory).find((name) => name.startsWith(`${number}-`));
  return readFileSync(`${directory}/${file}`, 'utf8');
};

interface Fees {
  fees: { amountInCents: number | null; condition: { value: string } | null }[];
}

const forAdults = ({ fees }: Fees): (number | null)[] =>
  fees.filter(({ condition }) => condition?.value === 'Personen ab 24 Jahre').map(({ amountInCents }) => amountInCents);

test('an editor changes a fee for 1 January, an approver approves, the public sees it on the day', async () => {
  const done = (answer: Record<string, Payload>) => {
    const [payload] = Object.values(answer);
    expect(payload!.userErrors).toEqual([]);
    return payload!.changeSet!;
  };
  const { id: changeSet } = done(await anna<Record<string, Payload>>(example(1)));
  const { service } = await anna<{ service: { id: string } }>(example(2));
  expect(service.id).toBe(idOf('SERVICE', 'personalausweis'));
  const variables = { changeSet, service: service.id };
  done(await anna(example(3), variables));
  done(await anna(example(4), variables));
  done(await anna(example(5), { changeSet }));
  const review = await bernd<{ changeSet: { authors: string[]; changes: { differences: { path: string[] }[] }[] } }>(
    example(6),
    { changeSet },
  );
  expect(review.changeSet.authors).toEqual(['anna']);
  expect(review.changeSet.changes[0]!.differences.length).toBeGreaterThan(0);
  expect(done(await bernd(example(7), { changeSet }))).toMatchObject({ status: 'APPROVED', approvedBy: 'bernd' });
  expect(done(await bernd(example(8), { changeSet })).status).toBe('PUBLISHED');

  const { newYearsEve, newYearsDay } = await read<{ newYearsEve: Fees; newYearsDay: Fees }>(example(9));
  expect(forAdults(newYearsEve)).toEqual([4600]);
  expect(forAdults(newYearsDay)).toEqual([4800]);

  const { history } = await anna<{ history: { changeSet: string | null; reason: string | null }[] }>(example(10), {
    service: service.id,
  });
  expect(history.map(({ changeSet: set, reason }) => [set, reason])).toEqual([
    [changeSet, 'Neue Gebührenverordnung zum 1. Januar 2027'],
    [null, null],
  ]);
});

test('a disruption is announced and read at once', async () => {
  const office = idOf('ORGANISATION', 'bsc-mitte');
  const until = new Date(Date.now() + 3_600_000).toISOString();
  const { announceDisruption } = await anna<{ announceDisruption: { userErrors: unknown[] } }>(example(11), {
    office,
    until,
  });
  expect(announceDisruption.userErrors).toEqual([]);
  expect(await read(example(12), { office })).toMatchObject({
    organisation: { disruptions: [{ title: { value: 'Terminals gestört' } }] },
    disruptions: { nodes: [{ endsAt: until }] },
  });
  const onlineService = idOf('ONLINE_SERVICE', 'elterngeld-online');
  expect(await read(example(17), { onlineService })).toEqual({
    onlineService: {
      state: { status: 'NOT_RECORDED', since: null, until: null, spoken: null, causes: [] },
      disruptions: [],
    },
  });
});

test('anybody reports a problem, and the office resolves it', async () => {
  const { reportProblem } = await read<{ reportProblem: { report: string } }>(example(13));
  const open = { problemReports: { nodes: [{ id: reportProblem.report, kind: 'WRONG_INFORMATION' }] } };
  expect(await anna(example(14))).toMatchObject(open);
  expect(await anna(example(15), { report: reportProblem.report })).toMatchObject({
    resolveReport: { userErrors: [] },
  });
  expect(await anna(example(14))).toEqual({ problemReports: { nodes: [] } });
});

test('agents are told of coming changes', async () => {
  expect(await bernd(example(16))).toEqual({ notices: { nodes: [] } });
});

test('a service ends, is told by its old slug, and is brought back; offices are merged', async () => {
  const [ada, zoe] = await Promise.all(['ada', 'zoe'].map(async (subject) => person({ subject, roles: ['admin'] })));
  const write = reader(ada!.ask);
  const published = async (work: (changeSet: string) => Promise<unknown>) => {
    const changeSet = await ada!.begin();
    await work(changeSet);
    expect((await release(ada!, zoe!, changeSet)).userErrors).toEqual([]);
  };
  const [slug, service] = ['inselausweis', idOf('SERVICE', 'inselausweis')];
  const content = { slug, texts: [{ code: '03', language: 'de', text: 'Inselausweis beantragen' }] };
  await published((changeSet) => ada!.send('createService', { changeSet, content }));
  await published((changeSet) => write(example(18), { changeSet, service }));
  expect(await read(example(19), { slug })).toMatchObject({
    service: null,
    ended: { name: { value: 'Inselausweis beantragen' }, explanation: { value: 'Das Gesetz ist aufgehoben.' } },
  });
  const { history } = await write<{ history: { edition: string }[] }>(example(10), { service });
  await published((changeSet) => write(example(20), { changeSet, service, edition: history[0]!.edition }));
  expect(await read(example(19), { slug })).toEqual({
    service: { title: { value: 'Inselausweis beantragen' } },
    ended: null,
  });

  const offices = { office: idOf('ORGANISATION', 'fundamt'), target: idOf('ORGANISATION', 'bsc-mitte') };
  const { mergeOrganisations } = await write<{ mergeOrganisations: { moves: object[]; userErrors: object[] } }>(
    example(21),
    { changeSet: await ada!.begin(), ...offices },
  );
  expect(mergeOrganisations.userErrors).toEqual([]);
  expect(mergeOrganisations.moves).toContainEqual(expect.objectContaining({ outcome: 'MOVES' }));
});

test('the walk-through shows every example of it', () => {
  const text = readFileSync('docs/EDITING.md', 'utf8');
  for (const file of readdirSync(directory))
    expect(text).toContain(readFileSync(`${directory}/${file}`, 'utf8').trim());
});
