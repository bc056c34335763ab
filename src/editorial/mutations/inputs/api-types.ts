import { Audience } from '../../../catalogue/audience/audience.js';
import { ChannelVisibility } from '../../../catalogue/contact-channel/channel-visibility.js';
import { LeikaGround } from '../../../catalogue/code-list/leika-assignment.type.js';
import { ContactChannelKind } from '../../../catalogue/contact-channel/contact-channel-kind.js';
import { DeadlineKind } from '../../../catalogue/deadline/deadline-kind.js';
import { DeadlineType } from '../../../catalogue/deadline/deadline-type.js';
import { TimeUnit } from '../../../catalogue/deadline/time-unit.js';
import { GovernmentLevel } from '../../../catalogue/evidence/government-level.js';
import { FeeKind } from '../../../catalogue/fee/fee-kind.js';
import {
  AppointmentRule,
  CalendarWeeks,
  HolidayEves,
  HolidayRule,
  OpeningPurpose,
} from '../../../catalogue/opening-hours/opening-hours-enums.js';
import { Weekday } from '../../../catalogue/opening-hours/weekday.js';
import { AccessState } from '../../../catalogue/accessibility/access-enums.js';
import { AddressKind } from '../../../catalogue/organisation/address-kind.js';
import { HouseNumberParity } from '../../../catalogue/place/address/house-number-parity.js';
import { PlaceKind } from '../../../catalogue/place/place-kind.js';
import { PostalCodeConfidence } from '../../../catalogue/place/postal-code-confidence.js';
import { ServiceQuestionKind } from '../../../catalogue/question/service-question-kind.js';
import { DocumentObligation, DocumentPresentation } from '../../../catalogue/required-document/document-enums.js';
import { ConditionKind, ResponsibilityRole } from '../../../catalogue/responsibility/responsibility-enums.js';
import { SearchTermKind } from '../../../catalogue/search-term/search-term-kind.js';
import { ServicePromiseKind } from '../../../catalogue/service-promise/service-promise-kind.js';
import { SituationKind } from '../../../catalogue/situation/situation-kind.js';
import { AnswerAspect } from '../../../catalogue/thesaurus/answer-aspect.js';
import { ThesaurusEntryKind } from '../../../catalogue/thesaurus/thesaurus-entry-kind.js';
import {
  WrittenAgs,
  WrittenArs,
  WrittenCents,
  WrittenDate,
  WrittenDateTime,
  WrittenLanguageTag,
  WrittenLeikaKey,
  WrittenPostalCode,
  WrittenTime,
} from '../../../platform/graphql/written-scalars.js';

/** Enums of the API, and scalars that read what people write, under the names that the JSON Schema gives with `x-graphql`. */
export const apiTypes: { readonly [name: string]: object } = {
  AccessState,
  AddressKind,
  AGS: WrittenAgs,
  AnswerAspect,
  AppointmentRule,
  ARS: WrittenArs,
  Audience,
  CalendarWeeks,
  ChannelVisibility,
  ConditionKind,
  ContactChannelKind,
  Cents: WrittenCents,
  Date: WrittenDate,
  DateTime: WrittenDateTime,
  DeadlineKind,
  DeadlineType,
  DocumentObligation,
  DocumentPresentation,
  FeeKind,
  GovernmentLevel,
  HolidayEves,
  HolidayRule,
  HouseNumberParity,
  LanguageTag: WrittenLanguageTag,
  LeikaGround,
  LeikaKey: WrittenLeikaKey,
  LocalTime: WrittenTime,
  OpeningPurpose,
  PlaceKind,
  PostalCode: WrittenPostalCode,
  PostalCodeConfidence,
  ResponsibilityRole,
  SearchTermKind,
  ServicePromiseKind,
  ServiceQuestionKind,
  SituationKind,
  ThesaurusEntryKind,
  TimeUnit,
  Weekday,
};
