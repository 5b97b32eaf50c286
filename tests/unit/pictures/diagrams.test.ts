import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { contentRoot } from '../../../src/content/root.ts';
import { diagramsOf, drawnList } from '../../../src/data/flow.ts';
import type { PlacedStep } from '../../../src/diagram/flow.ts';
import { flowSvg } from '../../../src/diagram/flow-svg.ts';
import { glyphMeasure } from '../../../src/diagram/measure.ts';
import { FLOW } from '../../../src/diagram/sizes.ts';
import { timeLineSvg } from '../../../src/diagram/time-line.ts';

const { content } = loadContent(contentRoot());
const measure = glyphMeasure();
const procedures = [...content.procedures.values()].flatMap(({ id, data }) => {
  const diagrams = diagramsOf(content, data);
  return diagrams ? { id, steps: drawnList(data)?.steps ?? [], ...diagrams } : [];
});

it('draws every procedure that has steps which are not those of one office alone', () => {
  const withSteps = [...content.procedures.values()].filter(({ data }) =>
    data.lists.some(({ office }) => office === undefined),
  );
  expect(procedures.map(({ id }) => id)).toEqual(withSteps.map(({ id }) => id));
});

const overlap = (a: PlacedStep, b: PlacedStep) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether a stretch of a connection, upright or level, runs through the inside of a box. */
const crosses = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number], box: PlacedStep) =>
  Math.min(x1, x2) < box.x + box.width &&
  Math.max(x1, x2) > box.x &&
  Math.min(y1, y2) < box.y + box.height - 0.01 &&
  Math.max(y1, y2) > box.y + 0.01;

describe.each(procedures)('the diagram of $id', ({ steps, flow, times }) => {
  it('shows each step once, in the order of the list and in the lane of its actor', () => {
    expect(flow.steps.map(({ id }) => id)).toEqual(steps.map(({ slug }) => slug));
    expect(flow.steps.map(({ number }) => number)).toEqual(steps.map((_, index) => index + 1));
    const tops = flow.steps.map(({ y }) => y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    const laneOf = new Map<string, number>();
    flow.steps.forEach(({ x }, index) => {
      const actor = steps[index]?.actor ?? '';
      expect(laneOf.get(actor) ?? x).toBe(x);
      laneOf.set(actor, x);
    });
    const svg = flowSvg(flow);
    for (const { slug } of steps) expect(svg.split(`id="${slug}"`)).toHaveLength(2);
  });

  it('lets no boxes overlap and no connection run through a box', () => {
    for (const [index, step] of flow.steps.entries())
      for (const other of flow.steps.slice(index + 1)) expect(overlap(step, other)).toBe(false);
    for (const { points } of flow.links)
      for (const [index, point] of points.slice(1).entries()) {
        const before = points[index];
        for (const box of flow.steps) expect(before && crosses(before, point, box)).toBe(false);
      }
  });

  it('keeps every text inside its box, and the diagram as wide as a phone', () => {
    for (const step of flow.steps)
      for (const { words, x, y, size, style } of step.lines) {
        expect(x + measure(words, size, style !== 'note')).toBeLessThanOrEqual(step.x + step.width);
        expect(y).toBeLessThan(step.y + step.height);
      }
    // On a phone of 360 pixels no letter is smaller than 9.5 pixels.
    for (const { width } of [flow, ...(times ? [times] : [])])
      expect((FLOW.note * FLOW.width) / width).toBeGreaterThanOrEqual(9.5);
  });

  it('names every end that a case may come to', () => {
    const unnamed = flow.steps.flatMap(({ lines }, index) => {
      const words = lines.map((line) => line.words.toLowerCase()).join(' ');
      return (steps[index]?.branches ?? []).filter((branch) => !words.includes(branch));
    });
    expect(unnamed).toEqual([]);
  });
});

it('has ends to name in some of them', () =>
  expect(procedures.some(({ steps }) => steps.some(({ branches }) => (branches ?? []).length > 0))).toBe(
    true,
  ));

it('draws a time line where most steps say how long they take: the plants', () => {
  const drawn = procedures.filter(({ times }) => times);
  expect(drawn.map(({ id }) => id)).toEqual(['tumbuhan-pengeluaran-antar-area']);
  const [plants] = drawn;
  expect(plants?.times?.stretches.map(({ words }) => words)).toEqual([
    '15 menit',
    '5 menit',
    '5 menit',
    '30 menit',
    '1 jam s.d. 21 hari',
    '15 menit',
    '24 jam',
    '5 menit',
  ]);
  expect(plants?.times && timeLineSvg(plants.times)).toContain('menit');
});
