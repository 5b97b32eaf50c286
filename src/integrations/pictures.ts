import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { repositoryRoot } from '../content/root.ts';
import { qrPath } from '../lib/qr.ts';
import { PictureCache } from '../og/cache.ts';
import { CARD_SIZE, cardTemplate } from '../og/card-template.ts';
import { readHead } from '../og/head.ts';
import { PAGE_SIZE, pageTemplate } from '../og/page-template.ts';
import { PART_DRAWINGS, SITE_DRAWING } from '../og/part-drawings.ts';
import type { PictureData } from '../og/picture.ts';
import type { PictureElement } from '../og/element.ts';
import { pictureKey, renderPicture, type Size } from '../og/render.ts';
import { filesBelow, withSlash } from './paths.ts';

const AT_ONCE = 4;

type Wanted = { file: string; element: PictureElement; size: Size };

/** The pictures that the built pages name, each drawn from what its page says of itself. */
const pagePictures = (dist: string, home: URL, data: PictureData): Wanted[] =>
  filesBelow(dist)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => {
      const head = readHead(readFileSync(join(dist, file), 'utf8'));
      if (!head) return [];
      const path = file.replace(/index\.html$/, '');
      const part = path.split('/')[0] ?? '';
      const known = data.pages[path];
      const picture = {
        kicker: path === '' ? '' : (data.parts[part]?.name ?? data.site.slogan),
        title: path === '' ? data.site.slogan : head.title,
        description: head.description,
        figures: known?.figures ?? [],
        drawing: known?.drawing ?? PART_DRAWINGS[part] ?? SITE_DRAWING,
      };
      return [
        {
          file: decodeURI(head.image.slice(home.href.length)),
          element: pageTemplate(picture, data.site),
          size: PAGE_SIZE,
        },
      ];
    });

const cards = (home: URL, data: PictureData): Wanted[] =>
  data.cards.map((card) => {
    const address = new URL(card.path, home).href;
    return {
      file: `kartu/${card.id}.png`,
      element: cardTemplate(card, data.site, { address, qr: qrPath(address) }),
      size: CARD_SIZE,
    };
  });

/**
 * Draws the picture that each page's link is shown with, and the card of each service. Pictures are kept between
 * builds; they are no part of the offline store.
 */
export const pictures = (): AstroIntegration => {
  let home = new URL('http://localhost/');
  return {
    name: 'pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(withSlash(config.base), config.site);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const started = performance.now();
        const dataFile = join(dist, 'og/data.json');
        const data = JSON.parse(readFileSync(dataFile, 'utf8')) as PictureData;
        rmSync(dataFile);
        const cache = new PictureCache(join(repositoryRoot, 'node_modules/.cache/siap/og'));
        const wanted = [...pagePictures(dist, home, data), ...cards(home, data)];
        let bytes = 0;
        const draw = async ({ file, element, size }: Wanted) => {
          const picture = await cache.get(pictureKey(element, size), () => renderPicture(element, size));
          const path = join(dist, file);
          mkdirSync(dirname(path), { recursive: true });
          writeFileSync(path, picture);
          bytes += picture.length;
        };
        // Several at once: laying out holds the one thread of JavaScript, drawing and packing have threads of their own.
        for (let at = 0; at < wanted.length; at += AT_ONCE)
          await Promise.all(wanted.slice(at, at + AT_ONCE).map(draw));
        cache.prune(Date.now());
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${wanted.length} pictures, ${Math.round(bytes / 1000)} kB; ${cache.drawn} drawn, ${seconds} s`,
        );
      },
    },
  };
};
