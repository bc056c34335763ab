import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, LeikaKey } from '../../platform/graphql/scalars.js';
import { ContentId } from '../record/content-id.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';

export enum LeikaLevel {
  LO = 'LO',
  LOV = 'LOV',
  LOVD = 'LOVD',
}
registerEnumType(LeikaLevel, {
  name: 'LeikaLevel',
  description: 'Leistungstyp (LeiKa): level of detail of a key. Source: FIM, leistungstyp.',
  valuesConfig: {
    LO: { description: 'Leistungsobjekt: the object; covers every activity.' },
    LOV: { description: 'Leistungsobjekt mit Verrichtung: object and activity; covers every detail.' },
    LOVD: { description: 'Leistungsobjekt mit Verrichtung und Detail: down to the detail.' },
  },
});

@Directive('@key(fields: "leikaKey")')
@ObjectType({
  description:
    'LeiKa-Leistung: an entry of the nationwide catalogue of services (Leistungskatalog). Its key is the same in all Länder. Source: FIM.',
  simpleResolvers: true,
})
export class LeikaService {
  @ContentId()
  id!: string;

  @Field(() => LeikaKey, { description: 'Leistungsschlüssel: 14 digits, the same in all of Germany.' })
  leikaKey!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Leistungsbezeichnung: official designation in the nationwide catalogue; null when not known.',
  })
  designation!: LocalizedText | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Typisierung (LeiKa-Typ): who makes the law and who executes it, such as 2b. Source: urn:de:fim:leika:typisierung.',
  })
  fimType!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Stand: the day of the version from which key and name were read; null when not recorded.',
  })
  readOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Fundstelle: name or address of what was read; null when not recorded.',
  })
  source!: string | null;
}
