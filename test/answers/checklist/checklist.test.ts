import { beforeAll, describe, expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { loadRecords } from '../../support/seeds.js';

const { ask, databaseUrl, read, statements } = await startTestApp({ seeded: true });

interface Entry {
  documentType: { slug: string };
  obligation: string;
  alternatives: { documentType: { slug: string } }[];
  forServices: { slug: string }[];
  conditions: { value: string }[];
}

interface Listed {
  services: { slug: string }[];
  entries: Entry[];
  questions: { key: string }[];
  notRecorded: { slug: string }[];
  gapSentence: { value: string } | null;
  sentence: { value: string };
}

const query = `query ($services: [ServiceRef!]!, $answers: [AnswerInput!]!, $channel: ContactChannelKind) {
  checklist(services: $services, answers: $answers, channel: $channel) {
    __typename
    ... on Checklist {
      services { slug } notRecorded { slug } gapSentence { value } questions { key } sentence { value }
      entries {
        documentType { slug } obligation alternatives { documentType { slug } }
        forServices { slug } conditions { value }
      }
    }
    ... on UnknownService { reference }
  }
}`;

const listed = async (slugs: string[], answers: object[] = [], channel: string | null = null): Promise<Listed> =>
  (await read(query, { services: slugs.map((slug) => ({ slug })), answers, channel }))['checklist'] as Listed;

const no = (question: string) => ({ question, yesNo: false });
const yes = (question: string) => ({ question, yesNo: true });
const errand = ['wohnsitz-anmelden', 'kfz-ummelden-mitnahme', 'bewohnerparken'];
const entryOf = ({ entries }: Listed, slug: string) => entries.find(({ documentType }) => documentType.slug === slug);

describe('the checklist of moving, the car and the parking permit', () => {
  test('has what two of them ask for once', async () => {
    const list = await listed(errand);
    expect(list.services.map(({ slug }) => slug)).toEqual(errand);
    const paper = entryOf(list, 'zulassungsbescheinigung-teil-1')!;
    expect(paper.obligation).toBe('MANDATORY');
    expect(paper.forServices.map(({ slug }) => slug).sort()).toEqual(['bewohnerparken', 'kfz-ummelden-mitnahme']);
    const types = list.entries.flatMap(({ documentType, obligation }) =>
      obligation === 'MANDATORY' ? [documentType.slug] : [],
    );
    expect(types).toEqual([...new Set(types)]);
  });

  test('puts what is certain first', async () => {
    const order = ['MANDATORY', 'CONDITIONAL', 'OPTIONAL'];
    const ranks = (await listed(errand)).entries.map(({ obligation }) => order.indexOf(obligation));
    expect(ranks).toEqual([...ranks].sort());
  });

  test('asks what decides, and drops or requires what the answers say', async () => {
    const open = await listed(errand);
    expect(open.questions.map(({ key }) => key)).toEqual(expect.arrayContaining(['company', 'represented']));
    expect(entryOf(open, 'gewerbeanmeldung')).toMatchObject({ obligation: 'CONDITIONAL' });
    const citizen = await listed(errand, [no('company'), no('represented')]);
    expect(entryOf(citizen, 'gewerbeanmeldung')).toBeUndefined();
    expect(entryOf(citizen, 'vollmacht')).toBeUndefined();
    expect(citizen.questions.map(({ key }) => key)).not.toContain('company');
    const company = await listed(errand, [yes('company')]);
    expect(entryOf(company, 'gewerbeanmeldung')).toMatchObject({ obligation: 'MANDATORY', conditions: [] });
  });

  test('offers alternatives', async () => {
    const list = await listed(['kfz-ummelden-mitnahme'], [no('electronicResidenceTitle')]);
    const identity = entryOf(list, 'personalausweis')!;
    expect(identity.alternatives.map(({ documentType }) => documentType.slug)).toContain('reisepass');
  });

  test('is said in a sentence', async () => {
    expect((await listed(errand)).sentence.value).toMatch(/^Sie brauchen: .+\. Je nach Fall außerdem: .+\.$/);
  });

  test('is one statement, however many services', async () => {
    for (const slugs of [errand.slice(0, 1), errand]) {
      statements();
      await listed(slugs);
      expect(statements()).toHaveLength(1);
    }
  });
});

describe('the checklist', () => {
  test('names a service that it does not know', async () => {
    expect(await listed(['reisepass', 'gibt-es-nicht'])).toEqual({
      __typename: 'UnknownService',
      reference: '{"slug":"gibt-es-nicht"}',
    });
  });

  test('has a service that is named twice once', async () => {
    expect((await listed(['reisepass', 'reisepass'])).services).toEqual([{ slug: 'reisepass' }]);
  });

  test('does not say that nothing is needed where nothing is on record', async () => {
    expect((await listed(['bremen-pass'])).sentence.value).toBe('Welche Unterlagen nötig sind, ist nicht eingetragen.');
    expect((await listed(['bestattungskosten'])).sentence.value).toMatch(/ ist nicht eingetragen\.$/);
  });

  test('names the services for which nothing is on record beside one with documents', async () => {
    const { sentence, gapSentence, notRecorded } = await listed(['wohnsitz-anmelden', 'kfz-abmelden']);
    const gap =
      'Zu „Kraftfahrzeug abmelden (Außerbetriebsetzung)“ ist nicht eingetragen, welche Unterlagen nötig sind.';
    expect(sentence.value).toMatch(/^Sie brauchen: /);
    expect(sentence.value.endsWith(`. ${gap}`)).toBe(true);
    expect(gapSentence).toEqual({ value: gap });
    expect(notRecorded).toEqual([{ slug: 'kfz-abmelden' }]);
    expect(await listed(['wohnsitz-anmelden'])).toMatchObject({ gapSentence: null, notRecorded: [] });
  });

  test('says that more may be needed where conditional documents only are on record', async () => {
    const gap = 'Ob sonst etwas nötig ist, ist nicht eingetragen.';
    const list = await listed(['bhv-urkunde']);
    expect(list).toMatchObject({ gapSentence: { value: gap }, notRecorded: [] });
    expect(list.sentence.value).toMatch(/^Je nach Fall brauchen Sie: .+\. Ob sonst etwas nötig ist, ist nicht/);
    const { callCard } = await read<{ callCard: { documents: object } }>(
      '{ callCard(service: { slug: "bhv-urkunde" }) { documents { sentence { value } gapSentence { value } } } }',
    );
    expect(callCard.documents).toEqual({ sentence: list.sentence, gapSentence: list.gapSentence });
  });

  describe('of a service whose only duty is of some cases or of a channel', () => {
    const duties = {
      'nur-im-netz': { channel: 'WEB' },
      'nur-in-eile': { applies: [{ question: 'urgent', is: true }] },
    };
    beforeAll(() =>
      loadRecords(databaseUrl, {
        services: Object.entries(duties).map(([slug, duty]) => ({
          slug,
          texts: { '02': { de: slug } },
          questions: [{ key: 'urgent', kind: 'YES_NO', text: { de: 'Eilt es?' } }],
          documents: [{ type: 'identitaetsnachweis', obligation: 'MANDATORY', ...duty }],
        })),
      }),
    );

    test.each<[slug: string, answers: object[], channel: string]>([
      ['nur-im-netz', [], 'COUNTER'],
      ['nur-in-eile', [no('urgent')], 'COUNTER'],
    ])('%s says of others that nothing is on record', async (slug, answers, channel) => {
      expect(await listed([slug], answers, channel)).toMatchObject({
        entries: [],
        notRecorded: [{ slug }],
        sentence: { value: 'Welche Unterlagen nötig sind, ist nicht eingetragen.' },
      });
    });

    test('is whole in them', async () => {
      expect((await listed(['nur-im-netz'], [], 'WEB')).gapSentence).toBeNull();
      expect((await listed(['nur-in-eile'], [yes('urgent')])).gapSentence).toBeNull();
    });
  });

  test.each<[object, RegExp]>([
    [{ services: [], answers: [] }, /0 services are given; 1 to 10/],
    [{ services: Array.from({ length: 11 }, () => ({ slug: 'reisepass' })), answers: [] }, /11 services are given/],
    [{ services: [{ slug: 'kfz-anmelden' }], answers: [yes('shoeSize')] }, /known are company, represented/],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await ask(query, variables as Record<string, unknown>);
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({
      message: expect.stringMatching(message) as unknown,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
