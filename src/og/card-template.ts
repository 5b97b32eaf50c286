import { box, code, drawing, text, type PictureElement } from './element.ts';
import { frame, type Sheet } from './frame.ts';
import { PALETTE } from './palette.ts';
import type { Card, CardFee, PictureData } from './picture.ts';

/** Upright, as phones show and send pictures. */
export const CARD_SIZE = { width: 1080, height: 1350 } as const;

const SHEET: Sheet = {
  size: CARD_SIZE,
  padding: '44px 56px 36px',
  edge: 'borderTop',
  head: { name: 30, words: 26 },
};

const heading = (words: string) =>
  text(words, { fontSize: 30, fontWeight: 700, color: PALETTE.accent, marginBottom: 8 });

const small = (words: string, colour: string = PALETTE.muted) =>
  text(words, { fontSize: 22, lineHeight: 1.3, color: colour });

const paper = (name: string): PictureElement =>
  box(
    { alignItems: 'flex-start', gap: 14, marginBottom: 5 },
    box({ width: 18, height: 18, marginTop: 8, border: `2px solid ${PALETTE.accent}`, flexShrink: 0 }),
    text(name, { fontSize: 26, lineHeight: 1.25, flexShrink: 1 }, 2),
  );

const fee = ({ words, figure, basis }: CardFee): PictureElement =>
  box(
    { flexDirection: 'column', marginBottom: 8 },
    box(
      { justifyContent: 'space-between', gap: 24 },
      text(words, { fontSize: 26, lineHeight: 1.25, flexShrink: 1 }, 2),
      text(figure, { fontSize: 26, fontWeight: 700, flexShrink: 0 }),
    ),
    small(basis, PALETTE.warn),
  );

/** The card of a service: papers, duration, fee with its ground, and a QR code that leads to the page. */
export const cardTemplate = (
  card: Card,
  site: PictureData['site'],
  { address, qr }: { address: string; qr: { size: number; path: string } },
): PictureElement =>
  frame(
    SHEET,
    { site, words: site.card },
    box(
      { alignItems: 'center', gap: 28, marginTop: 22, marginBottom: 22 },
      drawing(card.drawing, 120, PALETTE.accent),
      box(
        { flexDirection: 'column', flexShrink: 1 },
        text(card.title, { fontSize: 46, fontWeight: 700, lineHeight: 1.12 }),
        small(card.office),
        card.partial !== undefined && small(card.partial, PALETTE.warn),
      ),
    ),
    box(
      { flexDirection: 'column', flexGrow: 1, gap: 20 },
      box(
        { flexDirection: 'column' },
        heading(card.papers.heading),
        ...card.papers.items.map(paper),
        card.papers.more !== '' && small(card.papers.more),
      ),
      box(
        { flexDirection: 'column' },
        heading(card.duration.label),
        text(card.duration.value, { fontSize: 26 }),
      ),
      box(
        { flexDirection: 'column' },
        heading(card.fees.heading),
        ...card.fees.items.map(fee),
        card.fees.more !== '' && small(card.fees.more),
      ),
    ),
    box(
      {
        alignItems: 'center',
        gap: 32,
        borderTop: `3px solid ${PALETTE.line}`,
        paddingTop: 22,
        marginTop: 16,
      },
      box({ backgroundColor: '#ffffff' }, code(qr, 230)),
      box(
        { flexDirection: 'column', flexShrink: 1, gap: 6 },
        text(card.scan, { fontSize: 28, fontWeight: 700 }),
        text(address, { fontSize: 22, color: PALETTE.accent, wordBreak: 'break-all' }),
        small(card.version),
        small(card.notFor, PALETTE.warn),
        small(site.notice),
      ),
    ),
  );
