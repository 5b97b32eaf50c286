import { box, drawing, text, type PictureElement } from './element.ts';
import { frame, type Sheet } from './frame.ts';
import { PALETTE } from './palette.ts';
import type { Figure, PagePicture, PictureData } from './picture.ts';

/** What sites that show links expect. */
export const PAGE_SIZE = { width: 1200, height: 630 } as const;

const SHEET: Sheet = {
  size: PAGE_SIZE,
  padding: '44px 64px 36px',
  edge: 'borderLeft',
  head: { name: 34, words: 25 },
};

const figure = ({ label, value, note }: Figure): PictureElement =>
  box(
    {
      flexDirection: 'column',
      flexGrow: 1,
      flexBasis: 0,
      borderTop: `4px solid ${PALETTE.accent}`,
      paddingTop: 10,
    },
    text(label, { fontSize: 23, color: PALETTE.muted }),
    text(value, { fontSize: value.length > 26 ? 24 : 30, fontWeight: 700, lineHeight: 1.2 }, 3),
    note !== undefined && text(note, { fontSize: 21, color: PALETTE.warn, marginTop: 4 }, 2),
  );

/** The picture of a page: its title, what it is, its figures and its drawing. */
export const pageTemplate = (
  { kicker, title, description, figures, drawing: paths }: PagePicture,
  site: PictureData['site'],
): PictureElement =>
  frame(
    SHEET,
    { site, words: kicker },
    box(
      { flexGrow: 1, alignItems: 'center', gap: 40 },
      box(
        { flexDirection: 'column', flexGrow: 1, flexBasis: 0 },
        text(title, { fontSize: title.length > 60 ? 44 : 54, fontWeight: 700, lineHeight: 1.15 }, 3),
        text(
          description,
          { fontSize: 27, lineHeight: 1.35, color: PALETTE.muted, marginTop: 16 },
          figures.length > 0 ? 2 : 4,
        ),
      ),
      drawing(paths, 190, PALETTE.accent),
    ),
    figures.length > 0 && box({ gap: 32, marginBottom: 20 }, ...figures.map(figure)),
    text(site.notice, { fontSize: 16.5, color: PALETTE.muted }, 1),
  );
