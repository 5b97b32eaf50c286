import type { Mark, Page, Part, Tone } from './page.ts';
import type { Typeface } from './typeface.ts';

/** Red, green and blue, from 0 to 1; dark enough to print on any printer. */
const COLOURS: Record<Tone, string> = {
  ink: '0 0 0',
  quiet: '.3 .3 .3',
  accent: '0 .31 .27',
  hairline: '.7 .7 .7',
  shade: '.93 .94 .93',
};
/** The font has one weight: bold letters are drawn with an outline, as thick as this part of the size. */
const OUTLINE = 0.03;

const number = (value: number): string => String(Math.round(value * 100) / 100);

const draw = (mark: Mark, face: Typeface): string => {
  const colour = COLOURS[mark.tone];
  if (mark.kind === 'box')
    return `${colour} rg ${[mark.x, mark.y, mark.width, mark.height].map(number).join(' ')} re f`;
  const { text, size, bold } = mark;
  const weight = bold ? `2 Tr ${colour} RG ${number(size * OUTLINE)} w` : '0 Tr';
  const place = `1 0 0 1 ${number(mark.x)} ${number(mark.y)} Tm`;
  return `BT /F ${number(size)} Tf ${colour} rg ${weight} ${place} ${face.spell(text)} ET`;
};

/** Name of a part's role in the file; both kinds of heading cell are `TH`. */
export const roleName = ({ role }: Part): string => role.replace(/-.*/, '');

/**
 * The operators that draw a page, each group marked as the part it belongs to or as ornament.
 * @returns with them the parts in the order of their marks
 */
export const pageContent = (page: Page, face: Typeface): { operators: string; parts: Part[] } => {
  const parts: Part[] = [];
  const operators = page.map(({ part, marks }) => {
    const start = part ? `/${roleName(part)} <</MCID ${parts.push(part) - 1}>> BDC` : '/Artifact BMC';
    return [start, ...marks.map((mark) => draw(mark, face)), 'EMC'].join('\n');
  });
  return { operators: operators.join('\n'), parts };
};
