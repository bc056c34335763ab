/** How documents get to the office: brought, sent in, or, when both may be or nothing is known, only that they are needed. */
export type HandingIn = 'BRING' | 'SEND' | 'NEED';

/** Kinds of channels by which documents are sent in or uploaded. */
const sending: readonly string[] = ['LETTER', 'EMAIL', 'DE_MAIL', 'FAX', 'WEB'];

/** Decides by the kinds of channels of the services, or by the one that was asked for. */
export function handingIn(kinds: readonly string[]): HandingIn {
  const [isBrought, isSent] = [kinds.includes('COUNTER'), kinds.some((kind) => sending.includes(kind))];
  if (isBrought === isSent) return 'NEED';
  return isBrought ? 'BRING' : 'SEND';
}
