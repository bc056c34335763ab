/** What is measured, by the names under which it is reported. */
export const operations = {
  Q1: 'service by slug: 10 texts, documents with their types, fees, channels',
  Q2: 'service and place: the responsible office with address, channels, opening hours',
  Q3: 'page of 20 services with fees and channels, by cursor',
  Q4: 'search: the mix of queries below, one after the other; the ten best with title and slug',
  Q5: 'title by slug',
  Q6: 'suggestions of services for 3 to 8 letters: eight with slug',
  Q7: 'call card: service and place at a fixed moment, with all that the page of an agent shows',
} as const;

export type OperationName = keyof typeof operations;

export const operationNames = Object.keys(operations) as OperationName[];

/** What an operation is asked with, the same for every target. */
export interface Variables {
  Q1: { slug: string };
  Q2: { slug: string; ars: string };
  /** `after` is each target's own cursor to the page. */
  Q3: { page: number; first: number; after: string | null };
  Q4: { query: string };
  Q5: { slug: string };
  Q6: { prefix: string };
  Q7: { slug: string; ars: string; at: string };
}

interface ChannelFacts {
  kind: string;
  value: string | null;
}

interface FeeFacts {
  kind: string;
  amount: number | null;
  minimum: number | null;
  maximum: number | null;
  currency: string | null;
  label: string | null;
}

/** What a right answer says, whatever the target words it like; lists are in the catalogue's order. */
export interface Facts {
  Q1: {
    slug: string;
    texts: { code: string; content: string }[];
    documents: { name: string; obligation: string }[];
    fees: FeeFacts[];
    channels: ChannelFacts[];
  };
  Q2: {
    name: string;
    addresses: { street: string | null; postalCode: string | null; city: string | null }[];
    channels: ChannelFacts[];
    hours: { purpose: string; ranges: { weekday: number; opens: string; closes: string }[] }[];
  };
  Q3: {
    hasNextPage: boolean;
    services: { slug: string; title: string; fees: FeeFacts[]; channels: ChannelFacts[] }[];
  };
  Q4: { services: { slug: string; title: string }[] };
  Q5: { title: string };
  Q6: { suggestions: { text: string; slug: string }[] };
  /** Fees, documents and promises in the order of their words: the card groups them in its own way. */
  Q7: {
    title: string;
    office: string;
    numbers: string[];
    fees: { kind: string; amount: number | null; label: string | null }[];
    documents: string[];
    promises: { kind: string; value: number | null; unit: string | null }[];
  };
}
