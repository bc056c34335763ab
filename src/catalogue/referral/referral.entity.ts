import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { Place } from '../place/place.entity.js';
import { editionColumns } from '../record/edition-columns.js';
import { CatalogueRecord } from '../record/record.entity.js';

const ReferralSchema = defineEntity({
  name: 'Referral',
  tableName: 'referral',
  properties: { id: p.oneToOne(CatalogueRecord).mapToPk().primary().fieldName('id') },
});

/** Verweis an eine andere Stelle: the identity of a matter that the catalogue does not hold. */
export class Referral extends ReferralSchema.class {}
ReferralSchema.setClass(Referral);

const ReferralEditionSchema = defineEntity({
  name: 'ReferralEdition',
  tableName: 'referral_edition',
  properties: {
    ...editionColumns,
    referralId: p.manyToOne(Referral).mapToPk().fieldName('referral_id'),
    matter: localizedText,
    body: localizedText,
    explanation: localizedText,
    url: p.text().nullable(),
    phone: p.text().nullable(),
    placeId: p.manyToOne(Place).mapToPk().fieldName('place_id').nullable(),
  },
});

/** Stand eines Verweises: the matter, the body that does it and how that is said. */
export class ReferralEdition extends ReferralEditionSchema.class {}
ReferralEditionSchema.setClass(ReferralEdition);

const ReferralTermSchema = defineEntity({
  name: 'ReferralTerm',
  tableName: 'referral_term',
  properties: {
    editionId: p.manyToOne(ReferralEdition).mapToPk().primary().fieldName('edition_id'),
    language: p.text().columnType('language_tag').primary(),
    term: p.text().primary(),
  },
});

/** Begriff eines Verweises: how people ask for the matter, in one language. */
export class ReferralTerm extends ReferralTermSchema.class {}
ReferralTermSchema.setClass(ReferralTerm);
