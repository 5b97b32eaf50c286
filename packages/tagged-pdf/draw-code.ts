import { encode } from 'uqr';
import { lineHeight, setLines, type Flow, type Style } from './flow.ts';
import { INNER_WIDTH, MARGIN, part, type Mark, type Part } from './page.ts';

const SIZE = 84;
const GAP = 14;
const WORDS: Style = { size: 9.5, bold: false, tone: 'ink' };
const ADDRESS: Style = { ...WORDS, tone: 'accent' };

/** The dark modules of a QR code as boxes, each as long as its row allows. */
const modules = (address: string, x: number, top: number): Mark[] => {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const side = SIZE / size;
  return data.flatMap((row, line) =>
    row.flatMap((dark, place): Mark[] => {
      if (!dark || row[place - 1]) return [];
      let length = 1;
      while (row[place + length]) length += 1;
      const box = { x: x + place * side, y: top - (line + 1) * side, width: length * side, height: side };
      return [{ kind: 'box', ...box, tone: 'ink' }];
    }),
  );
};

/** Draws a QR code as vectors, and beside it what it is and its address, for those who have no camera at hand. */
export const drawCode = (flow: Flow, address: string, caption: string, parent: Part): void => {
  flow.down(GAP / 2);
  if (flow.room() < SIZE) flow.turn();
  const top = flow.y();
  const box = [MARGIN.side, top - SIZE, MARGIN.side + SIZE, top] as const;
  flow.draw(modules(address, MARGIN.side, top), part('Figure', parent, { alt: caption || address, box }));
  const x = MARGIN.side + SIZE + GAP;
  const width = INNER_WIDTH - SIZE - GAP;
  const words = flow.lines(caption, width, WORDS);
  const below = top - words.length * lineHeight(WORDS) - 4;
  flow.draw(setLines(words, x, top, WORDS), part('P', parent));
  flow.draw(setLines(flow.lines(address, width, ADDRESS), x, below, ADDRESS), part('P', parent));
  flow.down(SIZE + GAP);
};
