import type { MikroORM, EntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { ClientTransaction } from './binding-driver.js';

/** A transaction that is written in through entities, or by SQL where an entity says less. */
export interface UnitOfWork {
  client: ClientBase;
  /** Knows the entities of this transaction only; what it holds is written by `flush`, at the latest before the commit. */
  em: EntityManager;
}

/** Entities over the client of a transaction that somebody else begins and ends. */
export function entityManagerOf({ em }: Pick<MikroORM, 'em'>, client: ClientBase): EntityManager {
  const own = em.fork();
  own.setTransactionContext(new ClientTransaction(client));
  return own;
}
