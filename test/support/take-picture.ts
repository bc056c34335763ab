// Writes a picture of a page of a running server, as those in docs:
//   node --import tsx test/support/take-picture.ts 'http://127.0.0.1:4000/auskunft?q=Ich+hab+meinen+Perso+verloren&ort=28757' docs/auskunft.png
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, startBrowser } from './browser.js';

const [address, file] = process.argv.slice(2);
const executable = chromium();
if (!executable || !address || !file)
  throw new Error('Expected Chromium on this machine, an address and a file to write.');

const browser = await startBrowser(executable);
try {
  const page = await browser.open(address);
  await page.show({ width: 1280, height: 900 });
  await page.until(`document.readyState === 'complete'`);
  // What the page asks for when it is there.
  await wait(3000);
  writeFileSync(file, await page.picture());
} finally {
  await browser.close();
}
