import type { Facts } from '../operations.js';
import { callCardQuestion } from './catalogue-call-card.js';
import { searchQuestions } from './catalogue-search.js';
import { graphqlQuestion, type Target } from './target.js';

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

interface Text {
  value: string;
}
interface Channel {
  kind: string;
  value: string | null;
}
interface Fee {
  kind: string;
  amountInCents: number | null;
  minimumInCents: number | null;
  maximumInCents: number | null;
  currency: string | null;
  label: Text | null;
}

interface FullService {
  slug: string;
  texts: { code: string; content: Text }[];
  documents: { obligation: string; documentType: { name: Text } }[];
  fees: Fee[];
  channels: Channel[];
}

interface Office {
  name: Text;
  addresses: Facts['Q2']['addresses'];
  channels: Channel[];
  openingHours: { purpose: string; ranges: { weekday: string; opens: string; closes: string }[] }[];
}

interface ServicePage {
  services: {
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: { slug: string; title: Text; fees: Fee[]; channels: Channel[] }[];
  };
}

const feeFields = 'fees { kind amountInCents minimumInCents maximumInCents currency label { value } }';
const channelFields = 'channels { kind value }';

const q1 = `query Q1($slug: String!) { service(by: { slug: $slug }) { slug texts { code content { value } }
  documents { obligation documentType { name { value } } } ${feeFields} ${channelFields} } }`;

const q2 = `query Q2($slug: String!, $ars: String!) { responsibility(service: { slug: $slug }, place: { ars: $ars }) {
  ... on ResponsibilityAnswer { responsible { responsibility { organisation { name { value } addresses { street postalCode city } ${channelFields}
    openingHours { purpose ranges { weekday opens closes } } } } } } } }`;

const q3 = `query Q3($first: Int!, $after: String) { services(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { slug title { value } ${feeFields} ${channelFields} } } }`;

const q5 = 'query Q5($slug: String!) { service(by: { slug: $slug }) { title { value } } }';

const feeFacts = (fees: Fee[]): Facts['Q1']['fees'] =>
  fees.map(({ kind, amountInCents, minimumInCents, maximumInCents, currency, label }) => ({
    kind,
    amount: amountInCents,
    minimum: minimumInCents,
    maximum: maximumInCents,
    currency,
    label: label && label.value,
  }));

const serviceFacts = ({ slug, texts, documents, fees, channels }: FullService): Facts['Q1'] => ({
  slug,
  texts: texts.map(({ code, content }) => ({ code, content: content.value })),
  documents: documents.map(({ obligation, documentType }) => ({ name: documentType.name.value, obligation })),
  fees: feeFacts(fees),
  channels,
});

const officeFacts = ({ name, addresses, channels, openingHours }: Office): Facts['Q2'] => ({
  name: name.value,
  addresses,
  channels,
  hours: openingHours.map(({ purpose, ranges }) => ({
    purpose,
    ranges: ranges.map(({ weekday, opens, closes }) => ({ weekday: weekdays.indexOf(weekday) + 1, opens, closes })),
  })),
});

const pageFacts = ({ pageInfo, nodes }: ServicePage['services']): Facts['Q3'] => ({
  hasNextPage: pageInfo.hasNextPage,
  services: nodes.map(({ slug, title, fees, channels }) => ({
    slug,
    title: title.value,
    fees: feeFacts(fees),
    channels,
  })),
});

export const catalogue: Target = {
  name: 'catalogue',
  description: 'this project, started as its users start it',
  script: 'src/app/commands/start.ts',
  questions: {
    Q1: graphqlQuestion(
      q1,
      (given) => given,
      ({ service }: { service: FullService }) => serviceFacts(service),
    ),
    Q2: graphqlQuestion(
      q2,
      (given) => given,
      ({ responsibility }: { responsibility: { responsible: [{ responsibility: { organisation: Office } }] } }) =>
        officeFacts(responsibility.responsible[0].responsibility.organisation),
    ),
    Q3: graphqlQuestion(
      q3,
      ({ first, after }) => ({ first, after }),
      ({ services }: ServicePage) => pageFacts(services),
    ),
    Q5: graphqlQuestion(
      q5,
      (given) => given,
      ({ service }: { service: { title: Text } }) => ({ title: service.title.value }),
    ),
    ...searchQuestions,
    Q7: callCardQuestion,
  },
  nextCursor: ({ services }: ServicePage) => services.pageInfo.endCursor,
};
