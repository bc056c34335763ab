import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../../platform/graphql/request-context.js';
import { FieldDifference } from '../change-set/change-set.type.js';
import { differenceView } from '../change-set/change-view.js';
import { auditEntries, historyOf, openDraftsOf, twoEditions } from './history-query.js';
import { AuditEntry, HistoryEntry, OpenDraft } from './history.type.js';
import { allowed } from '../../platform/graphql/allowed.js';
import { idOfRecord } from '../../catalogue/record/record-id-of.js';
import { differences } from '../../catalogue/record/merge/difference.rules.js';
import { FirstArg } from '../../platform/graphql/read-arguments.js';
import { checkFirst } from '../../platform/read/page-arguments.js';

@Resolver()
export class HistoryResolver {
  @Query(() => [HistoryEntry], {
    description:
      'Historie: the editions of a record, the latest first, with what each changed. For agents and editors.',
  })
  async history(
    @Arg('record', () => ID, { description: 'Datensatz: its global id.' }) record: string,
    @FirstArg() first: number,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    allowed(context, 'internal:read');
    checkFirst(first, 'editions');
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
    description:
      'Bearbeitung im Gange: who else has an open draft of this record. For editors of the record; nobody else is told.',
  })
  editingNow(
    @Arg('record', () => ID, { description: 'Datensatz: its global id.' }) record: string,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    return openDraftsOf(context, idOfRecord(record));
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
    @FirstArg() first: number,
    @Ctx() context: RequestContext,
  ): Promise<object[]> {
    allowed(context, 'audit:read');
    checkFirst(first, 'entries');
    return auditEntries(context.database, { recordId: record && idOfRecord(record), changeSet, before, first });
  }
}
