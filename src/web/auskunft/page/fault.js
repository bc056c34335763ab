/** Error messages with remedies. */
import { Fault, isAborted, token } from './catalogue.js';
import { byId, fill, make } from './dom.js';
import { isWord, word } from './words.js';

const place = () => byId('problem', HTMLElement);

/** Called when the token was rejected; the caller then shows the page as signed out. */
export const signedOut = new EventTarget();

/** @param {Fault} fault */
function wording({ code, message, seconds = 1 }) {
  const known = code === 'TIMEOUT' ? 'UNAVAILABLE' : code;
  return word(isWord(known) ? known : 'INTERNAL_SERVER_ERROR', { code, message, seconds });
}

/** @param {unknown} error */
export function faultWords(error) {
  const fault = error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR', String(error));
  if (fault.code === 'UNAUTHENTICATED') {
    token.forget();
    signedOut.dispatchEvent(new Event('signed-out'));
  }
  return wording(fault);
}

/**
 * @param {unknown} error
 * @param {() => void} again what to do when asked to try again
 */
function showFault(error, again) {
  fill(place(), make('p', {}, faultWords(error), ' '), make('button', { type: 'button', click: again }, word('again')));
}

/**
 * Does what asks the catalogue. A fault is shown with a button that does all of it again; work that was overtaken by
 * newer work ends quietly.
 *
 * @param {() => Promise<unknown>} work
 */
export async function attempt(work) {
  fill(place());
  try {
    await work();
  } catch (error) {
    if (!isAborted(error)) showFault(error, () => void attempt(work));
  }
}
