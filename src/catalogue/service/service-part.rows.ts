import type { DeadlineContent, DocumentRequirementContent, ServiceContent } from './service.content.js';
import type { NextId, Row, Rows } from '../record/write/edition-form.js';
import { conditionRows } from '../question/question.rows.js';
import { referenceTo, storedPeriod, storedText, wordsOf } from '../record/write/stored-values.js';

const documentRow = (document: DocumentRequirementContent): Row => ({
  document_type_id: referenceTo('DOCUMENT_TYPE', document.type),
  obligation: document.obligation,
  alternative_group: document.alternativeGroup,
  condition: storedText(document.condition),
  note: storedText(document.note),
  presentation: document.presentation,
  copies: document.copies,
  maximum_age: document.maximumAge?.value,
  maximum_age_unit: document.maximumAge?.unit,
  channel: document.channel,
});

const deadlineRow = (deadline: DeadlineContent): Row => ({
  kind: deadline.kind,
  duration_from: deadline.from,
  duration_to: deadline.to,
  unit: deadline.unit,
  starts_on: deadline.startsOn,
  ends_on: deadline.endsOn,
  recurs_from: deadline.recursFrom,
  recurs_until: deadline.recursUntil,
  trigger: storedText(deadline.trigger),
  condition: storedText(deadline.condition),
  description: storedText(deadline.description),
  valid: storedPeriod(deadline.valid),
});

/** The text modules, one row for each module and language. */
export const textRows = ({ texts }: ServiceContent, edition_id: string): Row[] =>
  Object.entries(texts).flatMap(([code, text]) =>
    Object.entries(text).map(([language, wording]) => ({
      edition_id,
      code,
      language,
      content: wordsOf(wording),
      origin: typeof wording === 'string' ? 'HUMAN' : (wording.origin ?? 'HUMAN'),
    })),
  );

/** Documents, and the answers under which they are needed. */
export function documentRows(service: ServiceContent, edition_id: string, nextId: NextId): Rows {
  const documents = (service.documents ?? []).map((document) => ({ document, id: nextId('document_requirement') }));
  return {
    document_requirement: documents.map(({ document, id }, position) => ({
      id,
      edition_id,
      position,
      ...documentRow(document),
    })),
    answer_condition: documents.flatMap(({ document: { applies }, id }) =>
      conditionRows(service, applies, { edition_id, document_requirement_id: id }),
    ),
  };
}

/** Deadlines, processing times and notes, in the order of the seed. */
export function listRows(service: ServiceContent, edition_id: string): Rows {
  const { deadlines = [], processingTimes = [], notes = [] } = service;
  return {
    deadline: deadlines.map((deadline, position) => ({ edition_id, position, ...deadlineRow(deadline) })),
    processing_time: processingTimes.map(({ minimum, maximum, unit, variant, description }, position) => ({
      edition_id,
      position,
      minimum,
      maximum,
      unit,
      variant: storedText(variant),
      description: storedText(description),
    })),
    service_note: notes.map(({ content, visibility }, position) => ({
      edition_id,
      position,
      content: storedText(content),
      visibility,
    })),
  };
}

/** What the service is tied to: keys, places, situations, other services, forms, search terms. */
export function linkRows(service: ServiceContent, edition_id: string): Rows {
  const {
    leikaKeys = [],
    areas = [],
    situations = [],
    sdgAreas = [],
    related = [],
    forms = [],
    searchTerms = [],
  } = service;
  return {
    service_leika: leikaKeys.map((leika_key) => ({ edition_id, leika_key })),
    service_area: areas.map((slug) => ({ edition_id, place_id: referenceTo('PLACE', slug) })),
    service_situation: situations.map((slug) => ({ edition_id, situation_id: referenceTo('SITUATION', slug) })),
    service_sdg_area: sdgAreas.map(({ list, code }) => ({ edition_id, list_uri: list, code })),
    service_related: related.map((slug, position) => ({
      edition_id,
      related_id: referenceTo('SERVICE', slug),
      position,
    })),
    service_form: forms.map((slug, position) => ({ edition_id, form_id: referenceTo('FORM', slug), position })),
    search_term: searchTerms.map(({ language, term, kind, source }) => ({ edition_id, language, term, kind, source })),
  };
}
