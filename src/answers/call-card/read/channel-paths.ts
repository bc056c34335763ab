/** Paths of contact channels within a card. */
export const channelPaths = [
  ['numbers', 'channel'],
  ['offices', 'numbers', 'channel'],
  ['offices', 'appointment'],
  ['appointments'],
  ['relays', 'channel'],
];

export const channelsWanted = (asked: ReadonlySet<string>): boolean =>
  ['offices', 'numbers', 'appointments', 'relays', 'interpreterLanguages'].some((name) => asked.has(name));
