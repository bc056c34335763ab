import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import type { OperationName } from '../operations.js';
import { floorStatements } from './floor-statements.js';

const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 10 });

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function answer(request: IncomingMessage): Promise<string> {
  const name = request.url!.slice(1) as OperationName;
  const { sql, parameters } = floorStatements[name];
  const values = parameters(JSON.parse(await bodyOf(request)) as never);
  const { rows } = await pool.query<{ json: string }>({ name, text: sql, values });
  return `{"data":${rows[0]?.json ?? 'null'}}`;
}

const server = createServer((request, response) => {
  const send = (status: number, body: string) => {
    response
      .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  };
  answer(request).then(
    (body) => send(200, body),
    (error: unknown) => send(500, JSON.stringify({ errors: [{ message: String(error) }] })),
  );
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT']), '127.0.0.1');
