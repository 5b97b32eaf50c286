import { alur, layanan } from 'ui:id';
import type { Content } from '../content/collections.ts';
import type { Flow } from '../diagram/flow.ts';
import { layoutFlow } from '../diagram/layout.ts';
import { glyphMeasure } from '../diagram/measure.ts';
import { layoutTimeLine, type Stretch } from '../diagram/time-line.ts';
import { formatDuration } from '../i18n/duration.ts';
import type { Procedure, Step } from '../schemas/procedure.ts';
import { get } from './get.ts';

type List = Procedure['lists'][number];

/** Fewer times than these are read sooner than a line of them. */
const WORTH_A_LINE = 4;

const measure = glyphMeasure();

/**
 * The list of a procedure that is drawn: the fullest, where a source prints several. None where it prints none, or
 * where each office has its own: one of them drawn would pass for that of all.
 */
export const drawnList = ({ lists }: Procedure): List | undefined =>
  lists
    .filter(({ office }) => office === undefined)
    .reduce<List | undefined>(
      (fullest, list) => (fullest && list.steps.length <= fullest.steps.length ? fullest : list),
      undefined,
    );

const timesOf = ({ duration, items }: Step): string[] => [
  ...(duration ? [formatDuration(duration)] : []),
  ...items.flatMap((item) => (item.duration ? [formatDuration(item.duration)] : [])),
];

const isAside = ({ branches }: Step): boolean =>
  branches.length > 0 && branches.every((branch) => branch !== 'pembebasan');

const flowOf = (content: Content, { steps }: List): Flow => {
  const codes = (ids: readonly string[]) =>
    ids.map((id) => get(content, 'documents', id).data.code).join(', ');
  return {
    lanes: [...new Set(steps.map(({ actor }) => actor))].map((id) => ({ id, title: layanan.pelaku[id] })),
    steps: steps.map((step, index) => ({
      id: step.slug,
      number: index + 1,
      title: step.title,
      lane: step.actor,
      notes: [
        ...(step.documentsIn.length > 0 ? [`${alur.masuk}: ${codes(step.documentsIn)}`] : []),
        ...(step.documentsOut.length > 0 ? [`${alur.keluar}: ${codes(step.documentsOut)}`] : []),
        ...timesOf(step),
      ],
      // What the title says already is not said again.
      outcomes: step.branches
        .map((branch) => ({ words: alur.cabang[branch], good: branch === 'pembebasan' }))
        .filter(({ words }) => !step.title.toLowerCase().includes(words.toLowerCase())),
      aside: isAside(step),
    })),
  };
};

const stretchesOf = ({ steps }: List): Stretch[] =>
  steps.flatMap((step, index) => {
    const words = timesOf(step).at(0);
    return words === undefined
      ? []
      : [{ id: step.slug, number: index + 1, words, some: step.duration === undefined }];
  });

/** The diagrams of a service's procedure: who does what, and how long each step takes where most say so. */
export const diagramsOf = (content: Content, procedure: Procedure) => {
  const list = drawnList(procedure);
  if (!list) return undefined;
  const stretches = stretchesOf(list);
  return {
    list: list.id,
    flow: layoutFlow(flowOf(content, list), measure),
    times: stretches.length >= WORTH_A_LINE ? layoutTimeLine(stretches, measure) : undefined,
  };
};
