/** A numbered step of a guide in plain text, with its anchor. */
export type GuideStep = { anchor: string; text: string };

const STEP = /<Step id="([^"]+)">([\s\S]*?)<\/Step>/g;

const plain = (mdx: string): string =>
  mdx
    .replace(/<\/li>(?=\s*<li>)/g, ';')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ;/g, ';')
    .trim();

/** The steps of a guide, from its body as written. */
export const guideSteps = (body: string): GuideStep[] =>
  [...body.matchAll(STEP)].map(([, anchor = '', mdx = '']) => ({ anchor, text: plain(mdx) }));
