import { Arg, FieldResolver, Resolver, Root, type ClassType } from 'type-graphql';
import { ContactChannel } from '../contact-channel/contact-channel.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { selected } from '../../platform/read/selected.js';
import { Organisation } from '../organisation/organisation.type.js';
import { askedMoment } from '../../platform/clock/asked-moment.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { OpeningPurpose } from './opening-hours-enums.js';
import type { AskedOpening } from './opening-state.resolver.js';
import { onlyPurpose } from './opening-purpose.rules.js';
import { forPurpose, isKnownOn, phoneHours } from './opening-state.rules.js';
import type { Timetable } from './timetable.js';
import type { KnownOpening } from './opening-state.read-model.js';
import { OpeningState } from './opening-state.type.js';

/** The hours that count: of a telephone channel without its own, those of its organisation. */
const hoursOfOwner = ({ timetables, phoneOfOrganisation }: KnownOpening, day: string): Timetable[] =>
  phoneOfOrganisation.length > 0 && !isKnownOn(timetables, day)
    ? phoneHours(timetables, phoneOfOrganisation, day)
    : timetables;

/** Facts read for the field, and the timetables that answer the question. */
function asked(
  kind: ClassType,
  owner: object,
  purpose: OpeningPurpose | null | undefined,
  at: Date | null | undefined,
): AskedOpening {
  const known: KnownOpening = selected(owner, 'opening', { purpose, at });
  const { booking, readOptions } = known;
  const moment = askedMoment(at, readOptions.asOf);
  const day = dayInBremen(moment);
  const timetables = hoursOfOwner(known, day);
  const found = forPurpose(timetables, purpose, day);
  const ofOffice = kind === Organisation;
  // What a channel is for is said by its kind.
  const told = purpose ?? (ofOffice ? null : onlyPurpose(found, day));
  return { timetables: found, at: moment, booking, purpose: told, ofOffice, readOptions };
}

/** Creates the field `opening` of a type with opening hours. */
function openingField(owner: ClassType): new () => object {
  @Resolver(() => owner)
  class OwnerOpening {
    @FieldResolver(() => OpeningState, {
      description: 'Öffnungsstand: whether it is open, by the hours in force at the moment of the read context.',
    })
    opening(
      @Root() root: object,
      @Arg('purpose', () => OpeningPurpose, {
        nullable: true,
        description:
          'Zweck: purpose; falls back to the general hours, for the counter also to those with and without an appointment. By default the general hours, else all; those of the telephone and the chat do not make an organisation open.',
      })
      purpose?: OpeningPurpose | null,
      @Arg('at', () => DateTime, {
        nullable: true,
        description: 'Zeitpunkt: moment; defaults to `context.asOf`, else now.',
      })
      at?: Date | null,
    ): AskedOpening {
      return asked(owner, root, purpose, at);
    }
  }
  return OwnerOpening;
}

export const openingFields = [openingField(Organisation), openingField(ContactChannel)];
