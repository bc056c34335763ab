import { expect, test } from '@jest/globals';
import { withoutRecorded } from '../../../src/operations/feedback/without-recorded.rules.js';

test.each([
  ['Unter 0421 361-88660 nicht', ['0421 361-88660'], 'Unter  ;  nicht'],
  ['0421/36188660, +49 421 361-88660', ['0421 361-88660'], ' ; ,  ; '],
  ['361-88660', ['+4942136188660'], ' ; '],
  ['361-88660', ['0421 361-88660'], ' ; '],
  ['1 361-88660', ['0421 361-88660'], '1 361-88660'],
  ['Zimmer 12', ['0421 12'], 'Zimmer 12'],
  ['Tel. 116 117', ['116117'], 'Tel.  ; '],
  ['+43 1 711620', ['+43 1 711620'], ' ; '],
  ['AMT@bremen.example.', ['amt@bremen.example'], ' ; .'],
  ['a+amt@bremen.example', ['amt@bremen.example'], 'a+amt@bremen.example'],
  ['amtXbremen.example', ['amt.bremen@example'], 'amtXbremen.example'],
  ['0421 361-0', ['siehe Webseite', ''], '0421 361-0'],
])('%j without %j is %j', (text, recorded, rest) => {
  expect(withoutRecorded(text, recorded)).toBe(rest);
});
