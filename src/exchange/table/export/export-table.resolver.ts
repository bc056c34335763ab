import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { allowed } from '../../../platform/graphql/allowed.js';
import { decodeGlobalId } from '../../../platform/graphql/global-id.js';
import { RequestContext } from '../../../platform/graphql/request-context.js';
import { TableKind } from '../table-kind.type.js';
import { exportTable } from './export-table.js';
import { ExportedTable, TableFormat } from './export-table.type.js';

const mediaTypes: Record<TableFormat, string> = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@Resolver()
export class ExportTableResolver {
  @Query(() => ExportedTable, {
    description:
      'Tabellenexport: fees, offices or addresses in force as a file to be changed in a spreadsheet and sent to importTable. For editors and approvers.',
  })
  async exportTable(
    @Arg('kind', () => TableKind, { description: 'Art der Tabelle: what its rows are.' }) kind: TableKind,
    @Arg('format', () => TableFormat, { defaultValue: 'CSV', description: 'Format: how the file is written.' })
    format: TableFormat,
    @Arg('organisation', () => ID, {
      nullable: true,
      description:
        'Organisationseinheit: only what this one and those below it may change (global id); everything when left out.',
    })
    organisation: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ExportedTable> {
    allowed(context, 'change-set:edit');
    const id = organisation && decodeGlobalId('Organisation', organisation);
    const { rows, bytes } = await context.writeDatabase.transaction(async (client) => {
      const slugOf = 'select slug from record where id = $1';
      const slug = id ? ((await client.query<{ slug: string }>(slugOf, [id])).rows[0]?.slug ?? '') : null;
      return exportTable(client, { kind, format, organisation: slug, language: context.language });
    });
    const name = `${kind.toLowerCase().replace('_', '-')}.${format.toLowerCase()}`;
    return { name, mediaType: mediaTypes[format], rows, file: Buffer.from(bytes).toString('base64') };
  }
}
