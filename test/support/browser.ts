import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser of this machine, if it has one: the variable CHROMIUM, or a usual name on the path. */
export const chromium = (): string | undefined =>
  [process.env['CHROMIUM'], ...names].find((name) => name && spawnSync(name, ['--version']).status === 0);

interface Message {
  id?: number;
  method?: string;
  params?: { request?: { url: string } };
  result?: { result?: { value?: unknown } };
}

export interface Page {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until the expression is true in the page; fails after twenty seconds. */
  until(expression: string): Promise<void>;
  /** Addresses that the page has asked for. */
  readonly requested: readonly string[];
  close(): Promise<void>;
}

async function debuggerAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  let heard = '';
  for await (const chunk of stderr) {
    heard += String(chunk);
    const address = /DevTools listening on (ws:\S+)/.exec(heard)?.[1];
    if (address) return address;
  }
  throw new Error(`the browser did not start: ${heard}`);
}

/** A real headless browser with one page, spoken to over the DevTools protocol. */
export async function openPage(browser: string, url: string): Promise<Page> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--window-size=1400,1000',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
  ];
  const child = spawn(browser, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const { host } = new URL(await debuggerAddress(child.stderr));
  const targets = (await (await fetch(`http://${host}/json`)).json()) as {
    type: string;
    webSocketDebuggerUrl: string;
  }[];
  const socket = new WebSocket(targets.find(({ type }) => type === 'page')!.webSocketDebuggerUrl);
  await new Promise((opened) => socket.addEventListener('open', opened));
  const answers = new Map<number, (message: Message) => void>();
  const requested: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.method === 'Network.requestWillBeSent') requested.push(message.params!.request!.url);
    if (message.id) answers.get(message.id)?.(message);
  });
  let asked = 0;
  const send = (method: string, params: object = {}): Promise<Message> =>
    new Promise((answered) => {
      answers.set(++asked, answered);
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  const evaluate = async (expression: string): Promise<unknown> =>
    (await send('Runtime.evaluate', { expression, returnByValue: true })).result?.result?.value;
  await send('Network.enable');
  await send('Page.enable');
  await send('Page.navigate', { url });
  return {
    evaluate,
    requested,
    until: async (expression) => {
      for (let left = 200; left > 0; left -= 1) {
        if ((await evaluate(expression)) === true) return;
        await wait(100);
      }
      throw new Error(
        `never came true in the page: ${expression}\n${String(await evaluate('document.body.innerText.slice(0, 2000)'))}`,
      );
    },
    close: async () => {
      const exited = new Promise((gone) => child.once('exit', gone));
      child.kill();
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
