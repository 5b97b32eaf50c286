/** Particles and possessives that Indonesian hangs on a word. */
const PARTICLE = /(?:lah|kah|tah|pun|nya|ku|mu)$/;
/** Each by itself: `pemasukan` ends in `an`, `masukkan` in `kan`. */
const SUFFIXES = [/kan$/, /an$/, /i$/];

/** A prefix, and the letter that it swallowed: `memohon` is `mohon` or `pohon`, `menyusui` is `susui`. */
const PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:me|pe)ng/, ['', 'k']],
  [/^(?:me|pe)ny/, ['s']],
  [/^(?:me|pe)m/, ['', 'p', 'm']],
  [/^(?:me|pe)n/, ['', 't', 'n']],
  [/^(?:ber|ter|per|di|ke|se|me|pe)/, ['']],
];

const SHORTEST = 3;

const withoutEnds = (word: string): string[] => {
  const bare = word.replace(PARTICLE, '');
  return [word, bare].flatMap((whole) => [whole, ...SUFFIXES.map((suffix) => whole.replace(suffix, ''))]);
};

const withoutPrefix = (word: string): string[] =>
  PREFIXES.flatMap(([prefix, letters]) =>
    prefix.test(word) ? letters.map((letter) => letter + word.replace(prefix, '')) : [],
  );

const known = new Map<string, string[]>();

const work = (word: string): string[] => {
  if (/\d/.test(word)) return [word];
  const outer = withoutPrefix(word);
  const all = [word, ...outer, ...outer.flatMap(withoutPrefix)].flatMap(withoutEnds);
  return [...new Set(all)].filter((stem) => stem === word || stem.length >= SHORTEST);
};

/**
 * Every word that this one may have been made of, itself among them: `keluarkan` and `pengeluaran` share `keluar`.
 * Without a dictionary some are no words; two words are of one family where they share one.
 */
export const stemsOf = (word: string): readonly string[] => {
  const stems = known.get(word) ?? work(word);
  known.set(word, stems);
  return stems;
};
