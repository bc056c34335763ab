import { createHash } from 'node:crypto';
import { FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { globalId } from '../../platform/graphql/global-id.js';
import type { EvidenceFacts } from './evidence.read-model.js';
import { Evidence } from './evidence.type.js';

@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => ID, {
    description: 'Inhaltskennung: tells entries apart in caches; equal for what says the same.',
  })
  id(@Root() { source, address, asOf, readOn, level, note, isOwn }: EvidenceFacts): string {
    const said = JSON.stringify([source, address, asOf, readOn, level, note, isOwn]);
    return globalId('Evidence', createHash('md5').update(said).digest('hex'));
  }
}
