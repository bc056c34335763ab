import { defineEntity, p } from '@mikro-orm/core';
import { momentColumn } from '../../platform/database/moment-column.js';

const bytes = p.blob().columnType('bytea');

const SearchCountSecretSchema = defineEntity({
  name: 'SearchCountSecret',
  tableName: 'search_count_secret',
  properties: {
    single: p.boolean().primary().defaultRaw('true'),
    secret: bytes,
  },
});

/** Geheimnis der Suchzählung: secret that keys the hashes of rare queries. */
export class SearchCountSecret extends SearchCountSecretSchema.class {}
SearchCountSecretSchema.setClass(SearchCountSecret);

const SearchCountSchema = defineEntity({
  name: 'SearchCount',
  tableName: 'search_count',
  properties: {
    day: p.date().primary(),
    key: p.blob().columnType('bytea').primary(),
    query: p.text().nullable(),
    language: p.text().columnType('language_tag'),
    searches: p.integer(),
    withoutHits: p.integer(),
    opened: p.integer().defaultRaw('0'),
  },
});

/** Suchzählung: number of times a query was sent on a day, and its results. */
export class SearchCount extends SearchCountSchema.class {}
SearchCountSchema.setClass(SearchCount);

const SearchGapDismissalSchema = defineEntity({
  name: 'SearchGapDismissal',
  tableName: 'search_gap_dismissal',
  properties: {
    key: p.blob().columnType('bytea').primary(),
    dismissedBy: p.text(),
    dismissedAt: momentColumn.defaultRaw('now()'),
  },
});

/** Abgelehnte Suchlücke: a query that need not find anything. */
export class SearchGapDismissal extends SearchGapDismissalSchema.class {}
SearchGapDismissalSchema.setClass(SearchGapDismissal);
