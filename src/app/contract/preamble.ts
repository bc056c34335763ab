/**
 * What a document says of itself: the oldest version of Federation that composes everywhere, only what is used of it, and
 * `@oneOf`, which Apollo's composition knows only where it is defined.
 */
export const preamble = (used: readonly string[]): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [${used.map((name) => `"@${name}"`).join(', ')}])

directive @oneOf on INPUT_OBJECT`;
