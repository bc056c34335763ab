/** The sections of a card, each a function of what the catalogue answered; a section without content is left out. */
/** @import { CallCard, CallDeadline, CallDocumentGroup, DeadlineEvent, Disruption } from './answers.js' */
import { bullets, dateTime, languageName, make, sentences, shown } from './dom.js';
import { evidenceSection } from './evidence.js';
import { isWebAddress, linked, outside } from './offices.js';
import { onlineSection } from './online.js';
import { uiLanguage, word } from './words.js';

/** @param {string} heading @param {...(import('./dom.js').Child | import('./dom.js').Child[])} what */
const section = (heading, ...what) => make('section', {}, make('h3', {}, word(heading)), ...what);

/** @param {Disruption} disruption */
const disruptionEntry = ({ severity, title, text, alternative, endsAt }) =>
  make(
    'div',
    { class: `disruption ${severity.toLowerCase()}` },
    make('p', {}, make('strong', {}, `${word(severity)}: `), shown(title)),
    sentences([text, alternative].filter((one) => one !== null)),
    endsAt && make('p', {}, word('until', { date: dateTime(endsAt) })),
  );

/** Grave ones stand above all else and are told at once. @param {CallCard} card */
export function alerts({ disruptions }) {
  const grave = disruptions.filter(({ severity }) => severity !== 'INFO');
  return grave.length > 0 && make('div', { role: 'alert', class: 'alerts' }, grave.map(disruptionEntry));
}

/** @param {CallCard} card */
const disruptionsSection = ({ disruptions }) => {
  const light = disruptions.filter(({ severity }) => severity === 'INFO');
  return light.length > 0 && section('disruptions', light.map(disruptionEntry));
};

/** @param {CallCard} card */
export const spokenSection = ({ spoken }) =>
  spoken &&
  make(
    'section',
    { class: 'spoken' },
    make(
      'h3',
      {},
      word('spoken'),
      make(
        'small',
        {},
        ` ${word('seconds', { seconds: spoken.seconds })}${spoken.tooLong ? `, ${word('tooLong')}` : ''}`,
      ),
    ),
    shown(spoken.text, 'p'),
  );

/** @param {CallDocumentGroup} group */
const documentGroup = ({ situation, names, entries }) => [
  make('h4', {}, shown(situation)),
  make(
    'ul',
    {},
    names.map((name, at) =>
      make(
        'li',
        {},
        shown(name),
        (entries[at]?.notes ?? []).map((note) => make('small', { class: 'note' }, shown(note))),
      ),
    ),
  ),
];

/** @param {CallCard} card */
const documentsSection = ({ service, notValid, documents: { sentence, gapSentence, groups } }) =>
  service &&
  !notValid &&
  section(
    'documents',
    groups.length > 0 ? groups.flatMap(documentGroup) : shown(sentence, 'p'),
    groups.length > 0 && gapSentence && make('p', { class: 'hint' }, shown(gapSentence)),
  );

/** @param {CallCard} card */
const feesSection = ({ fees, feeSentences }) =>
  feeSentences.length > 0 &&
  section(
    'fees',
    bullets(feeSentences),
    fees && fees.questions.length > 0 && make('p', { class: 'hint' }, word('notExact')),
  );

/** @param {CallCard} card */
function timesSection({ validitySentences, processingTimes, promises }) {
  const sentences = [...processingTimes, ...promises.map(({ sentence }) => sentence), ...validitySentences];
  return sentences.length > 0 && section('times', bullets(sentences));
}

/** The field is named so that it can have the focus again. @typedef {(given: DeadlineEvent, field: string) => void} GiveEvent */

