import { FieldResolver, Resolver, Root } from 'type-graphql';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import type { DeliveredText } from '../../platform/i18n/localized-text.js';
import { LocalizedText } from '../../platform/i18n/localized-text.type.js';
import { evidenceAnswer, figuresOf, type EvidenceAnswer } from '../evidence/evidence-answer.js';
import type { EvidenceFacts } from '../evidence/evidence.read-model.js';
import { Evidence } from '../evidence/evidence.type.js';
import type { AskedOpening } from './opening-state.resolver.js';
import { OpeningState } from './opening-state.type.js';

const told = ({ timetables, at, readOptions }: AskedOpening): EvidenceAnswer =>
  evidenceAnswer(figuresOf('OPENING_HOURS', timetables), dayInBremen(at), readOptions);

@Resolver(() => OpeningState)
export class OpeningEvidence {
  @FieldResolver(() => [Evidence], { description: 'Belege: sources of the hours that are told, each once.' })
  evidence(@Root() asked: AskedOpening): EvidenceFacts[] {
    return told(asked).evidence;
  }

  @FieldResolver(() => [LocalizedText], {
    description:
      'Vorbehalte: what has to be shown or said with the hours about their sources and age, in German or English; empty when there is nothing to say.',
  })
  caveats(@Root() asked: AskedOpening): DeliveredText[] {
    return told(asked).caveats;
  }
}
