import type { Facts } from '../operations.js';
import { q1, q2, q3, q5 } from './postgraphile-queries.js';
import { searchQuestions, type Nodes, type Titled } from './postgraphile-search.js';
import { graphqlQuestion, type Target } from './target.js';

type Text = { de: string };
type Channels = Nodes<{ kind: string; value: string | null }>;
type Fees = Nodes<{
  kind: string;
  amountCents: number | null;
  minimumCents: number | null;
  maximumCents: number | null;
  currency: string | null;
  label: Text | null;
}>;

interface FullService {
  slug: string;
  serviceByRowId: {
    contactChannelEditionsByServiceId: Channels;
    serviceEditionsByServiceId: Nodes<{
      textModulesByEditionId: Nodes<{ code: string; content: string }>;
      documentRequirementsByEditionId: Nodes<{
        obligation: string;
        documentTypeByDocumentTypeId: { documentTypeEditionsByDocumentTypeId: Nodes<{ name: Text }> };
      }>;
      feesByEditionId: Fees;
    }>;
  };
}

interface Office {
  contactChannelEditionsByOrganisationId: Channels;
  organisationEditionsByOrganisationId: Nodes<{
    name: Text;
    addressesByEditionId: Nodes<Facts['Q2']['addresses'][number]>;
    openingHoursByOrganisationEditionId: Nodes<{
      purpose: string;
      openingRangesByOpeningHoursId: Nodes<{ weekday: number; opens: string; closes: string }>;
    }>;
  }>;
}

interface ServicePage {
  allServiceEditions: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: (Titled & {
      feesByEditionId: Fees;
      serviceByServiceId: { recordByRowId: { slug: string }; contactChannelEditionsByServiceId: Channels };
    })[];
  };
}

const feeFacts = ({ nodes }: Fees): Facts['Q1']['fees'] =>
  nodes.map(({ kind, amountCents, minimumCents, maximumCents, currency, label }) => ({
    kind,
    amount: amountCents,
    minimum: minimumCents,
    maximum: maximumCents,
    currency,
    label: label && label.de,
  }));

function serviceFacts({ slug, serviceByRowId }: FullService): Facts['Q1'] {
  const edition = serviceByRowId.serviceEditionsByServiceId.nodes[0]!;
  return {
    slug,
    texts: edition.textModulesByEditionId.nodes,
    documents: edition.documentRequirementsByEditionId.nodes.map(
      ({ obligation, documentTypeByDocumentTypeId: type }) => ({
        name: type.documentTypeEditionsByDocumentTypeId.nodes[0]!.name.de,
        obligation,
      }),
    ),
    fees: feeFacts(edition.feesByEditionId),
    channels: serviceByRowId.contactChannelEditionsByServiceId.nodes,
  };
}

function officeFacts(office: Office): Facts['Q2'] {
  const edition = office.organisationEditionsByOrganisationId.nodes[0]!;
  const toMinute = (time: string) => time.slice(0, 5);
  return {
    name: edition.name.de,
    addresses: edition.addressesByEditionId.nodes,
    channels: office.contactChannelEditionsByOrganisationId.nodes,
    hours: edition.openingHoursByOrganisationEditionId.nodes.map(
      ({ purpose, openingRangesByOpeningHoursId: { nodes } }) => ({
        purpose,
        ranges: nodes.map(({ weekday, opens, closes }) => ({
          weekday,
          opens: toMinute(opens),
          closes: toMinute(closes),
        })),
      }),
    ),
  };
}

const pageFacts = ({ pageInfo, nodes }: ServicePage['allServiceEditions']): Facts['Q3'] => ({
  hasNextPage: pageInfo.hasNextPage,
  services: nodes.map(({ textModulesByEditionId, feesByEditionId, serviceByServiceId }) => ({
    slug: serviceByServiceId.recordByRowId.slug,
    title: textModulesByEditionId.nodes[0]!.content,
    fees: feeFacts(feesByEditionId),
    channels: serviceByServiceId.contactChannelEditionsByServiceId.nodes,
  })),
});

/** It may take for granted that every record has one edition and that everything is valid, which saves it those conditions. */
export const postgraphile: Target = {
  name: 'PostGraphile',
  description:
    'PostGraphile 5, amber preset, prepared statements; one SQL function each for Q2, Q4 and Q6 (the plain search of the floor); without editions and validity; no Q7',
  script: 'bench/targets/postgraphile-server.ts',
  questions: {
    Q1: graphqlQuestion(
      q1,
      (given) => given,
      ({ recordByKindAndSlug }: { recordByKindAndSlug: FullService }) => serviceFacts(recordByKindAndSlug),
    ),
    Q2: graphqlQuestion(
      q2,
      (given) => given,
      (data: { benchResponsibilityAt: { organisationByOrganisationId: Office } }) =>
        officeFacts(data.benchResponsibilityAt.organisationByOrganisationId),
    ),
    Q3: graphqlQuestion(
      q3,
      ({ first, after }) => ({ first, after }),
      ({ allServiceEditions }: ServicePage) => pageFacts(allServiceEditions),
    ),
    Q5: graphqlQuestion(
      q5,
      (given) => given,
      (data: { recordByKindAndSlug: { serviceByRowId: { serviceEditionsByServiceId: Nodes<Titled> } } }) => ({
        title:
          data.recordByKindAndSlug.serviceByRowId.serviceEditionsByServiceId.nodes[0]!.textModulesByEditionId.nodes[0]!
            .content,
      }),
    ),
    ...searchQuestions,
  },
  nextCursor: ({ allServiceEditions }: ServicePage) => allServiceEditions.pageInfo.endCursor,
};
