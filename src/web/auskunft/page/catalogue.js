/** Asking the catalogue: GraphQL over HTTP with nothing but `fetch`. */

const endpoint = new URL('/graphql', document.baseURI);
const tokenKey = 'auskunft-token';

/** The access token of this tab; it is forgotten with the tab. */
export const token = {
  get: () => sessionStorage.getItem(tokenKey),
  /** @param {string} value */
  set: (value) => sessionStorage.setItem(tokenKey, value),
  forget: () => sessionStorage.removeItem(tokenKey),
};

/** An error of the API or the network; the code is one of the API, or NETWORK. */
export class Fault extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {number} [seconds] after which it is worth asking again
   */
  constructor(code, message, seconds) {
    super(message);
    this.code = code;
    this.seconds = seconds;
  }
}

/** @param {Response} response */
function faultOf(response, errors = /** @type {{ message: string, extensions?: { code?: string } }[]} */ ([])) {
  const [first] = errors;
  const seconds = Number(response.headers.get('retry-after')) || undefined;
  return new Fault(first?.extensions?.code ?? 'INTERNAL_SERVER_ERROR', first?.message ?? '', seconds);
}

/**
 * @param {string} query
 * @param {object} variables
 * @param {{ language: string, signal?: AbortSignal }} options
 * @returns {Promise<Response>}
 */
async function post(query, variables, { language, signal }) {
  const held = token.get();
  const headers = {
    'content-type': 'application/json',
    'accept-language': language,
    ...(held && { authorization: `Bearer ${held}` }),
  };
  try {
    return await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ query, variables }), signal });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Fault('NETWORK', String(error));
  }
}

/**
 * The data of an answer; anything else is thrown as a Fault.
 *
 * @param {string} query a document of queries.js
 * @param {object} variables
 * @param {{ language: string, signal?: AbortSignal }} options the language of messages
 * @returns {Promise<any>}
 */
export async function ask(query, variables, options) {
  const response = await post(query, variables, options);
  const answer = await response.json().catch(() => ({}));
  if (answer.errors?.length > 0 || !answer.data) throw faultOf(response, answer.errors);
  return answer.data;
}

/**
 * Lets only the last of several questions be answered: whoever types on is not shown what was asked before.
 *
 * @returns {() => AbortSignal}
 */
export function onlyLast() {
  let controller = new AbortController();
  return () => {
    controller.abort();
    controller = new AbortController();
    return controller.signal;
  };
}

/** @param {unknown} error */
export const isAborted = (error) => error instanceof DOMException && error.name === 'AbortError';
