import { expect, test } from '@jest/globals';
import { startTestApp } from '../../support/app.js';
import { chromium, startBrowser } from '../../support/browser.js';

const executable = chromium();
const inBrowser = executable ? test : test.skip;
if (!executable)
  process.stderr.write(
    'SKIPPED: no Chromium on this machine (install it, or name it in CHROMIUM) to open GraphiQL in.\n',
  );

// Where every test of a file is skipped nothing is torn down, so nothing is started either.
const url = executable ? (await startTestApp({ seeded: true })).url : '';

/** Whether an editor of the page shows a line with the words. */
const shows = (words: string): string =>
  `[...document.querySelectorAll('.view-line')].some((line) => line.textContent.replaceAll('\u00a0', ' ').includes('${words}'))`;

const clicked = (which: string): string =>
  `(() => { const button = [...document.querySelectorAll('button')].find((b) => ${which}); button?.click(); return Boolean(button); })()`;

inBrowser(
  'GraphiQL runs an example in a real browser and asks nobody but us',
  async () => {
    const browser = await startBrowser(executable!);
    try {
      const page = await browser.open(`${url}/graphql`);
      await page.until(shows('query ServicePage'));
      await page.until(clicked(`b.textContent.trim() === 'Call'`));
      await page.until(shows('query Call'));
      // The button does nothing while the page is still reading the schema.
      const run = clicked(`(b.getAttribute('aria-label') ?? '').startsWith('Execute')`);
      await page.until(`${shows('Anmeldung zur Eheschließung')} || (${run}, false)`);
      const hosts = new Set(
        page.requested.filter((address) => /^https?:/.test(address)).map((address) => new URL(address).origin),
      );
      expect([...hosts]).toEqual([url]);
    } finally {
      await browser.close();
    }
  },
  60_000,
);
