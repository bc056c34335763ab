import { LockMode, type EntityClass, type FilterQuery } from '@mikro-orm/core';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { isUuid } from '../graphql/global-id.js';

/** An entity as read from its table: no column is missing. */
export type Stored<Entity> = {
  [Column in keyof Entity as Column extends string ? Column : never]-?: Exclude<Entity[Column], undefined>;
};

/** Reads an entity and locks its row until the transaction ends; null when it does not exist. */
export async function lockById<Entity extends { id: string }>(
  { em }: Pick<UnitOfWork, 'em'>,
  entity: EntityClass<Entity>,
  id: string,
): Promise<Stored<Entity> | null> {
  if (!isUuid(id)) return null;
  const where = { id } as FilterQuery<Entity>;
  return em.findOne(entity, where, { lockMode: LockMode.PESSIMISTIC_WRITE }) as Promise<Stored<Entity> | null>;
}
