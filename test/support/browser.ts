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
  params?: {
    request?: { url: string };
    entry?: { level: string; text: string; url?: string };
    exceptionDetails?: { text: string; exception?: { description?: string } };
    type?: string;
    args?: { value?: unknown }[];
  };
  result?: { result?: { value?: unknown }; data?: string; browserContextId?: string; targetId?: string };
}

/** What the keys are called that are no letters, with the code that goes with them. */
const keyCodes: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  Space: 32,
  ArrowUp: 38,
  ArrowDown: 40,
};
const texts: Readonly<Record<string, string>> = { Enter: '\r', Space: ' ' };

export interface Screen {
  width: number;
  height: number;
  dark?: boolean;
}

export interface Page {
  /** The value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Goes to an address as somebody who was never there: without storage, and with nothing asked or complained about. */
  visit(url: string): Promise<void>;
  /** Waits until the expression is true in the page; fails after twenty seconds. */
  until(expression: string): Promise<void>;
  /** Addresses that the page has asked for. */
  readonly requested: readonly string[];
  /** Errors of its console: of scripts, of the network, of its security policy. */
  readonly complaints: string[];
  /** Presses a key as a person would: a letter, or a name such as Enter. */
  press(key: string, options?: { shift?: boolean }): Promise<void>;
  /** Types a text into what has the focus. */
  type(text: string): Promise<void>;
  /** Shows the page on another screen. */
  show(screen: Screen): Promise<void>;
  /** The page as it is seen, as PNG. */
  picture(): Promise<Buffer>;
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

/** What a message says that should not have happened. */
function complaintOf({ method, params = {} }: Message): string | null {
  if (method === 'Runtime.exceptionThrown')
    return params.exceptionDetails!.exception?.description ?? params.exceptionDetails!.text;
  if (method === 'Runtime.consoleAPICalled' && params.type === 'error')
    return params.args!.map(({ value }) => String(value)).join(' ');
  const isError = method === 'Log.entryAdded' && params.entry!.level === 'error';
  return isError ? `${params.entry!.text} ${params.entry!.url ?? ''}` : null;
}

type Send = (method: string, params?: object) => Promise<Message>;

const presser =
  (send: Send) =>
  async (name: string, { shift = false } = {}): Promise<void> => {
    const key = name === 'Space' ? ' ' : name;
    const windowsVirtualKeyCode = keyCodes[name] ?? name.toUpperCase().charCodeAt(0);
    const event = { key, code: name, windowsVirtualKeyCode, modifiers: shift ? 8 : 0 };
    const text = texts[name] ?? (name.length === 1 ? name : undefined);
    await send('Input.dispatchKeyEvent', { ...event, type: text ? 'keyDown' : 'rawKeyDown', text });
    await send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' });
  };

const shower =
  (send: Send) =>
  async ({ width, height, dark = false }: Screen): Promise<void> => {
    await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    const features = [{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }];
    await send('Emulation.setEmulatedMedia', { features });
  };

/** A connection of the DevTools protocol. */
interface Session {
  send: Send;
  socket: WebSocket;
}

async function connect(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  await new Promise((opened) => socket.addEventListener('open', opened));
  const answers = new Map<number, (message: Message) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (!message.id) return;
    answers.get(message.id)?.(message);
    answers.delete(message.id);
  });
  let asked = 0;
  const send: Send = (method, params = {}) =>
    new Promise((answered) => {
      answers.set(++asked, answered);
      socket.send(JSON.stringify({ id: asked, method, params }));
    });
  return { send, socket };
}

async function openPage(address: string, url: string, close: () => Promise<void>): Promise<Page> {
  const { send, socket } = await connect(address);
  const requested: string[] = [];
  const complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    // Chromium draws parts of form fields from data: addresses, which ask nobody.
    const asked = message.method === 'Network.requestWillBeSent' && message.params!.request!.url;
    if (asked && !asked.startsWith('data:')) requested.push(asked);
    const complaint = complaintOf(message);
    if (complaint) complaints.push(complaint);
  });
  const evaluate = async (expression: string): Promise<unknown> =>
    (await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true })).result?.result?.value;
  await send('Network.enable');
  await send('Runtime.enable');
  await send('Log.enable');
  await send('Page.enable');
  const visit = async (to: string): Promise<void> => {
    // Leaving first, so that nothing of the page before is heard in the one after.
    await evaluate('sessionStorage.clear()');
    await send('Page.navigate', { url: 'about:blank' });
    await send('Storage.clearDataForOrigin', { origin: new URL(to).origin, storageTypes: 'all' });
    await send('Network.clearBrowserCookies');
    for (const heard of [requested, complaints]) heard.length = 0;
    await send('Page.navigate', { url: to });
  };
  await send('Page.navigate', { url });
  return {
    evaluate,
    visit,
    requested,
    complaints,
    press: presser(send),
    type: async (text) => void (await send('Input.insertText', { text })),
    show: shower(send),
    picture: async () => Buffer.from((await send('Page.captureScreenshot')).result!.data!, 'base64'),
    until: async (expression) => {
      for (let left = 800; left > 0; left -= 1) {
        if ((await evaluate(expression)) === true) return;
        await wait(25);
      }
      throw new Error(
        `never came true in the page: ${expression}\n${String(await evaluate('document.body.innerText.slice(0, 2000)'))}`,
      );
    },
    close: async () => {
      socket.close();
      await close();
    },
  };
}

export interface Browser {
  /** Opens a page that knows nothing of the others: without their cookies, storage and cache. */
  open(url: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a real headless browser, spoken to over the DevTools protocol. */
export async function startBrowser(executable: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'browser-'));
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--window-size=1400,1000',
    // What only people need, and takes time from what is tested.
    ...['extensions', 'background-networking', 'component-update', 'sync', 'default-apps'].map(
      (name) => `--disable-${name}`,
    ),
    '--no-first-run',
    `--user-data-dir=${profile}`,
    '--remote-debugging-port=0',
  ];
  const child = spawn(executable, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await debuggerAddress(child.stderr);
  const { send, socket } = await connect(address);
  return {
    open: async (url) => {
      const { browserContextId } = (await send('Target.createBrowserContext')).result!;
      const target = { url: 'about:blank', browserContextId };
      const { targetId } = (await send('Target.createTarget', target)).result!;
      const page = `ws://${new URL(address).host}/devtools/page/${targetId}`;
      return openPage(page, url, async () => void (await send('Target.disposeBrowserContext', { browserContextId })));
    },
    close: async () => {
      const exited = new Promise((gone) => child.once('exit', gone));
      socket.close();
      child.kill();
      await exited;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
