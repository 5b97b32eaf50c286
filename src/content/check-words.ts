import type { Wording } from '../schemas/wording.ts';
import type { OwnText } from './own-words.ts';
import { showValue, type Problem } from './problem.ts';

/** More words than this, and a sentence is read twice. */
const LONGEST = 30;

/** A full stop behind these ends no sentence. */
const SHORT = /\b(Ps|No|no|mis|Yth|dsb|dll|s\.d|d\.h)\./g;

/** Without what others said, and with a figure in the place of each word in braces. */
const saidHere = (text: string): string =>
  text.replace(/“[^”]*”|"[^"]*"|‘[^’]*’/g, '“”').replace(/\{\w+\}/g, '0');

/** The sentences of a text; what stands on a line of its own is one. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(SHORT, '$1')
    .split(/(?<=[.!?…]["”)]?)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** How many words a sentence has; a placeholder is one. */
export const lengthOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

const literal = (words: string) => words.replace(/[.*+?^$()[\]\\|{}]/g, '\\$&').replaceAll(' ', '\\s+');

/**
 * What the site says in its own voice against its list of words: none of those to avoid, no sentence of more than
 * thirty words. What stands in quotation marks is somebody else's.
 */
export const checkWords = (own: readonly OwnText[], { instead }: Wording): Problem[] => {
  const patterns = instead.map(({ avoid, say, except }) => ({
    say,
    except: except.map((name) => new RegExp(literal(name), 'giu')),
    found: new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${avoid.map(literal).join('|')})(?![\\p{L}\\p{N}_-])`, 'iu'),
  }));
  return own.flatMap(({ file, key, text }): Problem[] => {
    const said = saidHere(text);
    return [
      ...patterns.flatMap(({ say, except, found }) => {
        const word = found.exec(except.reduce((rest, name) => rest.replace(name, ' '), said))?.[0];
        return word === undefined
          ? []
          : [
              {
                file,
                key,
                expected: `kata lain: ${say}; lihat content/ui/kata.yaml`,
                found: showValue(word),
              },
            ];
      }),
      ...sentencesOf(said)
        .filter((sentence) => lengthOf(sentence) > LONGEST)
        .map((sentence) => ({
          file,
          key,
          expected: `kalimat paling banyak ${LONGEST} kata`,
          found: showValue(sentence),
        })),
    ];
  });
};
