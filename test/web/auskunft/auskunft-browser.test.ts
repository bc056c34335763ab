import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, describe, expect, test } from '@jest/globals';
import { idOf } from '../../editorial/support/editing.js';
import { startTestApp } from '../../support/app.js';
import { asker } from '../../support/ask.js';
import { loadRecords } from '../../support/seeds.js';
import { chromium, startBrowser, type Page } from '../../support/browser.js';
import { testIssuer } from '../../support/test-issuer.js';

const executable = chromium();
const inBrowser = executable ? test : test.skip;
if (!executable)
  process.stderr.write(
    'SKIPPED: no Chromium on this machine (install it, or name it in CHROMIUM) to open the page for agents in.\n',
  );

// Where every test of a file is skipped nothing is torn down, so nothing is started either.
const issuer = testIssuer();
const app = executable ? await startTestApp({ seeded: true, variables: issuer.variables }) : null;
const url = app?.url ?? '';

const browser = executable ? await startBrowser(executable) : undefined;
// One page for all tests: a process for each would take longer than what most of them do.
const shared = await browser?.open('about:blank');
afterAll(() => browser?.close());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const screen = { width: 1280, height: 900 };

const heading = `(document.querySelector('#card-heading')?.textContent ?? '')`;
const focused = (selector: string) => `(document.activeElement?.matches(${JSON.stringify(selector)}) ?? false)`;
const shows = (words: string) => `document.body.innerText.includes(${JSON.stringify(words)})`;
const isIdle = `!document.querySelector('[aria-busy]')`;

/** Opens the page anew, does the work, and has nothing to complain about: no error, and nobody asked but us. */
async function withPage(address: string, work: (page: Page) => Promise<void>, { allowed = /^$/ } = {}): Promise<void> {
  const page = shared!;
  await page.show(screen);
  await page.visit(`${url}${address}`);
  await page.until(`document.readyState === 'complete' && document.querySelector('#card')?.childElementCount > 0`);
  await work(page);
  expect(page.complaints.filter((complaint) => !allowed.test(complaint))).toEqual([]);
  const origins = new Set(page.requested.map((asked) => new URL(asked).origin));
  expect([...origins]).toEqual([url]);
}

/** Goes on by Tab until the focus is there; a trap on the way, or no way at all, fails. */
async function tabTo(page: Page, selector: string, options: { shift?: boolean } = {}): Promise<void> {
  for (let left = 80; left > 0; left -= 1) {
    if (await page.evaluate(focused(selector))) return;
    await page.press('Tab', options);
  }
  throw new Error(`Tab never led to ${selector}`);
}

/** Pastes a token into the window for it, as an agent does. */
async function signIn(page: Page, token: string): Promise<void> {
  await tabTo(page, '#sign-in-button');
  await page.press('Enter');
  await page.until(focused('#token'));
  await page.type(token);
  await page.press('Enter');
  await page.until(`!document.querySelector('dialog').open && ${shows('Angemeldet')}`);
}

const standards = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** What depends on colours, which are all that differs in the dark. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

