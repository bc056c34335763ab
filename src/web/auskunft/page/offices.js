/** Responsible offices at the place, their opening state and contact channels. */
/** @import { CallCard, CallNumber, CallOffice, OpeningState, Words } from './answers.js' */
import { make, sentences, shown } from './dom.js';
import { word } from './words.js';

/** @type {Record<OpeningState['status'], string>} */
const statusClass = { OPEN: 'is-open', CLOSED: 'is-closed', BY_APPOINTMENT: 'hint', UNKNOWN: 'hint' };

/** @param {OpeningState} opening */
const openNow = ({ status, spoken }) => make('p', { class: statusClass[status] }, shown(spoken));

/** @param {string} address */
export const isWebAddress = (address) => /^https?:\/\//i.test(address);

/** A link that leaves the page, and the call, in their own tab. @param {string} href @param {Node | string} text */
export const outside = (href, text) =>
  make(
    'a',
    { href, target: '_blank', rel: 'noreferrer' },
    text,
    make('span', { class: 'unseen' }, ` (${word('newTab')})`),
  );

/** A link where there is an address. @param {string | null} url @param {Node | string} text */
export const linked = (url, text) => (url && isWebAddress(url) ? outside(url, text) : text);

/** A link that dials. @param {string} phone as it is dialled in Germany */
export const dial = (phone) => make('a', { class: 'number', href: `tel:${phone.replace(/[^+\d]/g, '')}` }, phone);

/** @param {CallNumber} number */
export function numberEntry({ isInternal, spokenNumber, uri, channel: { value, label }, opening }) {
  return make(
    'li',
    {},
    value && make(uri ? 'a' : 'span', { class: 'number', href: uri }, value),
    label && [' ', shown(label)],
    isInternal && [' ', make('small', { class: 'badge' }, word('internal'))],
    make('small', { class: 'said' }, spokenNumber),
    opening.isKnown && openNow(opening),
  );
}

/** @param {string} name @param {...import('./dom.js').Child} what */
const line = (name, ...what) => make('p', {}, make('span', { class: 'name' }, `${word(name)}: `), ...what);

/** @param {CallOffice} office */
const officeHeading = ({ organisation, roles }) =>
  make(
    'h4',
    {},
    shown(organisation.name),
    // The role "responsible" is already in the heading.
    roles
      .filter((role) => role !== 'RESPONSIBLE')
      .flatMap((role) => [' ', make('small', { class: 'badge' }, word(role))]),
  );

/** @param {CallOffice} office */
function officeEntry(office) {
  const { explanation, opening, numbers, appointment, address, paymentMethods } = office;
  return make(
    'li',
    { class: 'office' },
    officeHeading(office),
    openNow(opening),
    numbers.length > 0 && make('ul', { class: 'numbers', 'aria-label': word('numbers') }, numbers.map(numberEntry)),
    appointment?.value &&
      isWebAddress(appointment.value) &&
      make('p', {}, outside(appointment.value, word('appointment'))),
    address && line('address', address),
    opening.isKnown && line('hours', shown(opening.spokenHours)),
    paymentMethods.length > 0 &&
      line('payment', ...paymentMethods.flatMap((method, at) => (at > 0 ? [', ', shown(method)] : [shown(method)]))),
    make('details', {}, make('summary', {}, word('why')), shown(explanation, 'p')),
  );
}

/** To the card at another place, and to that of another service. @typedef {{ goTo: (place: string) => void, open: (service: string) => void }} Ways */

/**
 * Services of the same matter that are offered there.
 *
 * @param {{ sameMatter: { slug: string, title: Words }[] }} responsibility
 * @param {Ways['open']} open
 */
const sameMatter = ({ sameMatter: services }, open) => [
  services.length > 0 && make('p', {}, word('sameMatter')),
  ...services.map(({ slug, title }) => make('button', { type: 'button', click: () => open(slug) }, shown(title))),
];

/**
 * @param {CallCard['responsibility']} responsibility
 * @param {Ways} ways
 */
function withoutOffice(responsibility, { goTo, open }) {
  if (responsibility.__typename === 'NotOfferedHere')
    return [
      make('p', {}, word('notOffered', { place: responsibility.place.name.value })),
      ...sameMatter(responsibility, open),
      responsibility.offeredAt.length > 0 && make('p', {}, word('offeredAt')),
      ...responsibility.offeredAt.map(({ slug, name }) =>
        make('button', { type: 'button', click: () => goTo(slug) }, shown(name)),
      ),
    ];
  if (responsibility.__typename === 'ResponsibilityNotRecorded')
    return [...sentences([responsibility.explanation, responsibility.help]), ...sameMatter(responsibility, open)];
  if (responsibility.__typename === 'PlaceNotValid') {
    const { successor, explanation } = responsibility;
    return [
      ...sentences([explanation]),
      successor && make('button', { type: 'button', click: () => goTo(successor.slug) }, shown(successor.name)),
    ];
  }
  if (responsibility.__typename === 'UnknownPlace')
    return [make('p', {}, word('unknownPlace', { place: responsibility.reference }))];
  if (responsibility.__typename === 'ResponsibilityQuestion') return sentences([responsibility.question]);
  return [make('p', {}, word('nobody'))];
}

/**
 * @param {CallCard} card
 * @param {Ways} ways
 */
export const officesSection = ({ offices, responsibility }, ways) =>
  make(
    'section',
    {},
    make('h3', {}, word('responsible')),
    offices.length > 0
      ? make('ul', { class: 'offices' }, offices.map(officeEntry))
      : withoutOffice(responsibility, ways),
  );
