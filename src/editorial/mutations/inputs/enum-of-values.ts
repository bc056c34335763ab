import { Audience } from '../../../catalogue/audience/audience.js';
import { ChannelVisibility } from '../../../catalogue/contact-channel/channel-visibility.js';
import { ContactChannelKind } from '../../../catalogue/contact-channel/contact-channel-kind.js';
import { AppointmentRule, HolidayRule, OpeningPurpose } from '../../../catalogue/opening-hours/opening-hours-enums.js';
import { DeadlineKind } from '../../../catalogue/deadline/deadline-kind.js';
import { TimeUnit } from '../../../catalogue/deadline/time-unit.js';
import { FeeKind } from '../../../catalogue/fee/fee-kind.js';
import { AddressKind } from '../../../catalogue/organisation/address-kind.js';
import { PlaceKind } from '../../../catalogue/place/place-kind.js';
import { PostalCodeConfidence } from '../../../catalogue/place/postal-code-confidence.js';
import { ServiceQuestionKind } from '../../../catalogue/question/service-question-kind.js';
import { DocumentObligation, DocumentPresentation } from '../../../catalogue/required-document/document-enums.js';
import { ConditionKind, ResponsibilityRole } from '../../../catalogue/responsibility/responsibility-enums.js';
import { ServicePromiseKind } from '../../../catalogue/service-promise/service-promise-kind.js';
import { SearchTermKind } from '../../../catalogue/search-term/search-term-kind.js';
import { SituationKind } from '../../../catalogue/situation/situation-kind.js';
import { AnswerAspect } from '../../../catalogue/thesaurus/answer-aspect.js';
import { ThesaurusEntryKind } from '../../../catalogue/thesaurus/thesaurus-entry-kind.js';

const enums: { [value: string]: string }[] = [
  AddressKind,
  AnswerAspect,
  AppointmentRule,
  Audience,
  ChannelVisibility,
  ConditionKind,
  ContactChannelKind,
  DeadlineKind,
  DocumentObligation,
  DocumentPresentation,
  FeeKind,
  HolidayRule,
  OpeningPurpose,
  PlaceKind,
  PostalCodeConfidence,
  ResponsibilityRole,
  SearchTermKind,
  ServicePromiseKind,
  ServiceQuestionKind,
  SituationKind,
  ThesaurusEntryKind,
  TimeUnit,
];

/** The enum of the API that has these values; a few of its values are enough, such as the units of an age. */
export function enumOfValues(values: readonly string[]): { [value: string]: string } | undefined {
  const fitting = enums.filter((candidate) => values.every((value) => value in candidate));
  return fitting.find((candidate) => Object.keys(candidate).length === values.length) ?? fitting[0];
}