async function violations(page: Page, runOnly: object): Promise<unknown> {
  await page.until(isIdle);
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(axe);
  const options = JSON.stringify({ runOnly, rules: runOnly === standards && { 'target-size': { enabled: true } } });
  return page.evaluate(`axe.run(${options})
    .then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
}

async function expectAccessible(page: Page): Promise<void> {
  expect(await violations(page, standards)).toEqual([]);
  await page.show({ ...screen, dark: true });
  expect(['dark', await violations(page, ofColours)]).toEqual(['dark', []]);
  await page.show(screen);
}

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** An administrator who changes things over HTTP; a refusal fails the test. */
async function administrator(subject: string) {
  const ask = asker(url, await issuer.as({ subject, roles: ['admin'] }));
  return async (mutation: string, args: string, fields = ''): Promise<{ changeSet?: { id: string } }> => {
    const { data, errors } = await ask<Record<string, { userErrors: unknown[]; changeSet?: { id: string } }>>(
      `mutation { ${mutation}(${args}) { userErrors { message } ${fields} } }`,
    );
    expect([mutation, errors, data?.[mutation]?.userErrors]).toEqual([mutation, undefined, []]);
    return data![mutation]!;
  };
}

async function announceOutage(): Promise<void> {
  const change = await administrator('ada');
  await change(
    'announceDisruption',
    `input: {
      organisation: "${idOf('ORGANISATION', 'bsc-nord')}"
      severity: OUTAGE
      endsAt: "${inHours(3)}"
      title: [{ language: "de", text: "Wasserschaden: heute geschlossen" }]
      alternative: [{ language: "de", text: "Bitte nach Mitte schicken." }]
    }`,
  );
}

/** A change of which agents are told before it takes effect. */
async function scheduleBriefedChange(): Promise<void> {
  const [author, approver] = [await administrator('ada'), await administrator('albert')];
  const briefing = 'briefing: [{ language: "de", text: "Ab morgen nur mit Termin." }]';
  const begun = `title: "Nur mit Termin", reason: "Andrang", forAgents: true, ${briefing}`;
  const changeSet = `changeSet: "${(await author('createChangeSet', begun, 'changeSet { id }')).changeSet!.id}"`;
  const patch = 'texts: [{ code: "03", language: "de", text: "Reisepass beantragen, mit Termin" }]';
  await author('changeService', `input: { ${changeSet}, id: "${idOf('SERVICE', 'reisepass')}", patch: { ${patch} } }`);
  await author('submitChangeSet', changeSet);
  await approver('approveChangeSet', changeSet);
  await approver('scheduleChangeSet', `${changeSet}, at: "${inHours(2)}"`);
}

describe('the page for agents in a real browser', () => {
  inBrowser(
    'answers a call by keyboard alone',
    () =>
      withPage('/auskunft', async (page) => {
        expect(await page.evaluate(focused('#query'))).toBe(true);

        // What the caller says; a suggestion is a card.
        await page.type('perso');
        await page.until(`document.querySelector('#query').getAttribute('aria-expanded') === 'true'`);
        await page.press('ArrowDown');
        await page.until(`document.querySelector('#query-options [aria-selected="true"]') !== null`);
        await page.press('Enter');
        await page.until(`${focused('#card-heading')} && ${heading}.includes('Personalausweis beantragen')`);
        expect(await page.evaluate('location.search')).toContain('leistung=personalausweis');
        await page.until(`document.querySelectorAll('.hits li').length > 1`);

        // Where: "/" leads back to the search, the place is next to it.
        await page.press('/');
        expect(await page.evaluate(focused('#query'))).toBe(true);
        await tabTo(page, '#place');
        await page.type('Vegesack');
        await page.until(`document.querySelector('#place').getAttribute('aria-expanded') === 'true'`);
        await page.press('ArrowDown');
        await page.press('Enter');
        await page.until(`document.querySelectorAll('.office').length > 1 && ${heading}.includes('Vegesack')`);
        expect(await page.evaluate('location.search')).toContain('ort=');

        // A question is answered: one less is open, the fee is exact, the next question has the focus.
        await tabTo(page, '#card .questions input');
        await page.type('30');
        await page.press('Enter');
        await page.until(`${isIdle} && ${shows('30 Jahre')} && !document.querySelector('.questions input')`);
        expect(await page.evaluate(focused('.questions button'))).toBe(true);
        expect(await page.evaluate(shows('27 Euro 60'))).toBe(false);
        expect(await page.evaluate(`document.querySelector('#status').textContent`)).toContain('Offene Fragen');

        // The answer is taken back.
        await tabTo(page, '.answered button');
        await page.press('Enter');
        await page.until(`${isIdle} && ${focused('.questions input')}`);

        // Escape closes the window for reports and leads back to its button.
        await tabTo(page, '#report-button', { shift: true });
        await page.press('Enter');
        await page.until(`document.querySelector('dialog').open && ${focused('#report-kind')}`);
        await page.press('Escape');
        await page.until(`!document.querySelector('dialog').open && ${focused('#report-button')}`);
      }),
    60_000,
  );

  inBrowser(
    'opens the best hit of what is asked in words, and goes back',
    () =>
      withPage('/auskunft', async (page) => {
        await page.type('Ich habe meinen Perso verloren, was kostet das?');
        await page.press('Enter');
        await page.until(`${heading}.includes('Verlust')`);
        expect(await page.evaluate(focused('#query'))).toBe(true);
        expect(await page.evaluate(shows('was kostet'))).toBe(true);
        const first = (await page.evaluate(heading)) as string;

        await tabTo(page, '.hits li:nth-child(3) a');
        await page.press('Enter');
        await page.until(`${focused('#card-heading')} && ${heading} !== ${JSON.stringify(first)}`);
        await page.evaluate('history.back()');
        await page.until(`${heading} === ${JSON.stringify(first)}`);

        await tabTo(page, '.facets summary', { shift: true });
        await page.press('Enter');
        await page.until(`document.querySelector('[data-facet="onlineAvailable true"]') !== null`);
        await tabTo(page, '[data-facet="onlineAvailable true"]');
        expect(await page.evaluate(`document.querySelector('.count').textContent`)).toMatch(/^\d+ Treffer$/);
        const counted = (await page.evaluate(
          `document.querySelector('[data-facet="onlineAvailable true"]').textContent.match(/\\d+/)[0]`,
        )) as string;
        await page.press('Space');
        await page.until(`${focused('.chip[aria-pressed="true"]')}`);
        expect(await page.evaluate(`document.querySelector('.count').textContent`)).toBe(`${counted} Treffer`);
      }),
    60_000,
  );

  inBrowser(
    'says what to do about a place, a service or a card that is not there',
    () =>
      withPage('/auskunft?leistung=gibt-es-nicht', async (page) => {
        await page.until(shows('Diese Leistung gibt es im Katalog nicht.'));
        await tabTo(page, '#query');
        await page.type('hundesteuer');
        await tabTo(page, '#place');
        await page.type('Atlantis');
        await page.press('Enter');
        await page.until(`${shows('Diesen Ort kennt der Katalog nicht.')} && ${focused('#place[aria-invalid]')}`);
      }),
    60_000,
  );

  /** Types what a caller says, and where; waits for the words on the card. */
  async function callFrom(page: Page, { says, place, told }: { says: string; place: string; told: string }) {
    await tabTo(page, '#query');
    await page.type(says);
    await tabTo(page, '#place');
    await page.type(place);
    await page.press('Enter');
    await page.until(`${isIdle} && ${heading} !== '' && ${shows(told)}`);
  }

  const button = (words: string) =>
    `[...document.querySelectorAll('#card button')].findIndex((one) => one.textContent.trim() === ${JSON.stringify(words)})`;

  /** Goes on to the button of the card that says so, and presses it. */
  async function pressButton(page: Page, words: string): Promise<void> {
    expect(await page.evaluate(button(words))).not.toBe(-1);
    await page.evaluate(`document.querySelectorAll('#card button')[${button(words)}].dataset.meant = 'yes'`);
    await tabTo(page, '[data-meant]');
    await page.press('Enter');
  }

  inBrowser(
    'asks back which place is meant, and goes on with what the caller says',
    () =>
      withPage('/auskunft', async (page) => {
        await callFrom(page, { says: 'Blindenhilfe', place: '28197', told: 'Welcher Ort ist gemeint?' });
        expect(await page.evaluate(shows('Häfen (Bremen)'))).toBe(true);
        expect(await page.evaluate(`document.querySelector('.office')`)).toBeNull();
        await pressButton(page, 'Strom (Bremen)');
        await page.until(`${isIdle} && ${shows('Sozialzentrum 4')}`);
        expect(await page.evaluate(shows('Welcher Ort ist gemeint?'))).toBe(false);
        expect(await page.evaluate(heading)).toContain('in Strom');
      }),
    60_000,
  );

  inBrowser(
    'reads a place as people write it, and asks which is meant where it means several',
    () =>
      withPage('/auskunft', async (page) => {
        const asked = 'Welcher Ort ist gemeint?';
        await callFrom(page, { says: 'Blindenhilfe', place: '28197 Bremen', told: asked });
        // The page that is left is complete as well: it is told from the new one by the mark.
        await page.evaluate(`window.isLeft = true; location.reload()`);
        await page.until(`!window.isLeft && document.readyState === 'complete' && ${isIdle} && ${shows(asked)}`);
        expect(await page.evaluate(`document.querySelector('#place').value`)).toBe('28197 Bremen');
      }),
    60_000,
  );

  inBrowser(
    'answers for a place as people write it',
    () =>
      withPage('/auskunft', async (page) => {
        await callFrom(page, {
          says: 'Wohnsitz anmelden',
          place: 'Bremen-Blumenthal',
          told: 'BürgerServiceCenter-Nord',
        });
      }),
    60_000,
  );

  inBrowser(
    'asks back what is the case, and tells who answers by appointment only',
    () =>
      withPage('/auskunft', async (page) => {
        const says = 'elektronischer Aufenthaltstitel';
        await callFrom(page, { says, place: 'Walle', told: 'Was trifft zu?' });
        await pressButton(page, 'In allen anderen Fällen');
        await page.until(`${isIdle} && document.querySelectorAll('.office').length === 1`);
        const office = `document.querySelector('.office').innerText`;
        expect(await page.evaluate(office)).toContain('Migrationsamt');
        expect(await page.evaluate(office)).toContain('nur mit Termin, nach Vereinbarung');
      }),
    60_000,
  );

  inBrowser(
    'says that an office is not recorded, and where to go on; of an office that its hours are not known',
    () =>
      withPage('/auskunft', async (page) => {
        const told = 'Die Leistung gibt es in „Blumenthal“. Welche Stelle dafür zuständig ist, ist uns nicht bekannt.';
        await callFrom(page, { says: 'Kind adoptieren', place: 'Blumenthal', told });
        expect(await page.evaluate(shows('Fragen Sie über die Kontaktwege nach, die bei der Leistung stehen.'))).toBe(
          true,
        );
        expect(await page.evaluate(`document.querySelector('.office')`)).toBeNull();

        await page.press('/');
        await page.evaluate(`document.querySelector('#query').select()`);
        await page.type('Testament hinterlegen');
        await page.press('Enter');
        await page.until(`${isIdle} && ${shows('Amtsgericht Bremen-Blumenthal')}`);
        expect(await page.evaluate(`document.querySelector('.office .hint').textContent`)).toBe(
          'Öffnungszeiten nicht bekannt',
        );
      }),
    60_000,
  );

  inBrowser(
    'says where it is recorded instead, and leads there',
    () =>
      withPage('/auskunft?leistung=bhv-fundsachen', async (page) => {
        await page.until(`${heading} !== ''`);
        const told = 'Für Vegesack ist das nicht eingetragen.';
        await tabTo(page, '#place');
        await page.type('Vegesack');
        await page.until(`document.querySelector('#place').getAttribute('aria-expanded') === 'true'`);
        await page.press('ArrowDown');
        await page.press('Enter');
        await page.until(`${isIdle} && ${shows(told)}`);
        await pressButton(page, 'Bremerhaven');
        await page.until(`${isIdle} && ${shows('Fundbüro Bremerhaven')} && !${shows(told)}`);
      }),
    60_000,
  );

  inBrowser(
    'says that a service has ended, and not what to bring for it',
    () =>
      withPage('/auskunft?ort=hb', async (page) => {
        await page.until(focused('#query'));
        await page.type('Kinderreisepass');
        await page.press('Enter');
        await page.until(`${isIdle} && document.querySelectorAll('.hits li').length > 1`);
        await tabTo(page, '.hits a[href*="leistung=kinderreisepass"]');
        await page.press('Enter');
        await page.until(`${isIdle} && ${heading} === 'Kinderreisepass'`);
        expect(await page.evaluate(shows('Diese Leistung gibt es seit dem 1. Januar 2024 nicht mehr.'))).toBe(true);
        expect(await page.evaluate(shows('Kinderreisepässe gibt es seit Anfang 2024 nicht mehr.'))).toBe(true);
        expect(await page.evaluate(`document.querySelector('.office')`)).toBeNull();
        expect(await page.evaluate(`document.querySelector('#card').innerText`)).not.toMatch(
          /Passfoto|Gebühren|keine Stelle/,
        );
        await expectAccessible(page);
      }),
    60_000,
  );

  inBrowser(
    'counts a deadline from the day of its event, by keyboard, and names the law',
    () =>
      withPage('/auskunft?leistung=bhv-sterbefall&ort=bhv', async (page) => {
        await page.until(shows('Spätestens am dritten Werktag nach dem Tod.'));
        expect(await page.evaluate(shows('Zu Formularen liegt uns nichts vor.'))).toBe(true);
        expect(await page.evaluate(shows('§ 3, § 5 und § 8 Gesetz über das Leichenwesen'))).toBe(true);
        await expectAccessible(page);
        await page.evaluate(`document.querySelector('input[type="date"]').value = '2026-11-27'`);
        await tabTo(page, 'input[type="date"]');
        await tabTo(page, 'input[type="date"] ~ button');
        await page.press('Enter');
        await page.until(`${isIdle} && ${shows('bis Dienstag, 1. Dezember')} && ${focused('input[type="date"]')}`);
        await expectAccessible(page);
      }),
    60_000,
  );

  inBrowser(
    'says what the sources of a card leave open, and names them in a list that opens by keyboard',
    () =>
      withPage('/auskunft?leistung=reisepass&ort=hb', async (page) => {
        await page.until(shows('Quellen und Hinweise'));
        const caveats = `[...document.querySelectorAll('.evidence > ul > li')].map((one) => one.textContent)`;
        expect(await page.evaluate(caveats)).toContain('Was es kostet, steht im Bundesrecht.');
        expect(await page.evaluate(shows('PVOG, Leistung der Stadt Bremen'))).toBe(false);
        await tabTo(page, '.evidence summary');
        await page.press('Enter');
        await page.until(shows('PVOG, Leistung der Stadt Bremen'));
        const sources = `[...document.querySelectorAll('.evidence details li')].map((one) => one.textContent)`;
        expect(await page.evaluate(sources)).toContain('PVOG, Leistung der Stadt Bremen (neuer Tab), Stand 12.08.2026');
        await expectAccessible(page);
      }),
    60_000,
  );

  inBrowser(
    'stays at the event that a deadline has been counted from, of several',
    () =>
      withPage('/auskunft?leistung=hundesteuer-anmelden&ort=hb', async (page) => {
        const days = `[...document.querySelectorAll('input[type="date"]')]`;
        await page.until(`${days}.length === 2`);
        const labels = `${days}.map(({ labels }) => labels[0].textContent)`;
        expect(await page.evaluate(labels)).toEqual([
          expect.stringMatching(/^Tag, von dem aus gerechnet wird \(nach Beginn der Haltung/),
          'Tag, von dem aus gerechnet wird (nach dem Bescheid)',
        ]);
        const second = (await page.evaluate(`'#' + ${days}[1].id`)) as string;
        await tabTo(page, second);
        await page.evaluate(`document.querySelector('${second}').value = '2026-11-27'`);
        await tabTo(page, `${second} ~ button`);
        await page.press('Enter');
        await page.until(`${isIdle} && ${shows('Gerechnet ab Freitag, 27. November')} && ${focused(second)}`);
        expect(await page.evaluate(`${days}.map(({ value }) => value)`)).toEqual(['', '2026-11-27']);
      }),
    60_000,
  );

  /** Asks what a caller says from the search field, from anywhere on the page. */
  async function say(page: Page, words: string): Promise<void> {
    await page.press('/');
    await page.evaluate(`document.querySelector('#query').select()`);
    await page.type(words);
    await page.press('Enter');
  }

  const textOf = (selector: string) => `(document.querySelector(${JSON.stringify(selector)})?.innerText ?? '')`;
  const told = textOf('#status');

  inBrowser(
    'puts an emergency before all else, with numbers to dial, and opens no card',
    () =>
      withPage('/auskunft', async (page) => {
        const emergencies = textOf('#emergencies');
        expect(await page.evaluate(`document.querySelector('#emergencies').getAttribute('role')`)).toBe('alert');
        await say(page, 'mein Kind hat Tabletten verschluckt');
        await page.until(`${emergencies}.includes('Notfall: Vergiftung')`);
        expect(await page.evaluate(emergencies)).toContain('rufen Sie die 112 an, sonst sofort den Giftnotruf');
        const dialled = `[...document.querySelectorAll('#emergencies a')].map((one) => one.getAttribute('href'))`;
        expect(await page.evaluate(dialled)).toEqual(['tel:112', 'tel:055119240']);
        const isFirst = `document.querySelector('#emergencies').compareDocumentPosition(document.querySelector('main'))
          === Node.DOCUMENT_POSITION_FOLLOWING`;
        expect(await page.evaluate(isFirst)).toBe(true);
        expect(await page.evaluate(shows('Nichts gefunden'))).toBe(false);
        expect(await page.evaluate(textOf('#card'))).toContain('Erst der Notfall.');
        await tabTo(page, '#emergencies a[href="tel:112"]');
        await expectAccessible(page);

        // A service that was named besides is there to be chosen.
        await say(page, 'mein Kind hat Tabletten verschluckt, und ich brauche einen Personalausweis');
        await page.until(`${isIdle} && document.querySelector('.hits a[data-slug="personalausweis"]') !== null`);
        expect(await page.evaluate(shows('Notfall: Vergiftung'))).toBe(true);
        expect(await page.evaluate(heading)).toBe('');
        await page.evaluate(`document.querySelector('#language').click()`);
        await page.until(`${emergencies}.includes('Emergency: Poisoning')`);
        await expectAccessible(page);

        await say(page, 'Hund anmelden');
        await page.until(
          `${heading}.includes('Hund') && document.querySelector('#emergencies').childElementCount === 0`,
        );
      }),
    120_000,
  );

  inBrowser(
    'refers to the body that does what is not in the catalogue, and calls what is near perhaps meant',
    () =>
      withPage('/auskunft', async (page) => {
        await say(page, 'Bafög zurückzahlen');
        const referral = textOf('.referrals li');
        await page.until(`${referral}.includes('Nicht bei uns: BAföG zurückzahlen')`);
        expect(await page.evaluate(referral)).toContain('Das macht: Bundesverwaltungsamt');
        expect(await page.evaluate(told)).toContain('Das macht: Bundesverwaltungsamt.');
        // Nothing is opened that may be wrong; what is near can be chosen.
        expect(await page.evaluate(heading)).toBe('');
        expect(await page.evaluate(textOf('#card'))).toBe(
          'Kein Treffer ist sicher. Fragen Sie nach, oder wählen Sie einen.',
        );
        expect(await page.evaluate('location.search')).not.toContain('leistung=');
        const groups = `[...document.querySelectorAll('#hits-body > section')].map((one) => one.querySelector('h3').innerText)`;
        expect(await page.evaluate(groups)).toEqual(['Vielleicht gemeint']);
        await tabTo(page, '.referrals a[href="https://www.bva.bund.de"]');
        await expectAccessible(page);
        await tabTo(page, '.hits a[data-slug="bafoeg-studierende"]');
        await page.press('Enter');
        await page.until(`${focused('#card-heading')} && ${heading}.includes('BAföG')`);

        // A referral with a number can be dialled.
        await say(page, 'Facharzt Termin');
        await page.until(`document.querySelector('.referrals a[href="tel:116117"]') !== null`);
      }),
    90_000,
  );

  inBrowser(
    'opens the card of a key or an address, and says of what is unknown that it is',
    () =>
      withPage('/auskunft', async (page) => {
        await say(page, 'wo finde ich https://www.service.bremen.de/dienstleistungen/jagdschein-11014?utm_source=x#a');
        await page.until(`${isIdle} && ${heading}.includes('Jagdschein')`);
        expect(await page.evaluate(`${shows('als Schlüssel')}`)).toBe(true);
        await say(page, 'bremen128.c.8824.de');
        await page.until(`${isIdle} && ${heading}.includes('Baum')`);
        await say(page, 'LeiKa 99999999999999');
        await page.until(`${isIdle} && ${shows('Diesen Schlüssel hat hier keine Leistung.')}`);
        expect(await page.evaluate(`document.querySelectorAll('.hits li').length`)).toBe(0);
        await expectAccessible(page);
      }),
    60_000,
  );

  inBrowser(
    'answers several wishes in groups, of which the first is opened',
    () =>
      withPage('/auskunft', async (page) => {
        await say(page, 'Perso verloren und Hund anmelden');
        await page.until(`${isIdle} && ${heading}.includes('Verlust')`);
        const first = `[...document.querySelectorAll('#hits-body > section')].map((one) =>
          [one.querySelector('h3').innerText, one.querySelector('.hits a').dataset.slug])`;
        const groups = (await page.evaluate(first)) as string[][];
        expect(groups.slice(0, 2)).toEqual([
          ['Anliegen: „Perso verloren“', 'personalausweis-verlust'],
          ['Anliegen: „Hund anmelden“', 'hundesteuer-anmelden'],
        ]);
        expect(groups.slice(2).map(([name]) => name)).toContain('Vielleicht gemeint');
        await expectAccessible(page);
        await tabTo(page, '.hits a[data-slug="hundesteuer-anmelden"]');
        await page.press('Enter');
        await page.until(`${focused('#card-heading')} && ${heading}.includes('Hund')`);
        const current = `[...document.querySelectorAll('[aria-current]')].map((one) => one.dataset.slug)`;
        expect(await page.evaluate(current)).toEqual(['hundesteuer-anmelden']);
      }),
    60_000,
  );

  inBrowser(
    'takes the place from the question for the card, and forgets it with the question',
    () =>
      withPage('/auskunft', async (page) => {
        const place = `document.querySelector('#place').value`;
        await say(page, 'Fundsachen in Bremerhaven');
        await page.until(`${isIdle} && ${place} === 'Bremerhaven' && ${shows('Fundbüro Bremerhaven')}`);
        expect(await page.evaluate(shows('„Bremerhaven“ als Ort: Bremerhaven'))).toBe(true);
        expect(await page.evaluate(told)).toContain('in Bremerhaven');
        expect(await page.evaluate('location.search')).toContain('ort=bhv');
        // In another language it is told still.
        await page.evaluate(`document.querySelector('#language').click()`);
        await page.until(`${isIdle} && ${shows('“Bremerhaven” as a place: Bremerhaven')} && ${shows('To read out')}`);
        await say(page, 'Reisepass beantragen');
        await page.until(`${isIdle} && ${place} === '' && ${heading}.includes('Reisepass')`);
        expect(await page.evaluate('location.search')).not.toContain('ort=');
        await page.evaluate(`document.querySelector('#language').click()`);
        await say(page, 'Perso verloren, wohne in Vegesack');
        await page.until(`${isIdle} && ${place} === 'Vegesack' && ${heading}.includes('in Vegesack')`);
        await page.evaluate('history.back()');
        await page.until(`${isIdle} && ${place} === '' && ${heading}.includes('Reisepass')`);

        await page.evaluate(`history.back()`);
        await page.until(`${isIdle} && ${place} === 'Bremerhaven' && ${heading}.includes('Fundsachen')`);

        // What an agent has written stays.
        await tabTo(page, '#place');
        await page.evaluate(`document.querySelector('#place').select()`);
        await page.type('Walle');
        await page.press('Enter');
        await page.until(`${isIdle} && ${place} === 'Walle'`);
        await say(page, 'Reisepass beantragen');
        await page.until(`${isIdle} && ${heading}.includes('Reisepass') && ${heading}.includes('Walle')`);
        expect(await page.evaluate(place)).toBe('Walle');
      }),
    90_000,
  );

  inBrowser(
    'asks which of several places in the question is meant, by buttons',
    () =>
      withPage('/auskunft', async (page) => {
        await say(page, 'Blindenhilfe 28197');
        await page.until(`${isIdle} && ${heading}.includes('Blindenhilfe')`);
        const ways = `[...document.querySelectorAll('#hits .questions button')].map((one) => one.innerText)`;
        expect(await page.evaluate(ways)).toEqual([
          'Häfen Mitte, Bremen',
          'Woltmershausen Süd, Bremen',
          'Seehausen Süd, Bremen',
          'Strom Süd, Bremen',
        ]);
        expect(await page.evaluate(`document.querySelector('#place').value`)).toBe('');
        await expectAccessible(page);
        await tabTo(page, '#hits .questions button:nth-of-type(4)');
        await page.press('Enter');
        await page.until(`${isIdle} && ${shows('Sozialzentrum 4')} && ${focused('#card h2')}`);
        expect(await page.evaluate(heading)).toContain('in Strom');
        expect(await page.evaluate(`document.querySelector('#place').value`)).toBe('Strom');
        await page.until(`document.querySelector('#hits .questions') === null`);
      }),
    60_000,
  );

  inBrowser(
    'says of a city elsewhere which cities it answers for',
    () =>
      withPage('/auskunft', async (page) => {
        await say(page, 'Perso verloren in Hamburg');
        await page.until(`${isIdle} && ${shows('Hamburg: Diese Auskunft gilt für Bremen und Bremerhaven.')}`);
        expect(await page.evaluate(`document.querySelector('#place').value`)).toBe('');
        await page.evaluate(`document.querySelector('#language').click()`);
        await page.until(`${isIdle} && ${shows('Hamburg: this call desk is for Bremen and Bremerhaven.')}`);
        await expectAccessible(page);
      }),
    60_000,
  );

  inBrowser(
    'takes a report, and tells what of it cannot be kept',
    () =>
      withPage('/auskunft?leistung=personalausweis', async (page) => {
        await page.until(`${heading} !== ''`);
        await tabTo(page, '#report-button');
        await page.press('Enter');
        await tabTo(page, '#report-text');
        await tabTo(page, '#report .main');
        await page.press('Enter');
        await page.until(`${shows('Bitte beschreiben Sie das Problem.')} && ${focused('#report-text')}`);
        await page.type('Die Gebühr ist seit Januar eine andere.');
        await page.press('Tab');
        await page.press('Enter');
        await page.until(shows('Danke. Die Redaktion hat die Meldung.'));
        await page.press('Escape');
        await page.until(focused('#report-button'));
      }),
    60_000,
  );

  inBrowser(
    'leads whoever hears that the form hangs to the help for it',
    async () => {
      await loadRecords(app!.databaseUrl, {
        'contact-channels': [
          { slug: 'elterngeld-hilfe', organisation: 'elterngeldstelle', kind: 'PHONE', value: '0421 361 8866' },
        ],
        'online-services': [
          {
            slug: 'elterngeld-neu',
            name: { de: 'Elterngeld neu' },
            url: 'https://elterngeld.example/',
            support: ['elterngeld-hilfe'],
            helpPages: [{ title: { de: 'So geht es' }, url: 'https://elterngeld.example/hilfe' }],
            knownProblems: [{ problem: { de: 'Die Seite bleibt weiß.' }, wayOut: { de: 'Werbeblocker ausschalten.' } }],
          },
        ],
        responsibilities: [
          {
            slug: 'elterngeld-neu-hb',
            service: 'elterngeld',
            place: 'hb',
            onlineService: 'elterngeld-neu',
            role: 'APPLICATION',
          },
        ],
      });
      const change = await administrator('ada');
      await change(
        'announceDisruption',
        `input: {
          onlineService: "${idOf('ONLINE_SERVICE', 'elterngeld-neu')}"
          severity: OUTAGE
          title: [{ language: "de", text: "Formular lädt nicht" }]
          alternative: [{ language: "de", text: "Antrag auf Papier." }]
        }`,
      );
      await withPage('/auskunft?ort=hb', async (page) => {
        await page.until(focused('#query'));
        await page.type('Elterngeld');
        await page.press('Enter');
        await page.until(`${heading} !== '' && ${shows('Elterngeld neu')}`);
        expect(await page.evaluate(`document.querySelector('.hits li .disruption').textContent`)).toContain(
          'Formular lädt nicht',
        );
        expect(await page.evaluate(`document.querySelector('.columns .online-services details').open`)).toBe(false);
        await page.type(': Formular hängt');
        await page.press('Enter');
        await page.until(`document.querySelector('.columns .online-services') === null`);
        const first = await page.evaluate(`document.querySelector('.online-services').innerText`);
        for (const text of [
          'gestört. Stattdessen: Antrag auf Papier.',
          'Die Seite bleibt weiß.',
          'Werbeblocker ausschalten.',
          '0421 361 8866',
          'So geht es',
        ])
          expect(first).toContain(text);
        await expectAccessible(page);
      });
    },
    90_000,
  );

  inBrowser(
    'shows an agent what is internal, what is disturbed and what is about to change',
    async () => {
      await announceOutage();
      await scheduleBriefedChange();
      await withPage('/auskunft?leistung=wohnsitz-ummelden&ort=28757', async (page) => {
        await page.until(`${heading} !== '' && ${shows('Wasserschaden: heute geschlossen')}`);
        expect(await page.evaluate(`document.querySelector('.alerts').getAttribute('role')`)).toBe('alert');
        expect(await page.evaluate(shows('Interne Hinweise'))).toBe(false);
        await signIn(page, await issuer.token({ subject: 'agnes', roles: ['agent'] }));
        await page.until(shows('Interne Hinweise'));
        expect(await page.evaluate('Object.keys(localStorage).length')).toBe(0);

        await page.until(shows('Unterrichtungen (1)'));
        await tabTo(page, '#notices-button', { shift: true });
        await page.press('Enter');
        await page.until(shows('Ab morgen nur mit Termin.'));
        await expectAccessible(page);
        await tabTo(page, '.notice button');
        await page.press('Enter');
        await page.until(shows('Nichts Neues zur Kenntnis zu nehmen.'));
        await page.press('Escape');
        await page.until(`${focused('#notices-button')} && !${shows('Unterrichtungen (1)')}`);
      });
    },
    90_000,
  );

  inBrowser(
    'says so when a token does not count any more, and goes on without it',
    async () => {
      const answered401 = /401/;
      await withPage(
        '/auskunft?leistung=personalausweis',
        async (page) => {
          await page.until(`${heading} !== ''`);
          await signIn(page, await testIssuer().token());
          await page.until(shows('Das Token gilt nicht oder nicht mehr.'));
          await tabTo(page, '#problem button');
          await page.press('Enter');
          await page.until(`${isIdle} && !${shows('Das Token gilt nicht')}`);
          expect(await page.evaluate('sessionStorage.length')).toBe(0);
        },
        { allowed: answered401 },
      );
    },
    60_000,
  );

  inBrowser(
    'says what is wrong when the catalogue cannot be reached or asks for patience, and how to go on',
    () =>
      withPage('/auskunft', async (page) => {
        await page.evaluate('globalThis.realFetch = fetch');
        await page.evaluate(`globalThis.fetch = () => Promise.reject(new TypeError('offline'))`);
        await page.type('hundesteuer');
        await page.press('Enter');
        await page.until(shows('Der Katalog ist nicht zu erreichen.'));
        const answer = JSON.stringify({ errors: [{ message: 'slowly', extensions: { code: 'RATE_LIMITED' } }] });
        await page.evaluate(
          `globalThis.fetch = async () => new Response('${answer}', { status: 429, headers: { 'retry-after': '7' } })`,
        );
        await tabTo(page, '#problem button');
        await page.press('Enter');
        await page.until(shows('Bitte warten Sie 7 Sekunden.'));
        await page.evaluate('globalThis.fetch = realFetch');
        await tabTo(page, '#problem button');
        await page.press('Enter');
        await page.until(`${heading}.includes('Hund') && !${shows('Bitte warten Sie')}`);
      }),
    60_000,
  );

  inBrowser(
    'is accessible in both colour schemes: start, hits, card, windows, in English',
    () =>
      withPage('/auskunft', async (page) => {
        await expectAccessible(page);
        await page.type('wohnsitz');
        await page.until(`document.querySelector('#query').getAttribute('aria-expanded') === 'true'`);
        await page.press('ArrowDown');
        await expectAccessible(page);
        await page.press('Escape');
        await tabTo(page, '#place');
        await page.type('28757');
        await page.press('Enter');
        await page.until(`${heading} !== '' && document.querySelectorAll('.office').length > 0`);
        await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
        await expectAccessible(page);
        for (const button of ['#report-button', '#sign-in-button', '#help-button']) {
          await page.evaluate(`document.querySelector('${button}').click()`);
          await expectAccessible(page);
          await page.press('Escape');
        }
        await page.evaluate(`document.querySelector('#language').click()`);
        await page.until(`document.documentElement.lang === 'en' && ${shows('To read out')}`);
        await expectAccessible(page);
        // What there is in German only says so.
        expect(await page.evaluate(`document.querySelector('#card [lang="de"]') !== null`)).toBe(true);
      }),
    120_000,
  );

  inBrowser(
    'fits a screen of 320 pixels, and text of twice the size',
    () =>
      withPage('/auskunft?q=bewohnerparken&ort=28757', async (page) => {
        const overflows = 'document.documentElement.scrollWidth > innerWidth';
        await page.until(`${heading} !== ''`);
        await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
        await page.show({ width: 320, height: 640 });
        expect(await page.evaluate(overflows)).toBe(false);
        await page.evaluate(`document.querySelector('#report-button').click()`);
        expect(await page.evaluate(overflows)).toBe(false);
        await page.press('Escape');
        await page.show(screen);
        await page.evaluate(`document.documentElement.style.setProperty('font-size', '200%')`);
        expect(await page.evaluate(overflows)).toBe(false);
      }),
    60_000,
  );
});
