import type { IncomingHttpHeaders } from 'node:http';

const printable = /^[\x21-\x7e](?:[\x20-\x7e]{0,98}[\x21-\x7e])?$/;

/** Name of the client, from the header that Apollo's clients and routers send. */
export function clientNameOf({ 'apollographql-client-name': name }: IncomingHttpHeaders): string {
  return typeof name === 'string' && printable.test(name) ? name : 'unnamed gateway';
}
