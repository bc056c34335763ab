/** Token of an agent: pasted once, kept in this tab, sent with every request. */
import { token } from './catalogue.js';
import { closeDialog, openDialog, problemText } from './dialog.js';
import { announce, byId, make } from './dom.js';
import { signedOut } from './fault.js';
import { word } from './words.js';

const command = 'npm run token -- --role agent';

/** Shows on the button whether a token is set. */
export function showSignedIn() {
  byId('sign-in-button', HTMLButtonElement).textContent = word(token.get() ? 'signedIn' : 'signIn');
}

/** @param {() => void} changed called when what may be seen has changed */
function dialogContent(changed) {
  const input = make('input', {
    id: 'token',
    type: 'password',
    autocomplete: 'off',
    'aria-describedby': 'token-help token-problem',
  });
  const problem = make('div', { id: 'token-problem' });
  /** @param {string} told */
  const finish = (told) => {
    closeDialog();
    showSignedIn();
    announce(word(told));
    changed();
  };
  const submit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    const pasted = input.value.trim().replace(/^Bearer\s+/i, '');
    if (!/^[\x21-\x7e]+$/.test(pasted)) return problem.replaceChildren(problemText(word('needsToken')));
    token.set(pasted);
    finish('signedInNow');
  };
  const leave = () => {
    token.forget();
    finish('signedOutNow');
  };
  return make(
    'form',
    { id: 'sign-in', submit, novalidate: true },
    make('label', { for: 'token' }, word('tokenLabel')),
    input,
    make('p', { id: 'token-help', class: 'hint' }, word('tokenHelp'), ' ', make('code', {}, command)),
    problem,
    make('button', { class: 'main' }, word('signIn')),
    token.get() && [' ', make('button', { type: 'button', click: leave }, word('signOut'))],
  );
}

/** @param {() => void} changed */
export function startSignIn(changed) {
  showSignedIn();
  byId('sign-in-button', HTMLButtonElement).addEventListener('click', () =>
    openDialog(word('signIn'), dialogContent(changed)),
  );
  signedOut.addEventListener('signed-out', showSignedIn);
}
