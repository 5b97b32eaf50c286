/** Width of a text in points; that of two texts together is the sum of theirs. */
type Measure = (text: string) => number;

/** Letters with the marks that belong to them, so that no mark is torn off at the end of a line. */
const letters = (word: string): string[] => word.match(/.\p{M}*/gsu) ?? [];

/** A word too long for a line, cut into pieces that fit. */
const cut = (word: string, most: number, measure: Measure): string[] => {
  const pieces = [''];
  let width = 0;
  for (const letter of letters(word)) {
    const wider = width + measure(letter);
    const fits = wider <= most || pieces.at(-1) === '';
    if (fits) pieces.push((pieces.pop() ?? '') + letter);
    else pieces.push(letter);
    width = fits ? wider : measure(letter);
  }
  return pieces;
};

const wrapLine = (line: string, most: number, measure: Measure): string[] => {
  const space = measure(' ');
  const lines: string[] = [];
  let current: string[] = [];
  let width = 0;
  for (const word of line.split(' ')) {
    const wider = width + (current.length > 0 ? space : 0) + measure(word);
    if (wider <= most) {
      current.push(word);
      width = wider;
      continue;
    }
    if (current.length > 0) lines.push(current.join(' '));
    const pieces = cut(word, most, measure);
    lines.push(...pieces.slice(0, -1));
    current = pieces.slice(-1);
    width = measure(current[0] ?? '');
  }
  return [...lines, current.join(' ')];
};

/** A text as lines of at most the given width: broken at its own line ends, then between words, then inside a long word. */
export const wrap = (text: string, most: number, measure: Measure): string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, most, measure));
