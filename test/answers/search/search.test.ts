import { describe, expect, test } from '@jest/globals';
import { slugsOf, startSonnheim, textOf, type Hit } from './searching.js';

const { find } = await startSonnheim();

const hitOf = async (query: string, slug: string): Promise<Hit | undefined> =>
  (await find(query)).edges.find(({ node }) => node.slug === slug);

describe('a service is found', () => {
  test.each([
    ['a name of it', 'Fischereiausweis', 'fischereiausweis'],
    ['another form of the word', 'Baums', 'baum-faellen'],
    ['an umlaut', 'Führerschein', 'fuehrerschein'],
    ['an umlaut spelt out', 'Fuehrerschein', 'fuehrerschein'],
    ['capitals', 'FÜHRERSCHEIN UMTAUSCHEN', 'fuehrerschein'],
    ['its official title', 'Fahrerlaubnis', 'fuehrerschein'],
    ['an abbreviation', 'nPA', 'personalausweis'],
    ['what people call it', 'Perso', 'personalausweis'],
    ['a compound of which it says the parts', 'Gästeparkausweis', 'gaesteparken'],
    ['the parts of a compound', 'Parkausweis für Bewohner', 'bewohnerparken'],
    ['the parts of a compound in another order', 'Ausweis Fischerei', 'fischereiausweis'],
    ['words that a hyphen joins', 'P-Schein', 'fahrgaeste'],
    ['the same written apart', 'P Schein', 'fahrgaeste'],
    ['the same written as one', 'PSchein', 'fahrgaeste'],
    ['a synonym of the thesaurus', 'umsägen', 'baum-faellen'],
    ['a synonym in Ukrainian', 'зрубати', 'baum-faellen'],
    ['a narrower word', 'Dackel', 'hundesteuer'],
    ['a narrower word in English', 'poodle', 'hundesteuer'],
    ['a sentence', 'Ich bin umgezogen', 'ummelden'],
    ['a sentence around a verb', 'ich ziehe in eine neue Wohnung um', 'ummelden'],
    ['its English title', 'driving licences', 'fuehrerschein'],
    ['words that are one name in English', 'I need an identity card', 'personalausweis'],
    ['its Turkish title', 'kimlik kartı', 'personalausweis'],
    ['Turkish on a keyboard without dots', 'kimlik karti', 'personalausweis'],
    ['its Ukrainian title', 'посвідчення особи', 'personalausweis'],
    ['the law it rests on, and its name', 'Geburtsurkunde Personenstandsgesetz', 'geburtsurkunde'],
  ])('by %s: %s', async (_, query, slug) => {
    expect(slugsOf(await find(query))[0]).toBe(slug);
  });

  test.each([
    ['by several words of the thesaurus', 'nüfus cüzdanı', ['personalausweis', 'personalausweis-muehlbach']],
    ['in other towns too', 'Wohnsitz ummelden', ['ummelden', 'ummelden-muehlbach']],
    ['by a verb that fell apart', 'umzumelden', ['ummelden', 'ummelden-muehlbach']],
    [
      'as a part of compounds',
      'Ausweise',
      [
        'behindertenausweis',
        'bewohnerparken',
        'fischereiausweis',
        'gaesteparken',
        'personalausweis',
        'personalausweis-muehlbach',
      ],
    ],
  ])('with all that are called so %s: %s', async (_, query, slugs) => {
    expect(slugsOf(await find(query)).sort()).toEqual(slugs);
  });

  test.each([
    ['nobody has', 'Quantenphysik'],
    ['only a part of which is here', 'Hundehütte'],
    ['only fillers', 'ich möchte bitte'],
    ['only a stop word', 'der'],
    ['only a place', 'Sonnheim'],
  ])('by nothing that %s: %s', async (_, query) => {
    expect((await find(query)).totalCount).toBe(0);
  });

  test('by a narrower word, and the narrower one not by the general', async () => {
    expect(slugsOf(await find('Hund'))).toEqual(['hundesteuer']);
    expect((await hitOf('Dackel', 'hundesteuer'))!.score).toBeLessThan((await hitOf('Hund', 'hundesteuer'))!.score);
  });

  test('by documents, fees and teasers with less weight than by its name', async () => {
    const named = (await hitOf('Personalausweis beantragen', 'personalausweis'))!.score;
    for (const query of ['Personalausweis Passfoto', 'Personalausweis Expresszuschlag', 'Personalausweis Geburtstag'])
      expect((await hitOf(query, 'personalausweis'))!.score).toBeLessThan(named);
    expect(slugsOf(await find('Personalausweis Expresszuschlag'))[0]).toBe('personalausweis');
    expect((await hitOf('Passfoto', 'personalausweis'))!.score).toBeLessThan(0.3);
  });
});

