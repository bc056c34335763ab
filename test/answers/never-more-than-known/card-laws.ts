import { holdsOn, type Book } from './book.js';
import { quoteFields, wrongInQuote, entryFields, wrongInDocuments, type Entry, type Quote } from './case-laws.js';
import { Lists } from './list-laws.js';
import { namesOf, resultFields, type Caller, type Result } from './responsibility-laws.js';

interface Numbered {
  numbers: { channel: { slug: string }; opening: { isOpen: boolean | null } }[];
}

export interface Card extends Numbered {
  responsibility: Result;
  offices: (Numbered & {
    organisation: { slug: string };
    address: string | null;
    appointment: { slug: string } | null;
    opening: { isOpen: boolean | null };
  })[];
  appointments: { slug: string }[];
  onlineServices: { onlineService: { slug: string } }[];
  promises: { promise: { slug: string } }[];
  fees: Quote | null;
  documents: { groups: { entries: Entry[] }[] };
}

const numbers = 'numbers { channel { slug } opening { isOpen } }';

export const cardFields = `
  responsibility { ${resultFields} }
  offices { organisation { slug } address appointment { slug } opening { isOpen } ${numbers} }
  ${numbers}
  appointments { slug }
  onlineServices { onlineService { slug } }
  promises { promise { slug } }
  fees { ${quoteFields} }
  documents { groups { entries { ${entryFields} } } }`;

/** What a card claims that is not on record. */
export function wrongInCard(card: Card, { service, meant, day }: Caller, book: Book): string | null {
  const {
    organisations,
    responsibilities,
    'contact-channels': channels,
    'service-promises': promises,
  } = book.catalogue;
  const lists = new Lists(book, day);
  const offices = card.offices.map(({ organisation }) => organisation.slug);
  const named = namesOf(card.responsibility).map((one) => one.split(' ')[1]!);
  const stray = offices.find((slug) => !named.includes(slug));
  if (stray) return `${stray} is an office, named are ${named.join() || 'nobody'}`;
  for (const { organisation, address, opening } of card.offices) {
    const { addresses = [], openingHours = [] } = organisations.find(({ slug }) => slug === organisation.slug)!;
    const holding = addresses.filter((one) => holdsOn(one.valid, day)).map(({ street }) => street!);
    if (address && !holding.some((street) => address.includes(street)))
      return `${organisation.slug} is not at ${address}`;
    const isKnown = openingHours.some(({ valid }) => holdsOn(valid, day));
    if (opening.isOpen !== null && !isKnown) return `${organisation.slug} is told open or closed`;
  }
  const toReach = [
    ...[card, ...card.offices].flatMap((one) => one.numbers.map(({ channel }) => channel)),
    ...card.appointments,
    ...card.offices.flatMap(({ appointment }) => appointment ?? []),
  ];
  const above = (slug: string): string[] => {
    const { parent } = organisations.find((one) => one.slug === slug)!;
    return [slug, ...(parent ? above(parent) : [])];
  };
  const reached = offices.flatMap(above);
  for (const { slug } of toReach) {
    const channel = channels.find((one) => one.slug === slug)!;
    if (!lists.isUsable(channel)) return `${slug} cannot be used`;
    if (channel.service && channel.service !== service.slug) return `${slug} is for another service`;
    if (channel.organisation && !channel.service && !reached.includes(channel.organisation))
      return `${slug} is of ${channel.organisation}, which is no office here`;
  }
  const around = meant.flatMap((one) => [...book.pathOf(one), ...book.within(one, day)]);
  const online = lists
    .onlineServicesOf(service)
    .filter((slug) =>
      responsibilities.some(
        (rule) => rule.service === service.slug && rule.onlineService === slug && around.includes(rule.place),
      ),
    );
  const offline = card.onlineServices.find(({ onlineService }) => !online.includes(onlineService.slug));
  if (offline) return `${offline.onlineService.slug} is no online service here`;
  for (const { promise } of card.promises) {
    const { valid, service: of, organisation } = promises.find(({ slug }) => slug === promise.slug)!;
    if (!holdsOn(valid, day)) return `${promise.slug} is promised`;
    if (of && of !== service.slug) return `${promise.slug} is promised for another service`;
    if (
      organisation &&
      !offices.includes(organisation) &&
      !(of && book.successorOn(organisation, day) === organisation)
    )
      return `${promise.slug} is promised by nobody here`;
  }
  const told = card.documents.groups.flatMap(({ entries }) => entries);
  // Of what has ended or not begun it is told why, and nothing to do about it.
  if (!holdsOn(service.valid, day)) {
    if (card.fees || told.length > 0) return 'it is told what to pay or to bring for what is not valid';
    return card.offices.length > 0 ? 'it is told whom to visit for what is not valid' : null;
  }
  return (card.fees && wrongInQuote(card.fees, service, day, {})) ?? wrongInDocuments(told, service, {});
}
