import { lineHeight, setLines, type Flow, type Style } from './flow.ts';
import { INNER_WIDTH, MARGIN, part, type Part } from './page.ts';

const GAP = 24;
const SPACE = 64;
const STYLE: Style = { size: 9.5, bold: false, tone: 'ink' };

/** Draws room for signatures side by side: whose, the empty space, a line, and the name under it. */
export const drawSignatures = (
  flow: Flow,
  boxes: readonly { title: string; name: string }[],
  parent: Part,
): void => {
  const width = (INNER_WIDTH - GAP * (boxes.length - 1)) / boxes.length;
  const set = boxes.map(({ title, name }) => ({
    title: flow.lines(title, width, STYLE),
    name: flow.lines(name, width, STYLE),
  }));
  const tall = (texts: readonly string[][]) =>
    Math.max(...texts.map(({ length }) => length)) * lineHeight(STYLE);
  const titles = tall(set.map(({ title }) => title));
  const names = tall(set.map(({ name }) => name));
  if (flow.room() < titles + SPACE + names) flow.turn();
  const top = flow.y();
  set.forEach(({ title, name }, index) => {
    const x = MARGIN.side + index * (width + GAP);
    const below = top - titles - SPACE;
    flow.draw(setLines(title, x, top, STYLE), part('P', parent));
    flow.draw([{ kind: 'box', x, y: below, width, height: 0.6, tone: 'quiet' }]);
    flow.draw(setLines(name, x, below - 2, STYLE), part('P', parent));
  });
  flow.down(titles + SPACE + names + GAP);
};
