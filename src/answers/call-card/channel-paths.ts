/** Where in a card contact channels stand. */
export const channelPaths = [
  ['numbers', 'channel'],
  ['offices', 'numbers', 'channel'],
  ['offices', 'appointment'],
  ['appointments'],
];

export const channelsWanted = (asked: Set<string>): boolean =>
  ['offices', 'numbers', 'appointments', 'interpreterLanguages'].some((name) => asked.has(name));
