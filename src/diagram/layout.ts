import { wrap } from '../../packages/tagged-pdf/text.ts';
import type { Flow, FlowLayout, FlowStep, PlacedLane, PlacedLine, PlacedLink, PlacedStep } from './flow.ts';
import { placeLanes } from './lanes.ts';
import type { Measure } from './measure.ts';
import { FLOW } from './sizes.ts';

type Words = Pick<PlacedLine, 'words' | 'size' | 'style'>;

const wordsOf = ({ title, notes, outcomes }: FlowStep): Words[] => [
  { words: title, size: FLOW.title, style: 'title' },
  ...notes.map((words) => ({ words, size: FLOW.note, style: 'note' as const })),
  ...outcomes.map(({ words, good }) => ({
    words,
    size: FLOW.note,
    style: good ? ('good' as const) : ('bad' as const),
  })),
];

const placeStep = (step: FlowStep, lane: PlacedLane, top: number, measure: Measure): PlacedStep => {
  const x = lane.x + FLOW.laneGap;
  const width = lane.width - 2 * FLOW.laneGap;
  let y = top + FLOW.padding - 2;
  const lines = wordsOf(step).flatMap(({ words, size, style }) =>
    wrap(words, width - 2 * FLOW.padding, (text) => measure(text, size, style !== 'note')).map((line) => {
      y += FLOW.line;
      return { words: line, x: x + FLOW.padding, y, size, style };
    }),
  );
  const { id, number, aside } = step;
  return { id, number, aside, x, y: top, width, height: y + FLOW.padding + 2 - top, lines };
};

const middle = ({ x, width }: PlacedStep): number => x + width / 2;

/** From the lower edge of one step to the upper edge of the next, with its bend in the gap above that. */
const straight = (from: PlacedStep, to: PlacedStep): PlacedLink['points'] => {
  const bend = to.y - FLOW.gap / 2;
  const [start, end] = [middle(from), middle(to)];
  const below = from.y + from.height;
  return start === end
    ? [
        [start, below],
        [end, to.y],
      ]
    : [
        [start, below],
        [start, bend],
        [end, bend],
        [end, to.y],
      ];
};

/** Past the steps between, through the gutter at the left. */
const around = (from: PlacedStep, to: PlacedStep): PlacedLink['points'] => {
  const out = from.y + from.height + FLOW.gap / 3;
  const bend = to.y - FLOW.gap / 2;
  const x = FLOW.gutter / 4;
  const start = middle(from) - 8;
  return [
    [start, from.y + from.height],
    [start, out],
    [x, out],
    [x, bend],
    [middle(to), bend],
    [middle(to), to.y],
  ];
};

/**
 * The main road leaves out the steps that only some cases come to; these hang on the step before them by a dashed
 * line. Those that end the list hang on nothing: the source does not say where a case leaves for them.
 */
const placeLinks = (steps: readonly PlacedStep[]): PlacedLink[] => {
  const lastMain = steps.findLastIndex(({ aside }) => !aside);
  return steps.flatMap((to, index): PlacedLink[] => {
    const before = steps[index - 1];
    if (!before || index > lastMain) return [];
    if (to.aside || !before.aside)
      return [{ from: before.id, to: to.id, dashed: to.aside, points: straight(before, to) }];
    const main = steps.slice(0, index).findLast(({ aside }) => !aside);
    return main ? [{ from: main.id, to: to.id, dashed: false, points: around(main, to) }] : [];
  });
};

/** Lays out a procedure: a lane for each actor, a row for each step, in the order of the list. */
export const layoutFlow = (flow: Flow, measure: Measure): FlowLayout => {
  const lanes = placeLanes(flow, measure);
  const headHeight = Math.max(...lanes.map(({ lines }) => lines.length)) * FLOW.line + 10;
  let y = headHeight + FLOW.gap / 2;
  const steps = flow.steps.map((step) => {
    const lane = lanes[flow.lanes.findIndex(({ id }) => id === step.lane)];
    if (!lane) throw new Error(`step ${step.id} has no lane`);
    const placed = placeStep(step, lane, y, measure);
    y += placed.height + FLOW.gap;
    return placed;
  });
  const last = lanes.at(-1);
  return {
    width: Math.ceil(last ? last.x + last.width : FLOW.width),
    height: Math.ceil(y - FLOW.gap / 2),
    headHeight,
    lanes,
    steps,
    links: placeLinks(steps),
  };
};
