import type { Facts } from '../operations.js';
import { inOrderOfWords } from './facts-in-order.js';
import { graphqlQuestion } from './target.js';

interface Text {
  value: string;
}

interface QuoteLine {
  fee: { kind: string; amountInCents: number | null; label: Text | null };
}

interface Card {
  service: { title: Text };
  offices: [{ organisation: { name: Text }; numbers: { channel: { value: string } }[] }];
  fees: { lines: QuoteLine[]; optionalLines: QuoteLine[] };
  documents: { groups: { entries: { documentType: { name: Text } }[] }[] };
  promises: { promise: { kind: string; value: number | null; unit: string | null } }[];
}

/** What the page /auskunft asks for, and by their fields the facts that are compared. */
const q7 = `query Q7($slug: String!, $ars: String!, $at: DateTime!) { callCard(service: { slug: $slug }, place: { ars: $ars }, at: $at) {
  at service { slug title { ...Words } officialTitle { ...Words } }
  spoken { seconds source tooLong text { ...Words } }
  questions { key kind text { ...Words } unit { ...Words } options { key text { ...Words } } }
  responsibility { __typename ... on ResponsibilityAnswer { place { name { ...Words } } } }
  offices { organisation { name { ...Words } } roles explanation { ...Words } opening { ...Opening }
    numbers { isInternal spokenNumber channel { value label { ...Words } } opening { ...Opening } }
    appointment { value label { ...Words } } address paymentMethods { ...Words } }
  documents { sentence { ...Words } groups { obligation situation { ...Words } names { ...Words }
    entries { documentType { name { ...Words } } notes { ...Words } conditions { ...Words } } } }
  fees { questions { key } lines { ...Line } optionalLines { ...Line } } feeSentences { ...Words }
  processingTimes { ...Words }
  promises { sentence { ...Words } promise { kind value unit } }
  onlineServices { onlineService { url name { ...Words } } needs { ...Words } outage { until description { ...Words } } }
  interpreterLanguages accessibility { ...Words }
  disruptions { id severity endsAt title { ...Words } text { ...Words } alternative { ...Words } }
  agentNotes { ...Words }
  recentChanges { changedAt reason sentence { ...Words } } } }
fragment Words on LocalizedText { value language }
fragment Line on FeeQuoteLine { fee { kind amountInCents label { ...Words } } }
fragment Opening on OpeningState { isKnown isOpen spoken { ...Words } spokenHours { ...Words } }`;

const cardFacts = ({ service, offices: [office], fees, documents, promises }: Card): Facts['Q7'] =>
  inOrderOfWords({
    title: service.title.value,
    office: office.organisation.name.value,
    numbers: office.numbers.map(({ channel }) => channel.value),
    fees: [...fees.lines, ...fees.optionalLines].map(({ fee: { kind, amountInCents, label } }) => ({
      kind,
      amount: amountInCents,
      label: label && label.value,
    })),
    documents: documents.groups.flatMap(({ entries }) => entries.map((entry) => entry.documentType.name.value)),
    promises: promises.map(({ promise: { kind, value, unit } }) => ({ kind, value, unit })),
  });

export const callCardQuestion = graphqlQuestion<'Q7'>(
  q7,
  (given) => given,
  ({ callCard }: { callCard: Card }) => cardFacts(callCard),
);
