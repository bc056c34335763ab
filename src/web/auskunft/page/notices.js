/** Briefings on upcoming changes, shown until acknowledged. */
/** @import { Notice, UserError } from './answers.js' */
import { ask, token } from './catalogue.js';
import { fillDialog, openDialog, problemText } from './dialog.js';
import { byId, dateTime, make, shown } from './dom.js';
import { Fault } from './catalogue.js';
import { faultWords } from './fault.js';
import { readContext } from './languages.js';
import { acknowledgeMutation, noticesQuery } from './queries.js';
import { uiLanguage, word } from './words.js';

const button = () => byId('notices-button', HTMLButtonElement);

/** @type {Notice[]} */
let notices = [];

function showCount() {
  button().hidden = !token.get();
  button().textContent = notices.length > 0 ? word('noticesCount', { count: notices.length }) : word('notices');
}

/** Loads briefings; without permission there are none. */
export async function loadNotices() {
  notices = [];
  if (token.get()) {
    try {
      const answer = await ask(noticesQuery, { context: readContext() }, { language: uiLanguage() });
      notices = answer.notices.nodes;
    } catch (error) {
      if (!(error instanceof Fault && error.code === 'FORBIDDEN')) throw error;
    }
  }
  showCount();
}

/** @param {Notice} notice */
async function acknowledge({ id }) {
  try {
    const { acknowledgeNotice } = await ask(acknowledgeMutation, { id }, { language: uiLanguage() });
    const [error] = /** @type {UserError[]} */ (acknowledgeNotice.userErrors);
    if (error) return error.message;
  } catch (error) {
    return faultWords(error);
  }
  notices = notices.filter((notice) => notice.id !== id);
  return null;
}

/** @param {Notice} notice */
function entry(notice) {
  const { title, takesEffectAt, briefing, changes } = notice;
  const item = make('li', { class: 'notice' });
  const note = async () => {
    const problem = await acknowledge(notice);
    if (problem) return item.append(problemText(problem));
    showCount();
    fillDialog(content());
    byId('dialog-heading', HTMLElement).focus();
  };
  item.append(
    make('h3', {}, title),
    make('p', { class: 'hint' }, word('effective', { date: dateTime(takesEffectAt) })),
    briefing ? shown(briefing, 'p') : '',
    make(
      'ul',
      {},
      changes.map((change) => make('li', {}, change.title ? shown(change.title) : change.slug)),
    ),
    make('button', { type: 'button', click: () => void note() }, word('acknowledge')),
  );
  return item;
}

const content = () =>
  notices.length > 0 ? make('ul', { class: 'notices' }, notices.map(entry)) : make('p', {}, word('noNotices'));

export function startNotices() {
  button().addEventListener('click', () => openDialog(word('notices'), content()));
}
