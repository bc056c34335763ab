import { afterAll } from '@jest/globals';
import type Pg from 'pg';
import { once } from '../../support/once.js';

const { default: pg } = await once<{ default: typeof Pg }>('pg');

/** The connections of WriteDatabase are known by their application name. */
const writer = 'service-catalogue-editing';

const sent: string[] = [];

interface NamedClient {
  connectionParameters?: { application_name?: string };
}

const send = pg.Client.prototype.query as (this: unknown, ...parameters: unknown[]) => unknown;

function recordAndSend(this: NamedClient, ...parameters: unknown[]): unknown {
  const [query] = parameters;
  if (this.connectionParameters?.application_name === writer)
    sent.push(typeof query === 'string' ? query : (query as { text: string }).text);
  return send.apply(this, parameters);
}

pg.Client.prototype.query = recordAndSend as typeof pg.Client.prototype.query;
afterAll(() => {
  pg.Client.prototype.query = send as typeof pg.Client.prototype.query;
});

/** The statements that editors' transactions sent since the last call, begin and commit included. */
export const writeStatements = (): string[] => sent.splice(0);
