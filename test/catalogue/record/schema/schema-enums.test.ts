import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { openCatalogue } from '../../../exchange/seeds/seeding.js';

type Schema = { [key: string]: unknown };

const { rows } = await openCatalogue();
const { $defs } = JSON.parse(readFileSync('schema/catalogue.schema.json', 'utf8')) as {
  $defs: { [name: string]: Schema };
};

/** Which value of the seed form a column with a list of values is filled from. */
const sources: { [column: string]: string } = {
  'address.kind': 'address.kind',
  'address_accessibility.induction_loop': 'accessState',
  'address_accessibility.lift': 'accessState',
  'address_accessibility.parking': 'accessState',
  'address_accessibility.step_free': 'accessState',
  'address_accessibility.toilet': 'accessState',
  'contact_channel_edition.audiences': 'audience',
  'contact_channel_edition.kind': 'channelKind',
  'contact_channel_edition.visibility': 'visibility',
  'deadline.kind': 'deadline.kind',
  'deadline.level': 'governmentLevel',
  'deadline.type': 'deadline.type',
  'deadline.unit': 'durationUnit',
  'document_requirement.maximum_age_unit': 'documentRequirement.maximumAge.unit',
  'document_requirement.obligation': 'documentRequirement.obligation',
  'document_requirement.presentation': 'documentRequirement.presentation',
  'fee.audiences': 'audience',
  'fee.kind': 'fee.kind',
  'fee.level': 'governmentLevel',
  'legal_basis.level': 'governmentLevel',
  'online_service_edition.assurance_level': 'assuranceLevel',
  'online_service_edition.audiences': 'audience',
  'opening_exception.appointment': 'appointment',
  'opening_hours.appointment': 'appointment',
  'opening_hours.level': 'governmentLevel',
  'opening_hours.on_public_holidays': 'openingHours.onPublicHolidays',
  'opening_hours.purpose': 'openingHours.purpose',
  'opening_range.appointment': 'appointment',
  'opening_range.calendar_weeks': 'openingRange.calendarWeeks',
  'opening_range.holiday_eves': 'openingRange.holidayEves',
  'place_edition.kind': 'places.kind',
  'place_address_range.parity': 'addressRange.parity',
  'place_address_range.side': 'addressRange.parity',
  'place_postal_code.confidence': 'postalCode.confidence',
  'processing_time.level': 'governmentLevel',
  'processing_time.unit': 'durationUnit',
  'provenance.level': 'governmentLevel',
  'responsibility_edition.condition_kind': 'responsibilities.conditionKind',
  'responsibility_edition.role': 'responsibilities.role',
  'search_term.kind': 'searchTerm.kind',
  'service_edition.assurance_level': 'assuranceLevel',
  'service_edition.audiences': 'audience',
  'service_leika.ground': 'leikaAssignment.ground',
  'service_note.visibility': 'visibility',
  'service_promise_edition.kind': 'service-promises.kind',
  'service_promise_edition.unit': 'durationUnit',
  'service_question.kind': 'serviceQuestion.kind',
  'situation_edition.kind': 'situations.kind',
  'text_module.code': 'textModules',
  'text_module.origin': 'textOrigin',
  'thesaurus_entry_edition.aspect': 'thesaurus.aspect',
  'thesaurus_entry_edition.kind': 'thesaurus.kind',
};

// Their rows come from elsewhere.
const notSeeded = [
  'record',
  'change',
  'change_set',
  'record_ending',
  'disruption_edition',
  'problem_report',
  'search_word',
];

function valuesOf(path: string): string[] {
  const [name, ...keys] = path.split('.');
  const found = keys.reduce<Schema>(
    (schema, key) => (schema.properties as { [key: string]: Schema })[key]!,
    $defs[name!]!,
  );
  return (found.enum as string[] | undefined) ?? Object.keys(found.properties as object).sort();
}

test('every list of values in the JSON Schema is that of the check in the database', async () => {
  const checks = await rows(
    `select c.conrelid::regclass || '.' || a.attname as column, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
    where c.contype = 'c' and pg_get_constraintdef(c.oid) ~ 'ARRAY\\[' and c.conrelid <> all($1::regclass[])`,
    [notSeeded],
  );
  const inDatabase = checks.map(({ column, definition }) => [
    column,
    [...(definition as string).matchAll(/'([^']*)'::text/g)].map(([, value]) => value),
  ]);
  const inSchema = Object.entries(sources).map(([column, path]) => [column, valuesOf(path)]);
  expect(Object.fromEntries(inDatabase)).toEqual(Object.fromEntries(inSchema));
});
