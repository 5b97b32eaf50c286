import type { Content } from '../content/collections.ts';
import { partsOfView } from '../content/view-parts.ts';
import { glyphMeasure } from '../diagram/measure.ts';
import { screenSvg } from '../diagram/screen-svg.ts';
import { layoutScreen } from '../diagram/screen.ts';
import type { Stage } from '../schemas/guide.ts';
import { get } from './get.ts';

/** A step of a guide as its page shows it: its place among the others, what to do, and the drawing as SVG. */
export type GuideStage = Stage & { number: number; of: number; before?: Stage; after?: Stage; svg: string };

const measure = glyphMeasure();

const svgOf = (content: Content, { view: id, do: doings }: Stage): string => {
  const portal = get(content, 'portal', 'health-certificate').data;
  const view = portal.views.find((one) => one.id === id);
  if (!view) throw new Error(`the portal has no view ${id}, though the content check passed`);
  const parts = partsOfView(view, portal, get(content, 'billing', 'billing').data);
  const stepAt = new Map(
    doings.flatMap(({ at = [] }, index) => at.map((key): [string, number] => [key, index + 1])),
  );
  return screenSvg(layoutScreen(view.title, parts, measure), stepAt);
};

/** One step of a guide, by its anchor. */
export const guideStage = (content: Content, guide: string, id: string): GuideStage => {
  const { stages } = get(content, 'guides', guide).data;
  const index = stages.findIndex((stage) => stage.id === id);
  const stage = stages[index];
  if (!stage) throw new Error(`the guide ${guide} has no step ${id}, though the content check passed`);
  const [before, after] = [stages[index - 1], stages[index + 1]];
  return {
    ...stage,
    number: index + 1,
    of: stages.length,
    ...(before && { before }),
    ...(after && { after }),
    svg: svgOf(content, stage),
  };
};
