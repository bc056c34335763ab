/** @import { CallCard } from './answers.js' */
import { make, shown } from './dom.js';
import { openReport } from './report.js';
import { word } from './words.js';

/** @param {CallCard} card */
export function cardHeading({ service, responsibility }) {
  const place = responsibility.__typename === 'ResponsibilityAnswer' ? responsibility.place.name : null;
  return make(
    'header',
    {},
    make(
      'h2',
      { id: 'card-heading', tabindex: -1 },
      service ? shown(service.title) : word('card'),
      place && make('small', {}, ` ${word('inPlace', { place: place.value })}`),
    ),
    service &&
      make(
        'button',
        { type: 'button', id: 'report-button', 'aria-haspopup': 'dialog', click: () => openReport(service) },
        word('report'),
      ),
  );
}

/** What those who do not see it are told first. @param {CallCard} card */
export const cardInShort = ({ service, questions, disruptions }) =>
  [
    service && word('cardShown', { title: service.title.value }),
    questions.length > 0 && word('openQuestions', { count: questions.length }),
    disruptions.length > 0 && word('disruptionsTold', { count: disruptions.length }),
  ]
    .filter(Boolean)
    .join(' ');
