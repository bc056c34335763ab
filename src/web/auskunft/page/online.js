/** Online services: whether they work, what one needs, and who helps when one is stuck. */
/** @import { CallCard, CallOnlineService } from './answers.js' */
import { make, shown } from './dom.js';
import { isWebAddress, linked, numberEntry, outside } from './offices.js';
import { word } from './words.js';

/** @type {Record<CallOnlineService['state']['status'], string>} */
const statusClass = {
  DOWN: 'disruption outage',
  IMPAIRED: 'disruption warning',
  AVAILABLE: 'is-open',
  NOT_RECORDED: 'hint',
};

/** @param {CallOnlineService['onlineService']['support'][number]} channel */
const supportEntry = ({ value, label }) => value && make('li', {}, label && [shown(label), ': '], linked(value, value));

/** Who helps: numbers to transfer to, then other ways. @param {CallOnlineService} online */
function supportList({ onlineService: { support }, numbers }) {
  const others = support.filter(({ kind }) => kind !== 'PHONE').map(supportEntry);
  return (
    numbers.length + others.length > 0 && [
      make('h4', {}, word('support')),
      make('ul', { class: 'numbers' }, numbers.map(numberEntry), others),
    ]
  );
}

/** @param {CallOnlineService} online */
const problemList = ({ onlineService: { knownProblems } }) =>
  knownProblems.length > 0 && [
    make('h4', {}, word('knownProblems')),
    make(
      'ul',
      {},
      knownProblems.map(({ problem, wayOut }) =>
        make('li', {}, shown(problem), make('small', { class: 'note' }, shown(wayOut))),
      ),
    ),
  ];

/** @param {CallOnlineService} online */
function pageList({ onlineService: { helpPages, accessibilityStatement } }) {
  const pages = [
    ...helpPages.map(({ title, url }) => make('li', {}, linked(url, shown(title)))),
    ...(accessibilityStatement
      ? [make('li', {}, linked(accessibilityStatement.webAddress, word('accessibilityStatement')))]
      : []),
  ];
  return pages.length > 0 && [make('h4', {}, word('helpPages')), make('ul', {}, pages)];
}

/** @param {CallOnlineService} online @param {boolean} isAsked */
function help(online, isAsked) {
  const parts = [problemList(online), supportList(online), pageList(online)].filter((part) => part !== false);
  return (
    parts.length > 0 &&
    make('details', { class: 'online-help', open: isAsked }, make('summary', {}, word('onlineHelp')), parts.flat())
  );
}

/** @param {CallOnlineService} online @param {boolean} isAsked */
function onlineEntry(online, isAsked) {
  const { onlineService, needs, state } = online;
  const { url, name } = onlineService;
  return make(
    'li',
    {},
    isWebAddress(url) ? outside(url, shown(name)) : shown(name),
    state.spoken && make('p', { class: statusClass[state.status] }, shown(state.spoken)),
    needs.map((need) => make('small', { class: 'note' }, shown(need))),
    help(online, isAsked),
  );
}

/** @param {CallCard} card @param {boolean} isAsked whether the question is for help with it */
export const onlineSection = ({ onlineServices }, isAsked) =>
  onlineServices.length > 0 &&
  make(
    'section',
    { class: 'online-services' },
    make('h3', {}, word('onlineServices')),
    make(
      'ul',
      {},
      onlineServices.map((online) => onlineEntry(online, isAsked)),
    ),
  );
