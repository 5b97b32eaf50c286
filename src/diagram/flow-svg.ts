import type { FlowLayout, PlacedLane, PlacedLink, PlacedStep } from './flow.ts';
import { FLOW } from './sizes.ts';
import { escapeXml, short, svgFile } from './style.ts';

const laneSvg = ({ x, width, lines }: PlacedLane, index: number, height: number): string => {
  const ground =
    index % 2 === 0 ? `<rect class="lane" x="${short(x)}" width="${short(width)}" height="${height}"/>` : '';
  return (
    ground +
    lines
      .map(
        (line, row) =>
          `<text class="head" text-anchor="middle" font-size="${FLOW.head}" x="${short(x + width / 2)}" y="${short((row + 1) * FLOW.line)}">${escapeXml(line)}</text>`,
      )
      .join('')
  );
};

const stepSvg = ({ id, number, aside, x, y, width, height, lines }: PlacedStep): string =>
  `<g id="${id}"><rect class="box${aside ? ' aside' : ''}" x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" rx="5"/>` +
  `<circle class="disc" cx="${short(x + FLOW.disc)}" cy="${short(y - 1)}" r="${FLOW.disc}"/>` +
  `<text class="number" text-anchor="middle" font-size="${FLOW.number}" x="${short(x + FLOW.disc)}" y="${short(y + 2.2)}">${number}</text>` +
  lines
    .map(
      (line) =>
        `<text class="${line.style}" font-size="${line.size}" x="${short(line.x)}" y="${short(line.y)}">${escapeXml(line.words)}</text>`,
    )
    .join('') +
  '</g>';

const linkSvg = ({ points, dashed }: PlacedLink): string => {
  const [x, y] = points.at(-1) ?? [0, 0];
  const path = points
    .map(([px, py], index) => `${index === 0 ? 'M' : 'L'}${short(px)} ${short(py)}`)
    .join('');
  return (
    `<path class="link${dashed ? ' some' : ''}" d="${path}"/>` +
    `<path class="tip" d="M${short(x - 4)} ${short(y - 6)}h8l-4 6z"/>`
  );
};

/** Draws a laid-out procedure as an SVG file. */
export const flowSvg = ({ width, height, lanes, steps, links }: FlowLayout): string =>
  svgFile(
    width,
    height,
    lanes.map((lane, index) => laneSvg(lane, index, height)).join('') +
      links.map(linkSvg).join('') +
      steps.map(stepSvg).join(''),
  );
