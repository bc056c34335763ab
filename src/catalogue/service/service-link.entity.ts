import { defineEntity, p } from '@mikro-orm/core';
import { LeikaService } from '../code-list/code-list.entity.js';
import { Form } from '../form/form.entity.js';
import { Place } from '../place/place.entity.js';
import { Situation } from '../situation/situation.entity.js';
import { ofServiceEdition, Service } from './service.entity.js';

const ServiceLeikaSchema = defineEntity({
  name: 'ServiceLeika',
  tableName: 'service_leika',
  properties: {
    editionId: ofServiceEdition.primary(),
    leikaKey: p.manyToOne(LeikaService).mapToPk().primary().fieldName('leika_key'),
    ground: p.enum(['STATED', 'SAME_PAGE', 'SAME_TITLE', 'JUDGED'] as const).nullable(),
    isCertain: p.boolean().nullable(),
    source: p.text().nullable(),
  },
});

/** LeiKa-Zuordnung: a service of the national catalogue that this one describes. */
export class ServiceLeika extends ServiceLeikaSchema.class {}
ServiceLeikaSchema.setClass(ServiceLeika);

const ServiceAreaSchema = defineEntity({
  name: 'ServiceArea',
  tableName: 'service_area',
  properties: {
    editionId: ofServiceEdition.primary(),
    placeId: p.manyToOne(Place).mapToPk().primary().fieldName('place_id'),
  },
});

/** Gültigkeitsgebiet: a place for which a service's description is meant. */
export class ServiceArea extends ServiceAreaSchema.class {}
ServiceAreaSchema.setClass(ServiceArea);

const ServiceSituationSchema = defineEntity({
  name: 'ServiceSituation',
  tableName: 'service_situation',
  properties: {
    editionId: ofServiceEdition.primary(),
    situationId: p.manyToOne(Situation).mapToPk().primary().fieldName('situation_id'),
  },
});

/** Lagenzuordnung: a situation in which people need a service. */
export class ServiceSituation extends ServiceSituationSchema.class {}
ServiceSituationSchema.setClass(ServiceSituation);

const ServiceSdgAreaSchema = defineEntity({
  name: 'ServiceSdgArea',
  tableName: 'service_sdg_area',
  properties: {
    // Composite reference to a code list entry.
    editionId: ofServiceEdition.primary(),
    listUri: p.text().primary(),
    code: p.text().primary(),
  },
});

/** SDG-Informationsbereich: the area of the Single Digital Gateway to which a service belongs. */
export class ServiceSdgArea extends ServiceSdgAreaSchema.class {}
ServiceSdgAreaSchema.setClass(ServiceSdgArea);

const ServiceRelatedSchema = defineEntity({
  name: 'ServiceRelated',
  tableName: 'service_related',
  properties: {
    editionId: ofServiceEdition.primary(),
    relatedId: p.manyToOne(Service).mapToPk().primary().fieldName('related_id'),
    position: p.integer(),
  },
});

/** Verwandte Leistung: another service that people may need as well. */
export class ServiceRelated extends ServiceRelatedSchema.class {}
ServiceRelatedSchema.setClass(ServiceRelated);

const ServiceFormSchema = defineEntity({
  name: 'ServiceForm',
  tableName: 'service_form',
  properties: {
    editionId: ofServiceEdition.primary(),
    formId: p.manyToOne(Form).mapToPk().primary().fieldName('form_id'),
    position: p.integer(),
  },
});

/** Formular einer Leistung: a form that is used to apply for a service. */
export class ServiceForm extends ServiceFormSchema.class {}
ServiceFormSchema.setClass(ServiceForm);
