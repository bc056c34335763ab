import type { MikroORM, EntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { ClientTransaction } from './binding-driver.js';

/** A transaction that writes through entities, or by SQL where entities cannot express the statement. */
export interface UnitOfWork {
  client: ClientBase;
  /** Manages the entities of this transaction only; `flush` writes their changes, at the latest before the commit. */
  em: EntityManager;
}

/** Creates a unit of work on the client of a transaction that the caller begins and ends. */
export function entityManagerOf({ em }: Pick<MikroORM, 'em'>, client: ClientBase): EntityManager {
  const own = em.fork();
  own.setTransactionContext(new ClientTransaction(client));
  return own;
}
