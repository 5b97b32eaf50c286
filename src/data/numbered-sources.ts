import type { Content } from '../content/collections.ts';
import { commonest } from '../lib/commonest.ts';
import { get } from './get.ts';
import { sectionProvenances } from './section-provenances.ts';
import type { ServiceView } from './service-view.ts';

/** A source in the list at the end of a page, by the number that stands beside what was read in it. */
export type NumberedSource = {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** Days on which it was checked, as ISO dates; none where that is the page's usual day. */
  readonly checkedOn: readonly string[];
};

/** The sources of a service page: its own first, then those of single sections, in the order of the page. */
export const numberedSources = (content: Content, view: ServiceView) => {
  const bySection = sectionProvenances(view);
  const all = Object.values(bySection).flat();
  const ids = [...new Set([...view.data.sources, ...all.map(({ source }) => source)])];
  const days = (source?: string) => all.filter((one) => source === undefined || one.source === source);
  const usual = commonest(days().map(({ checkedOn }) => checkedOn));
  const sources = ids.map((id, index): NumberedSource => {
    const { title, publisher } = get(content, 'sources', id).data;
    const checkedOn = [...new Set(days(id).map((one) => one.checkedOn))].filter((day) => day !== usual);
    return { number: index + 1, id, title, publisher, checkedOn };
  });
  return {
    sources,
    /** The day on which most of the page was checked. */
    usual,
    /** The numbers of the sources in which a section was read. */
    numbersOf: (section: string) => [
      ...new Set((bySection[section] ?? []).map(({ source }) => ids.indexOf(source) + 1)),
    ],
  };
};
