import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { CatalogueRecord, Node } from '../record/record.type.js';
import { Service } from '../service/service.type.js';
import { WordPattern } from '../word-pattern/word-pattern.type.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({
  description: 'Leistung eines Lebensereignisses: a service that people need then.',
  simpleResolvers: true,
})
export class LifeEventService {
  @ContentId()
  id!: string;

  @Field(() => Service, { description: 'Leistung: the service.' })
  service!: Service;

  @Field(() => LocalizedText, {
    nullable: true,
    description:
      'Bedingung: when the service is needed, such as "wenn Sie ein Auto haben"; null when none is recorded.',
  })
  note!: LocalizedText | null;
}

@ObjectType({
  description:
    'Lebensereignis: what happens to people and needs several services, in the order in which they are done. Source: the editors of the catalogue.',
  implements: [CatalogueRecord, Node],
  simpleResolvers: true,
})
export class LifeEvent extends CatalogueRecord {
  @Field(() => LocalizedText, { description: 'Bezeichnung: name of the event.' })
  name!: LocalizedText;

  @Field(() => [LifeEventService], {
    description: 'Leistungen: those in force, in the order in which they are done.',
  })
  services!: LifeEventService[];

  @Field(() => [WordPattern], { description: 'Wortmuster: the event is recognised when any of them matches.' })
  patterns!: WordPattern[];
}

export const LifeEventConnection = connectionOf(LifeEvent, 'LifeEvent', 'Lebensereignisse');
