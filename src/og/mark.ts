import { MARK } from '../lib/mark.ts';
import { box, text, type PictureElement } from './element.ts';
import { PALETTE } from './palette.ts';

/** The site's own mark and name. */
export const mark = (name: string, size: number): PictureElement =>
  box(
    { alignItems: 'center', gap: size / 3 },
    {
      type: 'svg',
      props: {
        width: size * 1.2,
        height: size * 1.2,
        viewBox: '0 0 28 28',
        fill: 'none',
        stroke: PALETTE.accent,
        'stroke-width': 2.4,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        children: MARK.map((d) => ({
          type: 'path' as const,
          props: { d },
        })),
      },
    },
    text(name, { fontSize: size, fontWeight: 700 }),
  );
