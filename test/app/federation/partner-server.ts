import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from '@jest/globals';
import { graphql, type GraphQLSchema } from 'graphql';

/** How a partner behaves: it answers, says nothing for long, ends connections, or answers what is no GraphQL. */
export type Manner = 'WELL' | 'SLOW' | 'DOWN' | 'NONSENSE';

export interface Partner {
  url: string;
  manner: Manner;
  /** How many requests came. */
  requests: number;
}

/** A subgraph of somebody else, over HTTP. To be awaited at the top of a test file; it ends with the file. */
export async function startPartner(schema: GraphQLSchema): Promise<Partner> {
  const partner: Partner = { url: '', manner: 'WELL', requests: 0 };
  const answer = async (body: string): Promise<string> => {
    const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
    return JSON.stringify(await graphql({ schema, source: query, variableValues: variables }));
  };
  const server = createServer((request, response) => {
    partner.requests += 1;
    if (partner.manner === 'SLOW') return;
    if (partner.manner === 'DOWN') return void request.socket.destroy();
    if (partner.manner === 'NONSENSE') return void response.end('<html>Wartungsarbeiten</html>');
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on(
      'end',
      () => void answer(body).then((text) => response.setHeader('content-type', 'application/json').end(text)),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  partner.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return partner;
}
