import type { Facts } from '../operations.js';
import { graphqlQuestion, type Target } from './target.js';

interface Nodes<T> {
  nodes: T[];
}
type Text = { de: string };
interface Fee {
  kind: string;
  amountCents: number | null;
  minimumCents: number | null;
  maximumCents: number | null;
  currency: string | null;
  label: Text | null;
}
type Channels = Nodes<{ kind: string; value: string | null }>;

const feeFields = '{ nodes { kind amountCents minimumCents maximumCents currency label } }';
const titleField = 'textModulesByEditionId(condition: { code: "03", language: "de" }) { nodes { content } }';
const channelFields = 'contactChannelEdition';

const feeFacts = ({ nodes }: Nodes<Fee>): Facts['Q1']['fees'] =>
  nodes.map(({ kind, amountCents: amount, minimumCents: minimum, maximumCents: maximum, currency, label }) => ({
    kind,
    amount,
    minimum,
    maximum,
    currency,
    label: label && label.de,
  }));
