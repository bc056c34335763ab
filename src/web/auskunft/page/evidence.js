/** Where the figures of a card are from, and what has to be said about that. */
/** @import { CallCard, Evidence } from './answers.js' */
import { bullets, make } from './dom.js';
import { linked } from './offices.js';
import { uiLanguage, word } from './words.js';

/** @param {string} date */
const day = (date) =>
  new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));

/** One address is told once, however many levels its figures have. @param {Evidence[]} evidence */
const distinct = (evidence) => [
  ...new Map(evidence.map((one) => [JSON.stringify([one.source, one.address, one.asOf, one.readOn]), one])).values(),
];

/** @param {Evidence} evidence */
const sourceEntry = ({ source, address, asOf, readOn }) =>
  make(
    'li',
    {},
    make('span', { lang: uiLanguage() !== 'de' && 'de' }, linked(address, source ?? '')),
    asOf && `, ${word('asOf', { date: day(asOf) })}`,
    !asOf && readOn && `, ${word('readOn', { date: day(readOn) })}`,
  );

/** @param {CallCard} card */
export function evidenceSection({ evidence, caveats }) {
  const sources = distinct(evidence.filter(({ source }) => source !== null));
  if (sources.length === 0 && caveats.length === 0) return null;
  return make(
    'section',
    { class: 'evidence' },
    make('h3', {}, word('evidence')),
    caveats.length > 0 && bullets(caveats),
    sources.length > 0 &&
      make(
        'details',
        {},
        make('summary', {}, word('sources', { count: sources.length })),
        make('ul', {}, sources.map(sourceEntry)),
      ),
  );
}
