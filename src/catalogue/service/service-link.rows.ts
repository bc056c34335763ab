import type { ServiceContent } from './service.content.js';
import type { Rows } from '../record/write/rows.js';
import { referenceTo } from '../record/write/stored-values.js';

/** Rows of the references of a service: LeiKa keys, places, situations, SDG areas, other services, forms. */
export function linkRows(service: ServiceContent, edition_id: string): Rows {
  const {
    leikaKeys = [],
    leikaAssignments = [],
    areas = [],
    situations = [],
    sdgAreas = [],
    related = [],
    forms = [],
  } = service;
  return {
    service_leika: leikaKeys.map((leika_key) => {
      const { ground, isCertain, source } = leikaAssignments.find(({ key }) => key === leika_key) ?? {};
      return { edition_id, leika_key, ground, is_certain: isCertain, source };
    }),
    service_area: areas.map((slug) => ({ edition_id, place_id: referenceTo('PLACE', slug) })),
    service_situation: situations.map((slug) => ({ edition_id, situation_id: referenceTo('SITUATION', slug) })),
    service_sdg_area: sdgAreas.map(({ list, code }) => ({ edition_id, list_uri: list, code })),
    service_related: related.map((slug, position) => ({
      edition_id,
      related_id: referenceTo('SERVICE', slug),
      position,
    })),
    service_form: forms.map((slug, position) => ({ edition_id, form_id: referenceTo('FORM', slug), position })),
  };
}
