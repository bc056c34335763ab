import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { ReadContext, readOptionsOf } from '../../platform/graphql/read-context.js';
import { badInput } from '../../platform/errors/errors.js';
import { FieldDifference } from '../change-set/change-set.type.js';
import { differenceView } from '../change-set/change-set-view.js';
import { auditEntries, endingOf, historyOf, openDraftsOf, twoEditions } from './history-query.js';
import { AuditEntry, HistoryEntry, OpenDraft, RecordEnding } from './history.type.js';
import { allowed } from '../../platform/graphql/allowed.js';
import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import { differences } from '../../catalogue/record/merge/difference.rules.js';

const most = 100;

@Resolver()
export class HistoryResolver {
  @Query(() => [HistoryEntry], {
    description:
      'Historie: the editions of a record, the latest first, with what each changed. For agents and editors.',
  })
  async history(
    @Arg('record', () => ID, { description: 'Datensatz: its global id.' }) record: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Anzahl: how many at most, 1 to 100.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    allowed(context, 'internal:read');
    if (first < 1 || first > most) throw badInput(`first is ${first}; 1 to ${most} editions can be had at once`);
    return historyOf(context.database, idOfRecord(record), first);
  }

  @Query(() => [FieldDifference], {
    description: 'Unterschiede zweier Fassungen: field by field, texts by words. For agents and editors.',
  })
  async difference(
    @Arg('record', () => ID, { description: 'Datensatz: its global id.' }) record: string,
    @Arg('from', () => ID, { description: 'Von: the id of the earlier edition.' }) from: string,
    @Arg('to', () => ID, { description: 'Bis: the id of the later edition.' }) to: string,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    allowed(context, 'internal:read');
    const [before, after] = await twoEditions(context.database, idOfRecord(record), from, to);
    return differences(before, after).map(differenceView);
  }

  @Query(() => [OpenDraft], {
    description: 'Bearbeitung im Gange: who else has an open draft of this record. For editors.',
  })
  editingNow(
    @Arg('record', () => ID, { description: 'Datensatz: its global id.' }) record: string,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    const { id } = allowed(context, 'change-set:edit');
    return openDraftsOf(context.database, idOfRecord(record), id);
  }

  @Query(() => RecordEnding, {
    nullable: true,
    description: 'Ende eines Datensatzes: why it is no longer in force and where to go instead; null while it is.',
  })
  recordEnding(
    @Arg('record', () => ID, { description: 'Datensatz: its global id.' }) record: string,
    @Arg('context', () => ReadContext, { nullable: true, description: 'Lesekontext: languages, moment and day.' })
    readContext: ReadContext | null,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    const readOptions = readOptionsOf(readContext, context);
    return endingOf(context.sourceOf(readOptions), idOfRecord(record), readOptions);
  }

  @Query(() => [AuditEntry], { description: 'Journal: what was done, the latest first. For administrators.' })
  auditEntries(
    @Arg('record', () => ID, { nullable: true, description: 'Datensatz: only entries about this record.' })
    record: string | null,
    @Arg('changeSet', () => ID, { nullable: true, description: 'Änderungspaket: only entries about this set.' })
    changeSet: string | null,
    @Arg('before', () => ID, {
      nullable: true,
      description: 'Vor: only entries before this number, for the next page.',
    })
    before: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Anzahl: how many at most, 1 to 100.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    allowed(context, 'audit:read');
    if (first < 1 || first > most) throw badInput(`first is ${first}; 1 to ${most} entries can be had at once`);
    return auditEntries(context.database, { recordId: record && idOfRecord(record), changeSet, before, first });
  }
}
