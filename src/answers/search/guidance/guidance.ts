import { partsOfTag } from '../../../platform/i18n/language-tag.js';
import type { LocalizedText, Wording } from '../../../platform/i18n/localized-text.js';
import { matchedWords, matchesPattern, type WordPattern } from '../../../catalogue/word-pattern/word-pattern.rules.js';
import { AlarmingWords } from './alarming-words.js';
import type { ReadSource } from '../../../platform/read/read-source.js';
import { sql, type Sql } from '../../../platform/sql/sql.js';
import { nameOf, type Candidate, type Name } from '../ranking/candidate.js';
import { periodOf, times, type TimedRow, type Times } from '../vocabulary/in-force-times.js';
import { isDuring, type Period } from '../vocabulary/period.js';

interface Recognised extends Period {
  recordId: string;
  patterns: readonly (WordPattern & { language: string })[];
}

export interface KnownEmergency extends Recognised {
  rank: number;
  /** Police or rescue are called: nobody is to read of services meanwhile. */
  isDanger: boolean;
}

export interface KnownLifeEvent extends Recognised {
  /** Services in the order in which they are done. */
  serviceIds: readonly string[];
}

/** An event that was told, and by which words. */
export interface SaidLifeEvent {
  event: KnownLifeEvent;
  at: ReadonlySet<number>;
}

export interface KnownReferral extends Period {
  recordId: string;
  /** Only there; null: everywhere. */
  placeId: string | null;
  names: readonly Name[];
  /** Who does it. */
  body: LocalizedText;
}

/** What leads people who ask for no service, or for several: emergencies, life events, matters of other bodies. */
export interface Guidance {
  emergencies: readonly KnownEmergency[];
  /** Words by which emergencies are recognised, for those who write what they hear. */
  alarming: AlarmingWords;
  lifeEvents: readonly KnownLifeEvent[];
  referrals: readonly KnownReferral[];
}

export const noGuidance: Guidance = {
  emergencies: [],
  alarming: new AlarmingWords([]),
  lifeEvents: [],
  referrals: [],
};

const isRecognised = (one: Recognised, words: readonly string[], moment: number): boolean =>
  isDuring(one, moment) && one.patterns.some((pattern) => matchesPattern(pattern, words));

/** Emergencies that the words tell of, the most urgent first. */
export const saidEmergencies = (
  { emergencies }: Guidance,
  words: readonly string[],
  moment: number,
): KnownEmergency[] =>
  emergencies.filter((one) => isRecognised(one, words, moment)).sort((one, other) => one.rank - other.rank);

/**
 * Events that a question tells of.
 *
 * @param wordings of the question, word by word: as it was said, and with the kinds of places
 */
export const saidLifeEvents = (
  { lifeEvents }: Guidance,
  wordings: readonly (readonly string[])[],
  moment: number,
): SaidLifeEvent[] =>
  lifeEvents.flatMap((event) => {
    if (!isDuring(event, moment)) return [];
    for (const pattern of event.patterns)
      for (const words of wordings) {
        const at = matchedWords(pattern, words);
        if (at) return [{ event, at }];
      }
    return [];
  });

/** Referrals as candidates of the ranking: they are found by their terms as services are by their names. */
export const referralCandidates = (
  { referrals }: Guidance,
  moment: number,
  lineage: ReadonlySet<string> | null,
): Candidate[] =>
  referrals
    .filter((one) => isDuring(one, moment) && (one.placeId === null || lineage === null || lineage.has(one.placeId)))
    .map(({ recordId, names }) => ({
      editionId: '',
      serviceId: recordId,
      isValid: true,
      places: [],
      names,
      mentions: [],
      keys: [],
    }));

const patternsOf = (column: Sql): Sql =>
  sql`(select coalesce(json_agg(json_build_object('language', p.language, 'words', p.words, 'exceptions', p.exceptions) order by p.position), '[]')
    from word_pattern p where p.${column} = e.edition_id) as patterns`;

const statements = {
  emergencies: sql`select e.emergency_id as "recordId", e.rank,
      exists (select from emergency_number n where n.edition_id = e.edition_id and n.phone in ('110', '112')) as "isDanger", ${times}, ${patternsOf(sql`emergency_edition_id`)}
    from emergency_edition e where not isempty(e.in_force)`,
  lifeEvents: sql`select e.life_event_id as "recordId", ${times}, ${patternsOf(sql`life_event_edition_id`)},
      array(select s.service_id from life_event_service s where s.edition_id = e.edition_id order by s.position) as "serviceIds"
    from life_event_edition e where not isempty(e.in_force)`,
  referrals: sql`select e.referral_id as "recordId", e.place_id as "placeId", ${times},
      (select json_agg(json_build_array(t.language, t.term)) from referral_term t where t.edition_id = e.edition_id) as terms,
      e.matter, e.body
    from referral_edition e where not isempty(e.in_force)`,
};

interface ReferralRow extends Times {
  recordId: string;
  placeId: string | null;
  terms: [language: string, term: string][] | null;
  matter: LocalizedText;
  body: LocalizedText;
}

const textOf = (wording: Wording): string => (typeof wording === 'string' ? wording : wording.text);

/** Reads all guidance that is or will be in force. */
export async function readGuidance(source: ReadSource): Promise<Guidance> {
  const [emergencies, lifeEvents, referrals] = await Promise.all([
    source.query<TimedRow<KnownEmergency>>(statements.emergencies.text),
    source.query<TimedRow<KnownLifeEvent>>(statements.lifeEvents.text),
    source.query<ReferralRow & Record<string, unknown>>(statements.referrals.text),
  ]);
  return {
    emergencies: emergencies.map((row) => ({ ...row, ...periodOf(row) })),
    alarming: new AlarmingWords(emergencies.flatMap(({ patterns }) => patterns)),
    lifeEvents: lifeEvents.map((row) => ({ ...row, ...periodOf(row) })),
    referrals: referrals.map((row) => ({
      recordId: row.recordId,
      placeId: row.placeId,
      body: row.body,
      ...periodOf(row),
      names: [
        ...Object.entries(row.matter).map(([tag, matter]) => nameOf('TITLE', partsOfTag(tag).language, textOf(matter))),
        ...(row.terms ?? []).map(([tag, term]) => nameOf('SYNONYM', partsOfTag(tag).language, term)),
      ],
    })),
  };
}
