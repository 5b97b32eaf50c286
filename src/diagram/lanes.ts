import { wrap } from '../../packages/tagged-pdf/text.ts';
import type { Flow, PlacedLane } from './flow.ts';
import type { Measure } from './measure.ts';
import { FLOW } from './sizes.ts';

const widest = (texts: readonly string[], width: (word: string) => number): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(' ')).map(width));

/** Lanes side by side, each at least as wide as its longest word, and together as wide as a phone. */
export const placeLanes = ({ lanes, steps }: Flow, measure: Measure): PlacedLane[] => {
  const needs = lanes.map(({ id, title }) => {
    const own = steps.filter(({ lane }) => lane === id);
    const word = Math.max(
      widest([title], (part) => measure(part, FLOW.head, true)),
      widest(
        own.map((step) => step.title),
        (part) => measure(part, FLOW.title, true),
      ),
      widest(
        own.flatMap(({ notes, outcomes }) => [...notes, ...outcomes.map(({ words }) => words)]),
        (part) => measure(part, FLOW.note, true),
      ),
    );
    return Math.ceil(word) + 2 * (FLOW.padding + FLOW.laneGap);
  });
  const room = FLOW.width - FLOW.gutter;
  let free = lanes.map((_, index) => index);
  let share = room / lanes.length;
  // Lanes that need more than an equal share take it from the others.
  for (;;) {
    const greedy = free.filter((index) => (needs[index] ?? 0) > share);
    if (greedy.length === 0) break;
    free = free.filter((index) => !greedy.includes(index));
    const taken = needs.reduce((sum, need, index) => (free.includes(index) ? sum : sum + need), 0);
    if (free.length === 0) break;
    share = (room - taken) / free.length;
  }
  let x = FLOW.gutter;
  return lanes.map(({ title }, index) => {
    const width = free.includes(index) ? share : (needs[index] ?? share);
    const lane = {
      x,
      width,
      lines: wrap(title, width - 2 * FLOW.laneGap, (text) => measure(text, FLOW.head, true)),
    };
    x += width;
    return lane;
  });
};
