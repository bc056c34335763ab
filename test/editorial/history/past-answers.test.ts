import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { inputOf } from '../../support/input-of.js';
import { loadRecords } from '../../support/seeds.js';
import { times } from '../../support/thorough.js';
import { idOf, startEditingApp } from '../support/editing.js';

const { person, read, databaseUrl } = await startEditingApp();
const [ada, bert] = [
  await person({ subject: 'ada', roles: ['admin'] }),
  await person({ subject: 'bert', roles: ['admin'] }),
];

const serviceSlugs = ['zeit-eins', 'zeit-zwei', 'zeit-drei'];

const queries = [
  `query ($context: ReadContext) {
    ${serviceSlugs.map((slug, at) => `s${at}: service(by: { slug: "${slug}" }, context: $context) { ...Whole }`).join('\n')}
  }
  fragment Whole on Service {
    slug title { value } approvedBy fees { kind amountInCents label { value } }
    channels { slug kind value } responsibilities { slug role organisation { slug name { value } } }
  }`,
  `query ($context: ReadContext) {
    organisation(by: { slug: "zeitamt" }, context: $context) {
      name { value } openingHours { purpose ranges { weekday opens closes } } } }`,
];

await loadRecords(databaseUrl, {
  organisations: [{ slug: 'zeitamt', name: { de: 'Zeitamt' } }],
  services: serviceSlugs.map((slug) => ({ slug, owner: 'zeitamt', texts: { '03': { de: slug } } })),
});

interface Step {
  mutation: string;
  input: Record<string, unknown>;
  /** Milliseconds until it takes effect; null for at once. */
  scheduledIn: number | null;
}

let memo = 0;
/** Slugs stand for a record for ever, so each is new. */
const newSlug = (name: string): string => `${name}-${(memo += 1)}`;

const text = fc.stringMatching(/^[A-ZÄÖÜ][a-zäöüß]{2,12}$/);
const anyService = fc.constantFrom(...serviceSlugs).map((slug) => idOf('SERVICE', slug));
const cents = fc.integer({ min: 1, max: 100_000 });
const hour = fc.integer({ min: 6, max: 11 }).map((number) => `${String(number).padStart(2, '0')}:00`);

const edits = fc.oneof(
  fc.record({ id: anyService, text }).map(({ id, text }) => ({
    mutation: 'changeService',
    input: { id, patch: { texts: [{ code: '03', language: 'de', text }] } },
  })),
  fc.record({ id: anyService, fees: fc.array(cents, { maxLength: 3 }) }).map(({ id, fees }) => ({
    mutation: 'changeService',
    input: {
      id,
      patch: {
        fees: fees.map((amountCents, at) => ({
          kind: 'FIXED',
          amountCents,
          label: [{ language: 'de', text: `Satz ${at}` }],
        })),
      },
    },
  })),
  fc.record({ opens: hour, text }).map(({ opens, text }) => ({
    mutation: 'changeOrganisation',
    input: {
      id: idOf('ORGANISATION', 'zeitamt'),
      patch: {
        name: [{ language: 'de', text }],
        openingHours: [{ purpose: 'GENERAL', ranges: [{ weekday: 'MONDAY', opens, closes: '12:00' }] }],
      },
    },
  })),
  fc.constantFrom(...serviceSlugs).map((service) => ({
    mutation: 'createContactChannel',
    input: { content: { slug: 'kanal', service, kind: 'PHONE', value: '0421 1' } },
  })),
  fc.constantFrom(...serviceSlugs).map((service) => ({
    mutation: 'createResponsibility',
    input: { content: { slug: 'zustaendig', service, place: 'hb', organisation: 'zeitamt', role: 'CONTACT_POINT' } },
  })),
  fc.constant({ mutation: 'end', input: {} }),
);

const steps = fc.array(
  fc
    .tuple(edits, fc.option(fc.integer({ min: 40, max: 150 }), { freq: 4 }))
    .map(([edit, scheduledIn]): Step => ({ ...edit, scheduledIn })),
  { minLength: 3, maxLength: 8 },
);

/** What has been created and may be ended. */
const alive: { mutation: string; id: string }[] = [];

function prepared({ mutation, input }: Step): { mutation: string; input: Record<string, unknown> } | null {
  if (mutation === 'end') {
    const ending = alive.pop();
    return ending ? { mutation: ending.mutation, input: { id: ending.id, action: 'REMOVE' } } : null;
  }
  if (!('content' in input)) return { mutation, input };
  const content = input['content'] as { slug: string };
  return { mutation, input: { content: inputOf({ ...content, slug: newSlug(content.slug) }) } };
}

/** Writes, approves and publishes; whether it was taken. */
async function publish(step: Step): Promise<void> {
  const edit = prepared(step);
  if (!edit) return;
  const changeSet = await ada.begin();
  const drafted = await ada.send(edit.mutation, { changeSet, ...edit.input });
  expect(drafted.userErrors).toEqual([]);
  await ada.mutate('submitChangeSet', `changeSet: "${changeSet}"`);
  await bert.mutate('approveChangeSet', `changeSet: "${changeSet}"`);
  const at = new Date(Date.now() + (step.scheduledIn ?? 0)).toISOString();
  const { userErrors } = step.scheduledIn
    ? await bert.mutate('scheduleChangeSet', `changeSet: "${changeSet}", at: "${at}"`)
    : await bert.mutate('publishChangeSet', `changeSet: "${changeSet}"`);
  // Where another change is still to come or has come since the draft, or the same is laid down already, there is nothing to remember.
  const known = ['SCHEDULED_CHANGE_PENDING', 'INVALID_CONTENT', 'TIME_IS_PAST', 'REVISION_CONFLICT', 'NOT_FOUND'];
  expect(userErrors.filter(({ code }) => !known.includes(code))).toEqual([]);
  if (userErrors.length === 0 && edit.mutation.startsWith('create') && !step.scheduledIn)
    alive.push({ mutation: edit.mutation.replace('create', 'end'), id: drafted.record! });
}

const answers = async (asOf: string | null): Promise<string> => {
  const all = queries.map((query) => read(query, { context: asOf ? { asOf } : null }));
  return JSON.stringify(await Promise.all(all));
};

/** An answer with the moment for which it was given; nothing takes effect while it is asked for. */
async function remember(): Promise<{ moment: string; answer: string }> {
  for (;;) {
    const before = await answers(null);
    const moment = new Date().toISOString();
    await wait(5);
    const after = await answers(null);
    if (before === after) return { moment, answer: before };
  }
}

test('every answer that was ever given is given again for its moment', async () => {
  const remembered = [await remember()];
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      for (const step of sequence) {
        await publish(step);
        remembered.push(await remember());
      }
      // All of them are asked again in the end; these show early which step it was.
      for (const { moment, answer } of remembered.slice(-8))
        expect({ moment, answer: await answers(moment) }).toEqual({ moment, answer });
    }),
    { numRuns: times(15, 60), endOnFailure: true },
  );
  expect(new Set(remembered.map(({ answer }) => answer)).size).toBeGreaterThan(20);
  for (const { moment, answer } of remembered) expect(await answers(moment)).toBe(answer);
}, 120_000);
