const tagsOf = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

/** Whether If-None-Match names the tag. Weak tags count: a proxy that compresses makes a strong tag weak. */
export const isNamed = (tag: string, ifNoneMatch: string): boolean =>
  ifNoneMatch.trim() === '*' || tagsOf(ifNoneMatch).includes(tag);
