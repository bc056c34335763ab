import { defineEntity, p } from '@mikro-orm/core';
import { localizedText } from '../../platform/i18n/localized-text-column.js';
import { ContactChannel } from '../contact-channel/contact-channel.entity.js';
import { OnlineServiceEdition } from './online-service.entity.js';

const ofEdition = p.manyToOne(OnlineServiceEdition).mapToPk().fieldName('edition_id');

const HelpPageSchema = defineEntity({
  name: 'HelpPage',
  tableName: 'help_page',
  properties: {
    editionId: ofEdition.primary(),
    position: p.integer().primary(),
    title: localizedText,
    url: p.text(),
  },
});

/** Hilfeseite: a page that explains how an online service is used. */
export class HelpPage extends HelpPageSchema.class {}
HelpPageSchema.setClass(HelpPage);

const KnownProblemSchema = defineEntity({
  name: 'KnownProblem',
  tableName: 'known_problem',
  properties: {
    editionId: ofEdition.primary(),
    position: p.integer().primary(),
    problem: localizedText,
    wayOut: localizedText,
  },
});

/** Bekannte Schwierigkeit: what people often get stuck at in an online service, and how they get on. */
export class KnownProblem extends KnownProblemSchema.class {}
KnownProblemSchema.setClass(KnownProblem);

const OnlineServiceSupportSchema = defineEntity({
  name: 'OnlineServiceSupport',
  tableName: 'online_service_support',
  properties: {
    editionId: ofEdition.primary(),
    contactChannelId: p.manyToOne(ContactChannel).mapToPk().primary().fieldName('contact_channel_id'),
    position: p.integer(),
  },
});

/** Unterstützung: a contact channel that helps with an online service. */
export class OnlineServiceSupport extends OnlineServiceSupportSchema.class {}
OnlineServiceSupportSchema.setClass(OnlineServiceSupport);
