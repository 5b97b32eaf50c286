import type { APIRoute } from 'astro';
import { getContent } from '../../data/content.ts';
import { diagramsOf } from '../../data/flow.ts';
import { flowSvg } from '../../diagram/flow-svg.ts';
import { timeLineSvg } from '../../diagram/time-line.ts';

/** `<service>.svg`, the procedure with a lane for each actor; `<service>-waktu.svg`, its times. */
export const getStaticPaths = async () => {
  const content = await getContent();
  return [...content.procedures.values()].flatMap(({ id, data }) => {
    const diagrams = diagramsOf(content, data);
    if (!diagrams) return [];
    const { flow, times } = diagrams;
    return [
      { params: { name: id }, props: { svg: flowSvg(flow) } },
      ...(times ? [{ params: { name: `${id}-waktu` }, props: { svg: timeLineSvg(times) } }] : []),
    ];
  });
};

export const GET: APIRoute<{ svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': 'image/svg+xml' } });
