import { Connection } from './load/connection.js';
import type { Facts, OperationName, Variables } from './operations.js';
import type { ServerProcess } from './server-process.js';
import type { Question, Target } from './targets/target.js';

function questionOf<Name extends OperationName>(target: Target, name: Name): Question<Name> {
  const question: Question<Name> | undefined = target.questions[name];
  if (!question) throw new Error(`${target.name} has no question for ${name}`);
  return question;
}

/** A question as it goes over the wire. */
export function requestOf<Name extends OperationName>(
  target: Target,
  port: number,
  name: Name,
  variables: Variables[Name],
): Buffer {
  const { path, body } = questionOf(target, name);
  const content = JSON.stringify(body(variables));
  const head = [
    `POST ${path} HTTP/1.1`,
    `host: 127.0.0.1:${port}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${Buffer.byteLength(content)}`,
  ];
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${content}`);
}

/** Asks once and gives the target's own data. */
export async function askForData<Name extends OperationName>(
  { target, port }: ServerProcess,
  name: Name,
  variables: Variables[Name],
): Promise<never> {
  const connection = new Connection(port);
  try {
    const { status, body } = await connection.send(requestOf(target, port, name, variables));
    const text = body.toString();
    const answer = status === 200 ? (JSON.parse(text) as { data?: never; errors?: unknown }) : {};
    if (answer.errors || !answer.data)
      throw new Error(`${target.name} does not answer ${name}: ${status} ${text.slice(0, 500)}`);
    return answer.data;
  } finally {
    connection.close();
  }
}

/** Asks once and gives what the answer says. */
export async function askForFacts<Name extends OperationName>(
  server: ServerProcess,
  name: Name,
  variables: Variables[Name],
): Promise<Facts[Name]> {
  const data = await askForData(server, name, variables);
  return questionOf(server.target, name).facts(data);
}
