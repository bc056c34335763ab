import { createRequire } from 'node:module';
import { foldedWords } from '../../../platform/i18n/folded-words.rules.js';

const lists = createRequire(import.meta.url)('stopwords-iso') as Record<string, readonly string[]>;

/** The languages in which questions are understood, as primary subtags. */
export const searchedLanguages = ['de', 'en', 'tr', 'ar', 'ru', 'uk', 'pl', 'ro', 'fr', 'es', 'bg', 'fa'] as const;

// The lists are made for long texts and hold matters that people ask an office for.
const matters: Readonly<Record<string, string>> = {
  de: `tag tage tagen jahr jahre jahren mensch menschen name ende recht rechte rechten rechter rechtes teil teile zeit kurz
    gross grosse grossen grosser grosses klein kleine kleinen kleiner kleines neu neue neuen alt wert ernst tel uhr leicht
    beispiel mann gesagt satt sa beim besser wenig gott ordnung sache mittel tat tritt schluss dasein startseite suche
    offen ag mahn schlecht lang lange`,
  en: `home work works working worked sign state states name area areas room rooms case cases interest interests member
    members group groups order ordering ordered orders open opened opening opens end ended ends place places part parts
    problem problems car number numbers young younger youngest old older oldest new newer newest information page pages
    bill fire move system born business land help detail mill amount full bottom top side sides turn thick thin fill
    found cry call mine computer copy date describe face faces fact facts invention issue keys large line long longer
    low lower million novel office point points present presented presents research right section seconds self sent
    sex show site sub test text thing things thousand today value website web webpage welcome year years zero join
    miss microsoft netscape reserved second index general member buy sup homepage caption click http html www
    announce approximately necessary interesting important importance ability able early late later latest
    small smaller smallest large largely big high higher highest free clear great greater greatest good goods
    different similar single sorry immediate immediately beginning beginnings begin run ran`,
  tr: 'is isi ev yol yeni eski ad adi yil gun ay kimlik yas',
  ar: `عام عاما يوم سنة سنوات زيارة وكالة أخ أب اعادة شخصا صباح مساء لقاء نهاية الوقت علق`,
  ru: `человек год года году лет день дом жизнь жить имя работа работать дело деньги мир место время город ребенок мать отец
    жена женщина люди машина вода земля книга комната дорога улица россия русский москва война рука нога глаз голова
    лицо час утро вечер ночь минута народ товарищ советский страна писать первый второй новый старый стол дверь`,
  uk: '',
  pl: 'rok lat lata dzien',
  ro: 'fata timp vreme halba noroc spate',
  fr: 'nom maison travail etat personne personnes piece force parole parler sujet nouveau nouveaux',
  es: `estado estados trabajo trabajar trabajan trabajas trabaja empleo emplear dia dias tiempo mayor nuevo nueva nuevos
    nuevas pais horas valor general parte lugar`,
  bg: `година години годишен ден дни днес месец живот юмрук син глас час часа новина мокър евтин забавям заспал внимава
    екип главен главна главно`,
  fa: 'سال روز کار خانه ماه شهر کشور زندگی پول نام خدمات مردم حق زمینه',
};

// What the lists lack, above all of what is spoken.
const more: Readonly<Record<string, string>> = {
  de: `bitte danke mal eben halt na ja nee ne nen moin tach gern gerne ok okay mir mich uns euch wegen zwecks bzw etwa
    evtl eigentlich einfach denn gestern vorgestern übermorgen niemals draußen drinnen drüben unten links rechts`,
  en: 'please thanks hello hi',
  uk: `я ти ми ви він вона воно вони мені мене мій моя моє мої на в у з зі із до від для як що де коли чи та і й або але це
    цей ця ці той та те ті не так ні по про за над під при через без бути є був була були хто куди звідки можна треба
    потрібно`,
};

/** Letters alone and codes of countries, of which the English list has hundreds: too short to be told from a matter. */
const shortEnglish = new Set(
  'a ah am an as at be by do go he hi i if in is it me my no of oh ok on or so to up us we'.split(' '),
);

const setOf = (language: string): ReadonlySet<string> => {
  const words = new Set((lists[language] ?? []).flatMap(foldedWords));
  if (language === 'en') for (const word of words) if (word.length < 3 && !shortEnglish.has(word)) words.delete(word);
  for (const word of foldedWords(matters[language] ?? '')) words.delete(word);
  for (const word of foldedWords(more[language] ?? '')) words.add(word);
  return words;
};

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  searchedLanguages.map((language) => [language, setOf(language)]),
);

/** Whether a folded word only holds a sentence together. Source: stopwords-iso, without words that are matters here. */
export const isFunctionWord = (language: string, word: string): boolean => sets.get(language)?.has(word) ?? false;
