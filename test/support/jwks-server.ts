import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import type { JWK } from 'jose';

export interface JwksServer {
  url: string;
  /** What it answers with; anything but a list of keys is a fault of its own. */
  answer: { status: number; keys?: JWK[] };
  /** The paths that were asked for since it was started. */
  asked: string[];
}

/** A server of public keys. To be awaited at the top of a test file; it ends with the file. */
export async function startJwksServer(...keys: JWK[]): Promise<JwksServer> {
  const state: JwksServer = { url: '', answer: { status: 200, keys }, asked: [] };
  const server = createServer(({ url }, response) => {
    state.asked.push(url!);
    response.writeHead(state.answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: state.answer.keys }));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  afterAll(() => new Promise((resolve) => server.closeAllConnections() ?? server.close(resolve)));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
  return state;
}
