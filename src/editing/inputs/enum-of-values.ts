import { Audience } from '../../catalogue/audience/audience.js';
import { ChannelVisibility } from '../../catalogue/contact-channel/channel-visibility.js';
import { ContactChannelKind } from '../../catalogue/contact-channel/contact-channel-kind.js';
import { AppointmentRule, OpeningPurpose } from '../../catalogue/contact-channel/opening-hours-enums.js';
import { DeadlineKind } from '../../catalogue/deadline/deadline-kind.js';
import { TimeUnit } from '../../catalogue/deadline/time-unit.js';
import { FeeKind } from '../../catalogue/fee/fee-kind.js';
import { AddressKind } from '../../catalogue/organisation/address-kind.js';
import { PlaceKind } from '../../catalogue/place/place-kind.js';
import { PostalCodeConfidence } from '../../catalogue/place/postal-code-confidence.js';
import { DocumentObligation, DocumentPresentation } from '../../catalogue/required-document/document-enums.js';
import { ConditionKind, ResponsibilityRole } from '../../catalogue/responsibility/responsibility-enums.js';
import { ServicePromiseKind } from '../../catalogue/service-promise/service-promise-kind.js';
import { SearchTermKind } from '../../catalogue/service/search-term-kind.js';
import { SituationKind } from '../../catalogue/situation/situation-kind.js';

const enums: { [value: string]: string }[] = [
  AddressKind,
  AppointmentRule,
  Audience,
  ChannelVisibility,
  ConditionKind,
  ContactChannelKind,
  DeadlineKind,
  DocumentObligation,
  DocumentPresentation,
  FeeKind,
  OpeningPurpose,
  PlaceKind,
  PostalCodeConfidence,
  ResponsibilityRole,
  SearchTermKind,
  ServicePromiseKind,
  SituationKind,
  TimeUnit,
];

/** The enum of the API that has these values; a few of its values are enough, such as the units of an age. */
export function enumOfValues(values: readonly string[]): { [value: string]: string } | undefined {
  const fitting = enums.filter((candidate) => values.every((value) => value in candidate));
  return fitting.find((candidate) => Object.keys(candidate).length === values.length) ?? fitting[0];
}
