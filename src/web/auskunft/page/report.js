/** "Problem melden": reports a problem from the card. */
/** @import { UserError, Words } from './answers.js' */
import { addressOf } from './address.js';
import { ask } from './catalogue.js';
import { fillDialog, openDialog, problemText } from './dialog.js';
import { announce, make } from './dom.js';
import { faultWords } from './fault.js';
import { reportMutation } from './queries.js';
import { uiLanguage, word } from './words.js';

const kinds = ['WRONG_INFORMATION', 'MISSING_INFORMATION', 'NOT_UNDERSTANDABLE', 'DEAD_LINK', 'WRONG_NUMBER', 'OTHER'];

/** @typedef {{ slug: string, title: Words }} Service */

/**
 * Sends the report; the key makes sure that it is kept once, however often it is sent.
 *
 * @param {Service} service
 * @param {{ kind: string, text: string, idempotencyKey: string }} report
 * @returns {Promise<string[]>} what must be corrected before the report is accepted
 */
async function send(service, { kind, text, idempotencyKey }) {
  // The address contains the caller's words, which must not be sent.
  const page = new URL(addressOf({ query: '', place: '', service: service.slug }), location.href).href;
  const input = { service: { slug: service.slug }, kind, text, language: uiLanguage(), page, idempotencyKey };
  try {
    const { reportProblem } = await ask(reportMutation, { input }, { language: uiLanguage() });
    return reportProblem.userErrors.map((/** @type {UserError} */ { message }) => message);
  } catch (error) {
    return [faultWords(error)];
  }
}

function done() {
  fillDialog(make('p', { role: 'status' }, word('reported')));
  announce(word('reported'));
  const close = document.querySelector('#dialog button');
  if (close instanceof HTMLElement) close.focus();
}

/**
 * @param {Service} service
 */
export function openReport(service) {
  const idempotencyKey = crypto.randomUUID();
  const kind = make(
    'select',
    { id: 'report-kind' },
    kinds.map((one) => make('option', { value: one }, word(one))),
  );
  const text = make('textarea', {
    id: 'report-text',
    rows: 4,
    maxlength: 2000,
    required: true,
    'aria-describedby': 'report-problems',
  });
  const problems = make('div', { id: 'report-problems' });
  /** @param {string[]} messages */
  const tell = (messages) => {
    problems.replaceChildren(...messages.map(problemText));
    if (messages.length > 0) text.focus();
  };
  const submit = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (text.value.trim() === '') return tell([word('needsText')]);
    const messages = await send(service, { kind: kind.value, text: text.value.trim(), idempotencyKey });
    if (messages.length > 0) tell(messages);
    else done();
  };
  openDialog(
    word('report'),
    make(
      'form',
      { submit: (/** @type {SubmitEvent} */ event) => void submit(event), novalidate: true, id: 'report' },
      make('p', {}, word('reportAbout', { title: service.title.value })),
      make('label', { for: 'report-kind' }, word('kind')),
      kind,
      make('label', { for: 'report-text' }, word('description')),
      text,
      problems,
      make('button', { class: 'main' }, word('send')),
    ),
  );
}
