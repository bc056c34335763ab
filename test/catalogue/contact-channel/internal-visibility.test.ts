import { beforeAll, describe, expect, test } from '@jest/globals';
import { seededId } from '../../../src/catalogue/record/record-id.js';
import { globalId } from '../../../src/platform/graphql/global-id.js';
import { asker, reader } from '../../support/ask.js';
import { startTestApp } from '../../support/app.js';
import { loadSeeds, waldau } from '../../support/seeds.js';
import { testIssuer } from '../../support/test-issuer.js';

const issuer = testIssuer();
const { url, read, databaseUrl } = await startTestApp({ variables: issuer.variables });
beforeAll(() => loadSeeds(databaseUrl, waldau));

const readAs = async (...roles: string[]) => reader(asker(url, await issuer.as({ roles })));

const channelId = globalId('ContactChannel', seededId('CONTACT_CHANNEL', 'badeamt-intern'));
const organisationId = globalId('Organisation', seededId('ORGANISATION', 'badeamt'));

const video = { kind: 'VIDEO', value: 'https://intern.waldau.example/77665544', visibility: 'INTERNAL' };
const channels = 'channels(kinds: [VIDEO]) { kind value visibility }';
const publicNote = { value: 'Nach dem Alter fragen' };
const internalNote = { value: 'Geheimnummer 0888-424242 nicht nennen' };
const remark = { value: 'Geheimtipp der Redaktion' };

const ways: [way: string, query: string, ofAgent: object, ofPublic: object][] = [
  [
    'service',
    `{ service(by: { slug: "badekarte" }) { agentNotes { value } ${channels} } }`,
    { service: { agentNotes: [publicNote, internalNote], channels: [video] } },
    { service: { agentNotes: [publicNote], channels: [] } },
  ],
  [
    'organisation',
    `{ organisation(by: { slug: "badeamt" }) { remarks { value } ${channels} } }`,
    { organisation: { remarks: [remark], channels: [video] } },
    { organisation: { remarks: [], channels: [] } },
  ],
  [
    'node',
    `{ node(id: "${channelId}") { ... on ContactChannel { kind value visibility } } }`,
    { node: video },
    { node: null },
  ],
  [
    '_entities',
    `{ _entities(representations: [{ __typename: "Service", slug: "badekarte" }, { __typename: "Organisation", id: "${organisationId}" }]) {
      ... on Service { agentNotes { value } ${channels} } ... on Organisation { remarks { value } ofOffice: ${channels} }
    } }`,
    {
      _entities: [
        { agentNotes: [publicNote, internalNote], channels: [video] },
        { remarks: [remark], ofOffice: [video] },
      ],
    },
    {
      _entities: [
        { agentNotes: [publicNote], channels: [] },
        { remarks: [], ofOffice: [] },
      ],
    },
  ],
  [
    'services',
    '{ services(filter: { channelKind: VIDEO }) { nodes { slug } } }',
    { services: { nodes: [{ slug: 'badekarte' }] } },
    { services: { nodes: [] } },
  ],
];

describe.each(ways)('what is internal, through %s', (_, query, ofAgent, ofPublic) => {
  test.each(['agent', 'editor', 'approver', 'admin', 'client'])('is seen by the role %s', async (role) => {
    expect(await (await readAs(role))(query)).toEqual(ofAgent);
  });

  test('is not seen by the public, nor by somebody without a role of the catalogue, also after an agent asked', async () => {
    expect(await (await readAs('agent'))(query)).toEqual(ofAgent);
    expect(await read(query)).toEqual(ofPublic);
    expect(await (await readAs('offline_access'))(query)).toEqual(ofPublic);
  });
});
