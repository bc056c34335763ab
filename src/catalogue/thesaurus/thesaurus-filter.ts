import { Field, InputType } from 'type-graphql';
import { LanguageTag } from '../../platform/graphql/scalars.js';
import { canonicalTag } from '../../platform/i18n/language-tag.js';
import { page, type PageField } from '../../platform/read/read-model.js';
import type { Statement } from '../../platform/read/statement.js';
import { every, sql, type Sql } from '../../platform/sql/sql.js';
import { ThesaurusEntryKind } from './thesaurus-entry-kind.js';
import { thesaurusEntryReadModel, thesaurusOrder } from './thesaurus-entry.read-model.js';

@InputType({ description: 'Filter für Thesauruseinträge: conditions on an entry; all conditions must hold.' })
export class ThesaurusFilter {
  @Field(() => ThesaurusEntryKind, { nullable: true, description: 'Art des Eintrags: entries of this kind.' })
  kind?: ThesaurusEntryKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'Wortanfang: entries with a word that begins with the text; ignores case.',
  })
  word?: string | null;

  @Field(() => LanguageTag, {
    nullable: true,
    description: 'Sprache: entries with a word in this language; combined with `word`, that word in this language.',
  })
  language?: string | null;
}

function hasWord(entry: Sql, { word, language }: ThesaurusFilter, s: Statement): Sql {
  const meant = [
    ...(language
      ? [
          sql`lower(w.language) in (lower(${s.bind(language, 'text')}), lower(${s.bind(canonicalTag(language), 'text')}))`,
        ]
      : []),
    ...(word ? [sql`starts_with(lower(w.word), lower(${s.bind(word, 'text')}))`] : []),
  ];
  return sql`${entry}.edition_id in (select w.edition_id from thesaurus_word w where ${every(meant)})`;
}

function thesaurusConditions(entry: Sql, filter: ThesaurusFilter | null | undefined, s: Statement): Sql[] {
  if (!filter) return [];
  return [
    ...(filter.kind ? [sql`${entry}.kind = ${s.bind(filter.kind, 'text')}`] : []),
    ...(filter.word || filter.language ? [hasWord(entry, filter, s)] : []),
  ];
}

/** Entries in force that match the filter. */
export const thesaurusPage: PageField = page(
  () => thesaurusEntryReadModel,
  {
    from: sql`thesaurus_entry_edition`,
    where: (entry, _, statement, { filter }) =>
      every([
        statement.inForce(entry),
        ...thesaurusConditions(entry, filter as ThesaurusFilter | null | undefined, statement),
      ]),
  },
  () => thesaurusOrder,
);
