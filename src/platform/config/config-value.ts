import { isIP } from 'node:net';
import { makeValidator } from 'envalid';
import { algorithmsOfKey, signatureAlgorithms } from '../auth/access-settings.js';

export const wholeNumber = (from: number, to = Number.MAX_SAFE_INTEGER) =>
  makeValidator<number>((text) => {
    const number = /^\d+$/.test(text) ? Number(text) : NaN;
    if (number >= from && number <= to) return number;
    throw new Error(
      `is "${text}"; expected a whole number from ${from}${to < Number.MAX_SAFE_INTEGER ? ` to ${to}` : ''}`,
    );
  });

export const trueOrFalse = makeValidator<boolean>((text) => {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new Error(`is "${text}"; expected true or false`);
});

// The value may hold a password, so the message does not repeat it.
export const postgresUrl = makeValidator<string>((text) => {
  if (/^postgres(ql)?:$/.test(URL.parse(text)?.protocol ?? '')) return text;
  throw new Error('is not an address of a PostgreSQL database; expected postgres://user:password@host:5432/database');
});

export const keyAddress = makeValidator<string>((text) => {
  const url = URL.parse(text);
  const isOwnMachine = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url?.protocol === 'https:' || isOwnMachine) return text;
  throw new Error(`is "${text}"; expected an https address, or an http address of this machine`);
});

// The value might be a private key by mistake, so the message does not repeat it.
export const publicKey = makeValidator<string>((text) => {
  // Single-line variables write line breaks as \n.
  const pem = text.replaceAll('\\n', '\n').trim();
  try {
    if (/^-----BEGIN PUBLIC KEY-----/.test(pem) && algorithmsOfKey(pem).length > 0) return pem;
  } catch {
    // Said below.
  }
  throw new Error(
    'is not an acceptable public key; expected PEM (-----BEGIN PUBLIC KEY-----): RSA from 2048 bits, P-256, P-384, P-521 or Ed25519',
  );
});

export const algorithms = makeValidator<string[]>((text) => {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const unknown = names.filter((name) => !(signatureAlgorithms as readonly string[]).includes(name));
  if (names.length > 0 && unknown.length === 0) return names;
  throw new Error(`is "${text}"; expected some of ${signatureAlgorithms.join(', ')}`);
});

const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)]!;
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most));
};

export const networks = makeValidator<string[]>((text) => {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  if (names.length > 0 && names.every(isNetwork)) return names;
  throw new Error(`is "${text}"; expected IP addresses or networks such as 10.0.0.0/8`);
});

/** A gateway that reads entities, known by the addresses it asks from. */
export interface FederationPartner {
  name: string;
  /** IP addresses or networks. */
  networks: readonly string[];
}

function partner(text: string): FederationPartner | null {
  const [, name, addresses = ''] = /^([\w.-]{1,100})=(.+)$/.exec(text) ?? [];
  const networks = addresses.split(',');
  return name !== undefined && networks.every(isNetwork) ? { name, networks } : null;
}

export const federationPartners = makeValidator<FederationPartner[]>((text) => {
  const partners = text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map(partner);
  const known = partners.filter((one) => one !== null);
  const isClear = new Set(known.map(({ name }) => name)).size === partners.length;
  if (known.length > 0 && isClear) return known;
  throw new Error(
    `is "${text}"; expected partners, each named once with its addresses, such as hamburg=203.0.113.7 niedersachsen=198.51.100.0/24,2001:db8::/32`,
  );
});
