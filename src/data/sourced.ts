import type { Content } from '../content/collections.ts';
import type { Provenance } from '../schemas/provenance.ts';
import { get } from './get.ts';

/** A provenance with the title of its source. */
export type Sourced = Provenance & { title: string };

/** Resolves where a fact was read. */
export const sourced = (content: Content, provenance: Provenance): Sourced => ({
  ...provenance,
  title: get(content, 'sources', provenance.source).data.title,
});

/** Provenances of one section of a page, one for each source and date, with the places inside it. */
export type SourceGroup = { source: string; title: string; checkedOn: string; sections: string[] };

/** `Susu, D.1` and `Susu, D.2` as `Susu, D.1, D.2`: what the places share is said once. */
const shorten = (sections: readonly string[]): string[] => {
  const byChapter = new Map<string, string[]>();
  for (const section of sections) {
    const comma = section.lastIndexOf(', ');
    const chapter = comma === -1 ? '' : section.slice(0, comma);
    byChapter.set(chapter, [...(byChapter.get(chapter) ?? []), section.slice(comma === -1 ? 0 : comma + 2)]);
  }
  return [...byChapter].map(([chapter, places]) => [chapter, ...places].filter(Boolean).join(', '));
};

/** Gathers provenances, so that a section names each of its sources once. */
export const groupSources = (content: Content, provenances: readonly Provenance[]): SourceGroup[] => {
  const groups = new Map<string, SourceGroup>();
  for (const provenance of provenances) {
    const { source, title, checkedOn, section } = sourced(content, provenance);
    const key = `${source} ${checkedOn}`;
    const group = groups.get(key) ?? { source, title, checkedOn, sections: [] };
    if (!group.sections.includes(section)) group.sections.push(section);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({ ...group, sections: shorten(group.sections) }));
};
