import { judge } from '../quality/judge.js';
import { nothingAround } from '../../catalogue/record/quality/surroundings.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { userError, type UserError } from '../../platform/mutation/user-error.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import type { RecordWithKind } from './record-with-kind.js';

/**
 * Findings of severity MUST that prevent publication of the drafted records from this moment on, even if an earlier
 * edition already had them. Records outside the set are not judged. Drafts are judged as written, so markup is rejected
 * and not silently removed.
 */
export const qualityErrors = (drafted: readonly RecordWithKind[], moment: string): UserError[] =>
  drafted.flatMap(({ kind, content }) => {
    const around = nothingAround(dayInBremen(new Date(moment)));
    return judge(kind, contentOf(kind, content), around)
      .filter(({ severity }) => severity === 'MUST')
      .map(({ path, message, fix }) =>
        userError('QUALITY', ['changes', content.slug, ...path], {
          de: `${message.de} ${fix.de}`,
          en: `${message.en} ${fix.en}`,
        }),
      );
  });