/** Asks for the day of an event. @param {CallDeadline} deadline @param {number} at @param {GiveEvent} give */
function dayField({ event, eventOn }, at, give) {
  if (!event) return null;
  const id = `event-${at}`;
  const input = make('input', {
    id,
    type: 'date',
    required: true,
    min: '1900-01-01',
    max: '2199-12-31',
    value: eventOn,
  });
  const take = (/** @type {SubmitEvent} */ submitted) => {
    submitted.preventDefault();
    if (input.value) give({ event: event.value, on: input.value }, id);
  };
  return make(
    'form',
    { submit: take },
    make('label', { for: id }, word('dayOf', { event: event.value })),
    ' ',
    input,
    ' ',
    make('button', {}, word('count')),
  );
}

/** @param {CallCard} card @param {GiveEvent} give */
function deadlinesSection({ service, deadlines, deadlineGapSentence: gap }, give) {
  if (!service || (deadlines.length === 0 && !gap)) return null;
  const events = new Set();
  // Deadlines with the same event share the field for its day.
  const isFirst = (/** @type {CallDeadline} */ { event }) =>
    event && !events.has(event.value) && events.add(event.value);
  const entry = (/** @type {CallDeadline} */ deadline, /** @type {number} */ at) =>
    make(
      'li',
      {},
      shown(deadline.sentence),
      deadline.caveats.map((caveat) => make('small', { class: 'note' }, shown(caveat))),
      isFirst(deadline) ? dayField(deadline, at, give) : null,
    );
  return section('deadlines', make('ul', {}, deadlines.map(entry), gap && make('li', {}, shown(gap))));
}

/** @param {CallCard['forms'][number]} form */
const formEntry = ({ url, name }) => make('li', {}, linked(url, shown(name)));

/** @param {CallCard['legalBases'][number]} legalBasis */
const legalBasisEntry = ({ citation, url }) =>
  make('li', { lang: uiLanguage() !== 'de' && 'de' }, linked(url, citation));

/**
 * What there is by name, or the sentence that nothing is known.
 *
 * @param {string} key
 * @param {HTMLElement[]} entries
 * @param {CallCard['formSentence']} sentence
 */
const namedSection = (key, entries, sentence) =>
  sentence && section(key, entries.length > 0 ? make('ul', {}, entries) : shown(sentence, 'p'));

/** @param {CallCard} card */
function languagesSection({ interpreterLanguages }) {
  if (interpreterLanguages.length === 0) return null;
  const list = new Intl.ListFormat(uiLanguage()).format(interpreterLanguages.map(languageName));
  return section('languages', make('p', {}, word('languagesOf', { list })));
}

/** @param {CallCard['relays'][number]} relay */
const relayEntry = ({ sentence, channel: { value } }) =>
  make('li', {}, value && isWebAddress(value) ? outside(value, shown(sentence)) : shown(sentence));

/** @param {CallCard} card */
const relaysSection = ({ relays }) => relays.length > 0 && section('relays', make('ul', {}, relays.map(relayEntry)));

/** @param {CallCard} card */
const changesSection = ({ recentChanges }) =>
  recentChanges.length > 0 &&
  section(
    'recentChanges',
    make(
      'ul',
      {},
      recentChanges.map(({ sentence, reason }) =>
        make('li', {}, shown(sentence), reason && make('small', { class: 'note' }, reason)),
      ),
    ),
  );

/**
 * What follows the offices, in the order of the call.
 *
 * @param {CallCard} card
 * @param {GiveEvent} give
 * @param {boolean} helpIsAsked whether the online services stand above already
 */
export const furtherSections = (card, give, helpIsAsked) => [
  documentsSection(card),
  feesSection(card),
  deadlinesSection(card, give),
  timesSection(card),
  namedSection('forms', card.forms.map(formEntry), card.formSentence),
  !helpIsAsked && onlineSection(card, false),
  languagesSection(card),
  relaysSection(card),
  card.accessibility.length > 0 && section('accessibility', bullets(card.accessibility)),
  disruptionsSection(card),
  card.agentNotes.length > 0 && section('agentNotes', bullets(card.agentNotes)),
  changesSection(card),
  namedSection('legalBases', card.legalBases.map(legalBasisEntry), card.legalBasisSentence),
  evidenceSection(card),
];
