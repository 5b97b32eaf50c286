/**
 * Styles of a diagram: a file of its own, shown as a picture, so it brings the colours of the site along, light
 * and dark (`src/styles/tokens.css`), and takes the fonts that the device has.
 */
const DIAGRAM_STYLE = [
  'text{font-family:Roboto,"Segoe UI","Noto Sans","Helvetica Neue",Arial,sans-serif;fill:var(--ink)}',
  ':root{--ink:#1b2421;--muted:#4f5a55;--line:#d9d1c0;--card:#fffdf8;--lane:#f3ecdd;--accent:#0a5a50;--bad:#9b2218;--good:#17603a}',
  '@media (prefers-color-scheme:dark){:root{--ink:#ece8de;--muted:#b3bab4;--line:#37423d;--card:#1a2220;--lane:#18201d;--accent:#74d3c1;--bad:#ff9f92;--good:#8fd8a5}}',
  '.lane{fill:var(--lane)}.box{fill:var(--card);stroke:var(--accent);stroke-width:1.2}',
  '.head,.title,.good,.bad{font-weight:700}.head{fill:var(--accent)}.note{fill:var(--muted)}.good{fill:var(--good)}.bad{fill:var(--bad)}',
  '.disc{fill:var(--accent)}.number{fill:var(--card);font-weight:700}',
  '.aside{stroke:var(--bad);stroke-dasharray:4 3}',
  '.link{fill:none;stroke:var(--muted);stroke-width:1.3}.some{stroke-dasharray:4 3}.tip{fill:var(--muted)}',
].join('');

/** A text made safe for XML. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A length with at most one decimal. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

/** A whole SVG file. */
export const svgFile = (width: number, height: number, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${DIAGRAM_STYLE}</style>${body}</svg>\n`;
