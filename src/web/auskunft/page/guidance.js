/** What leads callers who ask for no service: dangers, and matters that others do. */
/** @import { Emergency, Referral } from './answers.js' */
import { byId, fill, make, shown } from './dom.js';
import { dial, linked } from './offices.js';
import { word } from './words.js';

/** @param {Emergency['numbers'][number]} number */
const numberEntry = ({ phone, spokenNumber, name, note }) =>
  make(
    'li',
    {},
    dial(phone),
    ' ',
    shown(name),
    spokenNumber !== phone && make('small', { class: 'said' }, spokenNumber),
    note && make('small', { class: 'note' }, shown(note)),
  );

/** @param {Emergency} emergency */
const emergencyEntry = ({ title, spoken, numbers }) =>
  make(
    'section',
    { class: 'disruption outage' },
    make('h2', {}, `${word('emergency')}: `, shown(title)),
    shown(spoken, 'p'),
    numbers.length > 0 && make('ul', { class: 'numbers', 'aria-label': word('numbers') }, numbers.map(numberEntry)),
  );

/** Above all else, and told at once. @param {Emergency[]} emergencies */
export const showEmergencies = (emergencies) => fill(byId('emergencies', HTMLElement), emergencies.map(emergencyEntry));

/** @param {Referral} referral */
const referralEntry = ({ matter, body, spoken, url, phone }) =>
  make(
    'li',
    {},
    make('h3', {}, `${word('notOurs')}: `, shown(matter)),
    make('p', {}, `${word('doneBy')}: `, linked(url, shown(body))),
    shown(spoken, 'p'),
    phone && make('p', {}, dial(phone)),
  );

/** @param {Referral[]} referrals */
export const referralList = (referrals) =>
  referrals.length > 0 &&
  make('ul', { class: 'referrals', 'aria-label': word('notOurs') }, referrals.map(referralEntry));

/** @param {Referral} referral */
export const referralInShort = ({ matter, body }) =>
  `${word('notOurs')}: ${matter.value}. ${word('doneBy')}: ${body.value}.`;
