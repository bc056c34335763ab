import { expect, test } from '@jest/globals';
import { saidIntents } from '../../../../src/answers/search/understanding/said-intents.rules.js';
import { smallCatalogue } from '../small-vocabulary.js';

const { vocabulary } = smallCatalogue([]);

test.each<[question: string, wishes: string[]]>([
  ['Pass und Ausweis verloren', ['Pass verloren', 'Ausweis verloren']],
  ['Auto abmelden und Hund anmelden', ['Auto abmelden', 'Hund anmelden']],
  ['Pass, Ausweis und Führerschein verloren', ['Pass verloren', 'Ausweis verloren', 'Führerschein verloren']],
  ['Pass gestohlen und Ausweis verloren', ['Pass gestohlen', 'Ausweis verloren']],
  ['Wohngeld und neuer Führerschein', ['Wohngeld', 'neuer Führerschein']],
  ['<b>Wohn</b>geld und Eltern\u00adgeld', ['Wohngeld', 'Elterngeld']],
  ['Wohngeld beantragen', []],
  ['', []],
])('"%s" asks for %j', (question, wishes) => {
  expect(saidIntents(question, vocabulary)).toEqual(wishes);
});
