import type { z } from 'zod';
import type { OpenBasis, openLaw, openPaper, openValue } from '../../schemas/open-data/parts.ts';
import type { Article } from '../../schemas/provenance.ts';
import type { Basis } from '../../schemas/tariff.ts';
import { get } from '../get.ts';
import { basisView } from '../service-view.ts';
import type { DatedValue } from '../tariff-line.ts';
import type { OpenContext } from './context.ts';

/** What a figure or duty rests on, with the status of that and its address. */
export const basisOf = ({ content, at }: OpenContext, basis: Basis | Article): OpenBasis => {
  const { status, href } = basisView(content, basis);
  return { ...basis, status, url: at(href) };
};

/** A figure with all it rests on; `basis` is the first of them. */
export const valueOf = (
  context: OpenContext,
  { grounds, ...value }: DatedValue,
): z.output<typeof openValue> => ({
  ...value,
  basis: basisOf(context, grounds[0]),
  grounds: grounds.map((ground) => basisOf(context, ground)),
});

/** A regulation as other entries name it. */
export const lawOf = ({ content, at }: OpenContext, id: string): z.output<typeof openLaw> => {
  const { shortTitle, status } = get(content, 'regulations', id).data;
  return { id, shortTitle, status, url: at(`/peraturan/${id}/`) };
};

/** A form or certificate as other entries name it. */
export const paperOf = ({ content, at }: OpenContext, id: string): z.output<typeof openPaper> => {
  const { code, name } = get(content, 'documents', id).data;
  return { id, code, name, url: at(`/dokumen/${id}/`) };
};

/** An anchor of a service page as a place where something is used. */
export const useOf = ({ at }: OpenContext, service: string, anchor: string) => ({
  service,
  anchor,
  url: at(`/layanan/${service}/#${anchor}`),
});