describe('a slip', () => {
  test.each([
    ['Fürherschein', 'Führerschein'],
    ['Furherschein umtauschen', 'Führerschein umtauschen'],
    ['Hundesteuerr', 'Hundesteuer'],
    ['Wohnsitz umelden', 'Wohnsitz ummelden'],
  ])('is corrected, and said: %s', async (query, meant) => {
    const { didYouMean, interpretedAs, edges } = await find(query);
    expect(didYouMean).toBe(meant);
    expect(interpretedAs.map(({ kind }) => kind)).toEqual(['CORRECTION']);
    expect(edges[0]!.matched.map(({ via }) => via)).toContain('CORRECTION');
    expect(edges[0]!.node.slug).toBe((await find(meant)).edges[0]!.node.slug);
  });

  test('is corrected where it stands, and not within another word', async () => {
    expect((await find('Führerschei Führerschein ')).didYouMean).toBe('Führerschein Führerschein');
  });

  test.each(['Führerschein', 'Fuehrerschein', 'Quantenphysik', 'Personalausweis Mühlbach', 'führersch'])(
    'is none in %s',
    async (query) => expect((await find(query)).didYouMean).toBeNull(),
  );
});

describe('a query', () => {
  test('is still being written until a blank ends it', async () => {
    expect((await hitOf('führersch', 'fuehrerschein'))!.matched[0]).toMatchObject({ via: 'PREFIX', said: 'führersch' });
    expect((await find('führersch ')).totalCount).toBe(0);
    expect(slugsOf(await find('Wohnsitz umm')).sort()).toEqual(['ummelden', 'ummelden-muehlbach']);
  });

  test.each([
    ['Was kostet ein Personalausweis?', ['FEES'], 'personalausweis'],
    ['identity card price', ['FEES'], 'personalausweis'],
    ['Was muss ich für den Führerschein mitbringen, wie viel kostet er', ['DOCUMENTS', 'FEES'], 'fuehrerschein'],
    ['Kosten', ['FEES'], 'kostenuebernahme'],
    ['Führerschein', [], 'fuehrerschein'],
  ])('says which part of the answer it asks for: %s', async (query, aspects, slug) => {
    const found = await find(query);
    expect(found.askedFor.sort()).toEqual(aspects);
    expect(slugsOf(found)).toContain(slug);
    expect(
      found.interpretedAs
        .filter(({ kind }) => kind === 'ASPECT')
        .map(({ meant }) => meant)
        .sort(),
    ).toEqual(aspects);
  });

  test.each([
    ['umlauts', 'Führerschein umtauschen', 'Führerschein', 'Führerschein', 'TITLE', 'WORD', 'fuehrerschein'],
    ['an ending', 'Geburtsurkunden', 'Geburtsurkunden', 'Geburtsurkunde', 'TITLE', 'WORD', 'geburtsurkunde'],
    ['an abbreviation', 'npa', 'npa', 'nPA', 'ABBREVIATION', 'WORD', 'personalausweis'],
    ['a part', 'Ausweis', 'Ausweis', 'Fischereiausweis', 'TITLE', 'COMPOUND', 'fischereiausweis'],
    ['a synonym', 'umsägen', 'umsägen', 'fällen', 'TITLE', 'SYNONYM', 'baum-faellen'],
    ['a document', 'Passfoto', 'Passfoto', 'Passfoto', 'DOCUMENT', 'WORD', 'personalausweis'],
    [
      'a fee',
      'Personalausweis Expresszuschlag',
      'Expresszuschlag',
      'Expresszuschlag',
      'FEE',
      'WORD',
      'personalausweis',
    ],
    ['a situation', 'Baum Natur', 'Natur', 'Natur', 'LIFE_SITUATION', 'WORD', 'baum-faellen'],
  ])('is told why a service was found: %s', async (_, query, said, found, field, via, slug) => {
    expect((await hitOf(query, slug))!.matched).toContainEqual({ said, found, field, via });
  });
});

describe('a snippet', () => {
  const teaser =
    'Wer keinen gültigen Reisepass besitzt, braucht ab dem 16. Geburtstag einen Ausweis. Die Ausweise gelten zehn Jahre.';

  test('is the text without its markup, with the words that were found', async () => {
    const { snippet } = (await hitOf('Reisepass', 'personalausweis'))!;
    expect(textOf(snippet).replaceAll('\u00a0', ' ')).toBe(teaser);
    expect(snippet.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Reisepass']);
    const ausweis = (await hitOf('Ausweis', 'personalausweis'))!.snippet;
    expect(ausweis.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Ausweis', 'Ausweise']);
    expect(ausweis[0]!.text).toMatch(/^…/);
    expect(teaser).toContain(textOf(ausweis).slice(1).replaceAll('\u00a0', ' '));
  });

  test('has its characters as they are read, each piece next to one of the other sort', async () => {
    const { snippet } = (await hitOf('Umzug', 'ummelden'))!;
    expect(snippet).toEqual([
      { text: 'Nach einem ', marked: false },
      { text: 'Umzug', marked: true },
      { text: ' melden Sie sich & Ihre Familie an.', marked: false },
    ]);
  });

  test('is of a document when that was found, and of nothing where there is no text', async () => {
    expect((await hitOf('Passfoto', 'personalausweis'))!.snippet).toEqual([{ text: 'Passfoto', marked: true }]);
    expect((await hitOf('Führerschein', 'fuehrerschein'))!.snippet).toEqual([]);
  });
});
