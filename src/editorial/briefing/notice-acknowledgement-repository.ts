import type { QueryResult } from '@mikro-orm/core';
import type { MutationContext } from '../../platform/mutation/mutate.js';
import { NoticeAcknowledgement } from './notice-acknowledgement.entity.js';

type NewAcknowledgement = Pick<NoticeAcknowledgement, 'changeSetId' | 'actor'>;

/** Stores that somebody has read a notice; false when that was stored before. */
export async function addAcknowledgement(
  { em }: Pick<MutationContext, 'em'>,
  acknowledgement: NewAcknowledgement,
): Promise<boolean> {
  const insert = em.createQueryBuilder(NoticeAcknowledgement).insert(acknowledgement);
  const result: QueryResult = await insert.onConflict(['changeSetId', 'actor']).ignore().execute('run');
  return result.affectedRows > 0;
}
