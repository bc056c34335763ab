/** @import { CallCard } from './answers.js' */
import { make, shown } from './dom.js';
import { openReport } from './report.js';
import { word } from './words.js';

/** @param {CallCard} card */
const placeOf = ({ responsibility }) =>
  responsibility.__typename === 'ResponsibilityAnswer' ? responsibility.place.name.value : null;

/** @param {CallCard} card */
export function cardHeading(card) {
  const { service } = card;
  const place = placeOf(card);
  return make(
    'header',
    {},
    make(
      'h2',
      { id: 'card-heading', tabindex: -1 },
      service ? shown(service.title) : word('card'),
      place && make('small', {}, ` ${word('inPlace', { place })}`),
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
export function cardInShort(card) {
  const { service, questions, disruptions } = card;
  const place = placeOf(card);
  return [
    service && word(place ? 'cardShownAt' : 'cardShown', { title: service.title.value, place: place ?? '' }),
    questions.length > 0 && word('openQuestions', { count: questions.length }),
    disruptions.length > 0 && word('disruptionsTold', { count: disruptions.length }),
  ]
    .filter(Boolean)
    .join(' ');
}
