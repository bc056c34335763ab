/** Questions to the caller; every answer narrows the card. */
/** @import { AnswerInput, ResponsibilityQuestion, ServiceQuestion, Words } from './answers.js' */
import { make, shown } from './dom.js';
import { word } from './words.js';

/** An answer with its wording, to be shown and taken back. @typedef {{ input: AnswerInput, question: Words, said: Words | string }} Given */
/** @typedef {{ label: Node, detail?: Node | null, pick: () => void }} Way */

const mostButtons = 8;
const mostBeside = 3;

/** @param {string} key */
const idOf = (key) => `question-${key}`;

/**
 * One question with its ways to answer: buttons, or a list to choose from when they are many.
 *
 * @param {string} key
 * @param {Node | string} text
 * @param {Way[]} ways
 */
export function choice(key, text, ways) {
  const question = make('p', { id: idOf(key), class: 'question' }, text);
  if (ways.length <= mostButtons) {
    const buttons = ways.map(({ label, detail, pick }) =>
      make('button', { type: 'button', click: pick }, label, detail ? [' ', make('small', {}, detail)] : null),
    );
    const isLong = ways.length > mostBeside;
    return make('div', { role: 'group', 'aria-labelledby': idOf(key), class: isLong && 'long' }, question, buttons);
  }
  const select = make(
    'select',
    { 'aria-labelledby': idOf(key) },
    ways.map(({ label, detail }, at) => make('option', { value: at }, label, detail ? [', ', detail] : null)),
  );
  const take = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    ways[Number(select.value)]?.pick();
  };
  return make('form', { submit: take }, question, select, ' ', make('button', {}, word('take')));
}

/**
 * @param {ServiceQuestion} question
 * @param {(number: number, said: string) => void} answer
 */
function numberQuestion({ key, text, unit }, answer) {
  const input = make('input', {
    type: 'text',
    inputmode: 'decimal',
    size: 8,
    'aria-labelledby': `${idOf(key)} ${idOf(key)}-unit`,
  });
  const take = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const number = Number(input.value.trim().replace(',', '.') || NaN);
    if (Number.isFinite(number)) return answer(number, `${input.value.trim()} ${unit?.value ?? ''}`.trim());
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  };
  const question = make('p', { id: idOf(key), class: 'question' }, shown(text));
  const after = make('span', { id: `${idOf(key)}-unit` }, unit && shown(unit));
  return make(
    'form',
    { submit: take, novalidate: true },
    question,
    input,
    ' ',
    after,
    ' ',
    make('button', {}, word('take')),
  );
}

/**
 * @param {ServiceQuestion} question
 * @param {(given: Given) => void} answer
 */
function serviceQuestion(question, answer) {
  const { key, kind, text, options } = question;
  /** @param {Omit<AnswerInput, 'question'>} input @param {Words | string} said */
  const give = (input, said) => answer({ input: { question: key, ...input }, question: text, said });
  if (kind === 'NUMBER') return numberQuestion(question, (number, said) => give({ number }, said));
  if (kind === 'CHOICE')
    return choice(
      key,
      shown(text),
      options.map((option) => ({ label: shown(option.text), pick: () => give({ choice: option.key }, option.text) })),
    );
  return choice(
    key,
    shown(text),
    [true, false].map((yesNo) => {
      const said = word(yesNo ? 'yes' : 'no');
      return { label: document.createTextNode(said), pick: () => give({ yesNo }, said) };
    }),
  );
}

/**
 * @param {ResponsibilityQuestion} question
 * @param {(option: ResponsibilityQuestion['options'][number], question: ResponsibilityQuestion) => void} answer
 */
const responsibilityQuestion = (question, answer) =>
  choice(
    'responsibility',
    shown(question.question),
    question.options.map((option) => ({
      label: shown(option.label),
      detail: option.detail && shown(option.detail),
      pick: () => answer(option, question),
    })),
  );

/** @param {Given} given @param {(given: Given) => void} takeBack */
const answered = (given, takeBack) =>
  make(
    'li',
    {},
    shown(given.question),
    ' ',
    make('strong', {}, typeof given.said === 'string' ? given.said : shown(given.said)),
    ' ',
    make(
      'button',
      {
        type: 'button',
        class: 'link',
        'aria-label': `${word('change')}: ${given.question.value}`,
        click: () => takeBack(given),
      },
      word('change'),
    ),
  );

/**
 * @typedef {object} Asking
 * @property {ServiceQuestion[]} open
 * @property {ResponsibilityQuestion | null} responsibility
 * @property {Given[]} given
 * @property {(given: Given) => void} answer
 * @property {(given: Given) => void} takeBack
 * @property {(option: ResponsibilityQuestion['options'][number], question: ResponsibilityQuestion) => void} answerResponsibility
 */

/** @param {Asking} asking */
export function questionsSection({ open, responsibility, given, answer, takeBack, answerResponsibility }) {
  if (open.length === 0 && !responsibility && given.length === 0) return null;
  return make(
    'section',
    { class: 'questions', 'aria-labelledby': 'questions-heading' },
    make('h3', { id: 'questions-heading', tabindex: -1 }, word('askCaller')),
    responsibility && responsibilityQuestion(responsibility, answerResponsibility),
    open.map((question) => serviceQuestion(question, answer)),
    given.length > 0 &&
      make(
        'ul',
        { class: 'answered', 'aria-label': word('answered') },
        given.map((one) => answered(one, takeBack)),
      ),
  );
}
