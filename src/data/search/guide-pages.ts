import type { Content, Entry } from '../../content/collections.ts';
import type { IndexedPage, IndexedPart } from '../../search/search-index.ts';
import { get, list } from '../get.ts';
import { clip } from './clip.ts';

/** As Astro makes the anchor of a heading of a guide. */
const headingAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const headings = (body: string): IndexedPart[] =>
  [...body.matchAll(/^## (.+)$/gm)].map(([, title = '']) => ({ anchor: headingAnchor(title), title }));

const stages = ({ data }: Entry<'guides'>): IndexedPart[] =>
  data.stages.map(({ id, title }) => ({ anchor: id, title }));

const steps = (body: string): IndexedPart[] =>
  [...body.matchAll(/<Step id="([^"]+)">([\s\S]*?)<\/Step>/g)].map(([, anchor = '', words = '']) => ({
    anchor,
    title: clip(words, 60),
  }));

/** The portal's fields, which each guide shows screen by screen. */
const fields = (body: string, portal: Entry<'portal'>): IndexedPart[] =>
  [...body.matchAll(/<Fields screen="([^"]+)"/g)].flatMap(([, name]) => {
    const screen = portal.data.screens.find(({ id }) => id === name);
    return (screen?.groups ?? []).flatMap((group) =>
      group.fields.map(({ key, label }) => ({
        anchor: `isian-${screen?.id}-${key}`,
        title: label,
        says: screen?.title ?? '',
      })),
    );
  });

/** The guides to the portal: headings, steps and the fields of its screens. */
export const guidePages = (content: Content, namesOf: (address: string) => string[]): IndexedPage[] => {
  const portal = get(content, 'portal', 'health-certificate');
  return list(content, 'guides').map((guide) => {
    const { id, data, body = '' } = guide;
    return {
      path: `/panduan/${id}/`,
      title: data.title,
      kind: 'panduan',
      goods: ['omkaba'],
      directions: ['ekspor-impor'],
      says: clip(data.summary),
      names: [data.words, ...namesOf(`/panduan/${id}/`)],
      parts: [...stages(guide), ...headings(body), ...fields(body, portal), ...steps(body)],
    };
  });
};
