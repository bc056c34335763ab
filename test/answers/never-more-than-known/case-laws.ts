import { holdsOn } from './book.js';
import type { Service } from './random-catalogue.js';

type Fee = NonNullable<Service['fees']>[number];
type Document = NonNullable<Service['documents']>[number];
type Condition = NonNullable<Fee['applies']>[number];

/** All answers to the questions of a service, or some of them. */
export interface Answers {
  age?: number;
  express?: boolean;
  reason?: string;
}

/** The answers as the API takes them. */
export const answersGiven = ({ age, express, reason }: Answers): object[] => [
  ...(age === undefined ? [] : [{ question: 'age', number: age }]),
  ...(express === undefined ? [] : [{ question: 'express', yesNo: express }]),
  ...(reason === undefined ? [] : [{ question: 'reason', choice: reason }]),
];

/** Every case that the answers leave open. */
export const casesOf = ({ age, express, reason }: Answers): Required<Answers>[] =>
  (age === undefined ? [20, 30] : [age]).flatMap((age) =>
    (express === undefined ? [true, false] : [express]).flatMap((express) =>
      (reason === undefined ? ['lost', 'stolen', 'first'] : [reason]).map((reason) => ({ age, express, reason })),
    ),
  );

const isMet = (
  { question, from, until, is, oneOf }: Condition,
  { age, express, reason }: Required<Answers>,
): boolean => {
  if (question === 'age') return (from === undefined || from <= age) && (until === undefined || age <= until);
  return question === 'express' ? is === express : oneOf!.includes(reason);
};

const applies = ({ applies: all = [] }: Pick<Fee, 'applies'>, of: Required<Answers>): boolean =>
  all.every((condition) => isMet(condition, of));

/** Whether it depends on something that no question asks about. */
const dependsOnWords = ({ condition, audiences = [], channel, applies: all = [] }: Fee): boolean =>
  (condition !== undefined && all.length === 0) || audiences.length > 0 || channel !== undefined;

export interface Quote {
  on: string;
  exact: boolean;
  minimumInCents: number | null;
  maximumInCents: number | null;
  lines: { label: { value: string } | null }[];
  optionalLines: { label: { value: string } | null }[];
  sentence: { value: string };
  spoken: { value: string };
}

export const quoteFields =
  'on exact minimumInCents maximumInCents lines { label { value } } optionalLines { label { value } } sentence { value } spoken { value }';

/** What is due in one case, as far as the records decide it: a sum, or null when words or choices do. */
function dueIn(fees: readonly Fee[], of: Required<Answers>): { sum: number | null } {
  const due = fees.filter((fee) => applies(fee, of));
  const bases = due.filter(({ surcharge }) => !surcharge);
  // What is due in a special case takes the place of the others.
  const special = bases.filter(({ applies: all = [] }) => all.length > 0);
  const chosen = special.length > 0 ? special : bases;
  const onTop = due.filter(
    ({ kind, surcharge, mandatory, applies: all = [] }) =>
      surcharge && kind !== 'FREE' && (mandatory || all.length > 0),
  );
  const amounts = [...chosen, ...onTop].map(({ kind, amountCents }) =>
    kind === 'FREE' ? 0 : kind === 'FIXED' ? amountCents! : null,
  );
  const isDecided =
    chosen.length === 1 &&
    onTop.every(({ mandatory }) => mandatory !== false) &&
    ![...chosen, ...onTop].some(dependsOnWords) &&
    amounts.every((amount) => amount !== null);
  return {
    sum: isDecided ? amounts.reduce<number>((sum, amount) => sum + amount, 0) : null,
  };
}

