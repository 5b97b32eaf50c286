import type { Block, Sheet } from './sheet.ts';
import { drawCode } from './draw-code.ts';
import { drawSignatures } from './draw-signatures.ts';
import { drawTable } from './draw-table.ts';
import { flow, lineHeight, setLines, type Flow, type Style } from './flow.ts';
import { A4, INNER_WIDTH, MARGIN, part, type Page, type Part, type Role } from './page.ts';
import type { Typeface } from './typeface.ts';

/** Words at the foot of a page, e.g. `Halaman 2 dari 5`. */
export type PageWords = (page: number, pages: number) => string;

type Setting = Style & {
  readonly role: Role;
  readonly before: number;
  readonly after: number;
  readonly keep: number;
};

const TEXT: Setting = { role: 'P', size: 10, bold: false, tone: 'ink', before: 0, after: 6, keep: 0 };
const TONES = {
  plain: TEXT,
  strong: { ...TEXT, bold: true },
  small: { ...TEXT, size: 8.5, tone: 'quiet', before: 4 },
} as const satisfies Record<string, Setting>;
/** `keep`: room for what follows, so that no heading stands alone at the foot of a page. */
const HEADINGS = {
  1: { role: 'H1', size: 19, bold: true, tone: 'accent', before: 0, after: 8, keep: 0 },
  2: { role: 'H2', size: 13, bold: true, tone: 'accent', before: 14, after: 5, keep: 90 },
  3: { role: 'H3', size: 10.5, bold: true, tone: 'ink', before: 9, after: 4, keep: 70 },
} as const satisfies Record<number, Setting>;
/** Between a table and a text that has nothing to do with it. */
const GAP = 10;
const FOOT: Style = { size: 8, bold: false, tone: 'quiet' };

const drawText = (page: Flow, text: string, setting: Setting, parent: Part) => {
  const own = part(setting.role, parent);
  const step = lineHeight(setting);
  page.down(setting.before);
  if (page.room() < step + setting.keep) page.turn();
  let lines = page.lines(text, INNER_WIDTH, setting);
  while (lines.length > 0) {
    const fitting = Math.max(1, Math.floor(page.room() / step));
    page.draw(setLines(lines.slice(0, fitting), MARGIN.side, page.y(), setting), own);
    page.down(Math.min(fitting, lines.length) * step);
    lines = lines.slice(fitting);
    if (lines.length > 0) page.turn();
  }
  page.down(setting.after);
};

const drawBlock = (page: Flow, block: Block, parent: Part) => {
  switch (block.kind) {
    case 'heading': {
      // No level is left out on the way down, whatever the sheet says (ISO 14289-1, 7.4.2); the look stays.
      const above =
        parent.children
          .map((one) => one.role)
          .filter((one) => one.startsWith('H'))
          .at(-1) ?? 'H0';
      const { role, ...look } = HEADINGS[block.level];
      const next = `H${Number(above.slice(1)) + 1}` as Role;
      return drawText(page, block.text, { ...look, role: role < next ? role : next }, parent);
    }
    case 'text':
      if (block.gap) page.down(GAP);
      return drawText(page, block.text, TONES[block.tone ?? 'plain'], parent);
    case 'table':
      return drawTable(page, block, parent);
    case 'code':
      return drawCode(page, block.address, block.caption, parent);
    case 'signatures':
      return drawSignatures(page, block.boxes, parent);
  }
};

const drawFoot = (pages: Page[], sheet: Sheet, face: Typeface, words: PageWords): Page[] =>
  pages.map((groups, index) => {
    const number = words(index + 1, pages.length);
    const at = { y: MARGIN.bottom - 26, ...FOOT, kind: 'text' } as const;
    const right = A4.width - MARGIN.side - face.width(number, FOOT.size);
    const line = { kind: 'box', x: MARGIN.side, y: MARGIN.bottom - 12, width: INNER_WIDTH } as const;
    const marks = [
      { ...line, height: 0.6, tone: 'hairline' } as const,
      { ...at, x: MARGIN.side, text: sheet.foot },
      { ...at, x: right, text: number },
    ];
    return [...groups, { marks }];
  });

/** Sets a sheet on A4 pages: where everything stands, and which part of the document it is. */
export const layout = (sheet: Sheet, face: Typeface, words: PageWords): { pages: Page[]; root: Part } => {
  const root: Part = { role: 'Document', children: [] };
  const page = flow(face);
  for (const block of sheet.blocks) drawBlock(page, block, root);
  return { pages: drawFoot(page.pages, sheet, face, words), root };
};
