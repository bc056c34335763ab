import { Directive, Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum TableFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
}

registerEnumType(TableFormat, {
  name: 'TableFormat',
  description: 'Format einer Tabelle: how it is written.',
  valuesConfig: {
    CSV: { description: 'CSV: UTF-8 with semicolons, as German spreadsheets open it.' },
    XLSX: { description: 'Arbeitsmappe: Office Open XML, with typed amounts and days.' },
  },
});

@Directive('@shareable')
@ObjectType({
  description: 'Tabellenexport: a table of what is in force, which importTable takes back with just its changed cells.',
  simpleResolvers: true,
})
export class ExportedTable {
  @Field(() => String, { description: 'Dateiname: a name for the file.' })
  name!: string;

  @Field(() => String, { description: 'Medientyp: of the file.' })
  mediaType!: string;

  @Field(() => Int, { description: 'Zeilen: number of rows without the header.' })
  rows!: number;

  @Field(() => String, { description: 'Datei: its bytes in Base64.' })
  file!: string;
}