/** What a quote claims that is not on record. */
export function wrongInQuote(quote: Quote, service: Service, day: string, answers: Answers): string | null {
  const fees = (service.fees ?? []).filter(({ valid }) => holdsOn(valid, day));
  const cases = casesOf(answers);
  if (quote.on !== day) return `fees of ${quote.on}`;
  for (const { label } of [...quote.lines, ...quote.optionalLines]) {
    const fee = fees.find((one) => one.label!['de'] === label?.value);
    if (!fee) return `${label?.value} is told, which does not hold`;
    if (!cases.some((of) => applies(fee, of))) return `${label?.value} is told, which the answers exclude`;
  }
  if (fees.length === 0)
    return quote.exact || quote.minimumInCents !== null || quote.lines.length > 0
      ? 'a sum, though nothing is recorded'
      : null;
  const said = `${quote.sentence.value} ${quote.spoken.value}`;
  const isFree = fees.some((fee) => fee.kind === 'FREE' && cases.some((of) => applies(fee, of)));
  if (/gebührenfrei|kostenlos|kostenfrei/i.test(said) && !isFree) return `free: ${said}`;
  // An exemption or a special case that nobody has claimed is told besides, and not part of the sum.
  const isClaimed = (fee: Fee): boolean => cases.every((of) => applies(fee, of));
  const told = cases.filter((of) => fees.every((fee) => !applies(fee, of) || isClaimed(fee)));
  const due = told.map((of) => dueIn(fees, of));
  if (quote.exact) {
    const { minimumInCents: least, maximumInCents: most } = quote;
    if (least === null || least !== most) return `exact from ${least} to ${most}`;
    // What nobody has asked or answered yet may not change an exact total.
    const other = cases.find((of) => dueIn(fees, of).sum !== least);
    return other ? `exactly ${least}, and ${dueIn(fees, other).sum} in the case ${JSON.stringify(other)}` : null;
  }
  const beyond = due.find(
    ({ sum }) =>
      sum !== null &&
      ((quote.minimumInCents !== null && sum < quote.minimumInCents) ||
        (quote.maximumInCents !== null && sum > quote.maximumInCents)),
  );
  return beyond ? `${beyond.sum} is not from ${quote.minimumInCents} to ${quote.maximumInCents}` : null;
}

export interface Entry {
  obligation: string;
  documentType: { slug: string } | null;
  alternatives: { documentType: { slug: string } | null }[];
  conditions: { value: string }[];
}

export const entryFields =
  'obligation documentType { slug } alternatives { documentType { slug } } conditions { value }';

/** What a list of documents claims that is not on record, or leaves out. */
export function wrongInDocuments(
  entries: readonly Entry[],
  { documents = [] }: Service,
  answers: Answers,
): string | null {
  const cases = casesOf(answers);
  const isPossible = (one: Document): boolean => cases.some((of) => applies(one, of));
  const isSure = (one: Document): boolean => cases.every((of) => applies(one, of));
  const recorded = (slug: string): Document[] => documents.filter(({ type }) => type === slug).filter(isPossible);
  for (const entry of entries) {
    const types = [entry, ...entry.alternatives].map(({ documentType }) => documentType!.slug);
    const stray = types.find((slug) => recorded(slug).length === 0);
    if (stray) return `${stray} is asked for`;
    const all = types.flatMap(recorded);
    const isNeeded = all.some(
      (one) => one.obligation !== 'OPTIONAL' && (one.applies ? isSure(one) : one.obligation === 'MANDATORY'),
    );
    if (entry.obligation === 'MANDATORY' && !isNeeded) return `${types.join()} is said to be needed in any case`;
    const untold = all
      .filter((one) => !one.applies)
      .flatMap(({ condition }) => (condition?.['de'] as string | undefined) ?? [])
      .find((text) => !entry.conditions.some(({ value }) => value === text));
    if (untold) return `${types.join()} is asked for without "${untold}"`;
  }
  const told = entries.flatMap((entry) => [entry, ...entry.alternatives].map(({ documentType }) => documentType!.slug));
  const missing = documents.find((one) => one.obligation === 'MANDATORY' && isSure(one) && !told.includes(one.type));
  return missing ? `${missing.type} is left out` : null;
}
