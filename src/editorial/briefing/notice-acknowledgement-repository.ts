import type { QueryResult } from '@mikro-orm/core';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { NoticeAcknowledgement } from './notice-acknowledgement.entity.js';

type NewAcknowledgement = Pick<NoticeAcknowledgement, 'changeSetId' | 'actor'>;

/** Stores an acknowledgement; false when it already exists. */
export async function addAcknowledgement(
  { em }: Pick<MutationContext, 'em'>,
  acknowledgement: NewAcknowledgement,
): Promise<boolean> {
  const insert = em.createQueryBuilder(NoticeAcknowledgement).insert(acknowledgement);
  const result: QueryResult = await insert.onConflict(['changeSetId', 'actor']).ignore().execute('run');
  return result.affectedRows > 0;
}
