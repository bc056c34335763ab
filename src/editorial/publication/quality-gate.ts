import { judge } from '../quality/judge.js';
import { isJudged } from '../../catalogue/record/quality/rule.js';
import { nothingAround } from '../../catalogue/record/quality/surroundings.js';
import { dayInBremen } from '../../platform/clock/bremen-clock.rules.js';
import { userError, type UserError } from '../../platform/mutation/user-error.js';
import { contentOf } from '../../catalogue/record/content-of.js';
import type { RecordWithKind } from './record-with-kind.js';

/**
 * What must be mended before drafted records are published from this moment on. It is theirs to mend even when it was
 * wrong before: whoever changes a record leaves it right. Records that the set does not touch are no obstacle. Drafts
 * are judged as written, so that markup is refused and not dropped unseen.
 */
export const qualityErrors = (drafted: readonly RecordWithKind[], moment: string): UserError[] =>
  drafted.flatMap(({ kind, content }) => {
    if (!isJudged(kind)) return [];
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
