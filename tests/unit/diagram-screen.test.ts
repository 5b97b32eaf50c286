import { describe, expect, test } from 'vitest';
import { checkGuides } from '../../src/content/check-guides.ts';
import { partsOfView } from '../../src/content/view-parts.ts';
import { glyphMeasure } from '../../src/diagram/measure.ts';
import { screenSvg } from '../../src/diagram/screen-svg.ts';
import { layoutScreen } from '../../src/diagram/screen.ts';
import { SCREEN } from '../../src/diagram/sizes.ts';
import { get } from '../../src/data/get.ts';
import { realContent } from '../support/search.ts';

const portal = get(realContent, 'portal', 'health-certificate').data;
const billing = get(realContent, 'billing', 'billing').data;
const measure = glyphMeasure();
const drawn = portal.views.map((view) => {
  const parts = partsOfView(view, portal, billing);
  return { id: view.id, parts, layout: layoutScreen(view.title, parts, measure) };
});

describe.each(drawn)('the drawing of $id', ({ parts, layout }) => {
  test('keeps every word inside its frame', () => {
    for (const { lines, x, width, label } of layout.parts) {
      expect(x + width, label).toBeLessThanOrEqual(SCREEN.width - SCREEN.edge + 0.01);
      for (const line of lines)
        expect(line.x + measure(line.words, SCREEN.label), label).toBeLessThanOrEqual(SCREEN.width);
    }
  });

  test('lets no part lie upon another', () => {
    const laid = layout.parts;
    for (const [index, one] of laid.entries())
      for (const other of laid.slice(index + 1))
        expect(
          one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y,
          `${one.label} and ${other.label}`,
        ).toBe(true);
  });

  test('is small, also with a number at every part', () => {
    const all = new Map(parts.map(({ key }, index) => [key, (index % 9) + 1]));
    expect(Buffer.byteLength(screenSvg(layout, all))).toBeLessThan(2500);
    expect(Buffer.byteLength(screenSvg(layout, new Map()))).toBeLessThan(2000);
  });
});

test('a drawing is hidden from assistive technology and marks the part of its step', () => {
  const { layout } = drawn.find(({ id }) => id === 'masuk') ?? expect.fail();
  const svg = screenSvg(layout, new Map([['daftar', 2]]));
  expect(svg).toContain('aria-hidden="true"');
  expect(svg).toMatch(/class="on"/);
  expect(svg).toMatch(/<text class="number"[^>]*>2<\/text>/);
});

test('a step that points to nothing, and one without its words, are named', () => {
  const akun = get(realContent, 'guides', 'akun');
  const [first, ...rest] = akun.data.stages;
  if (!first) throw new Error('the guide has no steps');
  const astray = { ...first, do: [{ says: 'Tekan.', at: ['daftra'] }] };
  const nowhere = { ...first, view: 'msk' };
  const problemsWith = (stages: (typeof akun)['data']['stages']) =>
    checkGuides({
      ...realContent,
      guides: new Map([['akun', { ...akun, data: { ...akun.data, stages } }]]),
    }).map(({ key, found }) => `${key}: ${found}`);
  expect(problemsWith(akun.data.stages)).toEqual([]);
  expect(problemsWith([astray, ...rest])).toEqual(['stages[0].do: "daftra"']);
  expect(problemsWith([nowhere, ...rest])).toEqual(['stages[0].view: "msk"']);
  expect(problemsWith(rest)).toEqual([expect.stringContaining('isi di bawah ---')]);
});
