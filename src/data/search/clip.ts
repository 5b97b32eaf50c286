const LONGEST = 34;

/** A text as the search shows and searches it: without the source's asterisks, cut between words. */
export const clip = (text: string, longest = LONGEST): string => {
  const plain = text.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, plain.lastIndexOf(' ', longest))}…`;
};
