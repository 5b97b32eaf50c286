/** A run of text, plain or marked as the source prints it. */
export type MarkedText = { mark?: 'em' | 'strong'; text: string };

/** Splits `a *b* **c**` into its plain, italic and bold runs. */
export const inlineMarks = (words: string): MarkedText[] =>
  words
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('**') && part.length > 4) return { mark: 'strong', text: part.slice(2, -2) };
      if (part.startsWith('*') && part.length > 2) return { mark: 'em', text: part.slice(1, -1) };
      return { text: part };
    });
