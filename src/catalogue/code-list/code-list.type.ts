import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/pagination.js';
import { CalendarDate } from '../../platform/graphql/scalars.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { ContentId } from '../record/content-id.js';

@Directive('@shareable')
@ObjectType({ description: 'Codelisteneintrag: a code and what it stands for.', simpleResolvers: true })
export class CodeListEntry {
  @Field(() => String, { description: 'Code: as the list writes it; leading zeros count.' })
  code!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bezeichnung: meaning of the code; null when the list has none.',
  })
  label!: LocalizedText | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig ab: first day on which the code may be used; null when open.',
  })
  validFrom!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Gültig bis: last day on which the code may be used; null when open.',
  })
  validUntil!: string | null;
}

@Directive('@shareable')
@ObjectType({
  description: 'Codeliste: a list of codes that an agency publishes. Source: XRepository.',
  simpleResolvers: true,
})
export class CodeList {
  @Field(() => String, {
    description: 'Kennung (URI): the official name of the list, such as urn:xoev-de:fim:codeliste:pvlagen.',
  })
  uri!: string;

  @Field(() => String, { description: 'Version: version of the list as named by its publisher.' })
  version!: string;

  @Field(() => LocalizedText, { description: 'Titel: what the list is about.' })
  title!: LocalizedText;

  @Field(() => String, { nullable: true, description: 'Herausgeber: who publishes the list.' })
  publisher!: string | null;

  @Field(() => String, { description: 'Quelle: where the list was taken from.' })
  source!: string;
}

@Directive('@shareable')
@ObjectType({
  description:
    'SDG-Informationsbereich: an area of the Single Digital Gateway, Regulation (EU) 2018/1724, to which a service belongs.',
  simpleResolvers: true,
})
export class SdgArea {
  @ContentId()
  id!: string;

  @Field(() => String, { description: 'Codeliste: URI of the list that the code is from.' })
  list!: string;

  @Field(() => String, { description: 'Code: seven digits, such as 1030300; says nothing without its list.' })
  code!: string;

  @Field(() => LocalizedText, {
    nullable: true,
    description: 'Bezeichnung: what the area is about; null when the list does not say.',
  })
  label!: LocalizedText | null;
}

export const CodeListEntryConnection = connectionOf(CodeListEntry, 'CodeListEntry', 'Codelisteneinträge');
export const CodeListConnection = connectionOf(CodeList, 'CodeList', 'Codelisten');
